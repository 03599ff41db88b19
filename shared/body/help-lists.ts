import { questionsFor } from "./asking";
import type { AskedPart } from "./body";
import type { RuleArea, Within } from "./red-flag-rule";
import { RED_FLAG_RULES, type RedFlagId } from "./red-flag-rules";

/** What the help page lists: a sign, or a number from a bound on. */
export interface HelpItem {
  readonly id: RedFlagId;
  readonly atLeast: number | null;
}
export interface HelpGroup {
  readonly area: ListedArea;
  readonly items: readonly HelpItem[];
}
export type ListedArea = Exclude<RuleArea, "painfulPlace">;
const LISTED_AREAS = ["any", "back", "neck", "leg", "foot"] as const satisfies readonly ListedArea[];

/**
 * All that asks for help within a time, by where it is; of some parts, what concerns them and the whole person. It is read from
 * the rules, so it is never narrower than they are.
 */
export function helpGroups(within: Within, parts: readonly AskedPart[]): readonly HelpGroup[] {
  const { grave, others } = questionsFor(parts);
  const asked: readonly string[] = [...grave, ...others];
  const concerns = (area: RuleArea): boolean =>
    parts.length === 0 || area === "any" || area === "painfulPlace" || parts.some((part) => part === area);
  const found = RED_FLAG_RULES.flatMap((rule): readonly (HelpItem & { readonly area: ListedArea })[] => {
    const area = rule.area === "painfulPlace" ? "any" : rule.area;
    switch (rule.kind) {
      case "fact":
        return [];
      case "ask":
        return rule.within === within && asked.includes(rule.id) ? [{ id: rule.id, atLeast: null, area }] : [];
      case "both":
        return rule.within === within && concerns(rule.area) ? [{ id: rule.id, atLeast: null, area }] : [];
      case "number":
        return rule.steps
          .filter((step) => (step.level === "routine" ? "weeks" : step.within) === within && concerns(rule.area))
          .map(({ atLeast }) => ({ id: rule.id, atLeast, area }));
    }
  });
  return LISTED_AREAS.map((area) => ({
    area,
    items: found.filter((each) => each.area === area).map(({ id, atLeast }) => ({ id, atLeast })),
  })).filter(({ items }) => items.length > 0);
}
