import { describe, expect, it } from "vitest";
import { MOTIONS } from "../../../shared/exercises/motions";
import { faultsOf } from "../../support/motion-faults";
import { EXERCISES } from "../../../shared/exercises/exercises";

/** These go from one side to the other in one loop. */
const BOTH_IN_ONE = ["neck-turns"];

describe("the figures of the catalogue", () => {
  it("there is one for every exercise, and none for anything else", () =>
    expect(Object.keys(MOTIONS).sort()).toEqual(EXERCISES.map(({ id }) => id).sort()));

  it.each(Object.entries(MOTIONS))("%s can be shown", (_, motion) => expect(faultsOf(motion)).toEqual([]));

  it("a card with two sides is shown on both", () => {
    const oneSided = EXERCISES.filter(({ id, perSide }) => perSide !== (MOTIONS[id]?.sides === "alternate"));
    expect(oneSided.map(({ id }) => id)).toEqual(BOTH_IN_ONE);
  });
});
