import { edited, type ChecklistEdit, type EditRefusal } from "../../shared/ergonomics/edit";
import { withoutGone, type WorkspaceFit } from "../../shared/ergonomics/workspace-fit";
import type { Moment, Workspaces } from "../../shared/ergonomics/workspace";
import type { DocumentStore, Saved } from "../storage/document-store";

type EditOutcome =
  { readonly ok: true; readonly saving: Promise<Saved> } | { readonly ok: false; readonly reason: EditRefusal };

/**
 * Edits the workspaces that are kept. The edit is in use at once; `saving` says whether it is also on the disk, and whoever has
 * nobody to tell may leave it. One that is refused changes nothing.
 */
export function editChecklist(
  checklist: Pick<DocumentStore<Workspaces>, "value" | "change">,
  edit: ChecklistEdit,
  moment: Moment,
): EditOutcome {
  const result = edited(checklist.value, edit, moment);
  return result.ok ? { ok: true, saving: checklist.change(result.workspaces) } : result;
}

/** Before a workspace is added: what is kept of those that are gone for good, one of whose ids it may get, goes too. */
export async function forgetGone(
  fit: Pick<DocumentStore<WorkspaceFit>, "value" | "change">,
  workspaces: Workspaces,
): Promise<void> {
  const left = withoutGone(fit.value, workspaces);
  if (left !== fit.value) await fit.change(left);
}
