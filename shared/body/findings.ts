import { answerTo, truthOf } from "./conditions";
import { LEVELS, WITHIN, type Level, type RuleArea, type Within } from "./red-flag-rule";
import { readRules, type Rule } from "./read-rules";

/** What one rule came to. */
export interface Finding {
  readonly id: string;
  readonly area: RuleArea;
  /** Above "none". */
  readonly level: Level;
  /** Whether by a yes or a number, rather than by "not sure". */
  readonly isSure: boolean;
  /** The rule's own; `null` where it has none. */
  readonly within: Within | null;
}

/** What the rules come to: the highest level first, inside it the sure ones, inside those the most urgent. */
export function findingsOf(answers: unknown, rules: unknown): readonly Finding[] {
  const found = readRules(rules).flatMap((rule) => findingOf(rule, answers) ?? []);
  // Sorting is stable: what is equal stays in the order of the rules.
  return found.toSorted(
    (one, other) =>
      LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level) ||
      Number(other.isSure) - Number(one.isSure) ||
      urgency(one) - urgency(other),
  );
}

const urgency = ({ within }: Finding): number => (within === null ? WITHIN.length : WITHIN.indexOf(within));

function findingOf(rule: Rule, answers: unknown): Finding | null {
  const { id, area } = rule;
  const sure = sureOf(rule, answers);
  const level = sure === "unknown" ? rule.unknownLevel : (sure?.level ?? "none");
  if (level === "none") return null;
  if (sure === "unknown" || sure === null) return { id, area, level, isSure: false, within: rule.within };
  return { id, area, level, isSure: true, within: level === "routine" ? "weeks" : (sure.within ?? rule.within) };
}

/** What a rule is sure to come to; "unknown" where that hangs on a "not sure", `null` where it does not apply. */
function sureOf(rule: Rule, answers: unknown): { readonly level: Level; readonly within?: Within } | "unknown" | null {
  switch (rule.kind) {
    case "fact":
      return null;
    case "number": {
      const answer = answerTo(answers, rule.id);
      if (typeof answer !== "number") return null;
      const reached = rule.steps.filter(({ atLeast }) => answer >= atLeast);
      return reached.toSorted((one, other) => other.atLeast - one.atLeast)[0] ?? null;
    }
    case "ask":
    case "both": {
      const truth = truthOf(rule.kind === "ask" ? rule.id : rule.when, answers);
      if (truth === "unknown") return "unknown";
      return truth ? { level: rule.level } : null;
    }
  }
}
