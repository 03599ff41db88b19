import type { FieldReason } from "./file-problem";
import type { CustomExercise, CustomRoutine, CustomRoutines } from "./custom-routines";

/** What the person does to something of their own. An entry with an id that is there takes its place. */
export type CustomEdit =
  | { readonly type: "exercise"; readonly entry: CustomExercise }
  | { readonly type: "routine"; readonly entry: CustomRoutine }
  | { readonly type: "removeExercise" | "removeRoutine"; readonly id: string };

/** What is not as it has to be; the words are under `routinesFile.reason.<reason>`. */
export interface FieldError {
  /** A name of the entry's, with the number of a part from 1: "name", "steps", "steps 2". Empty for the entry as a whole. */
  readonly field: string;
  readonly reason: FieldReason;
}

/**
 * What the person made, after an edit.
 *
 * An exercise that is taken away stays named in the routines that have it, and shows nothing there, so that putting it back
 * brings them back as well.
 */
export function withCustomEdit(own: CustomRoutines, edit: CustomEdit): CustomRoutines {
  switch (edit.type) {
    case "exercise":
      return { ...own, exercises: withEntry(own.exercises, edit.entry) };
    case "routine":
      return { ...own, routines: withEntry(own.routines, edit.entry) };
    case "removeExercise":
      return { ...own, exercises: own.exercises.filter(({ id }) => id !== edit.id) };
    case "removeRoutine":
      return { ...own, routines: own.routines.filter(({ id }) => id !== edit.id) };
  }
}

/** A list with an entry in the place of the one with its id, or at the end. */
export const withEntry = <T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] =>
  list.some(({ id }) => id === entry.id) ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry];
