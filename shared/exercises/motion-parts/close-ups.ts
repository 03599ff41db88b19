import { toward } from "../../figure/geometry";
import type { Prop, Spot } from "../../figure/motion";

/*
 * Objects in close-ups of a foot or hand: the floor, something round, and the other hand.
 */

/** A floor across the whole picture, at a height. */
export const floorAt = (y: number): Prop => ({
  role: "prop",
  points: [
    [-60, y],
    [60, y],
  ],
});
/** The floor below a bare foot. */
export const ground = floorAt(-0.6);

/** A round object. `moves` as in `Prop`. */
export const disc = (x: number, y: number, width: number, moves?: Spot): Prop => ({
  role: "prop",
  points: [[x, y]],
  width,
  ...(moves && { moves }),
});

/**
 * The other hand, which `moves`. Its arm comes from behind; three visible fingers close over (0, 0), their tips toward
 * `heading` (degrees).
 */
export const grip = (elbow: Spot, palm: Spot, heading: number, fingerWidth: number): readonly Prop[] => [
  { role: "far", width: 11, points: [elbow, palm], moves: true },
  ...[-1.15, 0, 1.15].flatMap((apart) => {
    const middle = toward([0, 0], heading + 90, apart * fingerWidth);
    const finger: Prop = {
      role: "far",
      width: fingerWidth,
      points: [toward(middle, heading, -4.2), toward(middle, heading, 4.2)],
      front: true,
      moves: true,
    };
    return [{ ...finger, role: "casing", width: fingerWidth + 1.5 } as const, finger];
  }),
];
