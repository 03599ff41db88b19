import type { BodyMotion, Frame } from "../../figure/motion";
import { arrow, chair, chairFacing, floor, plumb, wall } from "../../figure/props";
import { FEET_BY_CHAIR, ON_SEAT, SEATED_FRONT } from "../../figure/stances";
import { BUST } from "../motion-parts/frames";

const hanging = { ...SEATED_FRONT, shoulderL: 12, shoulderR: 12, elbowL: -8, elbowR: -8 } as const;
const PROFILE: Frame = { left: -26, right: 30, bottom: 24, top: 82 };
const legs = { hipL: 3, hipR: 3 } as const;

/** A forearm upright on a door frame: the elbow before the shoulder, and behind it. */
const forward = { shoulderL: 90, shoulderR: 90, elbowL: 90, elbowR: 90 } as const;
const backward = { shoulderL: -70, shoulderR: -70, elbowL: -110, elbowR: -110 } as const;

/** Shoulder and chest movements. */
export const SHOULDERS = {
  "shoulder-shrug": {
    view: "front",
    frame: BUST,
    props: [...chairFacing(), ...arrow([24, 46], [24, 56]), ...arrow([-24, 46], [-24, 56])],
    anchor: ON_SEAT,
    loopMs: 5_000,
    poses: {
      low: { ...hanging, shrugL: -1, shrugR: -1 },
      high: { ...hanging, shrugL: 6, shrugR: 6, elbowL: -14, elbowR: -14, shoulderL: 16, shoulderR: 16 },
    },
    timeline: [
      { at: 0, pose: "low" },
      { at: 0.3, pose: "high" },
      { at: 0.75, pose: "high" },
      { at: 0.85, pose: "low", ease: "out" },
      { at: 1, pose: "low" },
    ],
    still: "high",
  },
  "shoulder-rolls": {
    view: "side",
    frame: PROFILE,
    props: [...chair(0, 48), ...arrow([-8, 65], [-16, 63], [-16, 51])],
    anchor: ON_SEAT,
    contacts: FEET_BY_CHAIR,
    loopMs: 5_000,
    poses: {
      front: { reachR: 5, reachL: 5, shoulderR: 8, elbowR: 14, thorax: 4 },
      high: { reachR: 0, reachL: 0, shrugR: 6, shrugL: 6, shoulderR: 0, elbowR: 16 },
      back: { reachR: -5, reachL: -5, shrugR: 1, shoulderR: -8, elbowR: 14, thorax: -4 },
      low: { shrugR: -2, shrugL: -2, elbowR: 10 },
    },
    timeline: [
      { at: 0, pose: "front", ease: "linear" },
      { at: 0.25, pose: "high", ease: "linear" },
      { at: 0.5, pose: "back", ease: "linear" },
      { at: 0.75, pose: "low", ease: "linear" },
      { at: 1, pose: "front", ease: "linear" },
    ],
    still: "back",
  },
  "blade-squeeze": {
    view: "back",
    frame: BUST,
    props: [...arrow([30, 54], [22, 54]), ...arrow([-30, 54], [-22, 54])],
    anchor: ON_SEAT,
    behind: [],
    loopMs: 6_000,
    poses: {
      loose: { ...hanging, reachL: 3, reachR: 3, elbowL: 0, elbowR: 0, shortForearmL: 0.55, shortForearmR: 0.55 },
      drawn: {
        ...hanging,
        reachL: -5,
        reachR: -5,
        shrugL: -2,
        shrugR: -2,
        shoulderL: 22,
        shoulderR: 22,
        elbowL: 10,
        elbowR: 10,
        shortForearmL: 0.8,
        shortForearmR: 0.8,
        shortArmL: 0.12,
        shortArmR: 0.12,
      },
    },
    timeline: [
      { at: 0, pose: "loose" },
      { at: 0.3, pose: "drawn" },
      { at: 0.75, pose: "drawn" },
      { at: 1, pose: "loose" },
    ],
    still: "drawn",
  },
  "elbows-back-hands-head": {
    view: "front",
    frame: BUST,
    props: chairFacing(),
    anchor: ON_SEAT,
    contacts: { handL: { at: "head", by: [-4.5, -1] }, handR: { at: "head", by: [4.5, -1] } },
    loopMs: 7_000,
    behind: ["armL", "armR"],
    poses: {
      closed: { ...SEATED_FRONT, nod: 10, shortArmL: 0.6, shortArmR: 0.6, shortForearmL: 0.5, shortForearmR: 0.5 },
      open: { ...SEATED_FRONT, nod: -14, shrugL: -1, shrugR: -1 },
    },
    timeline: [
      { at: 0, pose: "closed" },
      { at: 0.35, pose: "open" },
      { at: 0.75, pose: "open" },
      { at: 1, pose: "closed" },
    ],
    still: "open",
  },
  "cross-body-arm": {
    view: "front",
    frame: { left: -42, right: 34, bottom: 22, top: 84 },
    props: chairFacing(),
    anchor: ON_SEAT,
    contacts: { handL: { at: "elbowR", by: [2, 0] } },
    loopMs: 8_000,
    poses: {
      hanging: { ...hanging, freeHandL: 1 },
      across: { ...SEATED_FRONT, shoulderR: -72, elbowR: -6, shortArmR: 0.15, reachR: -2, shortForearmL: 0.1 },
      closer: {
        ...SEATED_FRONT,
        shoulderR: -86,
        elbowR: -4,
        shortArmR: 0.05,
        reachR: -4,
        shrugR: -1.5,
        shortForearmL: 0.1,
      },
    },
    timeline: [
      { at: 0, pose: "hanging" },
      { at: 0.25, pose: "across" },
      { at: 0.4, pose: "closer" },
      { at: 0.8, pose: "closer" },
      { at: 1, pose: "hanging" },
    ],
    still: "closer",
    sides: "alternate",
  },
  "hands-behind-back": {
    view: "side",
    props: [floor(), plumb(), ...arrow([-34, 44], [-39, 54])],
    anchor: { at: "feet" },
    loopMs: 7_000,
    poses: {
      clasped: { shoulderL: -22, shoulderR: -22, elbowL: 30, elbowR: 30, thorax: 6, neck: 8, head: -8 },
      lifted: {
        shoulderL: -50,
        shoulderR: -50,
        elbowL: 2,
        elbowR: 2,
        thorax: -6,
        reachL: -4,
        reachR: -4,
        shrugR: -1,
        neck: 3,
      },
    },
    timeline: [
      { at: 0, pose: "clasped" },
      { at: 0.35, pose: "lifted" },
      { at: 0.75, pose: "lifted" },
      { at: 1, pose: "clasped" },
    ],
    still: "lifted",
  },
  // The elbow stays on the frame. As the chest comes through, the upper arm points at the viewer, then backward.
  "doorway-chest": {
    view: "side",
    props: [{ ...wall(8), width: 3 }, floor()],
    anchor: { at: "pelvis", y: 48.8 },
    contacts: { footL: { at: [-5, 0] }, footR: { at: [23, 0] } },
    loopMs: 8_000,
    poses: {
      before: { moveX: -6, ...forward, shortArmL: 0.25, shortArmR: 0.25 },
      level: { moveX: 7, ...forward, shortArmL: 1, shortArmR: 1 },
      passing: { moveX: 7, ...backward, shortArmL: 1, shortArmR: 1 },
      through: { moveX: 15, rot: 4, thorax: -4, ...backward, shortArmL: 0.4, shortArmR: 0.4, ankleL: -34, toesL: 34 },
    },
    timeline: [
      { at: 0, pose: "before" },
      { at: 0.2, pose: "level", ease: "linear" },
      { at: 0.201, pose: "passing", ease: "hold" },
      { at: 0.35, pose: "through", ease: "out" },
      { at: 0.75, pose: "through" },
      { at: 0.85, pose: "passing", ease: "linear" },
      { at: 0.851, pose: "level", ease: "hold" },
      { at: 1, pose: "before", ease: "out" },
    ],
    still: "through",
  },
  "overhead-reach": {
    view: "front",
    props: [floor()],
    anchor: { at: "feet" },
    loopMs: 7_000,
    poses: {
      down: { ...legs, shoulderL: 9, shoulderR: 9 },
      up: { ...legs, shoulderL: 172, shoulderR: 172, elbowL: 4, elbowR: 4, shrugL: 1, shrugR: 1, nod: -12 },
    },
    timeline: [
      { at: 0, pose: "down" },
      { at: 0.4, pose: "up" },
      { at: 0.65, pose: "up" },
      { at: 1, pose: "down" },
    ],
    still: "up",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
