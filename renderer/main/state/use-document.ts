import type { Reply } from "../../../shared/contract";
import type { FieldError } from "../../../shared/documents/field-error";
import {
  perDocument,
  type DocumentEdit,
  type DocumentName,
  type EditOf,
  type ValueOf,
} from "../../../shared/documents/registry";
import { useApp } from "./app-context";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "./feedback";
import { useAppState } from "./use-app-state";
import { useFeedback } from "./use-feedback";

/** What came of an edit. */
export type Outcome =
  /** Durable; or in use until the app quits, but not on the disk; or not made at all. */
  | { readonly kind: "saved" | "unsaved" | "refused" }
  /** Not made: fields of the entry are not as they have to be. */
  | { readonly kind: "invalid"; readonly errors: readonly FieldError[] };

/** Whether an edit is in use, durable or not. */
export const isInUse = ({ kind }: Outcome): boolean => kind === "saved" || kind === "unsaved";

interface Editing<N extends DocumentName> {
  /** In use, and drawn, at once. `text` is said when it is durable. */
  readonly edit: (edit: EditOf<N>, text?: string) => Promise<Outcome>;
  /** What came of the last edit. */
  readonly status: Feedback;
}

/** An edit with the document it is of. */
const PAYLOADS = perDocument<{ readonly [N in DocumentName]: (edit: EditOf<N>) => DocumentEdit }>(
  (document) => (edit: unknown) => ({ document, edit }),
);

/** A document as it is in use, and the way to change it. */
export function useDocument<N extends DocumentName>(name: N): Editing<N> & { readonly value: ValueOf<N> } {
  const value = useDocumentValue(name);
  return { value, ...useDocumentEdit(name) };
}

/** A document as it is in use. */
export const useDocumentValue = <N extends DocumentName>(name: N): ValueOf<N> =>
  useAppState(({ documents }) => documents[name]);

/** The way to change a document, for who draws nothing of it or only a part. */
export function useDocumentEdit<N extends DocumentName>(name: N): Editing<N> {
  const { api } = useApp();
  const { status, follow } = useFeedback();
  const edit = async (change: EditOf<N>, text?: string): Promise<Outcome> => {
    const reply = await follow(api.call("document:edit", PAYLOADS[name](change)), (each) =>
      each.ok && each.value.length > 0 ? NO_FEEDBACK : feedbackOf(each, text),
    );
    return outcomeOf(reply);
  };
  return { edit, status };
}

function outcomeOf(reply: Reply<readonly FieldError[]>): Outcome {
  if (reply.ok) return reply.value.length > 0 ? { kind: "invalid", errors: reply.value } : { kind: "saved" };
  return { kind: reply.code === "E_SAVE" ? "unsaved" : "refused" };
}
