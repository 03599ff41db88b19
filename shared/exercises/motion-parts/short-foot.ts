import type { FootMotion } from "../../figure/motion";
import { arrow } from "../../figure/props";
import { ground } from "./close-ups";
import { FOOT_SIDE } from "./frames";
import { stayIn } from "./timelines";

/** The arch rises, and an arrow above the instep with it. */
export const SHORT_FOOT: FootMotion = {
  view: "foot-side",
  frame: FOOT_SIDE,
  props: [ground, ...arrow([10, 26], [10, 33]).map((part) => ({ ...part, moves: [0, 1] as const }))],
  loopMs: 7_000,
  poses: { resting: { arch: -0.2 }, short: { arch: 1, propY: 4 } },
  timeline: stayIn("short", "resting", 0.25, 0.75),
  still: "short",
};
