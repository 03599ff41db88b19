import { taskOf, type Action } from "../../../shared/workspace/checklist/actions";
import { type MeasurementLookup } from "../../../shared/workspace/measure";
import type { Workspaces } from "../../../shared/workspace/checklist/workspaces";
import type { Now } from "../../../shared/time/now";
import type { DocumentStore } from "../../storage/document-store";
import { editChecklist } from "../workspace/edit-workspaces";

/**
 * The small task of today, from then on recorded as offered; `null` when there is none or it was offered already. Whoever
 * asks must show it. What could not be recorded on the disk is still known until the app quits.
 */
export function offerTask(
  checklist: DocumentStore<Workspaces>,
  now: Pick<Now, "epoch" | "zone">,
  numberFor?: MeasurementLookup,
): Action | null {
  const task = taskOf(checklist.value, now, numberFor);
  if (task === null) return null;
  const edit = { type: "offered", item: task.item, workspace: checklist.value.current } as const;
  editChecklist(checklist, edit, { ...now, displays: [] });
  return task;
}
