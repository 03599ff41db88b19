import type { Area, Caution } from "../exercises/exercise";
import type { Place } from "../settings/place";
import type { CatalogueExercise, ExerciseId } from "../exercises/exercises";
import type { CustomExercise } from "./custom/custom-routines";
import type { Ms } from "../time/units";

/** Why an exercise was taken out for good. */
export const EXCLUSION_REASONS = ["notForMe", "hurts"] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
export interface Exclusion {
  readonly id: string;
  readonly reason: ExclusionReason;
}

/** What a routine is made from. The same request has the same routine, always. */
export interface RoutineRequest {
  /** The length of the break. */
  readonly length: Ms;
  /** A whole number that differs from break to break. */
  readonly seed: number;
  /** Ids of the exercises shown lately, newest first. */
  readonly recent: readonly string[];
  readonly place: Place;
  readonly cautions: readonly Caution[];
  readonly excluded: readonly Exclusion[];
  /** How much each area hurts, 0–10, by the last check-in; an area that was not asked is not there. */
  readonly comfort?: Readonly<Partial<Record<Area, number>>>;
  /** One thing to put right at the desk, in final words. */
  readonly task?: { readonly text: string; readonly seconds: number };
  /** Own exercises take their turn among the catalogue's. */
  readonly customExercises?: readonly CustomExercise[];
  /** Ids of the exercises of an own or ready-made routine the person chose, in order. */
  readonly planned?: readonly string[];
}

/** Why a step is in the routine; the words are under `reason.<type>`. */
export type Reason =
  | { readonly type: "comfort"; readonly area: Area; readonly score: number }
  | { readonly type: "turn" }
  /** It joins the other end of the body: the back or neck, or the legs and feet. */
  | { readonly type: "pair"; readonly side: Side }
  /** It gets one up from the chair. */
  | { readonly type: "upright" }
  | { readonly type: "planned" }
  | { readonly type: "task" }
  /** It took the place of an exercise the person took out. */
  | { readonly type: "instead" }
  /** It took the place of an exercise done on one's feet. */
  | { readonly type: "seated" }
  | { readonly type: "nothingLeft" };
export type Side = "spine" | "leg";

/** One thing to do, for so many seconds. */
export type Step =
  | { readonly type: "exercise"; readonly id: ExerciseId; readonly seconds: number; readonly reason: Reason }
  | { readonly type: "own"; readonly exercise: CustomExercise; readonly seconds: number; readonly reason: Reason }
  | { readonly type: "task"; readonly text: string; readonly seconds: number; readonly reason: Reason }
  /** Stand up, look far away, walk a little; or its like on a chair. */
  | { readonly type: "plain"; readonly seated: boolean; readonly seconds: number; readonly reason: Reason };

export interface Routine {
  readonly steps: readonly Step[];
  /** All steps together, never longer than the break. */
  readonly seconds: number;
}

export type AnyExercise = CatalogueExercise | CustomExercise;
export const isCustom = (exercise: AnyExercise): exercise is CustomExercise => "steps" in exercise;

export function stepOf(exercise: AnyExercise, reason: Reason): Step {
  return isCustom(exercise)
    ? { type: "own", exercise, seconds: exercise.seconds, reason }
    : { type: "exercise", id: exercise.id, seconds: exercise.seconds, reason };
}

/** The id of the exercise a step shows; `null` for a step without one. */
export function exerciseIdOf(step: Step): string | null {
  if (step.type === "exercise") return step.id;
  return step.type === "own" ? step.exercise.id : null;
}

export const routineOf = (steps: readonly Step[]): Routine => ({ steps, seconds: secondsOf(steps) });
export const secondsOf = (parts: readonly { readonly seconds: number }[]): number =>
  parts.reduce((sum, { seconds }) => sum + seconds, 0);
