import { clashesWith, type ExerciseBase } from "../exercises/exercise";
import { AREAS, type Area } from "../body-regions/body-regions";
import { EXERCISES } from "../exercises/exercises";
import { isCustom, type AnyExercise, type RoutineRequest } from "./routine";
import { type Place } from "../settings/place";
import { shuffled } from "./shuffle";

/** Areas with this score or more come first: "moderate" on the usual 0–10 bands 0, 1–3, 4–6, 7–10. */
const SORE = 4;
/** Areas with this score or more get only gentle movement and rest: "severe" on the same bands. */
const VERY_SORE = 7;

/** The exercises a request allows, next in turn first. */
export interface Candidates {
  /** Not shown lately, in an order the seed decides. */
  readonly fresh: readonly AnyExercise[];
  /** Shown lately, longest ago first. */
  readonly seen: readonly AnyExercise[];
}

/** All candidates, next in turn first. */
export const byTurn = ({ fresh, seen }: Candidates): readonly AnyExercise[] => [...fresh, ...seen];

export function candidatesFor(request: RoutineRequest): Candidates {
  const exercises = exercisesFor(request).filter((exercise) => isAllowed(exercise, request));
  const lastShown = new Map(request.recent.map((id, ago): [string, number] => [id, ago]).reverse());
  const agoOf = ({ id }: ExerciseBase): number => lastShown.get(id) ?? Infinity;
  return {
    fresh: shuffled(
      exercises.filter(({ id }) => !lastShown.has(id)),
      request.seed,
    ),
    seen: exercises.filter(({ id }) => lastShown.has(id)).sort((a, b) => agoOf(b) - agoOf(a)),
  };
}

export const exercisesFor = ({ customExercises = [] }: RoutineRequest): readonly AnyExercise[] => [
  ...EXERCISES,
  ...customExercises,
];

/** Whether conditions, exclusions, the place, sore areas and pauses all permit an exercise. */
export function isAllowed(exercise: AnyExercise, request: RoutineRequest): boolean {
  return (
    !clashesWith(exercise, request.conditions) &&
    !request.excluded.some(({ id }) => id === exercise.id) &&
    !request.spared?.cards.includes(exercise.id) &&
    fitsPlace(exercise, request.place) &&
    isGentleEnough(exercise, request) &&
    !rests(exercise, request)
  );
}

/** Whether what moves one of its areas has to rest. */
const rests = ({ areas }: ExerciseBase, { paused = [] }: RoutineRequest): boolean =>
  paused === "all" || areas.some((area) => paused.includes(area));

/** Whether the place has what an exercise needs. In an open office it must be discreet, for a seated person seated. */
export const fitsPlace = (exercise: ExerciseBase, { openOffice, seatedOnly, has }: Place): boolean =>
  (!openOffice || exercise.discreet) &&
  (!seatedOnly || exercise.position === "seated") &&
  exercise.needs.every((need) => has.includes(need));

/** Sore areas get only the easiest exercises, and very sore ones, and those that are spared, only gentle ones among them. */
function isGentleEnough(exercise: AnyExercise, { comfort = {}, spared }: RoutineRequest): boolean {
  const score = (area: Area): number => (spared?.areas.includes(area) ? VERY_SORE : (comfort[area] ?? 0));
  const worst = Math.max(...exercise.areas.map(score));
  const isEasy = isCustom(exercise) || exercise.level === 1;
  return (worst < SORE || isEasy) && (worst < VERY_SORE || isGentle(exercise));
}

export const isGentle = ({ kind }: ExerciseBase): boolean => kind === "mobility" || kind === "relax";

/** The sore areas, sorest first. */
export function soreAreas({
  comfort = {},
}: RoutineRequest): readonly { readonly area: Area; readonly score: number }[] {
  return AREAS.map((area) => ({ area, score: comfort[area] ?? 0 }))
    .filter(({ score }) => score >= SORE)
    .sort((a, b) => b.score - a.score);
}
