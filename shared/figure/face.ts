import type { Limit } from "./body-limits";
import type { FaceKey, PropKey, Spot } from "./motion";
import type { Values } from "./sample";
import { disc, stroke, type Drawn, type Stroke } from "./shape";

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

export function drawFace(pose: Values): Drawn {
  const v = (key: FaceKey): number => pose[key] ?? 0;
  const eye = (across: number): readonly Stroke[] => {
    const middle: Spot = [across * 13, 15];
    const open = 6.2 * (1 - v("lids"));
    const at = (x: number, y: number): Spot => [middle[0] + x, middle[1] + y];
    const lids = [at(-9, 0), at(-4, open), at(4, open), at(9, 0), at(4, -open), at(-4, -open)];
    const iris = at(
      Math.max(-4.4, Math.min(4.4, v("gazeX") * 4 - across * v("near") * 2.6)),
      v("gazeY") * 1.8 * (1 - v("lids")),
    );
    return [
      open > 0.6
        ? { role: "casing", width: 1.4, points: lids, smooth: true, closed: true }
        : { role: "casing", width: 1.6, points: [at(-7.5, 1), at(0, -2.4), at(7.5, 1)], smooth: true },
      ...(open > 1.2 ? [disc("near", iris, Math.min(3.4, open * 0.62))] : []),
      { role: "casing", width: 1.4, points: [at(-8, 10), at(0, 12.5 - 2 * v("lids")), at(8, 10)], smooth: true },
    ];
  };
  return {
    points: {},
    strokes: [
      stroke("near", 20, [0, -90], [0, -15]),
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
