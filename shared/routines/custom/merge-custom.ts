import { LISTS, type FileNote, type CustomList } from "./file-problem";
import { withEntry } from "./custom-edit";
import type { CustomRoutines } from "./custom-routines";

export interface Merged {
  readonly own: CustomRoutines;
  readonly added: Readonly<Record<CustomList, number>>;
  readonly replaced: number;
  /** Lists without room for every entry. */
  readonly notes: readonly Extract<FileNote, { readonly code: "E_LIMIT" }>[];
}

/** Names of the entries that exist with the same id and other content. */
export const conflicts = (known: CustomRoutines, read: CustomRoutines): readonly string[] =>
  LISTS.flatMap((list) =>
    read[list]
      .filter((each) => known[list].some((old) => old.id === each.id && !isSame(old, each)))
      .map(({ name }) => name),
  );

/** The custom entries after an import. Identical entries stay as they are and are not counted. */
export function mergeCustom(
  known: CustomRoutines,
  read: CustomRoutines,
  same: "replace" | "keep",
  limits: Readonly<Record<CustomList, number>>,
): Merged {
  const exercises = mergeList(known.exercises, read.exercises, same, limits.exercises);
  const routines = mergeList(known.routines, read.routines, same, limits.routines);
  const lists = { exercises, routines };
  return {
    own: { exercises: exercises.list, routines: routines.list },
    added: { exercises: exercises.added, routines: routines.added },
    replaced: exercises.replaced + routines.replaced,
    notes: LISTS.flatMap((list) => {
      const { added, wanted } = lists[list];
      return added < wanted ? [{ code: "E_LIMIT", list, count: wanted, kept: added }] : [];
    }),
  };
}

interface MergedList<T> {
  readonly list: readonly T[];
  readonly wanted: number;
  readonly added: number;
  readonly replaced: number;
}
function mergeList<T extends { readonly id: string }>(
  known: readonly T[],
  read: readonly T[],
  same: "replace" | "keep",
  most: number,
): MergedList<T> {
  const others = read.filter((each) => !known.some(({ id }) => id === each.id));
  const added = others.slice(0, Math.max(0, most - known.length));
  const changed = read.filter((each) => known.some((old) => old.id === each.id && !isSame(old, each)));
  const replaced = same === "replace" ? changed : [];
  return {
    list: [...replaced.reduce(withEntry, known), ...added],
    wanted: others.length,
    added: added.length,
    replaced: replaced.length,
  };
}

/** Both were read by the same schema, so their fields are in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
