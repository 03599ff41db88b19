import type { ExerciseBase } from "../../exercises/exercise";

/** An exercise the person wrote or imported. Its texts are foreign: shown as text, never as a message pattern. */
export interface CustomExercise extends ExerciseBase {
  readonly name: string;
  /** How often and how long, in the author's words; may be empty. */
  readonly dose: string;
  readonly steps: readonly string[];
  /** What to watch for; may be empty. */
  readonly caution: string;
}

/** Exercises in an order the person chose. */
export interface CustomRoutine {
  readonly id: string;
  readonly name: string;
  /** Ids of exercises, the catalogue's or custom ones. */
  readonly steps: readonly string[];
}

/** Everything the person made. */
export interface CustomRoutines {
  readonly exercises: readonly CustomExercise[];
  readonly routines: readonly CustomRoutine[];
}
