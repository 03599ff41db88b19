import type { Keyframe } from "./motion";
import type { Values } from "./sample";

interface Standing<Pose> {
  readonly loopMs: number;
  readonly poses: { readonly still: Pose };
  readonly timeline: readonly Keyframe[];
  readonly still: "still";
}

/** The timing of a motion with a single pose, for still pictures drawn with the same figure. */
export const stillMotion = <Pose extends Values>(pose: Pose): Standing<Pose> => ({
  loopMs: 1_000,
  poses: { still: pose },
  timeline: [
    { at: 0, pose: "still" },
    { at: 1, pose: "still" },
  ],
  still: "still",
});
