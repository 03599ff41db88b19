import type { Action } from "../workspace/checklist/actions";
import { taskText } from "../workspace/checklist/task-text";
import type { Translate } from "../i18n/format";
import type { Output } from "../scheduler/outputs";

/** A quiet notification that asks for nothing. */
export interface Reminder {
  readonly title: string;
  readonly body: string;
}

/** Lines for when there is no task. */
const GENERAL = 4;

/**
 * What an output of the scheduler says to the person outside of any window; `null` for all others. `task` is the small task
 * of today, or `null` when there is none or it was offered already.
 */
export function reminderOf(output: Output, task: Action | null, t: Translate): Reminder | null {
  if (output.type === "posture") return { title: t("posture.title"), body: t("posture.body", { to: output.to }) };
  if (output.type !== "nudge") return null;
  return task === null
    ? { title: t("nudge.title"), body: t("nudge.general", { turn: String(output.count % GENERAL) }) }
    : taskText(task, t);
}
