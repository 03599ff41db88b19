import type { z } from "zod";
import { exerciseOf } from "../../exercises/exercises";
import type { CustomRoutines } from "./custom-routines";
import { short } from "../../documents/field-errors-of";
import { textToTransfer, TRANSFER_FILE_MOST } from "../../documents/transfer";
import { openTransferFile } from "../../documents/transfer-file";
import type { Raw } from "../../schemas/is-record";
import { LISTS, problemOf, type FileNote, type FileProblem, type CustomList } from "./file-problem";
import { CUSTOM_LIMITS } from "./custom-limits";
import { customExerciseSchema, customRoutineSchema } from "./custom-routines-schema";

/**
 * The JSON file in which custom exercises and routines are shared:
 *
 *     { "format": "plumbline-routines", "version": 1,
 *       "exercises": [{ "id": "own-ceiling", "name": "Ceiling reach", "steps": ["Reach up.", "Let go."],
 *                       "areas": ["shoulders"], "position": "standing", "kind": "mobility", "seconds": 40,
 *                       "dose": "5 times", "caution": "", "avoid": ["dizziness"], "needs": [], "discreet": false }],
 *       "routines": [{ "id": "morning", "name": "Morning", "steps": ["own-ceiling", "calf-raise"] }] }
 *
 * Both lists, and the last five fields of an exercise, can be left out. Unknown fields are refused, so no file can bring in
 * pictures or addresses. Values such as areas are those of shared/exercises/exercise.ts and shared/settings/place.ts, limits
 * those of custom-limits.ts.
 */
export const ROUTINES_FORMAT = "plumbline-routines";
export const ROUTINES_VERSION = 1;

export type ReadRoutines =
  | { readonly ok: true; readonly own: CustomRoutines; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads all of a file or nothing, except that lists that are too long are cut. Never throws. */
export function readRoutines(text: string): ReadRoutines {
  if (text.length > TRANSFER_FILE_MOST) return refused({ code: "E_TOO_LARGE" });
  const file = openTransferFile(text, ROUTINES_FORMAT, ROUTINES_VERSION);
  if (!file.ok) return refused({ code: file.code });
  const { content } = file;
  const outer = problemOutside(content);
  if (outer !== null) return refused(outer);
  const lists = { exercises: listIn(content, "exercises"), routines: listIn(content, "routines") };
  const exercises = readAll("exercises", customExerciseSchema, lists.exercises);
  if (!exercises.ok) return exercises;
  const routines = readAll("routines", customRoutineSchema, lists.routines);
  if (!routines.ok) return routines;
  const own: CustomRoutines = { exercises: exercises.value, routines: routines.value };
  return { ok: true, own, notes: [...LISTS.flatMap((list) => limitNote(list, lists[list])), ...unknownIn(own)] };
}

/** The file for custom entries; {@link readRoutines} reads the same back. */
export const writeRoutines = ({ exercises, routines }: CustomRoutines): string =>
  textToTransfer({ format: ROUTINES_FORMAT, version: ROUTINES_VERSION, exercises, routines });

const refused = (problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } => ({
  ok: false,
  problem,
});

function problemOutside(file: Raw): FileProblem | null {
  const known: readonly string[] = LISTS;
  const unknown = Object.keys(file).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const place = { list: null, number: 0, field: short(unknown) };
    return { code: "E_IMPORT_FIELD", place, reason: "unknownField" };
  }
  const areLists = LISTS.every((list) => !Object.hasOwn(file, list) || Array.isArray(file[list]));
  return areLists ? null : { code: "E_IMPORT_SHAPE" };
}

function listIn(file: Raw, list: CustomList): readonly unknown[] {
  const value = file[list];
  return Array.isArray(value) ? value : [];
}

function readAll<T extends { readonly id: string }>(
  list: CustomList,
  schema: z.ZodType<T>,
  entries: readonly unknown[],
): { readonly ok: true; readonly value: readonly T[] } | { readonly ok: false; readonly problem: FileProblem } {
  const value: T[] = [];
  for (const [index, entry] of entries.slice(0, CUSTOM_LIMITS[list]).entries()) {
    const number = index + 1;
    const read = schema.safeParse(entry);
    const [issue] = read.error?.issues ?? [];
    if (issue !== undefined) return refused(problemOf(issue, entry, list, number));
    if (!read.success) break;
    if (value.some(({ id }) => id === read.data.id))
      return refused({ code: "E_IMPORT_FIELD", place: { list, number, field: "id" }, reason: "duplicate" });
    value.push(read.data);
  }
  return { ok: true, value };
}

const limitNote = (list: CustomList, { length: count }: readonly unknown[]): readonly FileNote[] =>
  count > CUSTOM_LIMITS[list] ? [{ code: "E_LIMIT", list, count, kept: CUSTOM_LIMITS[list] }] : [];

const unknownIn = ({ exercises, routines }: CustomRoutines): readonly FileNote[] =>
  routines.flatMap(({ name, steps }) =>
    steps
      .filter((id) => exerciseOf(id) === undefined && !exercises.some((own) => own.id === id))
      .map((id): FileNote => ({ code: "E_UNKNOWN_EXERCISE", routine: name, id })),
  );
