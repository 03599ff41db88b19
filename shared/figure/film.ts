import { shapesAt, shapesOf, viewBox } from "./figure";
import type { Motion, Side } from "./motion";
import type { Shape } from "./shape";

/**
 * Milliseconds between two pictures. Without a GPU each costs about 6 ms of CPU, whatever its size, so the film stays below
 * 2 % of a core even if nothing in the motion rests. An unchanged picture costs nothing.
 */
export const STEP_MS = 375;

/** The path of each part, in the order of `parts`. An empty string keeps the path of the picture before. */
export type Picture = readonly string[];

/**
 * A motion as pictures: all a page needs to show it, so that small pages need not know the joints. Plain data, about 10 to
 * 30 kB. A picture in which nothing moves is empty; the first is complete, so that the film can loop.
 */
export interface Film {
  readonly viewBox: string;
  readonly stepMs: number;
  readonly parts: readonly Omit<Shape, "d">[];
  readonly pictures: readonly Picture[];
  /** The first and the end pose, complete, for reduced motion. */
  readonly stills: readonly [Picture, Picture];
}

/** The film of one loop of a motion, for the side as written or its mirror image. Never fails. */
export function filmOf(motion: Motion, side: Side = "first"): Film {
  const count = Math.max(1, Math.round(motion.loopMs / STEP_MS));
  const whole = Array.from({ length: count }, (_, index) => pathsOf(shapesAt(motion, index / count, side)));
  return {
    viewBox: viewBox(motion, side),
    stepMs: motion.loopMs / count,
    parts: shapesAt(motion, 0, side).map(({ role, width, filled }) => ({ role, width, filled })),
    pictures: whole.map((picture, index) => changesFrom(whole[index - 1], picture)),
    stills: [
      pathsOf(shapesOf(motion, motion.timeline[0]?.pose ?? motion.still, side)),
      pathsOf(shapesOf(motion, motion.still, side)),
    ],
  };
}

const pathsOf = (shapes: readonly Shape[]): Picture => shapes.map(({ d }) => d);

function changesFrom(before: Picture | undefined, picture: Picture): Picture {
  const changes = picture.map((d, index) => (before?.[index] === d ? "" : d));
  return changes.every((d) => d === "") ? [] : changes;
}
