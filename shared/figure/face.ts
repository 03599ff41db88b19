import type { Limit } from "./body-limits";
import type { FaceKey, PropKey, Spot } from "./motion";
import type { Values } from "./sample";
import { disc, shownIf, stroke, type Drawing, type Stroke } from "./shape";

/** A face seen from the front, as in a mirror; the head is a disc of radius 34 about (0, 10). */
export const FACE_LIMITS: Readonly<Record<FaceKey | PropKey, Limit>> = {
  /** Where the eyes look, -1 to 1: to the right of the screen, and up. */
  gazeX: [-1, 1],
  gazeY: [-1, 1],
  /** 0 eyes side by side for far away, 1 turned in to something near. */
  near: [0, 1],
  /** 0 open, 1 closed. */
  lids: [0, 1],
  propX: [-100, 100],
  propY: [-100, 100],
};

const SHOULDERS: readonly Spot[] = [
  [-50, -80],
  [-46, -48],
  [-12, -40],
  [12, -40],
  [46, -48],
  [50, -80],
];

export function drawFace(pose: Values): Drawing {
  const v = (key: FaceKey): number => pose[key] ?? 0;
  // In the background's colour, which reads as eyes on a light and on a dark head.
  const eye = (across: number): readonly Stroke[] => {
    const at = (x: number, y: number): Spot => [across * 13 + x, 15 + y];
    const open = 6.4 * (1 - v("lids"));
    const line = (...points: readonly Spot[]): Stroke => ({ role: "casing", width: 1.5, points, smooth: true });
    const aside = Math.max(-4.4, Math.min(4.4, v("gazeX") * 4 - across * v("near") * 2.6));
    const iris = at(aside, v("gazeY") * 2.2 * (1 - v("lids")));
    return [
      shownIf(open > 1, line(at(-9, 0), at(-4, open), at(4, open), at(9, 0))),
      line(at(-9, 0), at(-4, -Math.max(open, 2.4)), at(4, -Math.max(open, 2.4)), at(9, 0)),
      shownIf(open > 3, disc("casing", iris, 2.8)),
      line(at(-8, 11), at(0, 13.5 - 2 * v("lids")), at(8, 11)),
    ];
  };
  return {
    points: {},
    strokes: [
      { role: "near", width: 4, points: SHOULDERS, smooth: true, closed: true },
      stroke("near", 19, [0, -40], [0, -15]),
      disc("casing", [0, 10], 35.4),
      disc("head", [0, 10], 34),
      ...eye(-1),
      ...eye(1),
      {
        role: "casing",
        width: 1.6,
        points: [
          [0, 10],
          [-2.5, 1],
          [2, 0],
        ],
        smooth: true,
      },
      {
        role: "casing",
        width: 1.8,
        points: [
          [-7, -9],
          [0, -11.5],
          [7, -9],
        ],
        smooth: true,
      },
    ],
  };
}
