import { fitsPlace } from "./candidates";
import { clashesWith, type Position } from "../exercises/exercise";
import { type Area } from "../body-regions/body-regions";
import type { Conditions } from "../body-regions/conditions";
import type { AnyExercise, Exclusion, ExclusionReason } from "./routine";
import type { Place } from "../settings/place";

/** What to look for among all exercises; `null` means any. */
export interface ExerciseFilter {
  /** A part of the name. */
  readonly name: string;
  readonly area: Area | null;
  readonly position: Position | null;
  readonly isDiscreet: boolean;
  /** Only those that stay out of breaks. */
  readonly isOut: boolean;
}
export const ANY_EXERCISE: ExerciseFilter = { name: "", area: null, position: null, isDiscreet: false, isOut: false };

/** What keeps exercises out of breaks. */
export interface Restrictions {
  readonly conditions: Conditions;
  readonly excluded: readonly Exclusion[];
  readonly place: Place;
}
export type ExclusionCause = ExclusionReason | "condition" | "unanswered" | "place";

/** Why an exercise stays out of breaks, the person's own exclusion first; `null` if it is allowed. */
export function exclusionReason(
  exercise: AnyExercise,
  { conditions, excluded, place }: Restrictions,
): ExclusionCause | null {
  const taken = excluded.find(({ id }) => id === exercise.id);
  if (taken !== undefined) return taken.reason;
  if (exercise.avoid.some((each) => conditions[each] === true)) return "condition";
  if (clashesWith(exercise, conditions)) return "unanswered";
  return fitsPlace(exercise, place) ? null : "place";
}

/** The exercises that match, in order. Ignores case and accents in names. */
export const matching = (
  exercises: readonly AnyExercise[],
  filter: ExerciseFilter,
  nameOf: (exercise: AnyExercise) => string,
  against: Restrictions,
): readonly AnyExercise[] =>
  exercises.filter(
    (exercise) =>
      (filter.area === null || exercise.areas.includes(filter.area)) &&
      (filter.position === null || exercise.position === filter.position) &&
      (!filter.isDiscreet || exercise.discreet) &&
      (!filter.isOut || exclusionReason(exercise, against) !== null) &&
      foldCase(nameOf(exercise)).includes(foldCase(filter.name)),
  );

const foldCase = (text: string): string => text.trim().normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
