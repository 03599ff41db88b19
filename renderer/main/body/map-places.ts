import { type BodyRegion } from "../../../shared/body-regions/asked-regions";
import { drawFigure } from "../../../shared/figure/figure";
import type { BodyMotion, Spot } from "../../../shared/figure/motion";
import { poseNamed } from "../../../shared/figure/sample";
import { FEET_APART, ON_FEET } from "../../../shared/figure/stances";
import { stillMotion } from "../../../shared/figure/still-motion";

/** A place on a picture: an ellipse around a spot, y growing downward as on the screen. */
export interface MapPlace {
  readonly region: BodyRegion;
  readonly at: Spot;
  readonly size: Spot;
}

const standing = (view: "front" | "back"): BodyMotion => ({
  view,
  anchor: ON_FEET,
  contacts: FEET_APART,
  frame: { left: -24, right: 24, bottom: -4, top: 103 },
  props: [],
  ...stillMotion({ shoulderL: 16, shoulderR: 16 }),
});
/** Seen as in a mirror, so that left is on the left in every picture. */
export const FRONT = standing("front");
export const BACK = standing("back");

const points = drawFigure(BACK, poseNamed(BACK, BACK.still)).points;
const at = (name: string): Spot => {
  const [x, y] = points[name] ?? [0, 0];
  return [x, -y];
};
const between = ([ax, ay]: Spot, [bx, by]: Spot, share = 0.5): Spot => [ax + (bx - ax) * share, ay + (by - ay) * share];
const JOINT: Spot = [3.8, 3.8];
const SIDES = ["L", "R"] as const;

const neck: MapPlace = { region: "neck", at: at("neck"), size: [4.2, 3.2] };
export const FRONT_PLACES: readonly MapPlace[] = [
  neck,
  ...SIDES.flatMap((side): readonly MapPlace[] => [
    { region: `shoulder${side}`, at: at(`shoulder${side}`), size: [4.2, 4.2] },
    { region: `elbow${side}`, at: at(`elbow${side}`), size: JOINT },
    { region: `wrist${side}`, at: at(`wrist${side}`), size: JOINT },
    { region: `hip${side}`, at: between(at(`hip${side}`), at(`knee${side}`), 0.25), size: [3.8, 5.5] },
    { region: `knee${side}`, at: at(`knee${side}`), size: JOINT },
    { region: `shin${side}`, at: between(at(`knee${side}`), at(`ankle${side}`), 0.52), size: [3.4, 6] },
  ]),
];
export const BACK_PLACES: readonly MapPlace[] = [
  neck,
  { region: "upperBack", at: [0, -76], size: [7.5, 5.6] },
  { region: "lowerBack", at: [0, -60], size: [7.5, 5.2] },
  ...SIDES.map((side): MapPlace => ({
    region: `calf${side}`,
    at: between(at(`knee${side}`), at(`ankle${side}`), 0.45),
    size: [3.6, 6.5],
  })),
];

/** A left foot from above in a field of 50 by 100, toes up; the right one is its mirror image. */
export const FOOT_OUTLINE =
  "M12 24C10 12 16 5 24 5C34 4 42 8 41 22C40 34 37 40 37 52C37 64 40 74 38 84C36 93 31 96 26 96C20 96 15 93 14 84C13 72 15 62 13 50C12 40 13 34 12 24Z";
const FOOT = [
  { place: "toes", at: [26, 13], size: [14, 8] },
  { place: "ball", at: [26, 31], size: [13.5, 8] },
  { place: "arch", at: [27.5, 53], size: [10, 12] },
  { place: "heel", at: [26, 85], size: [11, 9.5] },
  { place: "ankleInner", at: [40, 71], size: [7, 7] },
  { place: "ankleOuter", at: [11, 71], size: [7, 7] },
] as const;
export const footPlaces = (side: "L" | "R"): readonly MapPlace[] =>
  FOOT.map(({ place, at: [x, y], size }) => ({ region: `${place}${side}`, at: [side === "L" ? x : 50 - x, y], size }));
