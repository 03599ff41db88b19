import type { Motion } from "../motion";
import { SITTING, chair, floor } from "../props";

export const LOWER_BACK = {
  "seated-cat-cow": {
    view: "side",
    frame: { left: -35, right: 45, bottom: -5, top: 88 },
    props: [floor(-32, 42), ...chair(-5)],
    anchor: { at: "pelvis", x: 0, y: SITTING },
    contacts: {
      footL: { at: [27, 0] },
      footR: { at: [27, 0] },
      handL: { at: "kneeL", by: [-1, 5], palm: 110 },
      handR: { at: "kneeR", by: [-1, 5], palm: 110 },
    },
    loopMs: 7_000,
    poses: {
      round: { rot: -22, lumbar: 30, thorax: 32, neck: 22, head: 10 },
      arched: { rot: 14, lumbar: -8, thorax: -18, neck: -8, head: -6 },
    },
    timeline: [
      { at: 0, pose: "round" },
      { at: 0.5, pose: "arched" },
      { at: 1, pose: "round" },
    ],
    still: "arched",
  },
} as const satisfies Readonly<Record<string, Motion>>;
