import type { Level, RuleArea, Within, WhoToAsk } from "../red-flag-rule";
import type { RedFlagSource } from "../red-flag-sources";

type Sources = readonly RedFlagSource[];

/** How a kind of question is graded: what a yes and what "not sure" comes to, how fast, and whom to ask. */
interface Grade {
  readonly level: Level;
  readonly unknownLevel: Level;
  readonly within: Within;
  readonly who: WhoToAsk;
}
const ask = <I extends string>(id: I, area: RuleArea, source: Sources, grade: Grade) =>
  ({ id, kind: "ask", area, source, ...grade }) as const;

export const askNow = <I extends string>(id: I, area: RuleArea, source: Sources, who: WhoToAsk = "emergency") =>
  ask(id, area, source, { level: "emergency", unknownLevel: "soon", within: "now", who });

export const askToday = <I extends string>(id: I, area: RuleArea, source: Sources, who: WhoToAsk = "doctorToday") =>
  ask(id, area, source, { level: "soon", unknownLevel: "routine", within: "today", who });

export const askInDays = <I extends string>(id: I, area: RuleArea, source: Sources) =>
  ask(id, area, source, { level: "soon", unknownLevel: "routine", within: "days", who: "doctorInDays" });

export const askLater = <I extends string>(id: I, area: RuleArea, source: Sources) =>
  ask(id, area, source, { level: "routine", unknownLevel: "none", within: "weeks", who: "appointment" });
