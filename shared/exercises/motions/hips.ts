import type { BodyMotion, BodyPoint, Prop } from "../../figure/motion";
import { HIGH_DESK, SITTING, arrow, chair, chairFacing, desk, floor } from "../../figure/props";
import { stayIn, through } from "../motion-parts/timelines";

/** Sitting, from the front: the right ankle on the left knee. */
const CROSSED = { shortThighL: 1, shortThighR: 0.42, hipR: 111, kneeR: 199 };

/** Sitting, from behind: thighs and forearms point away from the viewer. */
const HANDS_IN_LAP = {
  shortThighL: 0.88,
  shortThighR: 0.88,
  shoulderL: 22,
  shoulderR: 22,
  elbowL: -62,
  elbowR: -62,
  shortForearmL: 0.45,
  shortForearmR: 0.45,
};

/** A part of the body once more, set off from what it lies on. */
const over = (width: number, ...points: readonly BodyPoint[]): readonly Prop[] => [
  { role: "casing", width: width + 2.4, points, front: true },
  { role: "near", width, points, front: true },
];

/** Hip and thigh movements, by exercise id. */
export const HIPS = {
  "seated-figure-four": {
    view: "front",
    frame: { left: -42, right: 42, bottom: -5, top: 84 },
    props: [
      floor(-36, 36),
      ...chairFacing(),
      ...over(6, "kneeR", "ankleR"),
      ...over(4, "wristL", "handL"),
      ...over(4, "wristR", "handR"),
    ],
    anchor: { at: "pelvis", y: SITTING },
    contacts: { handL: { at: "ankleR", by: [-1, 5] }, handR: { at: "kneeR", by: [-3, 4] } },
    loopMs: 8_000,
    poses: {
      tall: { ...CROSSED, shortForearmL: 0.45, shortForearmR: 0.45, shortArmL: 0.2, shortArmR: 0.2 },
      tipped: {
        ...CROSSED,
        shortTrunk: 0.32,
        nod: 30,
        shortForearmL: 0.6,
        shortForearmR: 0.6,
        shortArmL: 0.35,
        shortArmR: 0.35,
      },
    },
    timeline: stayIn("tipped", "tall"),
    still: "tipped",
    sides: "alternate",
  },
  "seated-hamstring": {
    view: "side",
    frame: { left: -26, right: 64, bottom: -5, top: 88 },
    props: [floor(-24, 62), ...chair(-7)],
    anchor: { at: "pelvis", x: 0, y: SITTING },
    contacts: {
      footL: { at: [26, 0] },
      handL: { at: "kneeR", by: [-8, 9] },
      handR: { at: "kneeR", by: [-8, 9] },
    },
    loopMs: 8_000,
    poses: {
      tall: { hipR: 61, kneeR: 1, ankleR: -2 },
      tipped: {
        rot: 38,
        hipR: 99,
        kneeR: 1,
        ankleR: -2,
        thorax: 4,
        neck: -10,
        handXL: 16,
        handYL: -9,
        handXR: 16,
        handYR: -9,
      },
    },
    timeline: stayIn("tipped", "tall"),
    still: "tipped",
    sides: "alternate",
  },
  "standing-hip-flexor": {
    view: "side",
    frame: { left: -48, right: 58, bottom: -6, top: 104 },
    props: [floor(-46, 56), ...desk(25, HIGH_DESK)],
    anchor: { at: "pelvis", y: 47 },
    contacts: {
      footL: { at: [22, 0] },
      footR: { at: [-24, 0] },
      handL: { at: [29, HIGH_DESK + 3], palm: 95 },
      handR: { at: [29, HIGH_DESK + 3], palm: 95 },
    },
    loopMs: 8_000,
    poses: {
      step: { moveX: -5, moveY: 1, rot: 10, lumbar: -8, ankleR: -38, toesR: 38 },
      tucked: { moveX: 3, moveY: -2, rot: -10, lumbar: 8, thorax: 0, ankleR: -50, toesR: 50 },
    },
    timeline: stayIn("tucked", "step"),
    still: "tucked",
    sides: "alternate",
  },
  "sciatic-nerve-glide": {
    view: "side",
    frame: { left: -26, right: 64, bottom: -5, top: 88 },
    props: [floor(-24, 62), ...chair(-2)],
    anchor: { at: "pelvis", x: 0, y: SITTING },
    contacts: {
      footL: { at: [27, 0] },
      handL: { at: [13, 34], palm: 110 },
      handR: { at: [13, 34], palm: 110 },
    },
    loopMs: 5_000,
    poses: {
      bent: { rot: -16, lumbar: 18, thorax: 24, neck: 24, head: 18, hipR: 86, kneeR: 100, ankleR: -24 },
      straight: { rot: -16, lumbar: 18, thorax: 18, neck: -22, head: -26, hipR: 83, kneeR: 6, ankleR: 14, toesR: 20 },
    },
    timeline: through("bent", "straight"),
    still: "straight",
    sides: "alternate",
  },
  "chair-squat": {
    view: "side",
    frame: { left: -46, right: 46, bottom: -6, top: 104 },
    props: [floor(-42, 42), ...chair(-24)],
    anchor: { at: "pelvis", x: -18, y: SITTING },
    contacts: { footL: { at: [8, 0] }, footR: { at: [8, 0] } },
    loopMs: 7_000,
    poses: {
      sit: { shoulderL: 35, shoulderR: 35, elbowL: 40, elbowR: 40 },
      lean: { rot: 38, thorax: 4, neck: -14, shoulderL: 60, shoulderR: 60, elbowL: 20, elbowR: 20 },
      lift: { moveX: 7, moveY: 6, rot: 42, thorax: 4, neck: -14, shoulderL: 80, shoulderR: 80, elbowL: 10, elbowR: 10 },
      stand: { moveX: 16.5, moveY: 23.6, shoulderL: 6, shoulderR: 6, elbowL: 8, elbowR: 8 },
    },
    timeline: [
      { at: 0, pose: "sit" },
      { at: 0.14, pose: "lean" },
      { at: 0.22, pose: "lift" },
      { at: 0.42, pose: "stand" },
      { at: 0.55, pose: "stand" },
      { at: 0.8, pose: "lift" },
      { at: 0.9, pose: "lean" },
      { at: 1, pose: "sit" },
    ],
    still: "stand",
  },
  "side-leg-raise": {
    view: "front",
    props: [floor(), ...desk(-58, HIGH_DESK, -22)],
    anchor: { at: "ballL", x: -9 },
    contacts: { handL: { at: [-25, HIGH_DESK + 2.6] } },
    loopMs: 6_000,
    poses: {
      down: { hipL: 2, hipR: 4, shoulderR: 12, shortArmL: 0.45, shortForearmL: 0.3 },
      up: { hipL: 3, hipR: 34, thorax: -2, shoulderR: 18, shortArmL: 0.45, shortForearmL: 0.3 },
    },
    timeline: stayIn("up", "down", 0.4, 0.5),
    still: "up",
    sides: "alternate",
    glides: ["footR"],
  },
  "glute-squeeze": {
    view: "back",
    behind: ["armL", "armR"],
    contacts: { footL: { at: [-6, 0] }, footR: { at: [6, 0] } },
    frame: { left: -42, right: 42, bottom: -5, top: 84 },
    props: [
      floor(-36, 36),
      ...chairFacing(SITTING - 7).map((part) => ({ ...part, front: true })),
      {
        role: "near",
        width: 8,
        points: [
          [-4.6, 27],
          [4.6, 27],
        ],
        front: true,
        moves: [0, 1],
      },
      {
        role: "casing",
        width: 1.2,
        points: [
          [0, 32],
          [0, 25.6],
        ],
        front: true,
        moves: [0, 1],
      },
      ...arrow([-25, 31], [-14.5, 31]).map((part) => ({ ...part, moves: [1, 1] as const })),
      ...arrow([25, 31], [14.5, 31]).map((part) => ({ ...part, moves: [-1, 1] as const })),
    ],
    anchor: { at: "pelvis", y: SITTING },
    loopMs: 7_000,
    poses: {
      loose: { ...HANDS_IN_LAP, propX: -2 },
      tight: { ...HANDS_IN_LAP, propX: 2.5, moveY: 1.4, propY: 1.4 },
    },
    timeline: stayIn("tight", "loose", 0.2, 0.7),
    still: "tight",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
