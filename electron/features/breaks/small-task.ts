import type { Now } from "../../../shared/time/now";
import { taskOf, type Action } from "../../../shared/workspace/checklist/actions";
import { fitMeasurements } from "../../../shared/workspace/desk-fit/fit-numbers";
import type { Context } from "../feature";

/** Today's small task of the plan, with the numbers of desk fit; `null` where there is none, or it was offered already. */
export function smallTask({ storage, localization }: Context, now: Pick<Now, "epoch" | "zone">): Action | null {
  const { checklist, measures } = storage.documents;
  const { t, region } = localization;
  return taskOf(checklist.value, now, fitMeasurements(measures.value, checklist.value.current, t, region));
}

/** Today's small task, from then on recorded as offered. Whoever asks must show it. */
export function offerTask(context: Context, now: Now): Action | null {
  const task = smallTask(context, now);
  if (task !== null) noteTask(context, task, "offered");
  return task;
}

/** Records that a task was offered or done. What cannot be recorded on the disk is known until the app quits. */
export function noteTask({ storage, edit }: Context, { item }: Action, type: "offered" | "fixed"): void {
  edit("checklist", { type, item, workspace: storage.documents.checklist.value.current });
}
