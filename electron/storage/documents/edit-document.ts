import type { DocumentName, EditOf, ReasonOf, ValueOf } from "../../../shared/documents/registry";
import { DOCUMENT_NAMES, MODELS } from "../../../shared/documents/registry";
import { takesAway } from "../../../shared/documents/takes-away";
import type { Moment } from "../../../shared/time/moment";
import { workspaceIds } from "../../../shared/workspace/checklist/edit";
import type { Stores } from "../storage";
import type { Saved } from "./document-store";
import { DEFINITIONS } from "./registry";

export type EditOutcome<N extends DocumentName = DocumentName> =
  /** In use already; `saving` says whether it is also on the disk. `changed` names the documents it changed. */
  | { readonly ok: true; readonly saving: Promise<Saved>; readonly changed: readonly DocumentName[] }
  /** `tooLarge`: there is no room for that in the document's file. */
  | { readonly ok: false; readonly reason: ReasonOf<N> | "tooLarge" };

/**
 * Edits a document. When that ends a workspace for good, as a second removal does with the first, what other documents hold of
 * it goes too. What merely stands under an unknown id stays: the list of workspaces may have been lost. Of what an edit takes
 * away no copy is kept.
 */
export function editDocument<N extends DocumentName>(
  stores: Stores,
  { document, edit }: { readonly document: N; readonly edit: EditOf<N> },
  moment: Moment,
): EditOutcome<N> {
  const before = workspaceIds(stores.checklist.value);
  const result = MODELS[document].edit(stores[document].value, edit, moment);
  if (!result.ok) return result;
  const { entered, spareBytes } = DEFINITIONS[document];
  if (!stores[document].fits(result.value, spareBytes(edit))) return { ok: false, reason: "tooLarge" };
  const isRemoval = takesAway(entered(stores[document].value), entered(result.value));
  const saving = [isRemoval ? stores[document].remove(result.value) : stores[document].change(result.value)];
  const gone = before.find((id) => !workspaceIds(stores.checklist.value).includes(id));
  const forgetting = gone === undefined ? [] : DOCUMENT_NAMES.filter((name) => name !== document);
  const changed = forgetting.filter((name) => gone !== undefined && forgetIn(stores, name, gone, saving));
  return { ok: true, saving: allOf(saving), changed: [document, ...changed] };
}

function forgetIn<N extends DocumentName>(
  stores: Stores,
  name: N,
  workspace: string,
  saving: Promise<Saved>[],
): boolean {
  const value: ValueOf<N> = stores[name].value;
  const left = DEFINITIONS[name].forgetWorkspace(value, workspace);
  if (left === value) return false;
  saving.push(stores[name].remove(left));
  return true;
}

async function allOf(saving: readonly Promise<Saved>[]): Promise<Saved> {
  const saved = await Promise.all(saving);
  return saved.find(({ ok }) => !ok) ?? { ok: true };
}
