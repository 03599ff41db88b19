import { arrow, floor } from "../../figure/props";
import { FEET_APART, FEET_BELOW } from "../../figure/stances";
import type { WrittenExercise } from "../exercise";
import { STANDING_LEGS } from "../motion-parts/frames";
import { SHORT_FOOT } from "../motion-parts/short-foot";
import { stayIn, through } from "../motion-parts/timelines";

/*
 * Plain exercises for legs and feet, done standing with shoes on: they need nothing but room to stand, and nobody has to leave
 * them out.
 */

const plain = { movements: [], needs: [], level: 1, perSide: false } as const;
const easy = { elbowL: 14, elbowR: 14 } as const;

export const LEGS_IN_SHOES_EXERCISES = [
  {
    ...plain,
    id: "heel-peel",
    areas: ["calves", "ankles"],
    movements: ["bendsToes", "loadsForefoot"],
    position: "standing",
    kind: "mobility",
    seconds: 45,
    repetitions: 10,
    holdSec: null,
    moveSec: 3,
    discreet: true,
    seated: "seated-heel-raise",
    source: "common",
    motion: {
      view: "side",
      props: [floor()],
      anchor: { at: "pelvis", y: 52.4 },
      contacts: FEET_BELOW,
      loopMs: 3_000,
      poses: {
        right: { ...easy, ankleR: -36, toesR: 36, shoulderR: -6, shoulderL: 6 },
        left: { ...easy, ankleL: -36, toesL: 36, shoulderR: 6, shoulderL: -6 },
      },
      timeline: through("left", "right"),
      still: "right",
    },
  },
  {
    ...plain,
    id: "walk-on-the-spot",
    areas: ["thighs", "calves", "hips"],
    position: "walking",
    kind: "mobility",
    seconds: 60,
    repetitions: 1,
    holdSec: null,
    moveSec: 45,
    discreet: false,
    seated: "seated-march",
    source: "articles",
    motion: {
      view: "side",
      props: [floor()],
      anchor: { at: "pelvis", y: 52.2 },
      contacts: FEET_BELOW,
      loopMs: 1_600,
      poses: {
        right: { elbowL: 26, elbowR: 20, footYR: 9, footXR: 5, ankleR: -12, shoulderL: 24, shoulderR: -20 },
        both: { elbowL: 20, elbowR: 20, moveY: -0.6 },
        left: { elbowL: 20, elbowR: 26, footYL: 9, footXL: 5, ankleL: -12, shoulderL: -20, shoulderR: 24 },
      },
      timeline: through("both", "right", "both", "left"),
      still: "right",
    },
  },
  {
    ...plain,
    id: "thigh-tighten",
    areas: ["thighs"],
    position: "standing",
    kind: "strength",
    seconds: 55,
    repetitions: 6,
    holdSec: 5,
    moveSec: 2,
    discreet: true,
    seated: "seated-march",
    source: "aaos",
    motion: {
      view: "side",
      frame: STANDING_LEGS,
      props: [floor(-30, 30), ...arrow([18, 26], [18, 38])],
      anchor: { at: "pelvis", y: 52 },
      contacts: FEET_BELOW,
      loopMs: 7_000,
      poses: { soft: { ...easy, moveY: -1.6, rot: 4, lumbar: -2 }, firm: { ...easy, moveY: 0.9 } },
      timeline: stayIn("firm", "soft"),
      still: "firm",
    },
  },
  {
    ...plain,
    id: "standing-glute-squeeze",
    areas: ["hips", "lowBack"],
    position: "standing",
    kind: "strength",
    seconds: 55,
    repetitions: 6,
    holdSec: 5,
    moveSec: 2,
    discreet: true,
    seated: "glute-squeeze",
    source: "common",
    motion: {
      view: "back",
      frame: STANDING_LEGS,
      props: [floor(-30, 30), ...arrow([22, 50], [13, 50]), ...arrow([-22, 50], [-13, 50])],
      anchor: { at: "pelvis", y: 52 },
      contacts: FEET_APART,
      loopMs: 7_000,
      poses: {
        loose: { shoulderL: 16, shoulderR: 16, moveY: -1 },
        firm: { shoulderL: 12, shoulderR: 12, moveY: 0.8 },
      },
      timeline: stayIn("firm", "loose"),
      still: "firm",
    },
  },
  {
    ...plain,
    id: "arch-lift",
    areas: ["arches", "toes"],
    position: "standing",
    kind: "strength",
    seconds: 60,
    repetitions: 6,
    holdSec: 5,
    moveSec: 2,
    discreet: true,
    seated: "ankle-pumps",
    source: "hara",
    motion: SHORT_FOOT,
  },
] as const satisfies readonly WrittenExercise[];
