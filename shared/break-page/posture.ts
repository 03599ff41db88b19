import { exerciseOf } from "../exercises/exercises";
import type { Step } from "../routines/routine";
import { isUpright } from "../routines/upright";
import type { BreakProgress } from "./care";

/** Which words suit: those that ask for getting up, or those for who stays on a chair. */
export type Posture = "upright" | "seated";

/** Of what a break has in store. It is for getting up if any of it is; one without steps as the person takes breaks. */
export function postureOfBreak({ session: { steps }, isSeated }: Pick<BreakProgress, "session" | "isSeated">): Posture {
  const known = steps.map(postureOfStep).filter((each) => each !== null);
  if (known.length === 0) return isSeated ? "seated" : "upright";
  return known.includes("upright") ? "upright" : "seated";
}

/** Of a step; `null` for one that is done either way. */
export function postureOfStep(step: Step): Posture | null {
  switch (step.type) {
    case "exercise": {
      const exercise = exerciseOf(step.id);
      return exercise === undefined ? null : postureOf(isUpright(exercise));
    }
    case "own":
      return postureOf(isUpright(step.exercise));
    case "plain":
      return postureOf(!step.seated);
    case "task":
      return null;
  }
}

const postureOf = (isUp: boolean): Posture => (isUp ? "upright" : "seated");
