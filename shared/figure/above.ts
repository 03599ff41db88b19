import { LENGTH, type Limit } from "./body-limits";
import { distance, headingOf, plus, toward, twoBones } from "./geometry";
import type { AboveKey, PropKey, Spot } from "./motion";
import type { Values } from "./sample";
import { cased, disc, stroke, type Drawing, type Points, type Stroke } from "./shape";

/** A person at a desk from above: the chest is at (0, 0), y grows toward the desk. Units are those of the body. */
export const ABOVE_LIMITS: Readonly<Record<AboveKey | PropKey, Limit>> = {
  /** The chest turned to the right of the screen; it carries the head along. Degrees. */
  twist: [-60, 60],
  /** The face turned against the chest, in the same sense. Degrees. */
  turn: [-85, 85],
  /** Units the head is held forward of the shoulders. */
  slide: [-2, 10],
  /** Where the middle of each hand is; 0 and 0 is on the keys. */
  handXL: [-45, 60],
  handYL: [-45, 45],
  handXR: [-60, 45],
  handYR: [-45, 45],
  /** Units the whole person is moved. */
  moveX: [-60, 60],
  moveY: [-60, 60],
  propX: [-100, 100],
  propY: [-100, 100],
};

/** Half the width of the keys under both hands, and their distance from the chest. */
const KEYS: Spot = [5.5, 21];
/** A relaxed upper arm hangs, so little of it shows from above. */
const UPPER_ARM = 9;

export function drawAbove(pose: Values): Drawing {
  const points = abovePoints(pose);
  const spot = (name: string): Spot => points[name] ?? [0, 0];
  const arm = (side: "L" | "R"): readonly Stroke[] => [
    stroke("near", 5, spot(`shoulder${side}`), spot(`elbow${side}`)),
    stroke("near", 4, spot(`elbow${side}`), spot(`wrist${side}`)),
    stroke("near", 4.6, spot(`wrist${side}`), spot(`hand${side}`)),
  ];
  const head = spot("head");
  return {
    points,
    strokes: [
      ...arm("L"),
      ...arm("R"),
      ...cased([stroke("near", 9, spot("shoulderL"), spot("shoulderR"))], 1.6),
      disc("casing", head, LENGTH.head + 0.9),
      stroke("near", 2.4, head, toward(head, facing(pose), LENGTH.head + 1.4)),
      disc("head", head, LENGTH.head),
    ],
  };
}

const facing = (pose: Values): number => (pose["twist"] ?? 0) + (pose["turn"] ?? 0);

function abovePoints(pose: Values): Points {
  const v = (key: AboveKey): number => pose[key] ?? 0;
  const chest: Spot = [v("moveX"), v("moveY")];
  const points: Record<string, Spot> = { chest, head: toward(chest, v("twist"), 2 + v("slide")) };
  for (const [side, across] of [
    ["L", -1],
    ["R", 1],
  ] as const) {
    const shoulder = toward(chest, v("twist") + 90, across * LENGTH.shoulderHalf);
    const own: Spot = [v(`handX${side}`), v(`handY${side}`)];
    const wanted = plus(plus(chest, [across * KEYS[0], KEYS[1]]), own);
    // An arm that reaches out is lifted, so more of it shows.
    const upper = Math.min(
      LENGTH.upperArm,
      Math.max(UPPER_ARM, distance(shoulder, wanted) - LENGTH.forearm - LENGTH.hand / 2),
    );
    const [elbow, middle] = twoBones(shoulder, wanted, upper, LENGTH.forearm + LENGTH.hand / 2, across);
    const forearm = headingOf(elbow, middle);
    Object.assign(points, {
      [`shoulder${side}`]: shoulder,
      [`elbow${side}`]: elbow,
      [`wrist${side}`]: toward(middle, forearm, -LENGTH.hand / 2),
      [`hand${side}`]: toward(middle, forearm, LENGTH.hand / 2),
    });
  }
  return points;
}
