import type { Keyframe, Prop } from "../../figure/motion";
import { DESK, SITTING, arrow, chair, desk, floor } from "../../figure/props";
import { FEET_APART, FEET_BY_CHAIR, HANDS_ON_THIGHS, ON_SEAT } from "../../figure/stances";
import type { WrittenExercise } from "../exercise";
import { stayIn } from "../motion-parts/timelines";
import { BELLY_BREATHS } from "../motion-parts/upper-body";
import { walking } from "../motion-parts/walking";

/** A screen on its stand on the desk, from the side. */
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
/** Shakes the hands, then a leg. */
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

export const WHOLE_BODY_EXERCISES = [
  {
    id: "belly-breathing",
    areas: ["breathing"],
    position: "seated",
    kind: "relax",
    level: 1,
    seconds: 65,
    repetitions: 5,
    holdSec: null,
    moveSec: 10,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "common",
    motion: {
      view: "side",
      frame: { left: -26, right: 40, bottom: 18, top: 84 },
      props: [floor(-30, 50), ...chair(), ...arrow([17, 47], [25, 47])],
      anchor: ON_SEAT,
      contacts: {
        ...FEET_BY_CHAIR,
        handL: { at: "kneeL", by: [-9, 5.4], palm: 96 },
        handR: { at: "belly", by: [1.6, -1] },
      },
      ...BELLY_BREATHS,
    },
  },
  {
    id: "walk-two-minutes",
    areas: ["wholeBody", "thighs", "calves"],
    position: "walking",
    kind: "mobility",
    level: 1,
    seconds: 115,
    repetitions: 1,
    holdSec: null,
    moveSec: 105,
    perSide: false,
    movements: [],
    needs: ["space", "floor"],
    discreet: true,
    seated: "seated-march",
    source: "hedge",
    motion: walking(2_400),
  },
  {
    id: "walk-five-minutes",
    areas: ["wholeBody", "thighs", "calves"],
    position: "walking",
    kind: "mobility",
    level: 1,
    seconds: 295,
    repetitions: 1,
    holdSec: null,
    moveSec: 285,
    perSide: false,
    movements: [],
    needs: ["space", "floor"],
    discreet: true,
    seated: "seated-march",
    source: "duran",
    motion: walking(2_100),
  },
  {
    id: "stand-and-shake",
    areas: ["wholeBody", "shoulders", "thighs"],
    position: "standing",
    kind: "mobility",
    level: 1,
    seconds: 50,
    repetitions: 1,
    holdSec: null,
    moveSec: 40,
    perSide: false,
    movements: ["oneLeg"],
    needs: [],
    discreet: false,
    seated: "shoulder-rolls",
    source: "articles",
    motion: {
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
  },
  {
    id: "posture-reset",
    areas: ["lowBack", "upperBack", "neck"],
    position: "seated",
    kind: "mobility",
    level: 1,
    seconds: 35,
    repetitions: 1,
    holdSec: null,
    moveSec: 20,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "hse",
    motion: {
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
      timeline: stayIn("upright", "slumped", 0.4, 0.85),
      still: "upright",
    },
  },
] as const satisfies readonly WrittenExercise[];
