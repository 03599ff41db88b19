import type { BodyMotion } from "../../figure/motion";
import { DESK, arrow, chair, desk, floor, wall } from "../../figure/props";
import { FEET_BY_CHAIR, ON_SEAT, SEATED_SIDE } from "../../figure/stances";
import { SEATED_FRAME } from "../motion-parts/frames";

/** Hands on the front of the thighs. */
const resting = { shoulderL: 22, shoulderR: 22, elbowL: 26, elbowR: 26 } as const;

export const CORE = {
  "abdominal-brace-march": {
    view: "side",
    frame: SEATED_FRAME,
    props: [floor(-30, 50), ...chair(-2)],
    anchor: ON_SEAT,
    contacts: { ...FEET_BY_CHAIR, handL: { at: [2, 34], palm: 100 }, handR: { at: [2, 33], palm: 100 } },
    loopMs: 6_000,
    poses: {
      down: { ...SEATED_SIDE, belly: 1 },
      lifted: { ...SEATED_SIDE, belly: -1.5, freeFootR: 1, hipR: 112, kneeR: 104, ankleR: -2 },
    },
    timeline: [
      { at: 0, pose: "down" },
      { at: 0.35, pose: "lifted" },
      { at: 0.65, pose: "lifted" },
      { at: 1, pose: "down" },
    ],
    still: "lifted",
    sides: "alternate",
  },
  "wall-pelvic-tilt": {
    view: "side",
    frame: { left: -34, right: 40, bottom: 30, top: 104 },
    props: [floor(), wall(-7.6), ...arrow([14, 64], [7, 64])],
    anchor: { at: "pelvis", y: 51 },
    contacts: { footL: { at: [16, 0] }, footR: { at: [15, 0] } },
    loopMs: 6_000,
    poses: {
      hollow: { rot: 18, lumbar: 0, thorax: -30, neck: 12, belly: 1.5, ...resting },
      flat: { rot: -4, lumbar: 4, thorax: 0, belly: -1, ...resting },
    },
    timeline: [
      { at: 0, pose: "hollow" },
      { at: 0.35, pose: "flat" },
      { at: 0.75, pose: "flat" },
      { at: 1, pose: "hollow" },
    ],
    still: "flat",
  },
  "desk-plank": {
    view: "side",
    props: [floor(-58, 58), ...desk(22, DESK, 56)],
    anchor: { at: "pelvis", x: -8, y: 38 },
    contacts: {
      footL: { at: [-41, 0] },
      footR: { at: [-41, 0] },
      handL: { at: [27, DESK + 2.6], palm: 90 },
      handR: { at: [26, DESK + 2.6], palm: 90 },
    },
    loopMs: 9_000,
    poses: {
      loose: {
        moveX: -6,
        moveY: 6,
        rot: 62,
        lumbar: 6,
        thorax: 6,
        neck: -10,
        ankleL: -26,
        toesL: 26,
        ankleR: -26,
        toesR: 26,
      },
      straight: { rot: 48, neck: -2, ankleL: -30, toesL: 30, ankleR: -30, toesR: 30, belly: -1 },
    },
    timeline: [
      { at: 0, pose: "loose" },
      { at: 0.3, pose: "straight" },
      { at: 0.85, pose: "straight" },
      { at: 1, pose: "loose" },
    ],
    still: "straight",
  },
  "bird-dog-standing": {
    view: "side",
    frame: { left: -68, right: 60, bottom: -6, top: 108 },
    props: [floor(-66, 58), ...desk(18, DESK, 56)],
    anchor: { at: "pelvis", x: -8, y: 51 },
    contacts: { footL: { at: [0, 0] }, footR: { at: [-1, 0] }, handR: { at: [24, DESK + 2.6], palm: 90 } },
    loopMs: 7_000,
    poses: {
      leaning: { rot: 40, lumbar: 6, thorax: 4, neck: -10, shoulderL: 98, elbowL: 16, hipR: 34, kneeR: 10 },
      light: {
        rot: 42,
        lumbar: 6,
        thorax: 4,
        neck: -10,
        shoulderL: 102,
        elbowL: 16,
        hipR: 34,
        kneeR: 20,
        footYR: 3.5,
        ankleR: -12,
        toesR: 12,
      },
      reaching: { rot: 52, thorax: -2, neck: -14, shoulderL: 168, freeFootR: 1, hipR: -24, kneeR: 6, ankleR: -20 },
    },
    timeline: [
      { at: 0, pose: "leaning" },
      { at: 0.1, pose: "light" },
      { at: 0.4, pose: "reaching" },
      { at: 0.7, pose: "reaching" },
      { at: 0.92, pose: "light" },
      { at: 1, pose: "leaning" },
    ],
    still: "reaching",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
