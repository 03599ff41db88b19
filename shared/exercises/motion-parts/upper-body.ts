import type { BodyMotion } from "../../figure/motion";

/*
 * Movements of shoulders and belly that are the same seated and standing.
 */
type Moves = Pick<BodyMotion, "loopMs" | "poses" | "timeline" | "still">;

/** Seen from the side: up, back and down. */
export const SHOULDER_CIRCLES: Moves = {
  loopMs: 5_000,
  poses: {
    front: { reachR: 5, reachL: 5, shoulderR: 8, elbowR: 14, thorax: 4 },
    high: { reachR: 0, reachL: 0, shrugR: 6, shrugL: 6, shoulderR: 0, elbowR: 16 },
    back: { reachR: -5, reachL: -5, shrugR: 1, shoulderR: -8, elbowR: 14, thorax: -4 },
    low: { shrugR: -2, shrugL: -2, elbowR: 10 },
  },
  timeline: [
    { at: 0, pose: "front", ease: "linear" },
    { at: 0.25, pose: "high", ease: "linear" },
    { at: 0.5, pose: "back", ease: "linear" },
    { at: 0.75, pose: "low", ease: "linear" },
    { at: 1, pose: "front", ease: "linear" },
  ],
  still: "back",
};

/** Seen from the side. Four seconds in, six out, as its words say. */
export const BELLY_BREATHS: Moves = {
  loopMs: 10_000,
  poses: {
    out: { belly: -1, shrugR: -0.5, thorax: 2, neck: 2 },
    in: { belly: 4.5, shrugR: 0.5, thorax: -1 },
  },
  timeline: [
    { at: 0, pose: "out" },
    { at: 0.4, pose: "in" },
    { at: 1, pose: "out" },
  ],
  still: "in",
};

const bent = { shortForearmL: 0.55, shortForearmR: 0.55 } as const;
/** Seen from behind, over the pose that the legs have. */
export const blades = (legs: BodyMotion["poses"][string]): Moves => ({
  loopMs: 6_000,
  poses: {
    loose: { ...legs, ...bent, reachL: 3, reachR: 3, shoulderL: 12, shoulderR: 12 },
    drawn: {
      ...legs,
      reachL: -5,
      reachR: -5,
      shrugL: -2,
      shrugR: -2,
      shoulderL: 22,
      shoulderR: 22,
      elbowL: 10,
      elbowR: 10,
      shortForearmL: 0.8,
      shortForearmR: 0.8,
      shortArmL: 0.12,
      shortArmR: 0.12,
    },
  },
  timeline: [
    { at: 0, pose: "loose" },
    { at: 0.3, pose: "drawn" },
    { at: 0.75, pose: "drawn" },
    { at: 1, pose: "loose" },
  ],
  still: "drawn",
});
