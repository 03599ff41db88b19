import type { BodyMotion, Keyframe, Prop } from "../../figure/motion";
import { floor } from "../../figure/props";

/** How far a foot goes in front of and behind the hip. */
const REACH = 9;
const ON_HEELS = { ankleL: 24, ankleR: 24, moveY: 0.4, rot: 5, neck: -5 };
const ON_TOES = { ankleL: -40, ankleR: -40, toesL: 40, toesR: 40, moveX: 5.4, moveY: 4.2 };
/** Height of the ball of the foot while its heel is on the floor. */
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

/** Marks on the passing ground, spaced so that the loop closes. */
const marks: readonly Prop[] = Array.from({ length: 8 }, (_, index) => ({
  role: "prop",
  moves: true,
  points: [
    [index * 4 * REACH - 62, -6.4],
    [index * 4 * REACH - 50, -6.4],
  ],
}));
const name = (index: number): string => `q${index % QUARTERS}`;

/** Short steps in place while the ground passes: four on the heels, then four on the toes. */
export const HEEL_TOE_STEPS: BodyMotion = {
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
};
