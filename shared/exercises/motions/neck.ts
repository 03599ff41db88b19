import type { BodyMotion, Contacts, Frame } from "../../figure/motion";
import { arrow, chair, chairFacing } from "../../figure/props";
import { FEET_BY_CHAIR, HANDS_ON_THIGHS, ON_SEAT, SEATED_FRONT } from "../../figure/stances";
import { BUST } from "../motion-parts/frames";

const resting: Contacts = {
  handL: { at: [-9, 33], palm: 150 },
  handR: { at: [9, 33], palm: 210 },
};
const arms = { shortArmL: 0.15, shortArmR: 0.15, shortForearmL: 0.35, shortForearmR: 0.35 } as const;
const facing = {
  view: "front",
  frame: BUST,
  props: chairFacing(),
  anchor: ON_SEAT,
  contacts: resting,
} as const;
const still = { ...SEATED_FRONT, ...arms };

/** Head and shoulders from the side. */
const PROFILE: Frame = { left: -24, right: 34, bottom: 26, top: 82 };
const profile = {
  view: "side",
  frame: PROFILE,
  anchor: ON_SEAT,
  contacts: { ...FEET_BY_CHAIR, ...HANDS_ON_THIGHS },
} as const;

export const NECK = {
  "neck-side-bend": {
    ...facing,
    loopMs: 8_000,
    poses: {
      tall: still,
      bent: { ...still, neck: 18, head: 20, shrugL: -1.5, shrugR: -0.5 },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.3, pose: "bent" },
      { at: 0.75, pose: "bent" },
      { at: 1, pose: "tall" },
    ],
    still: "bent",
    sides: "alternate",
  },
  "neck-turns": {
    ...facing,
    loopMs: 9_000,
    poses: {
      ahead: still,
      right: { ...still, turn: 68 },
      left: { ...still, turn: -68 },
    },
    timeline: [
      { at: 0, pose: "ahead" },
      { at: 0.2, pose: "right" },
      { at: 0.35, pose: "right" },
      { at: 0.65, pose: "left" },
      { at: 0.8, pose: "left" },
      { at: 1, pose: "ahead" },
    ],
    still: "right",
  },
  "chin-tuck": {
    ...profile,
    props: [...chair(), ...arrow([25, 71], [16, 71])],
    loopMs: 6_000,
    poses: {
      forward: { slide: 5.5, neck: 12, head: -12, thorax: 3 },
      tucked: { slide: -2, neck: 0, head: 3 },
    },
    timeline: [
      { at: 0, pose: "forward" },
      { at: 0.3, pose: "tucked" },
      { at: 0.75, pose: "tucked" },
      { at: 1, pose: "forward" },
    ],
    still: "tucked",
  },
  "neck-chin-to-chest": {
    ...profile,
    props: chair(),
    loopMs: 8_000,
    poses: {
      tall: {},
      bowed: { neck: 34, head: 32, thorax: 5, slide: 1 },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.3, pose: "bowed" },
      { at: 0.75, pose: "bowed" },
      { at: 1, pose: "tall" },
    ],
    still: "bowed",
  },
  "levator-look-down": {
    ...facing,
    loopMs: 9_000,
    poses: {
      ahead: still,
      turned: { ...still, turn: 45, nod: 4 },
      down: { ...still, turn: 45, nod: 32, neck: 14, head: 18, shrugL: -1.5 },
    },
    timeline: [
      { at: 0, pose: "ahead" },
      { at: 0.2, pose: "turned" },
      { at: 0.4, pose: "down" },
      { at: 0.8, pose: "down" },
      { at: 1, pose: "ahead" },
    ],
    still: "down",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
