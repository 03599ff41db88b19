import { CHECKLIST_ITEM_IDS, type ChecklistAnswers, type ChecklistItemId } from "./answers";

/** Below this many answers a share says nothing. */
export const ANSWERS_FOR_SCORE = 5;

export interface ChecklistScore {
  /** Items answered, whatever the answer. */
  readonly answered: number;
  readonly fine: number;
  readonly toFix: number;
  /** fine ÷ (fine + to fix), 0–1; `null` before five answers, or when nothing applies. Every item weighs the same. */
  readonly share: number | null;
}

/** How the workspace stands, over some or all of the items. */
export function scoreOf(
  answers: ChecklistAnswers,
  items: readonly ChecklistItemId[] = CHECKLIST_ITEM_IDS,
): ChecklistScore {
  const given = items.flatMap((item) => answers[item] ?? []);
  const fine = given.filter((answer) => answer === "ok").length;
  const toFix = given.filter((answer) => answer === "fix").length;
  const enough = given.length >= ANSWERS_FOR_SCORE && fine + toFix > 0;
  return { answered: given.length, fine, toFix, share: enough ? fine / (fine + toFix) : null };
}

/** Answers with one given, or taken back. */
export function withAnswer(
  answers: ChecklistAnswers,
  item: ChecklistItemId,
  answer: ChecklistAnswers[ChecklistItemId] | null,
): ChecklistAnswers {
  const { [item]: _before, ...others } = answers;
  return answer === null || answer === undefined ? others : { ...others, [item]: answer };
}
