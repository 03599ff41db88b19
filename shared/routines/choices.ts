import type { Conditions } from "../body-regions/conditions";
import type { ExerciseId } from "../exercises/exercises";
import type { CustomRoutines } from "./custom/custom-routines";
import { READY_MADE } from "./ready-made";
import type { Exclusion } from "./routine";

/** What a person decided about their exercises. Stored under these names. */
export interface RoutineChoices {
  /** What they said of their body; empty until they were asked. */
  readonly conditions: Conditions;
  /** Exercises they took out, latest last. */
  readonly excluded: readonly Exclusion[];
  /** Id of the routine, ready-made or custom, used in every break; `null` to pick one for each. */
  readonly planned: string | null;
  readonly own: CustomRoutines;
}
export const NO_CHOICES: RoutineChoices = {
  conditions: {},
  excluded: [],
  planned: null,
  own: { exercises: [], routines: [] },
};

/** Exercises of the chosen routine in order; empty if none is chosen or it no longer exists. */
export const plannedExercises = ({ planned, own }: RoutineChoices): readonly string[] =>
  planned === null ? [] : exercisesOfRoutine(planned, own);

/** A walk as long as the break allows; what is left of a long break is walked on the spot. */
export const WALK: readonly ExerciseId[] = ["walk-five-minutes", "walk-two-minutes", "walk-on-the-spot"];

/** Exercises of every break: a walk where the person wants no more than that, else those of their routine. */
export const exercisesForBreaks = (
  { walkOnly }: { readonly walkOnly: boolean },
  choices: RoutineChoices,
): readonly string[] => (walkOnly ? WALK : plannedExercises(choices));

/** Exercises of a ready-made or custom routine in order; empty if there is no such routine. */
export function exercisesOfRoutine(id: string, own: CustomRoutines): readonly string[] {
  const readyMade = READY_MADE.find((each) => each.id === id);
  return readyMade?.steps ?? own.routines.find((each) => each.id === id)?.steps ?? [];
}
