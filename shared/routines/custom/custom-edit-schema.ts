import { z } from "zod";
import { isRecord } from "../../schemas/is-record";
import { faultOf } from "./file-problem";
import type { FieldFault, OwnEdit } from "./custom-edit";
import type { OwnExercise, OwnRoutine, OwnRoutines } from "./custom-routines";
import { OWN_LIMITS } from "./custom-limits";
import { ownExerciseSchema, ownRoutineSchema } from "./custom-routines-schema";

/** An edit in its outlines. Its entry is read by {@link faultsIn}, which names the field that is not as it has to be. */
export const ownEditSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("exercise"), entry: z.custom<OwnExercise>(isRecord) }),
  z.strictObject({ type: z.literal("routine"), entry: z.custom<OwnRoutine>(isRecord) }),
  z.strictObject({ type: z.enum(["removeExercise", "removeRoutine"]), id: z.string().max(64) }),
]);

export type CheckedEdit =
  { readonly ok: true; readonly edit: OwnEdit } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** The edit with its texts trimmed, or each field that is not as it has to be. Never throws. */
export function checkedEdit(given: OwnEdit, own: OwnRoutines): CheckedEdit {
  switch (given.type) {
    case "exercise":
      return roomFor(given.entry, own.exercises, OWN_LIMITS.exercises) ? readExercise(given.entry) : FULL;
    case "routine":
      return roomFor(given.entry, own.routines, OWN_LIMITS.routines) ? readRoutine(given.entry) : FULL;
    default:
      return { ok: true, edit: given };
  }
}

const FULL: CheckedEdit = { ok: false, faults: [{ field: "", reason: "length" }] };
interface Named {
  readonly id: string;
}
const roomFor = ({ id }: Named, list: readonly Named[], most: number): boolean =>
  list.length < most || list.some((each) => each.id === id);

function readExercise(entry: unknown): CheckedEdit {
  const read = ownExerciseSchema.safeParse(entry);
  return read.success ? { ok: true, edit: { type: "exercise", entry: read.data } } : refused(read.error, entry);
}
function readRoutine(entry: unknown): CheckedEdit {
  const read = ownRoutineSchema.safeParse(entry);
  return read.success ? { ok: true, edit: { type: "routine", entry: read.data } } : refused(read.error, entry);
}

/** One fault a field: the first that was found. */
function refused(error: z.ZodError, entry: unknown): CheckedEdit {
  const faults = error.issues.map((issue) => faultOf(issue, entry));
  return {
    ok: false,
    faults: faults.filter((each, at) => faults.findIndex(({ field }) => field === each.field) === at),
  };
}
