import type { Motion } from "../motion";
import { floor } from "../props";

/** Neck and shoulder movements that a standing figure shows, by exercise id. */
export const SHOULDERS = {
  "overhead-reach": {
    view: "front",
    props: [floor()],
    anchor: { at: "feet" },
    loopMs: 7_000,
    poses: {
      down: { shoulderL: 9, shoulderR: 9, hipL: 3, hipR: 3 },
      wide: { shoulderL: 95, shoulderR: 95, hipL: 3, hipR: 3 },
      up: { shoulderL: 172, shoulderR: 172, elbowL: 4, elbowR: 4, hipL: 3, hipR: 3 },
    },
    timeline: [
      { at: 0, pose: "down" },
      { at: 0.4, pose: "up" },
      { at: 0.65, pose: "up" },
      { at: 1, pose: "down" },
    ],
    still: "up",
  },
} as const satisfies Readonly<Record<string, Motion>>;
