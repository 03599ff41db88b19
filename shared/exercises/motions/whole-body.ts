import type { BodyMotion, Keyframe, Prop } from "../../figure/motion";
import { DESK, SITTING, chair, desk, floor, plumb } from "../../figure/props";
import { FEET_APART, FEET_BY_CHAIR, HANDS_ON_THIGHS } from "../../figure/stances";
import { walking } from "../motion-parts/walking";

/** A screen on its foot, from the side, on a desk of height DESK. */
const screen: readonly Prop[] = [
  {
    role: "prop",
    width: 3,
    points: [
      [52, 52],
      [50, 76],
    ],
  },
  {
    role: "prop",
    points: [
      [51, 60],
      [55, DESK],
    ],
  },
];

const loose = { hipL: 3, hipR: 3, shoulderL: 16, shoulderR: 16, elbowL: 10, elbowR: 10 } as const;
/** The hands three times to and fro, then each leg. */
const shaking: readonly Keyframe[] = [
  "rest",
  ...repeated("out", "in", 4),
  "rest",
  "lift",
  ...repeated("legA", "legB", 3),
  "lift",
  "rest",
].map((pose, index, { length }) => ({ at: index / (length - 1), pose, ease: "linear" }));

function repeated(first: string, second: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => [first, second]).flat();
}

export const WHOLE_BODY = {
  "walk-two-minutes": walking(2_400),
  "walk-five-minutes": walking(2_100),
  "stand-and-shake": {
    view: "front",
    props: [floor()],
    anchor: { at: "pelvis", y: 52.6 },
    contacts: FEET_APART,
    loopMs: 6_000,
    poses: {
      rest: loose,
      out: { ...loose, shoulderL: 26, shoulderR: 26, elbowL: 22, elbowR: 22, wristL: 40, wristR: 40 },
      in: { ...loose, shoulderL: 22, shoulderR: 22, elbowL: -4, elbowR: -4, wristL: -40, wristR: -40 },
      lift: { ...loose, moveX: -4, rot: -2, thorax: 2, footXR: 1, footYR: 4, shoulderL: 20, shoulderR: 20 },
      legA: { ...loose, moveX: -4, rot: -2, thorax: 2, footXR: 8, footYR: 5, shoulderL: 24, shoulderR: 24 },
      legB: { ...loose, moveX: -4, rot: -2, thorax: 2, footXR: 18, footYR: 8, shoulderL: 24, shoulderR: 24 },
    },
    timeline: shaking,
    still: "out",
  },
  "posture-reset": {
    view: "side",
    frame: { left: -32, right: 60, bottom: -5, top: 88 },
    props: [floor(-30, 58), ...chair(), ...desk(26, DESK, 58), ...screen],
    anchor: { at: "pelvis", y: SITTING },
    contacts: { ...FEET_BY_CHAIR, ...HANDS_ON_THIGHS },
    loopMs: 8_000,
    poses: {
      slumped: { moveX: 8, rot: -34, lumbar: 26, thorax: 26, neck: 26, head: -18, slide: 4, reachR: 3 },
      upright: { rot: -2, lumbar: 2, neck: 2, head: -2 },
    },
    timeline: [
      { at: 0, pose: "slumped" },
      { at: 0.4, pose: "upright" },
      { at: 0.85, pose: "upright" },
      { at: 1, pose: "slumped" },
    ],
    still: "upright",
  },
  "weight-shift": {
    view: "front",
    props: [floor(), { ...plumb(), front: true }],
    anchor: { at: "pelvis", y: 51.6 },
    contacts: FEET_APART,
    loopMs: 6_000,
    poses: {
      left: { moveX: -7, rot: -3, lumbar: 1, thorax: 3, shoulderL: 10, shoulderR: 10 },
      right: { moveX: 7, rot: 3, lumbar: -1, thorax: -3, shoulderL: 10, shoulderR: 10 },
    },
    timeline: [
      { at: 0, pose: "left" },
      { at: 0.5, pose: "right" },
      { at: 1, pose: "left" },
    ],
    still: "right",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
