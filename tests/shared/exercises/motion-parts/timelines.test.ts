import { expect, it } from "vitest";
import { stayIn, through } from "../../../../shared/exercises/motion-parts/timelines";

it("goes into the end pose, stays, and comes back", () => {
  expect(stayIn("bent", "tall", 0.3, 0.8)).toEqual([
    { at: 0, pose: "tall" },
    { at: 0.3, pose: "bent" },
    { at: 0.8, pose: "bent" },
    { at: 1, pose: "tall" },
  ]);
});

it("goes through all poses and closes the loop", () => {
  expect(through("a", "b", "c", "d")).toEqual([
    { at: 0, pose: "a" },
    { at: 0.25, pose: "b" },
    { at: 0.5, pose: "c" },
    { at: 0.75, pose: "d" },
    { at: 1, pose: "a" },
  ]);
});
