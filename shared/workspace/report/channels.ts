import { call } from "../../schemas/channel";
import type { ReportFormat } from "./files";
import type { ReportChoice } from "./report";
import type { Paper, ReportSheet } from "./sheet";

/** A report as its page gets it: without the line at the foot, which the engine draws. */
export type DrawnSheet = Omit<ReportSheet, "footer">;
export type PrintChoice = ReportChoice & { readonly paper: Paper };
export type SaveChoice = PrintChoice & { readonly format: ReportFormat };

export const reportCalls = {
  /** Asks where to, and writes the report there; answers the name of the file, or `null` when none was chosen. */
  "report:save": call<SaveChoice, string | null>().from("main"),
  /** Asks for a printer and prints the report; whether it was sent there. */
  "report:print": call<PrintChoice, boolean>().from("main"),
  /** Shows the report that was saved last in its folder. */
  "report:show": call<undefined, undefined>().from("main"),
  /** What the page that is printed shows; asked once, as it loads. */
  "report:sheet": call<undefined, DrawnSheet>().from("report"),
  /** That page has drawn it all. */
  "report:drawn": call<undefined, undefined>().from("report"),
};
