import { exerciseOf } from "../exercises/exercises";
import type { Step } from "../routines/routine";
import { isMostly, isUpright } from "../routines/upright";
import type { BreakProgress } from "./care";

/** Which words suit: those that ask for getting up, or those for who stays on a chair. */
export type Posture = "upright" | "seated";

/**
 * Of what a break has in store. It asks for getting up where most of it is upright; one without steps goes by how the person
 * takes breaks.
 */
export function postureOfBreak({ session: { steps }, isSeated }: Pick<BreakProgress, "session" | "isSeated">): Posture {
  const secondsOf = (posture: Posture): number =>
    steps.reduce((sum, step) => (postureOfStep(step) === posture ? sum + step.seconds : sum), 0);
  const [upright, seated] = [secondsOf("upright"), secondsOf("seated")];
  if (upright + seated === 0) return postureOf(!isSeated);
  return postureOf(isMostly(upright, seated));
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
