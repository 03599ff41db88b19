import type { Translate } from "../../i18n/format";
import type { Action } from "./actions";

/** A small task in words: what it is about, and what to do. */
export interface TaskText {
  readonly title: string;
  readonly body: string;
}

/** The words of an action, for a break, a posture reminder and the plan; with desk fit's number where there is one. */
export function taskText({ item, number }: Pick<Action, "item" | "number">, t: Translate): TaskText {
  const fix = t(`checklist.${item}.fix`);
  const body = number === null ? fix : t("checklist.fix.number", { fix, number });
  return { title: t(`checklist.${item}.deed`), body };
}
