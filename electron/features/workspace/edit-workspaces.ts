import { edited, everyId, type ChecklistEdit, type EditRefusal } from "../../../shared/workspace/checklist/edit";
import { withoutWorkspace, type WorkspaceFit } from "../../../shared/workspace/desk-fit/workspace-fit";
import type { Workspaces } from "../../../shared/workspace/checklist/workspaces";
import type { Moment } from "../../../shared/time/moment";
import type { DocumentStore, Saved } from "../../storage/document-store";

type Kept<T> = Pick<DocumentStore<T>, "value" | "change">;
type EditOutcome =
  { readonly ok: true; readonly saving: Promise<Saved> } | { readonly ok: false; readonly reason: EditRefusal };

/**
 * Edits the workspaces that are kept. The edit is in use at once; `saving` says whether it is also on the disk, and whoever has
 * nobody to tell may leave it. One that is refused changes nothing.
 */
export function editChecklist(checklist: Kept<Workspaces>, edit: ChecklistEdit, moment: Moment): EditOutcome {
  const result = edited(checklist.value, edit, moment);
  return result.ok ? { ok: true, saving: checklist.change(result.workspaces) } : result;
}

/**
 * The same for edits that may end a workspace for good, as a second removal does with the first: what is kept of it elsewhere
 * goes with it. What merely stands under an id that is not known stays: the list of workspaces may have been lost.
 */
export function editWorkspaces(
  { checklist, fit }: { readonly checklist: Kept<Workspaces>; readonly fit: Kept<WorkspaceFit> },
  edit: ChecklistEdit,
  moment: Moment,
): EditOutcome {
  const before = everyId(checklist.value);
  const outcome = editChecklist(checklist, edit, moment);
  const gone = before.find((id) => !everyId(checklist.value).includes(id));
  if (!outcome.ok || gone === undefined) return outcome;
  const forgetting = fit.change(withoutWorkspace(fit.value, gone));
  const saving = Promise.all([outcome.saving, forgetting]).then(([one, other]) => (one.ok ? other : one));
  return { ok: true, saving };
}
