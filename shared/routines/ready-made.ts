import type { ExerciseId } from "../exercises/exercises";
import { MINUTE, type Ms } from "../time/units";

/** A routine that comes with the app. Its name is the message `readyMade.<id>.name`. */
export interface ReadyMade {
  readonly id: string;
  readonly length: Ms;
  readonly steps: readonly [ExerciseId, ...ExerciseId[]];
}

/**
 * Each fits its length. From two minutes on, each pairs the back or neck with the legs or feet and is mostly upright; the one
 * that goes unnoticed is for who stays on the chair.
 */
export const READY_MADE = [
  { id: "standAndReach", length: MINUTE, steps: ["overhead-reach"] },
  { id: "feetAndCalves", length: 2 * MINUTE, steps: ["stand-tall", "heel-toe-walk", "ankle-pumps"] },
  {
    id: "backEase",
    length: 3 * MINUTE,
    steps: ["standing-back-extension", "standing-pelvic-rock", "heel-peel", "seated-cat-cow"],
  },
  {
    id: "neckAndShoulders",
    length: 3 * MINUTE,
    steps: ["standing-shoulder-circles", "standing-blade-squeeze", "heel-peel", "neck-chin-to-chest"],
  },
  {
    id: "eyesAndHands",
    length: 3 * MINUTE,
    steps: ["look-out", "stand-tall", "heel-peel", "tendon-glide"],
  },
  {
    id: "unnoticed",
    length: 3 * MINUTE,
    steps: ["ankle-pumps", "posture-reset", "shoulder-shrug", "eyes-20-20-20", "slow-blinks"],
  },
  { id: "walk", length: 3 * MINUTE, steps: ["standing-back-extension", "walk-two-minutes"] },
  {
    id: "atTheDesk",
    length: 4 * MINUTE,
    steps: ["overhead-reach", "hands-behind-back", "calf-raise", "weight-shift", "neck-chin-to-chest"],
  },
  {
    id: "balance",
    length: 4 * MINUTE,
    steps: ["weight-shift", "single-leg-balance", "heel-toe-walk", "standing-back-extension"],
  },
  {
    id: "arches",
    length: 5 * MINUTE,
    steps: ["calf-stretch-bent", "arch-lift", "standing-pelvic-rock", "heel-peel", "short-foot"],
  },
  {
    id: "hips",
    length: 5 * MINUTE,
    steps: ["standing-hip-flexor", "calf-raise", "standing-pelvic-rock", "heel-peel", "seated-figure-four"],
  },
] as const satisfies readonly ReadyMade[];
/** Whether an id is taken by a ready-made routine; no custom one may use it. */
export const isReadyMade = (id: string): boolean => READY_MADE.some((each) => each.id === id);
