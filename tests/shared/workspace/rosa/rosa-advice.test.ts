import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rosaAdvice, rosaInput, type RosaAnswers } from "../../../../shared/workspace/rosa/rosa-advice";
import { isFault, questionsOf, ROSA_AREAS, type RosaArea } from "../../../../shared/workspace/rosa/rosa-areas";
import type { RosaAreaAnswer } from "../../../../shared/workspace/rosa/rosa";
import { neutralAnswers } from "../../../support/rosa";

const workstation = (areas: Partial<RosaAnswers["areas"]>): RosaAnswers => ({
  ...neutralAnswers(),
  areas: { ...neutralAnswers().areas, ...areas },
});
const areaAnswer = (area: RosaArea): fc.Arbitrary<RosaAreaAnswer> => {
  const { bases, increments } = questionsOf(area);
  return fc.record({
    base: fc.constantFrom(...bases.map(({ id }) => id)),
    increments: fc.subarray(increments.map(({ id }) => id)),
  });
};
const use = fc.record({
  hoursPerDay: fc.double({ min: 0, max: 24, noNaN: true }),
  longestContinuousMin: fc.integer({ min: 0, max: 1440 }),
});
const answers: fc.Arbitrary<RosaAnswers> = fc.record({
  areas: fc.record({
    ...{ chairHeight: areaAnswer("chairHeight"), panDepth: areaAnswer("panDepth"), armrest: areaAnswer("armrest") },
    ...{ backSupport: areaAnswer("backSupport"), monitor: areaAnswer("monitor"), phone: areaAnswer("phone") },
    ...{ mouse: areaAnswer("mouse"), keyboard: areaAnswer("keyboard") },
  }),
  use: fc.record({ chair: use, monitor: use, phone: use, mouse: use, keyboard: use }),
});

describe("the advice of ROSA", () => {
  it("says what drives the score and what raising the screen would do", () => {
    const { score, drivers, highest, remedies, totals } = rosaAdvice(
      workstation({ monitor: { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } }),
    );
    expect({ final: score.final, drivers, highest, monitor: totals.monitor }).toEqual({
      ...{ final: 5, drivers: ["monitor"], highest: ["screen"], monitor: 6 },
    });
    expect(remedies).toEqual([
      {
        area: "monitor",
        steps: ["screenHigh", "screenFar", "screenGlare", "neckTwisted"],
        final: { from: 5, to: 2 },
        section: "screen",
        inSection: { from: 5, to: 1 },
        heldBy: [],
      },
    ]);
  });

  it("names no area when the hours alone make the score", () => {
    const { chair: _chair, ...others } = neutralAnswers().use;
    const long = { ...neutralAnswers(), use: { ...others, chair: { hoursPerDay: 8, longestContinuousMin: 90 } } };
    expect(rosaAdvice(long)).toMatchObject({ score: { final: 3 }, drivers: [], remedies: [] });
  });

  it("names areas of both parts when two share the highest score", () => {
    const { highest, drivers } = rosaAdvice(
      workstation({
        monitor: { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] },
        mouse: { base: "mouseReach", increments: ["mouseElsewhere", "mousePinch"] },
      }),
    );
    expect({ highest, drivers }).toEqual({ highest: ["screen", "hands"], drivers: ["monitor", "mouse"] });
  });

  it("names no area of a part that is not the highest", () => {
    const { highest, drivers, remedies } = rosaAdvice(
      workstation({
        monitor: { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] },
        mouse: { base: "mouseReach", increments: ["mouseElsewhere"] },
      }),
    );
    expect({ highest, drivers }).toEqual({ highest: ["screen"], drivers: ["monitor"] });
    expect(remedies.map(({ area }) => area)).toEqual(["monitor", "mouse"]);
  });

  it("leaves out an area that changes nothing when set right, and orders equals by what their part gains", () => {
    const hard = { base: "armrestsHigh", increments: ["armrestsWide", "armrestsHard", "armrestsFixed"] } as const;
    const chair = rosaAdvice(workstation({ panDepth: { base: "panLong", increments: [] }, armrest: hard }));
    expect([chair.score.final, chair.drivers]).toEqual([5, ["armrest"]]);
    const { remedies } = rosaAdvice(
      workstation({
        armrest: { base: "armrestsHigh", increments: ["armrestsHard"] },
        monitor: { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] },
        mouse: { base: "mouseReach", increments: ["mouseElsewhere"] },
      }),
    );
    expect(remedies.map(({ area }) => area)).toEqual(["monitor", "mouse", "armrest"]);
  });

  it("counts a phone that is not used as used for the shortest time", () => {
    const none = workstation({ phone: { base: "phoneUnused", increments: [] } });
    expect(rosaInput(none)).toMatchObject({ phone: 0, durPhone: -1 });
    expect(rosaAdvice(none).remedies).toEqual([]);
  });

  it("promises what the score then is, and orders by it", () => {
    const seen = { remedies: 0, none: 0 };
    fc.assert(
      fc.property(answers, (given) => {
        const { score, remedies, drivers } = rosaAdvice(given);
        for (const { area, final, section, inSection, heldBy, steps } of remedies) {
          seen.remedies += 1;
          const neutral = questionsOf(area).bases.find(({ points }) => points === 1)?.id ?? "seatFits";
          const right = { ...given, areas: { ...given.areas, [area]: { base: neutral, increments: [] } } };
          expect(final).toEqual({ from: score.final, to: rosaAdvice(right).score.final });
          expect(inSection.to).toBeLessThanOrEqual(inSection.from);
          expect(steps.length).toBeGreaterThan(0);
          // What keeps the score up is named exactly where it stays, and is another part.
          expect(heldBy.length > 0).toBe(final.to === final.from);
          expect(heldBy).not.toContain(section);
        }
        seen.none += remedies.length === 0 ? 1 : 0;
        expect(remedies.map(({ final }) => final.to)).toEqual(
          remedies.map(({ final }) => final.to).sort((a, b) => a - b),
        );
        // Above what long hours alone can make, something is always named.
        if (score.final > 3) expect(drivers.length).toBeGreaterThan(0);
      }),
    );
    expect(seen.remedies).toBeGreaterThan(100);
  });

  it("has a neutral posture for each area, and no id twice", () => {
    const ids = ROSA_AREAS.flatMap((area) => [...questionsOf(area).bases, ...questionsOf(area).increments]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    for (const area of ROSA_AREAS)
      expect(
        questionsOf(area)
          .bases.filter(({ id }) => !isFault(id))
          .at(-1)?.points,
      ).toBe(1);
  });
});
