import { LENGTH } from "./body-limits";
import { cos, sin, toward } from "./geometry";
import type { Spot } from "./motion";
import type { Values } from "./sample";
import type { Points } from "./shape";

/*
 * The joints of the body from the angles of a pose, bone by bone from the pelvis outward. Knows nothing of the floor.
 */

export type Sign = 1 | -1;
/** Rotation that carries a limb outward (front) or forward (side): clockwise is 1. */
export const outward = (view: string, side: string): Sign => (view === "side" || side === "R" ? -1 : 1);

/** All points of the body, with the pelvis at (0, 0). */
export function fromPelvis(view: string, pose: Values): Points {
  const v = (key: string): number => pose[key] ?? 0;
  const isSide = view === "side";
  const seen = 1 - v("shortTrunk");
  const low = v("rot") + v("lumbar");
  const high = low + v("thorax");
  const lumbar = toward([0, 0], low, LENGTH.lumbar * seen);
  const chest = toward(lumbar, high, LENGTH.thorax * seen);
  const neckTop = toward(chest, high + v("neck"), LENGTH.neck * cos(v("nod") / 2) * seen);
  const neck = toward(neckTop, high + 90, v("slide"));
  const points: Record<string, Spot> = {
    pelvis: [0, 0],
    lumbar,
    chest,
    neck,
    head: toward(neck, high + v("neck") + v("head"), LENGTH.head * cos(v("nod") / 2)),
    belly: toward(lumbar, low + 90, isSide ? 4 + v("belly") : 0),
  };
  for (const side of ["L", "R"]) {
    const across = side === "R" ? 1 : -1;
    const level = toward(chest, high, v(`shrug${side}`) - LENGTH.shoulderDrop);
    const width = isSide
      ? v(`reach${side}`) - across * sin(v("twist")) * LENGTH.shoulderHalf * 0.6
      : across * (LENGTH.shoulderHalf * cos(v("twist")) + v(`reach${side}`) / 2);
    const shoulder = toward(level, high + 90, width);
    const hip = toward([0, 0], v("rot") + 90, isSide ? 0 : across * LENGTH.hipHalf);
    Object.assign(points, arm(view, pose, side, shoulder, high), leg(view, pose, side, hip));
  }
  return points;
}

function arm(view: string, pose: Values, side: string, shoulder: Spot, thorax: number): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const sign = outward(view, side);
  const upper = thorax + 180 + sign * v("shoulder");
  const lower = upper + sign * v("elbow");
  const elbow = toward(shoulder, upper, LENGTH.upperArm * (1 - v("shortArm")));
  const wrist = toward(elbow, lower, LENGTH.forearm * (1 - v("shortForearm")));
  const hand = toward(wrist, lower + sign * v("wrist"), LENGTH.hand * (1 - v("shortForearm")));
  return { [`shoulder${side}`]: shoulder, [`elbow${side}`]: elbow, [`wrist${side}`]: wrist, [`hand${side}`]: hand };
}

function leg(view: string, pose: Values, side: string, hip: Spot): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const sign = outward(view, side);
  const thigh = (pose["rot"] ?? 0) + 180 + sign * v("hip");
  const shank = thigh - sign * v("knee");
  const knee = toward(hip, thigh, LENGTH.thigh * (1 - v("shortThigh")));
  const ankle = toward(knee, shank, LENGTH.shank * (1 - v("shortShank")));
  const heading = view === "side" ? shank - 90 - v("ankle") : shank + sign * 90;
  return { [`hip${side}`]: hip, [`knee${side}`]: knee, ...foot(view, side, ankle, heading, v("toes")) };
}

/** The points below an ankle; `heading` is where the toes point. In front view the foot is short. */
export function foot(view: string, side: string, ankle: Spot, heading: number, toes: number): Points {
  const isSide = view === "side";
  const down = isSide || side === "R" ? 90 : -90;
  const sole = toward(ankle, heading + down, LENGTH.ankle);
  const ball = toward(sole, heading, isSide ? LENGTH.ball : 4);
  return {
    [`ankle${side}`]: ankle,
    [`heel${side}`]: toward(sole, heading + 180, isSide ? LENGTH.heel : 0),
    [`ball${side}`]: ball,
    [`toe${side}`]: isSide ? toward(ball, heading - toes, LENGTH.toe) : ball,
  };
}
