import type { Conditions } from "../body-regions/conditions";
import type { Area } from "../body-regions/body-regions";
import type { Place } from "../settings/place";
import type { CatalogueExercise, ExerciseId } from "../exercises/exercises";
import type { CustomExercise } from "./custom/custom-routines";
import type { Ms } from "../time/units";

/** Why someone took out an exercise for good. */
export const EXCLUSION_REASONS = ["notForMe", "hurts"] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
export interface Exclusion {
  readonly id: string;
  readonly reason: ExclusionReason;
}

/** What is spared today, since it hurt: these cards do not come, and these areas get only gentle movement. */
export interface Spared {
  readonly cards: readonly string[];
  readonly areas: readonly Area[];
}
export const NOTHING_SPARED: Spared = { cards: [], areas: [] };

/** What a routine is made from. The same request always gives the same routine. */
export interface RoutineRequest {
  /** The length of the break. */
  readonly length: Ms;
  /** A whole number, different for each break. */
  readonly seed: number;
  /** Ids of the exercises shown lately, newest first. */
  readonly recent: readonly string[];
  readonly place: Place;
  readonly conditions: Conditions;
  readonly excluded: readonly Exclusion[];
  readonly spared?: Spared;
  /** Areas whose exercises rest until somebody has looked at it; "all" rests all of them. */
  readonly paused?: "all" | readonly Area[];
  /** How much each area hurts, 0–10, by the last check-in; areas that were not asked are left out. */
  readonly comfort?: Readonly<Partial<Record<Area, number>>>;
  /** One thing to put right at the desk, in the words to show. */
  readonly task?: { readonly text: string; readonly seconds: number };
  /** They take their turn among the catalogue's. */
  readonly customExercises?: readonly CustomExercise[];
  /** Ids of the exercises of the chosen routine, in order. */
  readonly planned?: readonly string[];
}

/** Why a step is in the routine; the words are under `reason.<type>`. */
export type Reason =
  | { readonly type: "comfort"; readonly area: Area; readonly score: number }
  | { readonly type: "turn" }
  /** It covers the other end of the body: back and neck, or legs and feet. */
  | { readonly type: "pair"; readonly side: Side }
  /** It gets one out of the chair. */
  | { readonly type: "upright" }
  | { readonly type: "planned" }
  | { readonly type: "task" }
  /** It replaces an exercise the person took out. */
  | { readonly type: "instead" }
  /** It replaces an exercise done on one's feet. */
  | { readonly type: "seated" }
  | { readonly type: "nothingLeft" }
  /** All exercises rest. */
  | { readonly type: "paused" };
export type Side = "spine" | "leg";

/** One thing to do for a number of seconds. */
export type Step =
  | { readonly type: "exercise"; readonly id: ExerciseId; readonly seconds: number; readonly reason: Reason }
  | { readonly type: "own"; readonly exercise: CustomExercise; readonly seconds: number; readonly reason: Reason }
  | { readonly type: "task"; readonly text: string; readonly seconds: number; readonly reason: Reason }
  /** Stand up, look far away, walk a little; or the same on a chair. */
  | { readonly type: "plain"; readonly seated: boolean; readonly seconds: number; readonly reason: Reason };

export interface Routine {
  readonly steps: readonly Step[];
  /** Of all steps together; never longer than the break. */
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
