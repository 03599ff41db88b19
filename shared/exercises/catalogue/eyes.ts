import type { Frame, Prop, Spot } from "../../figure/motion";
import type { WrittenExercise } from "../exercise";

const FRAME: Frame = { left: -64, right: 76, bottom: -58, top: 60 };
const SCREEN: readonly Spot[] = [
  [-60, -52],
  [-60, -30],
  [-26, -30],
  [-26, -52],
];
/** Something far away: a hill in a window on the right. */
const far: readonly Prop[] = [
  {
    role: "prop",
    width: 1.6,
    points: [
      [46, 20],
      [46, 54],
      [72, 54],
      [72, 20],
      [46, 20],
    ],
  },
  {
    role: "prop",
    width: 1.2,
    closed: true,
    points: [
      [47, 24],
      [54, 36],
      [59, 30],
      [64, 39],
      [71, 26],
      [71, 21],
      [47, 21],
    ],
  },
];
/** A screen on its stand, at the lower left. */
const screen: readonly Prop[] = [
  {
    role: "prop",
    width: 4,
    front: true,
    points: [
      [-43, -50],
      [-43, -70],
    ],
  },
  { role: "casing", width: 5, front: true, closed: true, points: SCREEN },
  { role: "prop", width: 2, front: true, closed: true, points: SCREEN },
];
/** A thumb held up near the face. */
const thumb: readonly Prop[] = [
  {
    role: "casing",
    width: 13,
    front: true,
    points: [
      [-34, -62],
      [-34, -37],
    ],
  },
  {
    role: "near",
    width: 11,
    front: true,
    points: [
      [-34, -62],
      [-34, -44],
    ],
  },
  {
    role: "near",
    width: 7,
    front: true,
    points: [
      [-34, -44],
      [-34, -33],
    ],
  },
];
/** A ring around what the eyes look at; the poses move it. */
const ring = (x: number, y: number, radius: number): Prop => ({
  role: "hint",
  width: 1.4,
  front: true,
  moves: true,
  points: Array.from({ length: 25 }, (_, index) => {
    const angle = (index / 12) * Math.PI;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const;
  }),
});

export const EYE_EXERCISES = [
  {
    id: "eyes-20-20-20",
    areas: ["eyes"],
    position: "seated",
    kind: "relax",
    level: 1,
    seconds: 30,
    repetitions: 1,
    holdSec: 20,
    moveSec: 0,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "talens",
    motion: {
      view: "face",
      frame: FRAME,
      props: [...far, ...screen, ring(-43, -41, 8)],
      loopMs: 9_000,
      poses: {
        screen: { near: 0.7, gazeX: -0.9, gazeY: -0.9 },
        far: { gazeX: 0.9, gazeY: 0.8, propX: 100, propY: 78 },
        blink: { gazeX: 0.9, gazeY: 0.8, propX: 100, propY: 78, lids: 1 },
      },
      timeline: [
        { at: 0, pose: "screen" },
        { at: 0.1, pose: "screen" },
        { at: 0.2, pose: "far" },
        { at: 0.6, pose: "far" },
        { at: 0.67, pose: "blink" },
        { at: 0.74, pose: "far" },
        { at: 0.92, pose: "far" },
        { at: 1, pose: "screen" },
      ],
      still: "far",
    },
  },
  {
    id: "eyes-near-far",
    areas: ["eyes"],
    position: "seated",
    kind: "mobility",
    level: 1,
    seconds: 35,
    repetitions: 5,
    holdSec: null,
    moveSec: 5,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "common",
    motion: {
      view: "face",
      frame: FRAME,
      props: [...far, ...thumb, ring(-34, -36, 8)],
      loopMs: 6_000,
      poses: {
        near: { near: 0.8, gazeX: -0.6, gazeY: -0.9 },
        far: { gazeX: 0.9, gazeY: 0.8, propX: 93, propY: 73 },
      },
      timeline: [
        { at: 0, pose: "near" },
        { at: 0.4, pose: "near" },
        { at: 0.52, pose: "far" },
        { at: 0.88, pose: "far" },
        { at: 1, pose: "near" },
      ],
      still: "far",
    },
  },
  {
    id: "slow-blinks",
    areas: ["eyes"],
    position: "seated",
    kind: "relax",
    level: 1,
    seconds: 30,
    repetitions: 10,
    holdSec: null,
    moveSec: 2,
    perSide: false,
    movements: [],
    needs: [],
    discreet: true,
    seated: null,
    source: "common",
    motion: {
      view: "face",
      props: [],
      loopMs: 4_000,
      poses: { open: {}, closed: { lids: 1 } },
      timeline: [
        { at: 0, pose: "open" },
        { at: 0.2, pose: "open" },
        { at: 0.45, pose: "closed" },
        { at: 0.6, pose: "closed" },
        { at: 0.85, pose: "open" },
        { at: 1, pose: "open" },
      ],
      still: "closed",
    },
  },
] as const satisfies readonly WrittenExercise[];
