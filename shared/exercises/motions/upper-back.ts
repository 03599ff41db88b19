import type { BodyMotion } from "../../figure/motion";
import { chair, chairFacing, floor } from "../../figure/props";
import { FEET_BY_CHAIR, ON_SEAT, SEATED_FRONT } from "../../figure/stances";
import { SEATED_FRAME, SEATED_FRONT_FRAME } from "../motion-parts/frames";

const seated = {
  view: "side",
  frame: SEATED_FRAME,
  props: [floor(-30, 50), ...chair()],
  anchor: ON_SEAT,
  contacts: FEET_BY_CHAIR,
} as const;

export const UPPER_BACK = {
  "upper-back-round-reach": {
    ...seated,
    frame: { left: -32, right: 60, bottom: -5, top: 84 },
    loopMs: 8_000,
    poses: {
      tall: { shoulderL: 78, shoulderR: 78, elbowL: 10, elbowR: 10, wristL: 40, wristR: 40 },
      round: {
        rot: -10,
        lumbar: 16,
        thorax: 34,
        neck: 22,
        head: 10,
        reachL: 6,
        reachR: 6,
        shoulderL: 122,
        shoulderR: 122,
        wristL: 60,
        wristR: 60,
      },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.35, pose: "round" },
      { at: 0.75, pose: "round" },
      { at: 1, pose: "tall" },
    ],
    still: "round",
  },
  "thoracic-extension-chair": {
    ...seated,
    props: [floor(-30, 50), ...chair(0, 50)],
    contacts: { ...FEET_BY_CHAIR, handL: { at: "head", by: [-4, -4.5] }, handR: { at: "head", by: [-4, -4.5] } },
    behind: ["armL", "armR", "legL"],
    loopMs: 6_000,
    poses: {
      tall: { neck: 8, shortArmL: 0.4, shortArmR: 0.4 },
      back: { lumbar: -8, thorax: -28, neck: -2, head: -6, shortArmL: 0.3, shortArmR: 0.3 },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.35, pose: "back" },
      { at: 0.65, pose: "back" },
      { at: 1, pose: "tall" },
    ],
    still: "back",
  },
  "seated-twist": {
    ...seated,
    props: [floor(-30, 50), ...chair(0, 49)],
    contacts: {
      ...FEET_BY_CHAIR,
      handR: { at: "kneeR", by: [-8, 5.4], palm: 100 },
      handL: { at: "kneeR", by: [-8, 5.4], palm: 100 },
    },
    behind: ["legL"],
    loopMs: 8_000,
    poses: {
      ahead: {},
      turned: { freeHandR: 1, twist: 48, turn: 45, shoulderR: -56, elbowR: 6, shortArmR: 0.4, shortForearmR: 0.5 },
    },
    timeline: [
      { at: 0, pose: "ahead" },
      { at: 0.35, pose: "turned" },
      { at: 0.75, pose: "turned" },
      { at: 1, pose: "ahead" },
    ],
    still: "turned",
    sides: "alternate",
  },
  "seated-side-bend": {
    view: "front",
    frame: SEATED_FRONT_FRAME,
    props: [floor(-44, 44), ...chairFacing(56)],
    anchor: ON_SEAT,
    contacts: { handR: { at: [12, 32], palm: 190 } },
    loopMs: 9_000,
    poses: {
      tall: { ...SEATED_FRONT, shoulderL: 16, elbowL: -10, shortForearmR: 0.3 },
      reaching: { ...SEATED_FRONT, shoulderL: 168, elbowL: 8, shortForearmR: 0.3 },
      leaning: {
        ...SEATED_FRONT,
        lumbar: 12,
        thorax: 20,
        neck: 6,
        head: 4,
        shoulderL: 164,
        elbowL: 18,
        shortForearmR: 0.4,
        shortArmR: 0.2,
      },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.2, pose: "reaching" },
      { at: 0.42, pose: "leaning" },
      { at: 0.78, pose: "leaning" },
      { at: 1, pose: "tall" },
    ],
    still: "leaning",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
