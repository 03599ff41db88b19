import type { Keyframe } from "../../figure/motion";

/** Slowly into the end pose, stay there, and slowly back; `from` and `until` are when it is reached and left. */
export const stayIn = (end: string, start: string, from = 0.35, until = 0.75): readonly Keyframe[] => [
  { at: 0, pose: start },
  { at: from, pose: end },
  { at: until, pose: end },
  { at: 1, pose: start },
];

/** Through the poses at an even pace, and back to the first; each is eased into. */
export const through = (...poses: readonly string[]): readonly Keyframe[] =>
  [...poses, ...poses.slice(0, 1)].map((pose, index) => ({ at: index / poses.length, pose }));
