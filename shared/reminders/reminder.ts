import { CHECKLIST_ITEM_IDS, type ChecklistAnswers } from "../ergonomics/answers";
import type { Translate } from "../i18n/format";
import type { Output } from "../schedule/outputs";

/** A quiet notification that asks for nothing. */
export interface Reminder {
  readonly title: string;
  readonly body: string;
}

/** Lines for whom nothing is left to fix. */
const GENERAL = 4;

/** What an output of the scheduler says to the person outside of any window; `null` for all others. */
export function reminderOf(output: Output, answers: ChecklistAnswers, t: Translate): Reminder | null {
  if (output.type === "posture") return { title: t("posture.title"), body: t("posture.body", { to: output.to }) };
  return output.type === "nudge" ? nudge(output.count, answers, t) : null;
}

/** In turn about each thing that the person found to fix at their workspace. */
function nudge(count: number, answers: ChecklistAnswers, t: Translate): Reminder {
  const toFix = CHECKLIST_ITEM_IDS.filter((item) => answers[item] === "fix");
  const item = toFix[count % Math.max(1, toFix.length)];
  return item === undefined
    ? { title: t("nudge.title"), body: t("nudge.general", { turn: String(count % GENERAL) }) }
    : { title: t(`checklist.${item}.title`), body: t(`checklist.${item}.fix`) };
}
