import type { RuleData } from "./red-flag-rule";
import { FACT_RULES } from "./rules/facts";
import { JOINT_RULES } from "./rules/joint";
import { NUMBER_RULES } from "./rules/numbers";
import { EMERGENCY_QUESTIONS, ROUTINE_QUESTIONS, SOON_QUESTIONS } from "./rules/questions";

/**
 * What asks for help, where and how fast, for back, neck, arm, leg and foot. The order counts: reasons are told in it.
 *
 * Prepared from the sources named at each rule; a clinician has not reviewed it. Levels say where to ask and how fast; they
 * name no condition and rule nothing out.
 */
export const RED_FLAG_RULES = [
  ...EMERGENCY_QUESTIONS,
  ...SOON_QUESTIONS,
  ...ROUTINE_QUESTIONS,
  ...FACT_RULES,
  ...NUMBER_RULES,
  ...JOINT_RULES,
] as const satisfies readonly RuleData[];
export type RedFlagId = (typeof RED_FLAG_RULES)[number]["id"];
export const isRedFlagId = (id: string): id is RedFlagId => RED_FLAG_RULES.some((rule) => rule.id === id);
