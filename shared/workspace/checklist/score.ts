import { ITEM_IDS, type ItemAnswers, type ItemId } from "./answers";

/** Below this many answers a share says nothing. */
export const ANSWERS_FOR_SCORE = 5;

export interface ChecklistScore {
  /** Items answered: fine, needs fixing or doesn't apply. What was put off for later is not among them. */
  readonly answered: number;
  readonly fine: number;
  readonly toFix: number;
  /** fine ÷ (fine + to fix), 0–1; `null` before five answers, or when nothing applies. Every item weighs the same. */
  readonly share: number | null;
}

/** How the workspace stands, over some or all of the items. */
export function scoreOf(answers: ItemAnswers, items: readonly ItemId[] = ITEM_IDS): ChecklistScore {
  const given = items.flatMap((item) => answers[item] ?? []).filter((answer) => answer !== "later");
  const fine = given.filter((answer) => answer === "ok").length;
  const toFix = given.filter((answer) => answer === "fix").length;
  const enough = given.length >= ANSWERS_FOR_SCORE && fine + toFix > 0;
  return { answered: given.length, fine, toFix, share: enough ? fine / (fine + toFix) : null };
}
