import type { Frame, Motion } from "../motion";
import { SITTING, chairFacing } from "../props";

/** Head and shoulders of somebody who sits, from the front. */
const BUST: Frame = { left: -34, right: 34, bottom: 26, top: 86 };

export const NECK = {
  "neck-side-bend": {
    view: "front",
    frame: BUST,
    props: chairFacing(),
    anchor: { at: "pelvis", y: SITTING },
    loopMs: 8_000,
    poses: {
      tall: { shoulderL: 14, shoulderR: 14, elbowL: -14, elbowR: -14, shortThighL: 1, shortThighR: 1 },
      bent: {
        neck: 20,
        head: 22,
        shoulderL: 14,
        shoulderR: 14,
        elbowL: -14,
        elbowR: -14,
        shrugL: -1.5,
        shortThighL: 1,
        shortThighR: 1,
      },
    },
    timeline: [
      { at: 0, pose: "tall" },
      { at: 0.3, pose: "bent" },
      { at: 0.75, pose: "bent" },
      { at: 1, pose: "tall" },
    ],
    still: "bent",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, Motion>>;
