import { disc, grip, ground, level } from "../motion-parts/close-ups";
import { FOOT_SIDE, FOOT_TOP } from "../motion-parts/frames";
import { toward } from "../../figure/geometry";
import type { FootMotion, Frame, Prop, Spot } from "../../figure/motion";
import { arrow } from "../../figure/props";
import { stayIn, through } from "../motion-parts/timelines";

const ROLLING: Frame = { left: -52, right: 58, bottom: -22, top: 76 };

/** A towel that has been drawn together; the foot hides it at first. */
const RIPPLES: readonly Spot[] = [
  [30, -0.6],
  [27, -0.6],
  [24.5, 9],
  [22, -3.8],
  [19.5, 9],
  [17, -3.8],
  [14.5, 9],
  [12, -0.6],
  [2, -0.6],
];

/** On the bottle that lies below the foot at (0, 8.6). */
const SNOWFLAKE = [0, 60, 120].map((heading): Prop => ({
  role: "casing",
  width: 1.1,
  points: [toward([0, 8.6], heading, 5.4), toward([0, 8.6], heading, -5.4)],
  moves: [1, 0],
}));

/** The arch draws up; an arrow above the instep goes with it. */
const SHORT_FOOT: FootMotion = {
  view: "foot-side",
  frame: FOOT_SIDE,
  props: [ground, ...arrow([10, 26], [10, 33]).map((part) => ({ ...part, moves: [0, 1] as const }))],
  loopMs: 7_000,
  poses: { resting: { arch: -0.2 }, short: { arch: 1, propY: 4 } },
  timeline: stayIn("short", "resting", 0.25, 0.75),
  still: "short",
};

/** Movements of a bare foot, by exercise id. */
export const FEET = {
  "short-foot": { ...SHORT_FOOT, sides: "alternate" },
  "short-foot-standing": {
    ...SHORT_FOOT,
    props: [
      ...SHORT_FOOT.props,
      {
        role: "plumb",
        width: 1.1,
        points: [
          [-16, -6],
          [-16, 62],
        ],
        front: true,
      },
    ],
  },
  "towel-curl": {
    view: "foot-side",
    frame: FOOT_SIDE,
    props: [
      level(-4.4),
      {
        role: "prop",
        points: [
          [-44, -0.6],
          [12, -0.6],
        ],
      },
      {
        role: "prop",
        points: [
          [28, -0.6],
          [56, -0.6],
          [59, 1.4],
        ],
        moves: [1, 0],
      },
      { role: "prop", points: RIPPLES, smooth: true, moves: [1, 0] },
    ],
    loopMs: 7_000,
    poses: {
      spread: { moveY: 0.6 },
      first: { moveY: 0.6, curl: 1, propX: -10 },
      lifted: { moveY: 0.6, bigToe: 25, toes: 25, propX: -10 },
      again: { moveY: 0.6, propX: -10 },
      second: { moveY: 0.6, curl: 1, propX: -20 },
      done: { moveY: 0.6, bigToe: 25, toes: 25, propX: -20 },
    },
    timeline: through("spread", "first", "lifted", "again", "second", "done"),
    still: "second",
    sides: "alternate",
  },
  "toe-yoga": {
    view: "foot-side",
    frame: FOOT_SIDE,
    props: [ground],
    loopMs: 7_000,
    poses: { flat: {}, big: { bigToe: 45 }, small: { toes: 45 } },
    timeline: [
      { at: 0, pose: "flat" },
      { at: 0.15, pose: "big" },
      { at: 0.4, pose: "big" },
      { at: 0.6, pose: "small" },
      { at: 0.85, pose: "small" },
      { at: 1, pose: "flat" },
    ],
    still: "big",
    sides: "alternate",
  },
  "toe-spread": {
    view: "foot-top",
    frame: FOOT_TOP,
    props: [],
    loopMs: 5_000,
    poses: { resting: {}, spread: { spread: 10 } },
    timeline: stayIn("spread", "resting", 0.25, 0.75),
    still: "spread",
  },
  "marble-pickup": {
    view: "foot-side",
    frame: { left: -48, right: 68, bottom: -26, top: 76 },
    props: [
      ground,
      disc(45, 3, 6),
      {
        role: "prop",
        points: [
          [32, 8],
          [35, 0.4],
          [53, 0.4],
          [56, 8],
        ],
      },
      { role: "casing", points: ["bigToe"], width: 7.6, moves: true, front: true },
      { role: "prop", points: ["bigToe"], width: 6, moves: true, front: true },
    ],
    loopMs: 7_000,
    poses: {
      over: { moveX: -14, bigToe: 28, toes: 28, propX: -5, propY: -10.2 },
      grip: { moveX: -14, curl: 0.9, propX: -3.6, propY: 0.6 },
      lift: { moveX: -8, moveY: 14, curl: 0.9, point: 8, propX: -3.6, propY: 0.6 },
      above: { moveX: 31, moveY: 14, curl: 0.9, point: 0, propX: -3.6, propY: 0.6 },
      drop: { moveX: 31, moveY: 14, bigToe: 28, toes: 28, propX: -13, propY: -24.4 },
      back: { moveX: -14, bigToe: 28, toes: 28, propX: 32, propY: -10.4 },
    },
    timeline: [
      { at: 0, pose: "over" },
      { at: 0.2, pose: "grip" },
      { at: 0.4, pose: "lift" },
      { at: 0.62, pose: "above" },
      { at: 0.75, pose: "drop" },
      { at: 0.995, pose: "back" },
      { at: 1, pose: "over" },
    ],
    still: "lift",
    sides: "alternate",
  },
  "plantar-fascia-stretch": {
    view: "foot-side",
    frame: { left: -38, right: 60, bottom: -20, top: 68 },
    props: grip([92, 30], [6, -3.4], -50, 4),
    loopMs: 8_000,
    poses: {
      loose: { point: -4, bigToe: 6, toes: 6, propX: 23.5, propY: 2 },
      pulled: { point: 12, bigToe: 55, toes: 55, propX: 20.5, propY: 17 },
    },
    timeline: stayIn("pulled", "loose"),
    still: "pulled",
    sides: "alternate",
  },
  "ball-roll": {
    view: "foot-side",
    frame: ROLLING,
    props: [ground, disc(0, 6, 11, [1, 0])],
    loopMs: 5_000,
    poses: {
      heel: { moveX: 16, moveY: 11, propX: -5 },
      toes: { moveX: -16, moveY: 11, propX: -11 },
    },
    timeline: through("heel", "toes"),
    still: "toes",
    sides: "alternate",
  },
  "frozen-bottle-roll": {
    view: "foot-side",
    frame: ROLLING,
    props: [ground, disc(0, 8.6, 17, [1, 0]), ...SNOWFLAKE],
    loopMs: 5_000,
    poses: {
      heel: { moveX: 16, moveY: 16, propX: -5 },
      toes: { moveX: -16, moveY: 16, propX: -11 },
    },
    timeline: through("heel", "toes"),
    still: "toes",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, FootMotion>>;
