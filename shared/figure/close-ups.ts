import { toward } from "./geometry";
import type { Frame, Prop, Spot } from "./motion";

/*
 * Cuts of the picture for a foot seen close, what it stands on, and a hand that helps.
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

/**
 * The other hand, which `moves`: its arm comes from behind, and its three visible fingers close over what is at (0, 0), with
 * their tips toward a heading.
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
