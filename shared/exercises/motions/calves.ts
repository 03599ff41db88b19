import type { BodyMotion, Contacts, Frame } from "../../figure/motion";
import { HIGH_DESK, SITTING, block, chair, desk, floor, wall } from "../../figure/props";
import { stayIn } from "../motion-parts/timelines";

const AT_WALL: Frame = { left: -46, right: 46, bottom: -6, top: 104 };
/** Hands flat on the wall at shoulder height. */
const ON_WALL: Contacts = {
  handL: { at: [28.7, 72], palm: 5 },
  handR: { at: [28.7, 70], palm: 5 },
};

/** Calf movements, by exercise id. */
export const CALVES = {
  "calf-stretch-straight": {
    view: "side",
    frame: AT_WALL,
    props: [floor(-44, 44), wall(32)],
    anchor: { at: "ballR", x: -14 },
    contacts: { footL: { at: [16.5, 0] }, ...ON_WALL },
    loopMs: 8_000,
    poses: {
      upright: { rot: 12, neck: -6, hipR: -5, ankleR: 17 },
      leaning: { rot: 25, neck: -12, hipR: -3, ankleR: 28 },
    },
    timeline: stayIn("leaning", "upright"),
    still: "leaning",
    sides: "alternate",
  },
  "calf-stretch-bent": {
    view: "side",
    frame: AT_WALL,
    props: [floor(-44, 44), wall(32)],
    anchor: { at: "pelvis", y: 50 },
    contacts: { footL: { at: [15, 0] }, footR: { at: [-7, 0] }, ...ON_WALL },
    loopMs: 8_000,
    poses: {
      upright: { moveX: -4, moveY: 1.6, rot: 8, neck: -4 },
      low: { moveX: -3, moveY: -7, rot: 14, neck: -6 },
    },
    timeline: stayIn("low", "upright"),
    still: "low",
    sides: "alternate",
  },
  "towel-calf-stretch": {
    view: "side",
    frame: { left: -26, right: 64, bottom: -5, top: 88 },
    props: [
      floor(-24, 62),
      ...chair(-7),
      { role: "prop", width: 2, points: ["handL", "ballR"] },
      { role: "prop", width: 3, points: ["handR", "toeR", "ballR"], front: true },
    ],
    anchor: { at: "pelvis", y: SITTING },
    contacts: {
      footL: { at: [26, 0] },
      handL: { at: [24, 40] },
      handR: { at: [24, 39] },
    },
    loopMs: 7_000,
    poses: {
      loose: { rot: 12, hipR: 77, kneeR: 1, ankleR: -26, toesR: 0 },
      pulled: { rot: 4, hipR: 69, kneeR: 1, ankleR: 14, toesR: 14, handXL: -7, handYL: 3, handXR: -7, handYR: 3 },
    },
    timeline: stayIn("pulled", "loose"),
    still: "pulled",
    sides: "alternate",
  },
  "calf-raise": {
    view: "side",
    frame: { left: -46, right: 58, bottom: -6, top: 108 },
    props: [floor(-44, 56), ...desk(22, HIGH_DESK, 54)],
    anchor: { at: "ballR", x: 8.6 },
    contacts: { handL: { at: [26, HIGH_DESK + 3], palm: 95 }, handR: { at: [26, HIGH_DESK + 3], palm: 95 } },
    loopMs: 6_000,
    poses: {
      flat: {},
      raised: { ankleL: -42, ankleR: -42, toesL: 42, toesR: 42 },
    },
    timeline: stayIn("raised", "flat", 0.3, 0.42),
    still: "raised",
  },
  "single-calf-raise-towel": {
    view: "side",
    frame: { left: -56, right: 56, bottom: -6, top: 122 },
    props: [
      floor(-44, 44),
      block(2, -2, 26, 10),
      wall(31),
      { role: "casing", points: [[12.6, 13.2]], width: 7 },
      { role: "prop", points: [[12.6, 13.2]], width: 4.6 },
    ],
    anchor: { at: "ballR", x: 7, y: 12 },
    contacts: { handL: { at: [27.7, 86], palm: 5 }, handR: { at: [27.7, 84], palm: 5 } },
    loopMs: 8_000,
    poses: {
      low: { ankleR: 12, toesR: 22, hipL: 6, kneeL: 50, ankleL: -20 },
      high: { ankleR: -40, toesR: 66, hipL: 6, kneeL: 50, ankleL: -20 },
    },
    timeline: stayIn("high", "low", 0.375, 0.625),
    still: "high",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
