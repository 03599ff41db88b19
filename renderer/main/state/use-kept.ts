import { useState } from "react";
import type { Calls, CallName, Reply } from "../../../shared/ipc";

/** Whether what was asked for is kept; why the last was not is said, in words. "" while all is well. */
export function useKept(): {
  readonly kept: (asked: Promise<Reply<Calls[CallName]["answer"]>>) => Promise<boolean>;
  readonly refusal: string;
} {
  const [refusal, setRefusal] = useState("");
  const kept = async (asked: Promise<Reply<Calls[CallName]["answer"]>>): Promise<boolean> => {
    const reply = await asked;
    setRefusal(reply.ok ? "" : reply.message);
    return reply.ok;
  };
  return { kept, refusal };
}
