import { useRef, useState } from "react";
import type { Reply } from "../../../shared/contract";
import { type Feedback, feedbackOf, isTrouble, NO_FEEDBACK } from "./feedback";

/** Follows what is asked of the main process, and answers its reply. */
type Follow = <T>(
  asked: Promise<Reply<T>>,
  /** What is said of the reply; nothing where all went well. */
  of?: (reply: Reply<T>) => Feedback,
  /** What is said until it comes. */
  meanwhile?: string,
) => Promise<Reply<T>>;

/** What came of the last that was asked. Trouble with an earlier one is told too, however late it comes. */
export function useFeedback(): { readonly status: Feedback; readonly follow: Follow } {
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const last = useRef(0);
  const follow: Follow = async (asked, of = feedbackOf, meanwhile = "") => {
    last.current += 1;
    const turn = last.current;
    setStatus({ kind: "saving", text: meanwhile });
    const reply = await asked;
    const feedback = of(reply);
    if (turn === last.current || isTrouble(feedback)) setStatus(feedback);
    return reply;
  };
  return { status, follow };
}
