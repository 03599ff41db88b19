import type { RedFlagAnswers } from "./conditions";
import { findingsOf, type Finding } from "./findings";
import { WITHIN, type Level, type Within } from "./red-flag-rule";
import { RED_FLAG_RULES } from "./red-flag-rules";

/** Where to ask and how fast. It names no condition, gives no chance, and rules nothing out. */
export interface Triage {
  readonly level: Level;
  readonly within: Within | null;
  /** Ids of the rules that came to something, those of the level first. */
  readonly reasons: readonly string[];
}

/**
 * What the answers come to: the highest level of all rules. What was not asked is not counted, and is never shown as "no".
 * `rules` is data of the form of {@link RED_FLAG_RULES}; what makes no sense in it, or in the answers, is left out. Never
 * throws.
 *
 * For every set of answers, turning "no" or not asked into "not sure", or "not sure" into yes, or raising a number but the
 * age, never lowers the level.
 */
export function triage(answers: RedFlagAnswers, rules: unknown = RED_FLAG_RULES): Triage {
  const findings = findingsOf(answers, rules);
  const level = findings[0]?.level ?? "none";
  const reasons = [...new Set(findings.map(({ id }) => id))];
  return { level, within: withinOf(level, findings), reasons };
}

function withinOf(level: Level, findings: readonly Finding[]): Within | null {
  switch (level) {
    case "none":
      return null;
    case "routine":
      return "weeks";
    case "emergency":
      return "now";
    case "soon": {
      // Not sure of a sign for the emergency number is a matter of today; so is a rule that does not say how fast.
      const told = findings
        .filter((each) => each.level === level && each.isSure)
        .map(({ within }) => within ?? "today");
      return WITHIN.find((each) => told.includes(each)) ?? "today";
    }
  }
}
