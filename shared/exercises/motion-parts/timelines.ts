import type { Keyframe } from "../../figure/motion";

/** Eases into the end pose, holds it and eases back. The hold lasts `from`–`until`, in shares of the loop. */
export const stayIn = (end: string, start: string, from = 0.35, until = 0.75): readonly Keyframe[] => [
  { at: 0, pose: start },
  { at: from, pose: end },
  { at: until, pose: end },
  { at: 1, pose: start },
];

/** Eases through the poses at an even pace and back to the first. */
export const through = (...poses: readonly string[]): readonly Keyframe[] =>
  [...poses, ...poses.slice(0, 1)].map((pose, index) => ({ at: index / poses.length, pose }));
