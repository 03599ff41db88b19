import type { Frame, Prop, Spot } from "./motion";

/*
 * Cuts of the picture for a foot seen close, and what it stands on.
 */

export const FOOT_SIDE: Frame = { left: -46, right: 46, bottom: -16, top: 66 };
export const FOOT_TOP: Frame = { left: -46, right: 46, bottom: -36, top: 50 };

/** A floor right across the picture. */
export const level = (y: number): Prop => ({
  role: "prop",
  points: [
    [-60, y],
    [60, y],
  ],
});
/** The floor below a bare foot. */
export const ground = level(-0.6);

/** Something round. */
export const disc = (x: number, y: number, width: number, moves?: Spot): Prop => ({
  role: "prop",
  points: [[x, y]],
  width,
  ...(moves && { moves }),
});
