import { AREAS, type Area } from "../body-regions/body-regions";
import type { RedFlagAnswers } from "./conditions";
import { findingsOf, type Finding } from "./findings";
import type { RuleArea } from "./red-flag-rule";
import { RED_FLAG_RULES } from "./red-flag-rules";

/** The areas whose exercises rest; "all" where every suggestion of one does. Changing position stays. */
export type PausedAreas = "all" | readonly Area[];

/** What moves each part of the body that a rule is about. Cards for the whole body move every part. */
const MOVED_BY: Readonly<Record<Exclude<RuleArea, "any" | "painfulPlace">, readonly Area[]>> = {
  back: ["upperBack", "lowBack", "core", "wholeBody"],
  neck: ["neck", "shoulders", "wrists", "hands", "wholeBody"],
  leg: ["hips", "thighs", "calves", "ankles", "wholeBody"],
  foot: ["calves", "ankles", "arches", "toes", "wholeBody"],
};

/**
 * Which exercises the answers pause, until a professional has seen it. An emergency, or a sure "soon" that is about no one
 * part, pauses all; any other "soon" its part; "not sure" of one of either its part too. "Routine" pauses nothing. `sore` is
 * where it hurts: where that is not known, a rule about the painful place pauses all.
 */
export function pausedAreas(
  answers: RedFlagAnswers,
  sore: readonly Area[],
  rules: unknown = RED_FLAG_RULES,
): PausedAreas {
  const pausing = findingsOf(answers, rules).filter(pauses);
  const parts = pausing.map((each) => (each.level === "emergency" ? "all" : movedBy(each.area, sore)));
  if (parts.includes("all")) return "all";
  const paused = new Set(parts.flatMap((each) => (each === "all" ? [] : each)));
  return AREAS.filter((area) => paused.has(area));
}

/** "Not sure" comes to "routine" for a question that is "soon" with a yes; of questions below that it comes to nothing. */
const pauses = ({ level, isSure }: Finding): boolean => level !== "routine" || !isSure;

function movedBy(area: RuleArea, sore: readonly Area[]): PausedAreas {
  if (area === "any") return "all";
  if (area === "painfulPlace") return sore.length === 0 ? "all" : sore;
  return MOVED_BY[area];
}
