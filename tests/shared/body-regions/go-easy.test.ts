import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY_PARTS, CONDITIONS, conditionsOf, onlyConditions } from "../../../shared/body-regions/conditions";
import { answersOf, ticksOf, type GoEasy } from "../../../shared/body-regions/go-easy";

const anyTicks: fc.Arbitrary<GoEasy> = fc
  .subarray([...BODY_PARTS])
  .chain((parts) =>
    fc
      .subarray(CONDITIONS.filter((each) => parts.some((part) => conditionsOf(part).includes(each))))
      .map((conditions) => ({ parts, conditions })),
  );

describe("what to go easy on", () => {
  it("is nothing when nothing is ticked, and not answered before", () => {
    expect(answersOf({ parts: [], conditions: [] })).toEqual(onlyConditions([]));
    expect(ticksOf({})).toBeNull();
    expect(ticksOf(onlyConditions([]))).toEqual({ parts: [], conditions: [] });
  });

  it("answers the conditions of a part that has one, and leaves a part without any open", () => {
    const answers = answersOf({ parts: ["back", "feet"], conditions: ["discTrouble"] });
    expect(answers).toMatchObject({ discTrouble: true, spinalNarrowing: false, operationSpine: false, heart: false });
    expect(answers).not.toHaveProperty("numbFeet");
    // It can be in the hip too, which was not ticked; that says nothing of the foot.
    expect(answers).not.toHaveProperty("operationLeg");
  });

  it("never says no of what is ticked, nor of a part that was ticked and has nothing to show", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const answers = answersOf(ticks);
        for (const each of CONDITIONS) {
          if (ticks.conditions.includes(each)) expect(answers[each]).toBe(true);
          else expect(answers[each]).not.toBe(true);
        }
        for (const part of ticks.parts.filter(
          (of) => !conditionsOf(of).some((each) => ticks.conditions.includes(each)),
        ))
          for (const each of conditionsOf(part)) expect(answers[each]).toBeUndefined();
      }),
    );
  });

  it("shows answers as ticks that answer the same", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const answers = answersOf(ticks);
        const shown = ticksOf(answers);
        expect(shown === null ? {} : answersOf(shown)).toEqual(answers);
      }),
    );
  });
});
