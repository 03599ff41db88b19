import type { RedFlagSource } from "./red-flag-sources";

/** How far help is from here, the least first. */
export const LEVELS = ["none", "routine", "soon", "emergency"] as const;
export type Level = (typeof LEVELS)[number];
/** How fast, the most urgent first. */
export const WITHIN = ["now", "today", "days", "weeks"] as const;
export type Within = (typeof WITHIN)[number];
/** The part of the body a rule is about; `painfulPlace` is wherever it hurts. */
export const RULE_AREAS = ["back", "neck", "leg", "foot", "any", "painfulPlace"] as const;
export type RuleArea = (typeof RULE_AREAS)[number];
/** Whom to ask; the words are under `help.who.<id>`. */
export type WhoToAsk =
  | "emergency"
  | "maternity"
  | "treatmentLine"
  | "doctorToday"
  | "urgentCare"
  | "doctorInDays"
  | "doctorOrPhysio"
  | "appointment";

/** What has to be the case: an answer that is yes, a number within bounds, or all or any of several. */
export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly id: string; readonly atLeast?: number; readonly below?: number };

/** A number from which on a level applies. */
export interface NumberStep {
  readonly atLeast: number;
  readonly level: Level;
  readonly within?: Within;
}

interface CommonData {
  /** Its words are under `redFlag.<id>`: the question, or why several answers together count. */
  readonly id: string;
  readonly area: RuleArea;
  /** What a yes comes to. */
  readonly level: Level;
  /** What "not sure" comes to. */
  readonly unknownLevel: Level;
  readonly within?: Within;
  readonly who?: WhoToAsk;
  readonly source: readonly RedFlagSource[];
}

/** A rule as it is written down. */
export type RuleData = CommonData &
  (
    | { readonly kind: "ask" | "fact" }
    | { readonly kind: "number"; readonly steps: readonly NumberStep[] }
    | { readonly kind: "both"; readonly when: Condition }
  );
