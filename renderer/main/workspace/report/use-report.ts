import { useState } from "react";
import type { ReportFormat } from "../../../../shared/workspace/report/files";
import type { ReportChoice } from "../../../../shared/workspace/report/report";
import type { Paper } from "../../../../shared/workspace/report/sheet";
import { useApp } from "../../state/app-context";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "../../state/feedback";

/** How far a report is, and what can be done about it. */
export interface Report {
  /** `saving` while it is being made. */
  readonly status: Feedback;
  /** Whether a file was written that can be shown. */
  readonly isWritten: boolean;
  readonly save: (format: ReportFormat) => Promise<void>;
  readonly print: () => Promise<void>;
  readonly show: () => void;
}

/** Makes reports, one at a time. */
export function useReport(choice: ReportChoice & { readonly paper: Paper }): Report {
  const { api, t } = useApp();
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const [isWritten, setWritten] = useState(false);
  const begin = (): void => {
    setWritten(false);
    setStatus({ kind: "saving", text: t("report.working") });
  };
  const save = async (format: ReportFormat): Promise<void> => {
    begin();
    const reply = await api.call("report:save", { ...choice, format });
    const file = reply.ok ? reply.value : null;
    setWritten(file !== null);
    setStatus(feedbackOf(reply, file === null ? "" : t("report.saved", { file })));
  };
  const print = async (): Promise<void> => {
    begin();
    const reply = await api.call("report:print", choice);
    setStatus(feedbackOf(reply, reply.ok && reply.value ? t("report.printed") : ""));
  };
  return { status, isWritten, save, print, show: () => void api.call("report:show") };
}

/** The paper of a region: Letter where the national standard is ANSI's, A4 elsewhere. */
export function paperOf(region: string): Paper {
  const country = new Intl.Locale(region).maximize().region ?? "";
  return ["US", "CA", "MX", "CL", "CO", "CR", "PH", "VE", "GT", "SV", "NI", "PA"].includes(country) ? "Letter" : "A4";
}
