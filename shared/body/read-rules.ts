import { isRecord } from "../schemas/is-record";
import { LEVELS, RULE_AREAS, WITHIN, type Level, type NumberStep, type RuleArea, type Within } from "./red-flag-rule";

/** A rule as far as it was understood. */
export interface Rule {
  readonly id: string;
  readonly kind: "ask" | "fact" | "number" | "both";
  readonly area: RuleArea;
  readonly level: Level;
  /** Never above `level`: "not sure" does not weigh more than yes. */
  readonly unknownLevel: Level;
  readonly within: Within | null;
  readonly steps: readonly NumberStep[];
  /** Read where it is evaluated; see `truthOf`. */
  readonly when: unknown;
}

const KINDS = ["ask", "fact", "number", "both"] as const;
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | null =>
  all.find((each) => each === value) ?? null;
const levelBelow = (level: Level): Level => LEVELS[Math.max(0, LEVELS.indexOf(level) - 1)] ?? "none";
export const lowerOf = (one: Level, other: Level): Level =>
  LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other;

/**
 * The rules in data of the form of {@link RED_FLAG_RULES}, a list or an object with one under `rules`. What makes no sense is
 * left out; a level for "not sure" that is missing is one below that of yes. Never throws.
 */
export function readRules(data: unknown): readonly Rule[] {
  const list = isRecord(data) ? data["rules"] : data;
  if (!Array.isArray(list)) return [];
  const entries: readonly unknown[] = list;
  return entries.flatMap((each) => readRule(each) ?? []);
}

function readRule(raw: unknown): Rule | null {
  if (!isRecord(raw)) return null;
  const { id, steps, when } = raw;
  const kind = oneOf(KINDS, raw["kind"]);
  if (typeof id !== "string" || kind === null) return null;
  const level = oneOf(LEVELS, raw["level"]) ?? (kind === "number" ? "none" : null);
  if (level === null) return null;
  return {
    id,
    kind,
    area: oneOf(RULE_AREAS, raw["area"] === "painful place" ? "painfulPlace" : raw["area"]) ?? "any",
    level,
    unknownLevel: lowerOf(oneOf(LEVELS, raw["unknownLevel"]) ?? levelBelow(level), level),
    within: oneOf(WITHIN, raw["within"]),
    steps: readSteps(steps),
    when,
  };
}

function readSteps(raw: unknown): readonly NumberStep[] {
  if (!Array.isArray(raw)) return [];
  const steps: readonly unknown[] = raw;
  return steps.flatMap((each) => {
    if (!isRecord(each)) return [];
    const { atLeast } = each;
    const level = oneOf(LEVELS, each["level"]);
    const within = oneOf(WITHIN, each["within"]);
    if (typeof atLeast !== "number" || Number.isNaN(atLeast) || level === null) return [];
    return [{ atLeast, level, ...(within !== null && { within }) }];
  });
}
