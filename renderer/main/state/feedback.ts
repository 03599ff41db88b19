import type { CallName, Calls, Reply } from "../../../shared/ipc";

/** What came of the last thing that was done: that it is, or why it is not; empty before. */
export interface SaidText {
  readonly ok: boolean;
  readonly text: string;
}
export const NOTHING_SAID: SaidText = { ok: true, text: "" };

/** What is said of a reply; `text` where all went well. */
export const saidOf = (reply: Reply<Calls[CallName]["answer"]>, text: string): SaidText =>
  reply.ok ? { ok: true, text } : { ok: false, text: reply.message };
