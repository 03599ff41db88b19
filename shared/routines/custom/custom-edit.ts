import type { CustomExercise, CustomRoutine, CustomRoutines } from "./custom-routines";

/** A change to custom entries. An entry replaces the one with the same id. */
export type CustomEdit =
  | { readonly type: "exercise"; readonly entry: CustomExercise }
  | { readonly type: "routine"; readonly entry: CustomRoutine }
  | { readonly type: "removeExercise" | "removeRoutine"; readonly id: string };

/**
 * The custom entries after an edit.
 *
 * Routines keep the id of a removed exercise and show nothing for it, so undoing the removal restores them too.
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

/** Replaces the entry with the same id, or appends. */
export const withEntry = <T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] =>
  list.some(({ id }) => id === entry.id) ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry];
