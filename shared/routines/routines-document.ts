import { z } from "zod";
import { isCondition } from "../body-regions/conditions";
import { defineDocument } from "../documents/define";
import { field, list, nested, optional, record, type Part } from "../documents/shape";
import { isRecord, type Raw } from "../schemas/is-record";
import type { RoutineChoices } from "./choices";
import { conditionAnswer, conditionsSchema, exclusionSchema, plannedSchema } from "./choices-schema";
import { customTransfer } from "./custom/custom-transfer";
import { customExerciseSchema, customRoutineSchema } from "./custom/custom-routines-schema";
import { routines, type RoutinesEdit } from "./edit-routines";
import { fromCautions } from "./former-cautions";
import { isReadyMade } from "./ready-made";

/** As the file has it: both lists of the person's own stand beside the choices. */
interface RoutinesFile {
  readonly conditions: RoutineChoices["conditions"];
  readonly excluded: RoutineChoices["excluded"];
  readonly planned: RoutineChoices["planned"];
  readonly exercises: RoutineChoices["own"]["exercises"];
  readonly routines: RoutineChoices["own"]["routines"];
}
const id = ({ id: of }: { readonly id: string }): string => of;
const file = nested<RoutinesFile>({
  // What could not be read was perhaps a reason to leave exercises out: unanswered, it is one.
  conditions: record(isCondition, optional(conditionAnswer)),
  excluded: list(exclusionSchema, { key: id }),
  planned: field(plannedSchema, null),
  exercises: list(customExerciseSchema, { key: id }),
  routines: list(customRoutineSchema, { key: id }),
});
const shape: Part<RoutineChoices> = {
  read: (raw, at) => {
    const { value, ...read } = file.read(isRecord(raw) ? withOwnIds(raw) : raw, at);
    if (value === undefined) return read;
    const { exercises, routines: own, ...choices } = value;
    return { ...read, value: { ...choices, own: { exercises, routines: own } } };
  },
  write: ({ own, ...choices }, rest) => file.write({ ...choices, ...own }, rest),
};

/** No two with the same id: a card or routine is found by it. */
const apart = (entries: readonly { readonly id: string }[]): boolean =>
  new Set(entries.map(id)).size === entries.length;
const edit: z.ZodType<RoutinesEdit> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("choices"),
    choices: z.strictObject({
      conditions: conditionsSchema.exactOptional(),
      excluded: z.array(exclusionSchema).max(1_000).refine(apart).exactOptional(),
      planned: plannedSchema.exactOptional(),
    }),
  }),
  z.strictObject({ type: z.literal("exercise"), entry: customExerciseSchema }),
  z.strictObject({ type: z.literal("routine"), entry: customRoutineSchema }),
  z.strictObject({ type: z.enum(["removeExercise", "removeRoutine"]), id: z.string().max(64) }),
]);

/** routines.json: what the person decided about exercises, and what they made. Each entry is read by itself. */
export const routinesDocument = defineDocument({
  model: routines,
  file: "routines.json",
  version: 2,
  migrations: { 1: fromCautions },
  shape,
  edit,
  transfer: customTransfer,
  // 500 exercises of every length in a script of three bytes a character are half of it.
  maxBytes: 8 * 1024 * 1024,
  // A card that hurts must always find its way out, however much else is kept.
  spareBytes: (of) => (of !== "import" && of.type === "choices" ? 0 : 256 * 1024),
  isHealth: true,
  entered: ({ conditions, excluded, own }) => ({ conditions, excluded, own }),
});

/** A routine with the id of a ready-made one would hide behind it; it comes to light under the next id that is free. */
function withOwnIds(raw: Raw): Raw {
  const { routines: given } = raw;
  if (!Array.isArray(given)) return raw;
  const entries: readonly unknown[] = given;
  const idOf = (entry: unknown): string => (isRecord(entry) && typeof entry["id"] === "string" ? entry["id"] : "");
  const taken = new Set(entries.map(idOf));
  const freeId = (of: string, number = 1): string => {
    const free = number === 1 ? `own-${of}` : `own-${of}-${number}`;
    return taken.has(free) ? freeId(of, number + 1) : free;
  };
  const renamed = entries.map((entry) =>
    isRecord(entry) && isReadyMade(idOf(entry)) ? { ...entry, id: freeId(idOf(entry)) } : entry,
  );
  return { ...raw, routines: renamed };
}
