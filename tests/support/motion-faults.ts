import { ABOVE_LIMITS } from "../../shared/figure/above";
import { bodyPoints } from "../../shared/figure/body";
import { reachTarget } from "../../shared/figure/body-contacts";
import { BODY_LIMITS, type Limit } from "../../shared/figure/body-limits";
import { FACE_LIMITS } from "../../shared/figure/face";
import { FOOT_LIMITS } from "../../shared/figure/foot";
import { distance } from "../../shared/figure/geometry";
import { HAND_LIMITS } from "../../shared/figure/hand";
import type { BodyMotion, Motion, Spot, View } from "../../shared/figure/motion";
import { poseAt, type Values } from "../../shared/figure/sample";
import type { Points } from "../../shared/figure/shape";

/** How many moments of a loop are looked at. */
const SAMPLES = 60;
/** Units a sole may sink into the floor, or a planted point creep between two moments, before it is seen. */
const SUNK = 0.5;
const CREPT = 0.35;
/** Units an elbow or knee may go between two moments, before it looks like another limb. */
const JUMPED = 8;
/** Units a hand or foot may stay away from what it holds. */
const OUT_OF_REACH = 0.6;
/** A shank that crosses the other leg, seen from the front, where the thigh points at the viewer. */
const FOLDED: Limit = [-5, 200];

/** What is wrong with a motion, in words for its author; empty when it can be shown. Never fails. */
export function faultsOf(motion: Motion): readonly string[] {
  return faultsBeyond([...poseFaults(motion), ...timelineFaults(motion)], motion);
}

/** The same of a picture that stands still, which has no time to be wrong about. */
export const stillFaultsOf = (still: Motion): readonly string[] => faultsBeyond(poseFaults(still), still);

function faultsBeyond(plain: readonly string[], motion: Motion): readonly string[] {
  if (plain.length > 0 || !isBody(motion)) return plain;
  return [
    ...new Set([...anchorFaults(motion), ...floorFaults(motion), ...contactFaults(motion), ...jumpFaults(motion)]),
  ];
}

const isBody = (motion: Motion): motion is BodyMotion => ["side", "front", "back"].includes(motion.view);

/** The keys of the poses of a view, and how far each goes. */
export function limitsOf(view: View): Readonly<Record<string, Limit>> {
  if (view === "face") return FACE_LIMITS;
  if (view === "above") return ABOVE_LIMITS;
  if (view.startsWith("foot")) return FOOT_LIMITS;
  if (view.startsWith("hand")) return HAND_LIMITS;
  return view === "side" ? BODY_LIMITS : { ...BODY_LIMITS, kneeL: FOLDED, kneeR: FOLDED };
}

function poseFaults(motion: Motion): readonly string[] {
  const limits = limitsOf(motion.view);
  const poses: Readonly<Record<string, Values>> = motion.poses;
  return Object.entries(poses).flatMap(([name, pose]) =>
    Object.entries(pose).flatMap(([key, value]) => {
      const limit = limits[key];
      if (limit === undefined) return [`pose ${name}: unknown key ${key}`];
      const isWithin = value >= limit[0] && value <= limit[1];
      return isWithin ? [] : [`pose ${name}: ${key} is ${value}, allowed are ${limit[0]} to ${limit[1]}`];
    }),
  );
}

function timelineFaults({ timeline, poses, still, loopMs }: Motion): readonly string[] {
  const [first, last] = [timeline[0], timeline.at(-1)];
  const unknown = [...timeline.map(({ pose }) => pose), still].filter((name) => !Object.hasOwn(poses, name));
  const isRising = timeline.every(({ at }, index) => index === 0 || at > (timeline[index - 1]?.at ?? 0));
  return [
    ...unknown.map((name) => `there is no pose ${name}`),
    ...(timeline.length >= 2 && first?.at === 0 && last?.at === 1 && isRising
      ? []
      : ["the timeline must rise from 0 to 1"]),
    ...(first?.pose === last?.pose ? [] : ["the loop is open: its last pose differs from its first"]),
    ...(first?.pose === still ? ["the still shows the first pose, so nothing seems to move"] : []),
    ...(loopMs >= 1_000 && loopMs <= 20_000 ? [] : [`a loop of ${loopMs} ms; allowed are 1000 to 20000`]),
  ];
}

function anchorFaults({ anchor, contacts = {} }: BodyMotion): readonly string[] {
  const isPlanted = contacts.footL !== undefined || contacts.footR !== undefined;
  return anchor.at === "feet" && isPlanted ? ["feet with a contact cannot be the anchor: anchor the pelvis"] : [];
}

/** Points in place at each moment of the loop, the first again at the end. */
const moments = (motion: BodyMotion): readonly Points[] =>
  Array.from({ length: SAMPLES + 1 }, (_, index) => bodyPoints(motion, poseAt(motion, index / SAMPLES)));

/** A sole below the floor, or one that rests on it and slides. A foot that is meant to slide is in `glides`. */
function floorFaults(motion: BodyMotion): readonly string[] {
  const all = moments(motion);
  const pass = (motion.travel ?? 0) / SAMPLES;
  return ["heelL", "ballL", "toeL", "heelR", "ballR", "toeR"].flatMap((name) => {
    const path = all.map((points): Spot => points[name] ?? [0, 0]);
    const isGliding = motion.glides?.some((foot) => foot.at(-1) === name.at(-1)) ?? false;
    const lowest = Math.min(...path.map(([, y]) => y));
    const slides = path.some(([x, y], index) => {
      const before = path[index - 1];
      if (before === undefined || isGliding) return false;
      return y < SUNK && before[1] < SUNK && Math.abs(x - before[0] + pass) > CREPT;
    });
    return [
      ...(lowest < -SUNK ? [`${name} is ${(-lowest).toFixed(1)} below the floor`] : []),
      ...(slides ? [`${name} slides on the floor`] : []),
    ];
  });
}

/** A hand or foot that does not get to its contact, though the pose holds it. */
function contactFaults(motion: BodyMotion): readonly string[] {
  return Object.entries(motion.contacts ?? {}).flatMap(([limb, contact]) => {
    const side = limb.slice(-1);
    const away = Array.from({ length: SAMPLES }, (_, index) => {
      const pose = poseAt(motion, index / SAMPLES);
      if ((pose[`free${limb.startsWith("hand") ? "Hand" : "Foot"}${side}`] ?? 0) > 0) return 0;
      const points = bodyPoints(motion, pose);
      return distance(reachTarget(limb, contact, pose, points), touching(limb, motion, points));
    });
    const most = Math.max(...away);
    return most > OUT_OF_REACH ? [`${limb} stays ${most.toFixed(1)} away from its contact`] : [];
  });
}

/** An elbow or knee that flips over, which happens where a contact lets it bend either way. */
function jumpFaults(motion: BodyMotion): readonly string[] {
  const all = moments(motion);
  return ["elbowL", "elbowR", "kneeL", "kneeR"]
    .filter((name) =>
      all.some((points, index) => {
        const [now, before] = [points[name], all[index - 1]?.[name]];
        return now !== undefined && before !== undefined && distance(now, before) > JUMPED;
      }),
    )
    .map((name) => `${name} jumps`);
}

function touching(limb: string, { view }: BodyMotion, points: Points): Spot {
  const spot = (name: string): Spot => points[name + limb.slice(-1)] ?? [0, 0];
  if (limb.startsWith("hand"))
    return [(spot("wrist")[0] + spot("hand")[0]) / 2, (spot("wrist")[1] + spot("hand")[1]) / 2];
  return spot(view === "side" ? "ball" : "heel");
}
