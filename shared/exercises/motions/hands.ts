import { grip } from "../motion-parts/close-ups";
import type { Frame, Motion } from "../../figure/motion";
import { chairFacing } from "../../figure/props";
import { ON_SEAT, SEATED_FRONT } from "../../figure/stances";
import { BUST } from "../motion-parts/frames";
import { stayIn, through } from "../motion-parts/timelines";

const UPRIGHT: Frame = { left: -46, right: 46, bottom: -26, top: 66 };

/** Movements of wrists, hands and fingers, by exercise id. */
export const HANDS = {
  "wrist-flex-ext": {
    view: "hand-side",
    frame: { left: -46, right: 66, bottom: -56, top: 56 },
    props: grip([-80, -60], [-5, -1.5], 83, 5),
    loopMs: 9_000,
    poses: {
      straight: { propX: 19, propY: -44 },
      down: { wrist: 70, knuckle: 8, propX: 8, propY: -14 },
      up: { wrist: -68, knuckle: -4, propX: 9, propY: 15 },
    },
    timeline: [
      { at: 0, pose: "straight" },
      { at: 0.15, pose: "down" },
      { at: 0.4, pose: "down" },
      { at: 0.5, pose: "straight" },
      { at: 0.65, pose: "up" },
      { at: 0.9, pose: "up" },
      { at: 1, pose: "straight" },
    ],
    still: "down",
    sides: "alternate",
  },
  "tendon-glide": {
    view: "hand-side",
    frame: UPRIGHT,
    props: [],
    loopMs: 7_000,
    poses: {
      open: { turn: 90 },
      fist: { turn: 90, knuckle: 88, middle: 108, tip: 85, thumb: -24, thumbTip: 40 },
      hook: { turn: 90, knuckle: 4, middle: 105, tip: 75 },
    },
    timeline: through("open", "fist", "hook"),
    still: "fist",
  },
  "wrist-side-bend": {
    view: "hand-palm",
    frame: UPRIGHT,
    props: [],
    loopMs: 7_000,
    poses: {
      straight: { turn: 180 },
      thumb: { turn: 180, bend: 22 },
      little: { turn: 180, bend: -32 },
    },
    timeline: [
      { at: 0, pose: "straight" },
      { at: 0.18, pose: "thumb" },
      { at: 0.42, pose: "thumb" },
      { at: 0.64, pose: "little" },
      { at: 0.88, pose: "little" },
      { at: 1, pose: "straight" },
    ],
    still: "little",
    sides: "alternate",
  },
  "forearm-rotation": {
    view: "hand-palm",
    frame: UPRIGHT,
    props: [],
    loopMs: 7_000,
    poses: {
      down: { turn: 180 },
      up: { turn: 0 },
    },
    timeline: [
      { at: 0, pose: "down" },
      { at: 0.12, pose: "down" },
      { at: 0.4, pose: "up" },
      { at: 0.72, pose: "up" },
      { at: 1, pose: "down" },
    ],
    still: "up",
    sides: "alternate",
  },
  "fist-fan": {
    view: "hand-palm",
    frame: UPRIGHT,
    props: [],
    loopMs: 5_000,
    poses: {
      fist: { knuckle: 85, middle: 100, tip: 60, thumb: -50, thumbTip: 30 },
      fan: { spread: 13, thumb: 30 },
    },
    timeline: stayIn("fan", "fist", 0.3, 0.7),
    still: "fan",
  },
  "prayer-stretch": {
    view: "front",
    frame: BUST,
    props: chairFacing(),
    anchor: ON_SEAT,
    contacts: { handL: { at: [-1.9, 54], palm: 2 }, handR: { at: [1.9, 54], palm: -2 } },
    loopMs: 7_000,
    poses: {
      chest: { ...SEATED_FRONT },
      low: { ...SEATED_FRONT, handYL: -10, handYR: -10 },
    },
    timeline: stayIn("low", "chest"),
    still: "low",
  },
} as const satisfies Readonly<Record<string, Motion>>;
