import { foot, outward, type Sign } from "./body-joints";
import { LENGTH } from "./body-limits";
import { between, distance, headingOf, minus, plus, toward, twoBones } from "./geometry";
import type { Contact, Spot } from "./motion";
import type { Values } from "./sample";
import type { Points } from "./shape";

/*
 * Hands and feet that stay on something while the trunk moves.
 */

/** The point a limb in contact has to reach in this pose. */
export function reachTarget(limb: string, { at, by = [0, 0] }: Contact, pose: Values, points: Points): Spot {
  const own: Spot = [
    pose[`${limb.slice(0, 4)}X${limb.slice(4)}`] ?? 0,
    pose[`${limb.slice(0, 4)}Y${limb.slice(4)}`] ?? 0,
  ];
  return plus(plus(typeof at === "string" ? (points[at] ?? [0, 0]) : at, by), own);
}

/** The arm, bent to put the hand on its contact, unless the pose lets go of it. */
export function solveArm(view: string, pose: Values, side: string, contact: Contact, points: Points): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const spot = (key: string): Spot => points[key + side] ?? [0, 0];
  const grip = LENGTH.hand / 2;
  const target = reachTarget(`hand${side}`, contact, pose, points);
  const { palm } = contact;
  const reach = LENGTH.forearm * (1 - v("shortForearm")) + (palm === undefined ? grip : 0);
  const freeWrist =
    palm === undefined ? toward(spot("wrist"), headingOf(spot("elbow"), spot("wrist")), grip) : spot("wrist");
  const end = between(palm === undefined ? target : toward(target, palm, -grip), freeWrist, v("freeHand"));
  const bent = (clockwise: Sign): readonly [Spot, Spot] =>
    twoBones(spot("shoulder"), end, LENGTH.upperArm * (1 - v("shortArm")), reach, clockwise);
  const [elbow, tip] = bent(turned(elbowSide(view, side, bent), contact));
  const straight = headingOf(elbow, tip);
  const wrist = palm === undefined ? toward(tip, straight, -grip) : tip;
  const fingers = toward(wrist, palm ?? straight, LENGTH.hand);
  return {
    [`elbow${side}`]: elbow,
    [`wrist${side}`]: wrist,
    [`hand${side}`]: between(fingers, plus(wrist, minus(spot("hand"), spot("wrist"))), v("freeHand")),
  };
}

/** The leg, bent to put the foot on its contact, unless the pose lets go of it. */
export function solveLeg(view: string, pose: Values, side: string, contact: Contact, points: Points): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const spot = (key: string): Spot => points[key + side] ?? [0, 0];
  const isSide = view === "side";
  const sign = outward(view, side);
  const target = reachTarget(`foot${side}`, contact, pose, points);
  const flat = isSide ? 90 - v("ankle") : side === "R" ? 90 : -90;
  const sole = isSide ? toward(target, flat, -LENGTH.ball) : target;
  const planted = isSide ? toward(sole, flat - 90, LENGTH.ankle) : plus(sole, [0, LENGTH.ankle]);
  const upper = LENGTH.thigh * (1 - v("shortThigh"));
  const lower = LENGTH.shank * (1 - v("shortShank"));
  const end = between(planted, spot("ankle"), v("freeFoot"));
  // From the front a knee bends toward the viewer, so the bones look shorter instead of bending outward.
  const seen = isSide ? 1 : Math.min(1, (distance(spot("hip"), end) / (upper + lower)) * 1.001);
  const [knee, ankle] = twoBones(spot("hip"), end, upper * seen, lower * seen, turned(sign, contact));
  const turn = headingOf(spot("heel"), spot("ball")) - flat;
  const heading = flat + (turn - 360 * Math.round(turn / 360)) * v("freeFoot");
  return { [`knee${side}`]: knee, ...foot(view, side, ankle, heading, v("toes")) };
}

/** An elbow bends down and back (side view) or away from the body, whichever way that is round. */
function elbowSide(view: string, side: string, bent: (clockwise: Sign) => readonly [Spot, Spot]): Sign {
  const out = side === "R" ? 1 : -1;
  return view === "side" || bent(1)[0][0] * out > bent(-1)[0][0] * out ? 1 : -1;
}

const turned = (side: Sign, { flip }: Contact): Sign => (flip === true ? (side === 1 ? -1 : 1) : side);
