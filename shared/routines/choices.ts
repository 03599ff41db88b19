import type { Caution } from "../exercises/exercise";
import type { CustomRoutines } from "./custom/custom-routines";
import { READY_MADE } from "./ready-made";
import type { Exclusion } from "./routine";

/** What a person decided about the exercises they are shown. */
export interface RoutineChoices {
  /** What applies to them; `null` before they were asked. */
  readonly cautions: readonly Caution[] | null;
  /** Cards they took out, latest last. */
  readonly excluded: readonly Exclusion[];
  /** The routine of every break, ready-made or their own, by its id; `null` to have one picked for each. */
  readonly planned: string | null;
  readonly own: CustomRoutines;
}
export const NO_CHOICES: RoutineChoices = {
  cautions: null,
  excluded: [],
  planned: null,
  own: { exercises: [], routines: [] },
};

/** The exercises of the routine they chose, in order; none where one is picked, or where it is gone. */
export const plannedExercises = ({ planned, own }: RoutineChoices): readonly string[] =>
  planned === null ? [] : exercisesOfRoutine(planned, own);

/** The exercises of a routine, ready-made or their own, in order; none where there is no such routine. */
export function exercisesOfRoutine(id: string, own: CustomRoutines): readonly string[] {
  const readyMade = READY_MADE.find((each) => each.id === id);
  return readyMade?.steps ?? own.routines.find((each) => each.id === id)?.steps ?? [];
}
