import type { RuleData } from "../red-flag-rule";

const fact = <I extends string>(id: I) =>
  ({ id, kind: "fact", area: "any", level: "none", unknownLevel: "none", source: [] }) as const;

/** What the joint rules have to know of a person. By itself none of it says anything. */
export const FACT_RULES = [
  fact("painBack"),
  fact("painNeck"),
  fact("painFoot"),
  fact("calfPain"),
  fact("footPainNew"),
  fact("diabetes"),
  fact("numbFeet"),
  fact("cancerHistory"),
  fact("osteoporosis"),
  fact("steroids"),
  fact("immuneWeak"),
  fact("ivDrugs"),
  fact("recentInfection"),
  fact("pregnant"),
  fact("pastClot"),
  fact("recentImmobile"),
  fact("recentSurgery"),
  fact("minorInjury"),
  fact("firstEpisode"),
  fact("noFootCheck"),
] as const satisfies readonly RuleData[];
