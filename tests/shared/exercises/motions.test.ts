import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../../shared/exercises/exercises";
import { faultsOf } from "../../support/motion-faults";

/** These go from one side to the other in one loop. */
const BOTH_IN_ONE = ["neck-turns"];

describe("the motions of the exercises", () => {
  it.each(EXERCISES)("$id can be shown", ({ motion }) => expect(faultsOf(motion)).toEqual([]));

  it("an exercise with two sides is shown on both", () => {
    const oneSided = EXERCISES.filter(({ perSide, motion }) => perSide !== (motion.sides === "alternate"));
    expect(oneSided.map(({ id }) => id)).toEqual(BOTH_IN_ONE);
  });
});
