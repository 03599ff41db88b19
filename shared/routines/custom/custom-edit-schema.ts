import { z } from "zod";
import { isRecord } from "../../schemas/is-record";
import { fieldErrorOf } from "./file-problem";
import type { FieldError, CustomEdit } from "./custom-edit";
import type { CustomExercise, CustomRoutine, CustomRoutines } from "./custom-routines";
import { CUSTOM_LIMITS } from "./custom-limits";
import { customExerciseSchema, customRoutineSchema } from "./custom-routines-schema";

/** The outline of an edit. {@link checkEdit} reads its entry and names invalid fields. */
export const customEditSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("exercise"), entry: z.custom<CustomExercise>(isRecord) }),
  z.strictObject({ type: z.literal("routine"), entry: z.custom<CustomRoutine>(isRecord) }),
  z.strictObject({ type: z.enum(["removeExercise", "removeRoutine"]), id: z.string().max(64) }),
]);

export type CheckedEdit =
  { readonly ok: true; readonly edit: CustomEdit } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The edit with its texts trimmed, or its invalid fields. Never throws. */
export function checkEdit(given: CustomEdit, own: CustomRoutines): CheckedEdit {
  switch (given.type) {
    case "exercise":
      return roomFor(given.entry, own.exercises, CUSTOM_LIMITS.exercises) ? readExercise(given.entry) : FULL;
    case "routine":
      return roomFor(given.entry, own.routines, CUSTOM_LIMITS.routines) ? readRoutine(given.entry) : FULL;
    default:
      return { ok: true, edit: given };
  }
}

const FULL: CheckedEdit = { ok: false, errors: [{ field: "", reason: "length" }] };
interface Named {
  readonly id: string;
}
const roomFor = ({ id }: Named, list: readonly Named[], most: number): boolean =>
  list.length < most || list.some((each) => each.id === id);

function readExercise(entry: unknown): CheckedEdit {
  const read = customExerciseSchema.safeParse(entry);
  return read.success ? { ok: true, edit: { type: "exercise", entry: read.data } } : refused(read.error, entry);
}
function readRoutine(entry: unknown): CheckedEdit {
  const read = customRoutineSchema.safeParse(entry);
  return read.success ? { ok: true, edit: { type: "routine", entry: read.data } } : refused(read.error, entry);
}

/** One error per field: the first found. */
function refused(error: z.ZodError, entry: unknown): CheckedEdit {
  const errors = error.issues.map((issue) => fieldErrorOf(issue, entry));
  return {
    ok: false,
    errors: errors.filter((each, at) => errors.findIndex(({ field }) => field === each.field) === at),
  };
}
