import { ground } from "../motion-parts/close-ups";
import { FOOT_SIDE, FOOT_TOP } from "../motion-parts/frames";
import type { FootMotion, Prop, Spot } from "../../figure/motion";
import { arrow } from "../../figure/props";
import { through } from "../motion-parts/timelines";

/** The big toe draws this in the air, seen from above. */
const CIRCLE: readonly Spot[] = [
  [-17.3, 28.3],
  [-10, 31.3],
  [-2.7, 28.3],
  [0.3, 21],
  [-2.7, 13.7],
  [-10, 10.7],
  [-17.3, 13.7],
  [-20.3, 21],
  [-19.2, 25],
];
const drawn = (...points: readonly Spot[]): Prop => ({ role: "hint", width: 1.6, points, front: true });

/** Ankle movements of a lifted foot or a resting one, by exercise id. */
export const ANKLES = {
  "ankle-circles": {
    view: "foot-top",
    frame: FOOT_TOP,
    props: arrow(...CIRCLE),
    loopMs: 5_300,
    poses: {
      a: { turn: 0, point: -7 },
      b: { turn: 7.5, point: -22 },
      c: { turn: 12.5, point: -37 },
      d: { turn: 10, point: -47 },
      e: { turn: 0, point: -50 },
      f: { turn: -9.5, point: -42 },
      g: { turn: -11.5, point: -29 },
      h: { turn: -7, point: -14 },
    },
    timeline: through("a", "b", "c", "d", "e", "f", "g", "h").map((each) => ({ ...each, ease: "linear" })),
    still: "d",
    sides: "alternate",
  },
  "ankle-alphabet": {
    view: "foot-top",
    frame: FOOT_TOP,
    props: [drawn([-22, 15], [-9, 32], [4, 15]), drawn([-17, 22], [-1, 22])],
    loopMs: 8_300,
    poses: {
      left: { turn: -16.5, point: -37 },
      top: { turn: 1, point: 0 },
      right: { turn: 20.5, point: -46 },
      barLeft: { turn: -8.5, point: -29 },
      barRight: { turn: 11.5, point: -35 },
    },
    timeline: through("left", "top", "right", "barLeft", "barRight"),
    still: "top",
  },
  "ankle-pumps": {
    view: "foot-side",
    frame: FOOT_SIDE,
    props: [ground],
    loopMs: 4_000,
    poses: {
      flat: {},
      toesUp: { point: 20, moveX: -7.5, moveY: 2, bigToe: 8, toes: 8 },
      heelUp: { heel: 34, bigToe: 32, toes: 32 },
    },
    timeline: through("flat", "toesUp", "flat", "heelUp"),
    still: "heelUp",
  },
} as const satisfies Readonly<Record<string, FootMotion>>;
