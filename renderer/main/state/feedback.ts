import type { Reply } from "../../../shared/contract";

/** What came of the last change. Texts are final: a reason in words, or that all is well. */
export type Feedback =
  | { readonly kind: "idle" }
  | { readonly kind: "saving"; readonly text?: string }
  | { readonly kind: "saved"; readonly text?: string }
  /** In use until the app quits, but not on the disk. */
  | { readonly kind: "unsaved"; readonly text: string }
  /** Not made at all. */
  | { readonly kind: "refused"; readonly text: string };

export const NO_FEEDBACK: Feedback = { kind: "idle" };

/** The feedback to a reply; `text` is said where all went well. */
export function feedbackOf(reply: Reply<unknown>, text = ""): Feedback {
  if (reply.ok) return { kind: "saved", text };
  return { kind: reply.code === "E_SAVE" ? "unsaved" : "refused", text: reply.message };
}

/** Whether something could not be done, or not in full. */
export const isTrouble = ({ kind }: Feedback): boolean => kind === "unsaved" || kind === "refused";
