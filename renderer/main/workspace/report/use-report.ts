import { useState } from "react";
import type { Reply } from "../../../../shared/contract";
import type { ReportFormat } from "../../../../shared/workspace/report/files";
import type { ReportChoice } from "../../../../shared/workspace/report/report";
import type { Paper } from "../../../../shared/workspace/report/sheet";
import { useApp } from "../../state/app-context";
import { type Feedback, feedbackOf } from "../../state/feedback";
import { useFeedback } from "../../state/use-feedback";

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
  const { status, follow } = useFeedback();
  const [isWritten, setWritten] = useState(false);
  /** `say` is asked for what is said of a report that was made. */
  const make = async <T>(asked: Promise<Reply<T>>, say: (made: T) => string): Promise<Reply<T>> => {
    setWritten(false);
    return follow(asked, (reply) => feedbackOf(reply, reply.ok ? say(reply.value) : ""), t("report.working"));
  };
  const save = async (format: ReportFormat): Promise<void> => {
    const reply = await make(api.call("report:save", { ...choice, format }), (file) =>
      file === null ? "" : t("report.saved", { file }),
    );
    setWritten(reply.ok && reply.value !== null);
  };
  const print = async (): Promise<void> => {
    await make(api.call("report:print", choice), (isSent) => (isSent ? t("report.printed") : ""));
  };
  return { status, isWritten, save, print, show: () => void api.call("report:show") };
}

/** The paper of a region: Letter where the national standard is ANSI's, A4 elsewhere. */
export function paperOf(region: string): Paper {
  const country = new Intl.Locale(region).maximize().region ?? "";
  return ["US", "CA", "MX", "CL", "CO", "CR", "PH", "VE", "GT", "SV", "NI", "PA"].includes(country) ? "Letter" : "A4";
}
