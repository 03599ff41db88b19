import type { ExerciseBase } from "../../exercises/exercise";

/** A card the person wrote or was given. Its texts are foreign: shown as text, never as a message pattern. */
export interface CustomExercise extends ExerciseBase {
  readonly name: string;
  /** How often and how long, in the person's words; may be empty. */
  readonly dose: string;
  readonly steps: readonly string[];
  /** What to watch for; may be empty. */
  readonly caution: string;
}

/** Cards in an order the person chose. */
export interface CustomRoutine {
  readonly id: string;
  readonly name: string;
  /** Ids of cards, the catalogue's or own ones. */
  readonly steps: readonly string[];
}

/** All that the person made. */
export interface CustomRoutines {
  readonly exercises: readonly CustomExercise[];
  readonly routines: readonly CustomRoutine[];
}
