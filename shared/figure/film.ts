import { shapesAt, shapesOf, viewBox } from "./figure";
import type { Motion, Side } from "./motion";
import type { Shape } from "./shape";

/**
 * Milliseconds between two pictures. Without 3D each costs some 6 ms of a processor, whatever its size, so that this flip book
 * stays below 2 % of a core even where nothing in the motion rests; a picture like the one before costs nothing.
 */
export const STEP_MS = 375;

/** A picture: the path of each part, in the order of `parts`. An empty text leaves a path as the picture before has it. */
export type Picture = readonly string[];

/**
 * A motion as pictures, all that a page needs to show it: plain data, some 10 to 30 kB, so that a page which has to be small
 * can be sent it and knows no joints. Where nothing moves a picture is empty. The first is whole, so that a film can loop.
 */
export interface Film {
  readonly viewBox: string;
  readonly stepMs: number;
  readonly parts: readonly Omit<Shape, "d">[];
  readonly pictures: readonly Picture[];
  /** The first pose and the end pose, whole, for those who want less movement. */
  readonly stills: readonly [Picture, Picture];
}

/** The film of one loop of a motion, of the side as written or the other. Never fails. */
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
