import type { BodyMotion, Keyframe, Prop } from "../../figure/motion";
import { HIGH_DESK, SITTING, chair, desk, floor, plumb } from "../../figure/props";
import { FEET_BY_CHAIR, HANDS_ON_THIGHS } from "../../figure/stances";
import { SEATED_FRAME } from "../motion-parts/frames";
import { stayIn } from "../motion-parts/timelines";

/** How far a foot goes before and behind the hip in the short steps on heels or toes. */
const REACH = 9;
const ON_HEELS = { ankleL: 24, ankleR: 24, moveY: 0.4, rot: 5, neck: -5 };
const ON_TOES = { ankleL: -40, ankleR: -40, toesL: 40, toesR: 40, moveX: 5.4, moveY: 4.2 };
/** The ball of the foot above the floor while its heel is on it. */
const BALL_UP = 4.8;

/** Quarters of two steps: 0 right foot in front, 1 left passes, 2 left in front, 3 right passes. */
function poseAt(index: number): BodyMotion["poses"][string] {
  const isOnHeels = index < QUARTERS / 2;
  const [mode, low] = isOnHeels ? [ON_HEELS, BALL_UP] : [ON_TOES, 0];
  const quarter = index % 4;
  const along = [REACH, 0, -REACH, 0][quarter] ?? 0;
  return {
    ...mode,
    moveY: mode.moveY + (quarter % 2),
    footXR: along,
    footXL: -along,
    footYR: low + (quarter === 3 ? 4 : 0),
    footYL: low + (quarter === 1 ? 4 : 0),
    shoulderL: 1.6 * along,
    shoulderR: -1.6 * along,
    elbowL: 12,
    elbowR: 12,
  };
}
const QUARTERS = 16;

/** Marks on the ground; they pass, and the picture closes. */
const marks: readonly Prop[] = Array.from({ length: 8 }, (_, index) => ({
  role: "prop",
  moves: true,
  points: [
    [index * 4 * REACH - 62, -6.4],
    [index * 4 * REACH - 50, -6.4],
  ],
}));
const name = (index: number): string => `q${index % QUARTERS}`;

export const BALANCE = {
  "single-leg-balance": {
    view: "side",
    props: [floor(), ...desk(20, HIGH_DESK, 54), { ...plumb(0), front: true }],
    anchor: { at: "ballR", x: 8.6 },
    contacts: { handR: { at: [26, HIGH_DESK + 6], palm: 95 } },
    behind: ["armL"],
    glides: ["footL"],
    loopMs: 8_000,
    poses: {
      both: { shoulderL: 8, elbowL: 6, hipL: 0, ankleL: 0 },
      one: { shoulderL: 14, elbowL: 10, hipL: 62, kneeL: 82, ankleL: -4 },
    },
    timeline: stayIn("one", "both", 0.25, 0.8),
    still: "one",
    sides: "alternate",
  },
  "heel-toe-walk": {
    view: "side",
    frame: { left: -57, right: 57, bottom: -9, top: 105 },
    props: [floor(-56, 56), ...marks],
    anchor: { at: "pelvis", y: 52.4 },
    glides: ["footL", "footR"],
    contacts: { footL: { at: [9, 0] }, footR: { at: [9, 0] } },
    travel: QUARTERS * REACH,
    loopMs: 5_300,
    poses: Object.fromEntries(Array.from({ length: QUARTERS }, (_, index) => [name(index), poseAt(index)])),
    timeline: Array.from({ length: QUARTERS + 1 }, (_, index): Keyframe => ({
      at: index / QUARTERS,
      pose: name(index),
      ease: "linear",
    })),
    still: name(QUARTERS / 2 + 2),
  },
  "toe-extension-desk": {
    view: "side",
    frame: SEATED_FRAME,
    props: [floor(-30, 50), ...chair(0)],
    anchor: { at: "pelvis", y: SITTING },
    contacts: { footL: FEET_BY_CHAIR.footL ?? { at: [32, 0] }, footR: { at: [32, 0] }, ...HANDS_ON_THIGHS },
    glides: ["footR"],
    loopMs: 8_000,
    poses: {
      flat: {},
      back: { footXR: -20, ankleR: -52, toesR: 56 },
    },
    timeline: stayIn("back", "flat"),
    still: "back",
    sides: "alternate",
  },
} as const satisfies Readonly<Record<string, BodyMotion>>;
