import { useState } from "react";
import type { Reply } from "../../../shared/ipc";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "./feedback";

/** What came of a change: saved; in use until the app quits, but not on the disk; or not made at all. */
export type Outcome = "saved" | "unsaved" | "refused";

/** Follows what was asked of the main process; `status` is about the last that was. */
export function useMutation(): {
  /** `text` is said when it is saved. */
  readonly run: (asked: Promise<Reply<unknown>>, text?: string) => Promise<Outcome>;
  readonly status: Feedback;
} {
  const [status, setStatus] = useState(NO_FEEDBACK);
  const run = async (asked: Promise<Reply<unknown>>, text?: string): Promise<Outcome> => {
    const reply = await asked;
    setStatus(feedbackOf(reply, text));
    if (reply.ok) return "saved";
    return reply.code === "E_SAVE" ? "unsaved" : "refused";
  };
  return { run, status };
}
