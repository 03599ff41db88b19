import { useState } from "react";
import type { Calls, CallName, Reply } from "../../../shared/ipc";

/** What came of a change: kept; in use until the app quits, but not on the disk; or not made at all. */
export type Outcome = "kept" | "unsaved" | "refused";

/** Tells what came of what was asked for. Why the last was not kept is said, in words; "" while all is well. */
export function useMutation(): {
  readonly kept: (asked: Promise<Reply<Calls[CallName]["answer"]>>) => Promise<Outcome>;
  readonly refusal: string;
} {
  const [refusal, setRefusal] = useState("");
  const kept = async (asked: Promise<Reply<Calls[CallName]["answer"]>>): Promise<Outcome> => {
    const reply = await asked;
    setRefusal(reply.ok ? "" : reply.message);
    if (reply.ok) return "kept";
    return reply.code === "E_SAVE" ? "unsaved" : "refused";
  };
  return { kept, refusal };
}
