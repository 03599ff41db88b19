import type { BodyMotion, Contacts } from "../../figure/motion";
import { chair, floor, plumb } from "../../figure/props";
import { FEET_BELOW, FEET_BY_CHAIR, HANDS_ON_THIGHS, ON_FEET, ON_SEAT, SEATED_SIDE } from "../../figure/stances";
import { SEATED_FRAME } from "../motion-parts/frames";

const seated = {
  view: "side",
  frame: SEATED_FRAME,
  props: [floor(-30, 50), ...chair(-2)],
  anchor: ON_SEAT,
} as const;
const handsOnKnees: Contacts = {
  handL: { at: "kneeL", by: [-2, 5], palm: 110 },
  handR: { at: "kneeR", by: [-2, 5], palm: 110 },
};

export const LOWER_BACK = {
  "seated-cat-cow": {
    ...seated,
    contacts: { ...FEET_BY_CHAIR, ...handsOnKnees },
    loopMs: 7_000,
    poses: {
      round: { rot: -20, lumbar: 8, thorax: 44, neck: 28, head: 14 },
      arched: { rot: 14, lumbar: 2, thorax: -28, neck: -4, head: -6 },
    },
    timeline: [
      { at: 0, pose: "round" },
      { at: 0.5, pose: "arched" },
      { at: 1, pose: "round" },
    ],
    still: "arched",
  },
  "pelvic-rock": {
    ...seated,
    props: [floor(-30, 50), ...chair(-2)],
    contacts: { ...FEET_BY_CHAIR, ...HANDS_ON_THIGHS },
    loopMs: 6_000,
    poses: {
      back: { rot: -30, lumbar: 4, thorax: 42, neck: 2, head: -14 },
      forward: { rot: 16, lumbar: 0, thorax: -26, neck: 10 },
    },
    timeline: [
      { at: 0, pose: "back" },
      { at: 0.5, pose: "forward" },
      { at: 1, pose: "back" },
    ],
    still: "forward",
  },
  "standing-back-extension": {
    view: "side",
    props: [floor(), plumb()],
    anchor: ON_FEET,
    contacts: {
      ...FEET_BELOW,
      handL: { at: "pelvis", by: [-4.5, 3], palm: 170 },
      handR: { at: "pelvis", by: [-3.5, 2], palm: 170 },
    },
    loopMs: 6_000,
    poses: {
      tall: {},
      back: { moveX: 5, rot: -8, lumbar: -14, thorax: -11, neck: 4 },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.4, pose: "back" },
      { at: 0.65, pose: "back" },
      { at: 1, pose: "tall" },
    ],
    still: "back",
  },
  "seated-knee-hug": {
    ...seated,
    contacts: {
      ...FEET_BY_CHAIR,
      handL: { at: "kneeR", by: [-6, -5] },
      handR: { at: "kneeR", by: [-6, -5] },
    },
    loopMs: 8_000,
    poses: {
      down: { ...SEATED_SIDE, freeHandL: 1, freeHandR: 1, shoulderL: 24, shoulderR: 24, elbowL: 50, elbowR: 50 },
      up: { ...SEATED_SIDE, freeFootR: 1, hipR: 116, kneeR: 120, ankleR: -8 },
      hugged: { ...SEATED_SIDE, freeFootR: 1, hipR: 130, kneeR: 128, ankleR: -8, rot: -6, lumbar: 6, thorax: 6 },
    },
    timeline: [
      { at: 0, pose: "down" },
      { at: 0.3, pose: "up" },
      { at: 0.45, pose: "hugged" },
      { at: 0.8, pose: "hugged" },
      { at: 1, pose: "down" },
    ],
    still: "hugged",
    sides: "alternate",
  },
  "seated-forward-fold": {
    ...seated,
    contacts: {
      ...FEET_BY_CHAIR,
      handL: { at: "kneeL", by: [1, 2] },
      handR: { at: "kneeR", by: [1, 2] },
    },
    loopMs: 10_000,
    poses: {
      tall: { handXL: -8, handYL: 3, handXR: -8, handYR: 3 },
      folded: {
        rot: 48,
        lumbar: 30,
        thorax: 24,
        neck: 20,
        head: 10,
        handXL: 3,
        handXR: 3,
        handYL: -18,
        handYR: -18,
      },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.35, pose: "folded" },
      { at: 0.7, pose: "folded" },
      { at: 1, pose: "tall" },
    ],
    still: "folded",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
