import type { EpochMs } from "../../time/units";
import { call } from "../../schemas/channel";
import type { ReportFormat } from "./files";
import type { ReportChoice } from "./report";
import type { Paper, ReportSheet } from "./sheet";

/** A report as its page gets it: without the line at the foot, which the engine draws. */
export type DrawnSheet = Omit<ReportSheet, "footer">;
export type PrintChoice = ReportChoice & { readonly paper: Paper };
export type SaveChoice = PrintChoice & { readonly format: ReportFormat };

/** A round of the questions about when to get help, by its instant. */
export interface HelpPrintChoice {
  readonly round: EpochMs;
  readonly paper: Paper;
}

export const reportCalls = {
  /** Asks for a printer and prints what was asked and answered; whether it was sent there. */
  "help:print": call<HelpPrintChoice, boolean>().from("main"),
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
