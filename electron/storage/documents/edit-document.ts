import type { DocumentName, DocumentValues, EditOf, ReasonOf, ValueOf } from "../../../shared/documents/registry";
import { DOCUMENT_NAMES, MODELS, perDocument } from "../../../shared/documents/registry";
import { takesAway } from "../../../shared/documents/takes-away";
import type { Moment } from "../../../shared/time/moment";
import type { Workspaces } from "../../../shared/workspace/checklist/workspaces";
import type { Saved, Stores } from "./document-store";
import { DEFINITIONS } from "./registry";

export type EditOutcome<N extends DocumentName = DocumentName> =
  /** In use already; `saving` says whether it is also on the disk. `changed` names the documents it changed. */
  | { readonly ok: true; readonly saving: Promise<Saved>; readonly changed: readonly DocumentName[] }
  /** `tooLarge`: there is no room for that in the document's file. */
  | { readonly ok: false; readonly reason: ReasonOf<N> | "tooLarge" };

/**
 * Edits a document. What other documents hold of a workspace leaves the disk with it, before the workspace itself does, so that
 * no crash leaves it there; in memory it stays until the workspace is gone for good, as a second removal makes of the first.
 * What merely stands under an unknown id stays: the list of workspaces may have been lost. Of what an edit takes away no copy is
 * kept.
 */
export function editDocument<N extends DocumentName>(
  stores: Stores,
  { document, edit }: { readonly document: N; readonly edit: EditOf<N> },
  moment: Moment,
): EditOutcome<N> {
  const { value } = stores[document];
  const result = MODELS[document].edit(value, edit, moment);
  if (!result.ok) return result;
  const { entered, spareBytes } = DEFINITIONS[document];
  if (!stores[document].fits(result.value, spareBytes(edit))) return { ok: false, reason: "tooLarge" };
  return put(stores, document, result.value, takesAway(entered(value), entered(result.value)) ? "remove" : "change");
}

/** Puts a whole value in the place of a document. A workspace that could still be put back is gone for good then. */
export const replaceDocument = <N extends DocumentName>(
  stores: Stores,
  document: N,
  value: ValueOf<N>,
): Extract<EditOutcome<N>, { readonly ok: true }> => put(stores, document, value, "change");

/** Takes what of a removed workspace is still on the disk from there, as former versions left it. It can be put back as ever. */
export function takeRemovedOff(stores: Stores): void {
  const removed = stores.checklist.value.removed?.id ?? null;
  if (removed === null) return;
  // What had to be repaired is written anyway, and keeps its copies.
  const isGood = (name: DocumentName): boolean => stores[name].notice === null;
  for (const name of DOCUMENT_NAMES.filter(isGood)) follow(stores, name, { ...NOTHING, removed });
  if (isGood("checklist")) void stores.checklist.remove(stores.checklist.value);
}

function put<N extends DocumentName>(stores: Stores, document: N, value: ValueOf<N>, how: "change" | "remove") {
  const values = perDocument<DocumentValues>((name) => stores[name].value);
  const after: DocumentValues = { ...values, [document]: value };
  const moved = movedFrom(values.checklist, after.checklist);
  const own = () => stores[document][how](value);
  const first = moved.restored === null ? [] : [own()];
  const others = DOCUMENT_NAMES.filter((name) => name !== document).map((name) => follow(stores, name, moved));
  const last = moved.restored === null ? [own()] : [];
  const saving = [...first, ...others.flatMap(({ saving: each }) => each), ...last];
  const changed = [document, ...others.flatMap(({ changed: each }) => each)];
  return { ok: true as const, saving: allOf(saving), changed };
}

/** What became of workspaces: gone for good, removed so that it can be put back, or put back. */
interface Moved {
  readonly gone: string | null;
  readonly removed: string | null;
  readonly restored: string | null;
}
const NOTHING: Moved = { gone: null, removed: null, restored: null };

function movedFrom(before: Workspaces, after: Workspaces): Moved {
  if (before === after) return NOTHING;
  const isListed = ({ list }: Workspaces, id: string | undefined): boolean => list.some((each) => each.id === id);
  const [was, is] = [before.removed?.id, after.removed?.id];
  return {
    gone: was !== undefined && was !== is && !isListed(after, was) ? was : null,
    removed: is !== undefined && isListed(before, is) ? is : null,
    restored: was !== undefined && isListed(after, was) ? was : null,
  };
}

/** Has a document keep what it may of the workspaces. What is written of it leaves out the removed one by itself. */
function follow<N extends DocumentName>(stores: Stores, name: N, { gone, removed, restored }: Moved) {
  const store = stores[name];
  const { forgetWorkspace } = DEFINITIONS[name];
  const left: ValueOf<N> = gone === null ? store.value : forgetWorkspace(store.value, gone);
  const holds = (id: string | null): boolean => id !== null && forgetWorkspace(left, id) !== left;
  const isChanged = left !== store.value;
  if (isChanged || holds(removed)) return { saving: [store.remove(left)], changed: isChanged ? [name] : [] };
  return { saving: holds(restored) ? [store.change(left)] : [], changed: [] };
}

async function allOf(saving: readonly Promise<Saved>[]): Promise<Saved> {
  const saved = await Promise.all(saving);
  return saved.find(({ ok }) => !ok) ?? { ok: true };
}
