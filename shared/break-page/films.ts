import { exerciseOf } from "../exercises/exercises";
import { filmOf, type Film } from "../figure/film";

let last: { readonly id: string; readonly films: readonly Film[] } = { id: "", films: [] };

/**
 * The films of an exercise: one, or one for each side if they alternate; none for an unknown or custom exercise.
 * Remembers the last ones, since a page is told of the same step many times.
 */
export function filmsOf(id: string): readonly Film[] {
  if (last.id === id) return last.films;
  const motion = exerciseOf(id)?.motion;
  const sides = motion?.sides === "alternate" ? (["first", "second"] as const) : (["first"] as const);
  last = { id, films: motion === undefined ? [] : sides.map((side) => filmOf(motion, side)) };
  return last.films;
}
