import { LENGTH } from "./lengths";
import { between, cos, distance, headingOf, minus, plus, sin, toward, twoBones } from "./geometry";
import type { Anchor, BodyMotion, Contact, Spot } from "./motion";
import type { Values } from "./sample";
import type { Points } from "./shape";

/*
 * The joints of the body for one pose: forward kinematics from the pelvis, then the anchor puts it in its place, then hands
 * and feet that touch something are solved back to it.
 */

type Sign = 1 | -1;
/** Rotation that carries a limb outward (front) or forward (side): clockwise is 1. */
const outward = (view: string, side: string): Sign => (view === "side" || side === "R" ? -1 : 1);

/** All points of the body in their place; the floor is y = 0. */
export function bodyPoints(motion: BodyMotion, pose: Values): Points {
  const { view, anchor, contacts = {} } = motion;
  const hanging = fromPelvis(view, pose);
  const shift = minus(
    plus([anchor.x ?? 0, anchor.y ?? 0], [pose["moveX"] ?? 0, pose["moveY"] ?? 0]),
    held(hanging, anchor),
  );
  const placed: Record<string, Spot> = {};
  for (const [name, spot] of Object.entries(hanging)) placed[name] = plus(spot, shift);
  for (const [limb, contact] of Object.entries(contacts)) {
    const side = limb.slice(-1);
    const solve = limb.startsWith("hand") ? solveArm : solveLeg;
    Object.assign(placed, solve(view, pose, side, contact, placed));
  }
  return placed;
}

/** Where a contact is in this pose: what the limb wants to touch. */
export function wanted(limb: string, { at, by = [0, 0] }: Contact, pose: Values, points: Points): Spot {
  const own: Spot = [
    pose[`${limb.slice(0, 4)}X${limb.slice(4)}`] ?? 0,
    pose[`${limb.slice(0, 4)}Y${limb.slice(4)}`] ?? 0,
  ];
  return plus(plus(typeof at === "string" ? (points[at] ?? [0, 0]) : at, by), own);
}

function held(points: Points, { at }: Anchor): Spot {
  const spot = (name: string): Spot => points[name] ?? [0, 0];
  if (at !== "feet") return spot(at);
  const soles = ["heelL", "ballL", "toeL", "heelR", "ballR", "toeR"].map((name) => spot(name)[1]);
  return [(spot("ankleL")[0] + spot("ankleR")[0]) / 2, Math.min(...soles)];
}

function fromPelvis(view: string, pose: Values): Points {
  const v = (key: string): number => pose[key] ?? 0;
  const isSide = view === "side";
  const low = v("rot") + v("lumbar");
  const high = low + v("thorax");
  const lumbar = toward([0, 0], low, LENGTH.lumbar);
  const chest = toward(lumbar, high, LENGTH.thorax);
  const neckTop = toward(chest, high + v("neck"), LENGTH.neck * cos(v("nod") / 2));
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

/** The sole below an ankle; `heading` is where the toes point. In front view the foot is short. */
function foot(view: string, side: string, ankle: Spot, heading: number, toes: number): Points {
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

function solveArm(view: string, pose: Values, side: string, contact: Contact, points: Points): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const spot = (key: string): Spot => points[key + side] ?? [0, 0];
  const grip = LENGTH.hand / 2;
  const target = wanted(`hand${side}`, contact, pose, points);
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

function solveLeg(view: string, pose: Values, side: string, contact: Contact, points: Points): Points {
  const v = (key: string): number => pose[key + side] ?? 0;
  const spot = (key: string): Spot => points[key + side] ?? [0, 0];
  const isSide = view === "side";
  const sign = outward(view, side);
  const target = wanted(`foot${side}`, contact, pose, points);
  const flat = isSide ? 90 - v("ankle") : side === "R" ? 90 : -90;
  const sole = isSide ? toward(target, flat, -LENGTH.ball) : target;
  const planted = isSide ? toward(sole, flat - 90, LENGTH.ankle) : plus(sole, [0, LENGTH.ankle]);
  const upper = LENGTH.thigh * (1 - v("shortThigh"));
  const lower = LENGTH.shank * (1 - v("shortShank"));
  const end = between(planted, spot("ankle"), v("freeFoot"));
  // From the front a knee bends toward the viewer: the bones look shorter instead of standing out.
  const seen = isSide ? 1 : Math.min(1, (distance(spot("hip"), end) / (upper + lower)) * 1.001);
  const [knee, ankle] = twoBones(spot("hip"), end, upper * seen, lower * seen, turned(sign, contact));
  const free = headingOf(spot("heel"), spot("ball"));
  const heading = distance(end, planted) < 0.01 ? flat : flat + (free - flat) * v("freeFoot");
  return { [`knee${side}`]: knee, ...foot(view, side, ankle, heading, v("toes")) };
}

/** An elbow bends down and back (side view) or away from the body, whichever way that is round. */
function elbowSide(view: string, side: string, bent: (clockwise: Sign) => readonly [Spot, Spot]): Sign {
  const out = side === "R" ? 1 : -1;
  return view === "side" || bent(1)[0][0] * out > bent(-1)[0][0] * out ? 1 : -1;
}

const turned = (side: Sign, { flip }: Contact): Sign => (flip === true ? (side === 1 ? -1 : 1) : side);
