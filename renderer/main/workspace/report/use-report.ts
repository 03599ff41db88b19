import { useState } from "react";
import type { ReportFormat } from "../../../../shared/workspace/report/files";
import type { ReportChoice } from "../../../../shared/workspace/report/report";
import type { Paper } from "../../../../shared/workspace/report/sheet";
import { useApp } from "../../state/app-context";

/** How far a report is: being made, on the disk, at the printer, or refused with a reason in words. */
export type ReportState =
  | { readonly kind: "none" | "working" | "printed" }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "refused"; readonly message: string };

/** Has reports made, one at a time. */
export function useReport(choice: ReportChoice & { readonly paper: Paper }): {
  readonly state: ReportState;
  readonly save: (format: ReportFormat) => Promise<void>;
  readonly print: () => Promise<void>;
  readonly show: () => void;
} {
  const { api } = useApp();
  const [state, setState] = useState<ReportState>({ kind: "none" });
  const save = async (format: ReportFormat): Promise<void> => {
    setState({ kind: "working" });
    const reply = await api.call("report:save", { ...choice, format });
    if (!reply.ok) setState({ kind: "refused", message: reply.message });
    else setState(reply.value === null ? { kind: "none" } : { kind: "saved", file: reply.value });
  };
  const print = async (): Promise<void> => {
    setState({ kind: "working" });
    const reply = await api.call("report:print", choice);
    if (!reply.ok) setState({ kind: "refused", message: reply.message });
    else setState({ kind: reply.value ? "printed" : "none" });
  };
  return { state, save, print, show: () => void api.call("report:show") };
}

/** The paper a region writes on: Letter where the national standard is ANSI's, A4 elsewhere. */
export function paperOf(region: string): Paper {
  const country = new Intl.Locale(region).maximize().region ?? "";
  return ["US", "CA", "MX", "CL", "CO", "CR", "PH", "VE", "GT", "SV", "NI", "PA"].includes(country) ? "Letter" : "A4";
}
