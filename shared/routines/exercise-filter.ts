import { fitsPlace } from "./candidates";
import { clashesWith, type Area, type Position } from "../exercises/exercise";
import type { AnyExercise, Exclusion, ExclusionReason } from "./routine";
import type { Place } from "../settings/place";
import type { Caution } from "../exercises/exercise";

/** What someone looks for among all exercises; `null` where any will do. */
export interface ExerciseFilter {
  /** A part of the name. */
  readonly name: string;
  readonly area: Area | null;
  readonly position: Position | null;
  readonly isDiscreet: boolean;
  /** Those that stay out of breaks. */
  readonly isOut: boolean;
}
export const ANY_EXERCISE: ExerciseFilter = { name: "", area: null, position: null, isDiscreet: false, isOut: false };

/** What speaks against exercises. */
export interface Restrictions {
  readonly cautions: readonly Caution[];
  readonly excluded: readonly Exclusion[];
  readonly place: Place;
}
export type ExclusionCause = ExclusionReason | "caution" | "place";

/** Why an exercise stays out of breaks: what the person took out themselves first; `null` where nothing speaks against it. */
export function exclusionReason(
  exercise: AnyExercise,
  { cautions, excluded, place }: Restrictions,
): ExclusionCause | null {
  const taken = excluded.find(({ id }) => id === exercise.id);
  if (taken !== undefined) return taken.reason;
  if (clashesWith(exercise, cautions)) return "caution";
  return fitsPlace(exercise, place) ? null : "place";
}

/** The exercises that are looked for, in their order. Case and accents of names do not matter. */
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
