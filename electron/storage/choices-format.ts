import type { z } from "zod";
import { isRecord } from "../../shared/schemas/is-record";
import { NO_CHOICES, type RoutineChoices } from "../../shared/routines/choices";
import { cautionsSchema, exclusionSchema, plannedSchema } from "../../shared/routines/choices-schema";
import { isReadyMade } from "../../shared/routines/ready-made";
import { customExerciseSchema, customRoutineSchema } from "../../shared/routines/custom/custom-routines-schema";
import type { DocumentFormat } from "./read-document";

/** routines.json: what the person decided about the cards, beside what is not ours. Each entry is read by itself. */
export const CHOICES_FORMAT: DocumentFormat<RoutineChoices> = {
  initial: NO_CHOICES,
  read: (parsed) => {
    if (!isRecord(parsed)) return null;
    const { schemaVersion = 1, cautions = null, excluded = [], planned = null, exercises = [], routines = [] } = parsed;
    if (typeof schemaVersion !== "number" || schemaVersion < 1) return null;
    const known = cautionsSchema.safeParse(cautions);
    const plan = plannedSchema.safeParse(planned);
    const lists = {
      excluded: readList(exclusionSchema, excluded),
      exercises: readList(customExerciseSchema, exercises),
      routines: readList(customRoutineSchema, withOwnIds(routines)),
    };
    return {
      value: {
        // What could not be read was perhaps a reason to leave cards out: the person is asked again.
        cautions: known.data ?? null,
        excluded: lists.excluded.value,
        planned: plan.data ?? null,
        own: { exercises: lists.exercises.value, routines: lists.routines.value },
      },
      unknown: Object.fromEntries(Object.entries(parsed).filter(([key]) => !OURS.includes(key))),
      damaged: [
        ...(known.success ? [] : ["cautions"]),
        ...(plan.success ? [] : ["planned"]),
        ...Object.entries(lists).flatMap(([name, { isWhole }]) => (isWhole ? [] : [name])),
      ],
      newer: schemaVersion > 1,
    };
  },
  write: ({ cautions, excluded, planned, own }, unknown) => ({
    ...unknown,
    schemaVersion: 1,
    cautions,
    excluded,
    planned,
    exercises: own.exercises,
    routines: own.routines,
  }),
};
const OURS: readonly string[] = ["schemaVersion", "cautions", "excluded", "planned", "exercises", "routines"];

/** A routine with the id of a ready-made one was hidden behind it; it comes to light under the next id that is free. */
function withOwnIds(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const entries: readonly unknown[] = given;
  const idOf = (entry: unknown): string => (isRecord(entry) && typeof entry["id"] === "string" ? entry["id"] : "");
  const taken = new Set(entries.map(idOf));
  const freeId = (id: string, number = 1): string => {
    const free = number === 1 ? `own-${id}` : `own-${id}-${number}`;
    return taken.has(free) ? freeId(id, number + 1) : free;
  };
  return entries.map((entry) =>
    isRecord(entry) && isReadyMade(idOf(entry)) ? { ...entry, id: freeId(idOf(entry)) } : entry,
  );
}

/** The entries that make sense; of two with one id the first. */
function readList<T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  given: unknown,
): { readonly value: readonly T[]; readonly isWhole: boolean } {
  if (!Array.isArray(given)) return { value: [], isWhole: false };
  const read = given.flatMap((each: unknown) => schema.safeParse(each).data ?? []);
  const value = read.filter((each, at) => read.findIndex(({ id }) => id === each.id) === at);
  return { value, isWhole: value.length === given.length };
}
