import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginSession,
  doneAt,
  extendStep,
  lookAt,
  nextStep,
  previousStep,
  stepLeft,
  withSteps,
  type Session,
} from "../../../shared/routines/session";
import { SECOND } from "../../../shared/time/units";

const steps = [
  { id: "reach", seconds: 30 },
  { id: "calf", seconds: 40 },
  { id: "look", seconds: 20 },
];
const at = (seconds: number, session: Session<(typeof steps)[number]>) => lookAt(session, seconds * SECOND);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the steps of a break", () => {
  it("come one after the other, each for its time, and count as done", () => {
    const begun = beginSession(steps);
    expect(at(29, begun).index).toBe(0);
    expect(at(30, begun).index).toBe(1);
    expect(stepLeft(at(50, begun), 50 * SECOND)).toBe(20 * SECOND);
    const over = at(90, begun);
    expect(over.index).toBe(3);
    expect(stepLeft(over, 90 * SECOND)).toBeNull();
    expect(ids(over.done)).toEqual(["reach", "calf", "look"]);
  });

  it("are all gone through by a look that comes late", () => {
    expect(ids(at(75, beginSession(steps)).done)).toEqual(["reach", "calf"]);
    expect(stepLeft(at(75, beginSession(steps)), 75 * SECOND)).toBe(15 * SECOND);
  });

  it("one that is left after half of its time counts as done, one left sooner as shown", () => {
    const early = nextStep(beginSession(steps), 14 * SECOND);
    const half = nextStep(early, 34 * SECOND);
    expect(ids(half.done)).toEqual(["calf"]);
    expect(ids(half.shown)).toEqual(["reach", "calf", "look"]);
    expect(half.index).toBe(2);
    expect(ids(doneAt(half, 43 * SECOND))).toEqual(["calf"]);
    expect(ids(doneAt(half, 44 * SECOND))).toEqual(["calf", "look"]);
  });

  it("can be gone back to, with their whole time, and not before the first", () => {
    const second = nextStep(beginSession(steps), 5 * SECOND);
    const first = previousStep(second, 12 * SECOND);
    expect(first.index).toBe(0);
    expect(stepLeft(first, 12 * SECOND)).toBe(30 * SECOND);
    expect(previousStep(first, 20 * SECOND).index).toBe(0);
    expect(stepLeft(previousStep(first, 20 * SECOND), 20 * SECOND)).toBe(30 * SECOND);
  });

  it("done once and gone back to is done still", () => {
    const back = previousStep(at(31, beginSession(steps)), 31 * SECOND);
    expect(ids(nextStep(back, 32 * SECOND).done)).toEqual(["reach"]);
  });

  it("one can be made longer, and only that one", () => {
    const longer = extendStep(beginSession(steps), 30 * SECOND);
    expect(at(59, longer).index).toBe(0);
    expect(stepLeft(at(60, longer), 60 * SECOND)).toBe(40 * SECOND);
  });

  it("one can be replaced with all after it; what takes its place begins anew", () => {
    const others = [{ id: "raise", seconds: 25 }, ...steps.slice(2)];
    const replaced = withSteps(at(40, beginSession(steps)), others, 45 * SECOND);
    expect(stepLeft(replaced, 45 * SECOND)).toBe(25 * SECOND);
    expect(ids(replaced.steps)).toEqual(["reach", "raise", "look"]);
    expect(ids(replaced.shown)).toEqual(["reach", "calf", "raise"]);
    expect(at(70, replaced).index).toBe(2);
  });

  it("after the last there is nothing to do, and going back finds the last", () => {
    const over = at(90, beginSession(steps));
    expect(nextStep(over, 95 * SECOND)).toEqual(over);
    expect(extendStep(over, 30 * SECOND)).toEqual(over);
    expect(stepLeft(withSteps(at(40, over), [], 95 * SECOND), 95 * SECOND)).toBeNull();
    expect(previousStep(over, 95 * SECOND).index).toBe(2);
  });

  it("a break without steps is over from the start", () => {
    const none = beginSession<(typeof steps)[number]>([]);
    expect(stepLeft(none, 0)).toBeNull();
    expect(previousStep(none, 0)).toEqual(none);
  });

  it("looking often and looking once come to the same", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 })), fc.integer({ min: 0, max: 120 }), (looks, end) => {
        const often = [...looks.filter((each) => each <= end).sort((a, b) => a - b), end].reduce(
          (session, seconds) => at(seconds, session),
          beginSession(steps),
        );
        expect(often).toEqual(at(end, beginSession(steps)));
      }),
    ));
});
