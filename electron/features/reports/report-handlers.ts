import type { Reply } from "../../../shared/contract";
import type { DrawnSheet, HelpPrintChoice, PrintChoice, SaveChoice } from "../../../shared/workspace/report/channels";
import type { Translate } from "../../../shared/i18n/format";
import { okReply, failReply } from "../../ipc/reply";
import type { Handlers } from "../../ipc/serve";

/** What became of a report that was asked for. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "cancelled" | "unknown" | "undrawn" }
  | { readonly kind: "unwritten"; readonly errno: string };
export type PrintOutcome = { readonly kind: "printed" | "cancelled" | "unknown" | "unprinted" };

/** What the handlers may ask of reports. None of it rejects. */
export interface ReportActs {
  readonly save: (choice: SaveChoice) => Promise<SaveOutcome>;
  readonly print: (choice: PrintChoice) => Promise<PrintOutcome>;
  readonly printHelp: (choice: HelpPrintChoice) => Promise<PrintOutcome>;
  /** Shows the file that was saved last in its folder. */
  readonly show: () => void;
  readonly sheetFor: (senderId: number) => DrawnSheet | null;
  readonly drawnBy: (senderId: number) => void;
}
type ReportCall = "help:print" | "report:save" | "report:print" | "report:show" | "report:sheet" | "report:drawn";

export function reportHandlers(acts: ReportActs, t: Translate): Pick<Handlers, ReportCall> {
  return {
    "report:save": async (choice) => saveOutcomeReply(await acts.save(choice), t),
    "help:print": async (choice) => {
      const outcome = await acts.printHelp(choice);
      return outcome.kind === "unknown" ? failReply("E_REFUSED", t("help.gone")) : printedReply(outcome, t);
    },
    "report:print": async (choice) => printedReply(await acts.print(choice), t),
    "report:show": () => {
      acts.show();
      return okReply(undefined);
    },
    "report:sheet": (_payload, senderId) => {
      const sheet = acts.sheetFor(senderId);
      return sheet === null ? failReply("E_REFUSED", t("error.report.draw")) : okReply(sheet);
    },
    "report:drawn": (_payload, senderId) => {
      acts.drawnBy(senderId);
      return okReply(undefined);
    },
  };
}

function saveOutcomeReply(outcome: SaveOutcome, t: Translate): Reply<string | null> {
  switch (outcome.kind) {
    case "saved":
      return okReply(outcome.file);
    case "cancelled":
      return okReply(null);
    case "unknown":
      return failReply("E_REFUSED", t("error.checklist", { reason: "unknown" }));
    case "undrawn":
      return failReply("E_REFUSED", t("error.report.draw"));
    case "unwritten":
      return failReply("E_SAVE", t("error.report.save", { errno: outcome.errno }));
  }
}

function printedReply({ kind }: PrintOutcome, t: Translate): Reply<boolean> {
  switch (kind) {
    case "printed":
    case "cancelled":
      return okReply(kind === "printed");
    case "unknown":
      return failReply("E_REFUSED", t("error.checklist", { reason: "unknown" }));
    case "unprinted":
      return failReply("E_REFUSED", t("error.report.print"));
  }
}
