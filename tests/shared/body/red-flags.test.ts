import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RedFlagAnswer, RedFlagAnswers } from "../../../shared/body/conditions";
import { LEVELS } from "../../../shared/body/red-flag-rule";
import { RED_FLAG_RULES } from "../../../shared/body/red-flag-rules";
import { triage } from "../../../shared/body/red-flags";
import cases from "../../fixtures/body/red-flag-cases.json";
import file from "../../fixtures/body/red-flags.json";

/** The answers of a case, whose keys differ from case to case. */
const answersOf = (answers: object): RedFlagAnswers => Object.fromEntries(Object.entries(answers));

describe("the help that answers ask for", () => {
  it("is, in each known case, at the level and as fast as it has to be", () => {
    const came = cases.cases.map(({ id, answers }) => {
      const { level, within } = triage(answersOf(answers));
      return { id, level, within };
    });
    expect(came).toEqual(cases.cases.map(({ id, level, within }) => ({ id, level, within })));
    expect(came).toHaveLength(74);
  });

  it("comes of the rules as they were prepared, or of others of their form", () => {
    const prepared = file.rules.map(({ id, kind, level, unknownLevel }) => ({ id, kind, level, unknownLevel }));
    expect(RED_FLAG_RULES.map(({ id, kind, level, unknownLevel }) => ({ id, kind, level, unknownLevel }))).toEqual(
      prepared,
    );
    expect(RED_FLAG_RULES.map(({ source }) => source)).toEqual(file.rules.map(({ source }) => source));
    for (const { answers } of cases.cases) {
      expect(triage(answersOf(answers), file.rules)).toEqual(triage(answersOf(answers)));
      expect(triage(answersOf(answers), file)).toEqual(triage(answersOf(answers)));
    }
  });

  it("names what it comes of, the highest first, what is sure before what is not, what is sooner before what is later", () => {
    const answers = {
      stopsLife: true,
      weightLoss: true,
      fever: true,
      chestPain: "unknown",
      nightPain: "unknown",
      hotJoint: "unknown",
      painNow: 7,
      recurring: "unknown",
    } as const;
    expect(triage(answers)).toEqual({
      level: "soon",
      within: "today",
      reasons: ["fever", "weightLoss", "chestPain", "stopsLife", "painNow", "hotJoint", "nightPain"],
    });
  });

  it("is a matter of days where that is sure, whatever else is not", () => {
    expect(triage({ weightLoss: true, chestPain: "unknown" }).within).toBe("days");
    expect(triage({ chestPain: "unknown", fever: "unknown" })).toMatchObject({ level: "soon", within: "today" });
  });
});

describe("a joint rule", () => {
  it("hangs on an age that is not sure, as on any other part", () => {
    const fall = { painBack: true, minorInjury: true } as const;
    expect(triage({ ...fall, age: "unknown" })).toEqual({
      level: "routine",
      within: "weeks",
      reasons: ["fragileSpine"],
    });
    expect(triage({ ...fall, age: 65 })).toMatchObject({ level: "soon", within: "today" });
    expect(triage(fall).level).toBe("none");
  });
});

describe("an answer more grave", () => {
  const GRAVER = [false, "unknown", true] as const;
  const answer = fc.oneof(fc.constantFrom(...GRAVER), fc.integer({ min: 0, max: 100 }), fc.constant(undefined));
  const all = fc.record(Object.fromEntries(RED_FLAG_RULES.map(({ id }) => [id, answer])));
  const given = (answers: Readonly<Record<string, RedFlagAnswer | undefined>>): RedFlagAnswers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, each]) => (each === undefined ? [] : [[id, each] as const])),
    );
  const graver = (each: RedFlagAnswer | undefined, by: number): RedFlagAnswer | undefined => {
    if (typeof each === "number") return each + by;
    return GRAVER[Math.min(2, Math.max(0, GRAVER.indexOf(each ?? false)) + (by % 3))];
  };

  it("never lowers the level", () => {
    const some = fc.subarray(RED_FLAG_RULES.filter(({ id }) => id !== "age").map(({ id }) => id));
    const sparse = fc.tuple(
      all,
      some,
      fc.integer({ min: 1, max: 40 }),
      fc.subarray(RED_FLAG_RULES.map(({ id }) => id)),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(sparse, ([answers, raised, by, kept]) => {
        const before = given(Object.fromEntries(kept.map((id) => [id, answers[id]])));
        const after = { ...before, ...given(Object.fromEntries(raised.map((id) => [id, graver(before[id], by)]))) };
        const [lower, higher] = [triage(before).level, triage(after).level];
        seen.add(lower).add(higher);
        expect(LEVELS.indexOf(higher)).toBeGreaterThanOrEqual(LEVELS.indexOf(lower));
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].sort()).toEqual([...LEVELS].sort());
  });

  it("never lowers it where one answer alone is given", () => {
    for (const { id } of RED_FLAG_RULES) {
      const ranks = GRAVER.map((each) => LEVELS.indexOf(triage({ [id]: each }).level));
      expect(
        ranks.toSorted((one, other) => one - other),
        id,
      ).toEqual(ranks);
    }
  });
});
