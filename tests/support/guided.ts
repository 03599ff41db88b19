import type { ExerciseId } from "../../shared/exercises/exercises";
import { exerciseOf } from "../../shared/exercises/exercises";
import type { Step } from "../../shared/routines/routine";
import { beginSession } from "../../shared/routines/session";
import type { BreakProgress } from "../../shared/break-page/care";

/** A break of these cards of the catalogue, at its beginning. */
export const guidedBy = (...ids: readonly ExerciseId[]): BreakProgress => ({
  session: beginSession(
    ids.map((id): Step => ({ type: "exercise", id, seconds: exerciseOf(id)?.seconds ?? 0, reason: { type: "turn" } })),
  ),
  rested: 0,
  care: null,
  isSeated: false,
});
