import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitsOf } from "../../support/motion-faults";
import { shapesAt, shapesOf } from "../../../shared/figure/figure";
import { STEP_MS, filmOf, type Film, type Picture } from "../../../shared/figure/film";
import type { Motion, View } from "../../../shared/figure/motion";
import { EXERCISES, exerciseOf } from "../../../shared/exercises/exercises";

const VIEWS = [
  "side",
  "front",
  "back",
  "foot-side",
  "foot-top",
  "hand-side",
  "hand-palm",
  "face",
] as const satisfies readonly View[];

/** What is on the screen after each picture. */
function seen({ pictures }: Film): readonly Picture[] {
  const all: Picture[] = [];
  for (const picture of pictures)
    all.push(
      picture.length === 0
        ? (all.at(-1) ?? [])
        : picture.map((d, index) => (d === "" ? (all.at(-1)?.[index] ?? "") : d)),
    );
  return all;
}

describe("a film", () => {
  it.each(EXERCISES)("$id shows every moment of the motion, on either side", ({ motion }) => {
    for (const side of ["first", "second"] as const) {
      const film = filmOf(motion, side);
      const count = film.pictures.length;
      expect(seen(film)).toEqual(
        Array.from({ length: count }, (_each, index) => shapesAt(motion, index / count, side).map(({ d }) => d)),
      );
      expect(film.stills[1]).toEqual(shapesOf(motion, motion.still, side).map(({ d }) => d));
    }
  });

  it("takes as long as the motion, and a third of a second for a picture or close to it", () => {
    for (const { motion } of EXERCISES) {
      const { stepMs, pictures } = filmOf(motion);
      expect(stepMs * pictures.length).toBeCloseTo(motion.loopMs);
      expect(Math.abs(stepMs - STEP_MS)).toBeLessThan(STEP_MS / 6);
    }
  });

  it("is small enough to be sent to a page", () => {
    const sizes = EXERCISES.map(({ motion }) => JSON.stringify(filmOf(motion)).length);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });

  it("says nothing where nothing moves", () => {
    const { pictures } = filmOf(exerciseOf("neck-side-bend")?.motion ?? expect.fail("no such motion"));
    expect(pictures.filter((picture) => picture.length === 0).length).toBeGreaterThan(pictures.length / 4);
  });

  it("has the same parts in every pose there can be", () => {
    const poseOf = (view: View) =>
      fc.record(
        Object.fromEntries(
          Object.entries(limitsOf(view)).map(([key, [min, max]]) => [key, fc.double({ min, max, noNaN: true })]),
        ),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS).chain((view) => fc.tuple(fc.constant(view), poseOf(view))),
        ([view, pose]) => {
          const motion: Motion = {
            view,
            props: [],
            anchor: { at: "feet" },
            loopMs: 3_000,
            poses: { rest: {}, posed: pose },
            timeline: [],
            still: "posed",
          };
          const parts = (name: string) =>
            shapesOf(motion, name).map(({ role, width, filled }) => [role, width, filled]);
          expect(parts("posed")).toEqual(parts("rest"));
          for (const { d } of shapesOf(motion, "posed")) expect(d).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
    );
  });
});
