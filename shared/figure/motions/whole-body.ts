import type { Contacts, Motion } from "../motion";
import { floor } from "../props";

const STANDING_HIP = 53;
const apart: Contacts = { footL: { at: [-7, 0] }, footR: { at: [7, 0] } };

export const WHOLE_BODY = {
  "weight-shift": {
    view: "front",
    props: [floor()],
    anchor: { at: "pelvis", y: STANDING_HIP - 0.6 },
    contacts: apart,
    loopMs: 6_000,
    poses: {
      left: { moveX: -5, rot: -2, lumbar: 1, thorax: 2, shoulderL: 10, shoulderR: 10 },
      right: { moveX: 5, rot: 2, lumbar: -1, thorax: -2, shoulderL: 10, shoulderR: 10 },
    },
    timeline: [
      { at: 0, pose: "left" },
      { at: 0.5, pose: "right" },
      { at: 1, pose: "left" },
    ],
    still: "right",
  },
} as const satisfies Readonly<Record<string, Motion>>;
