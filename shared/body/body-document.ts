import { z } from "zod";
import { AREAS } from "../body-regions/body-regions";
import { BODY_REGIONS } from "../body-regions/asked-regions";
import { byDate, dateOfEntry } from "../documents/dated";
import { defineDocument } from "../documents/define";
import { field, list, nested } from "../documents/shape";
import { instant } from "../schemas/instant";
import {
  ASKED_PARTS,
  body,
  type BodyEdit,
  type BodyRecord,
  type Facts,
  type HelpRound,
  KEPT_FOR,
  LASTING_FACTS,
  MAX_CHECK_INS,
  MAX_ROUNDS,
} from "./body";
import { type CheckIn, type CheckInEntry, DAY_KINDS, FEELINGS, MAX_SCORE, WORSENERS } from "./check-in";
import type { RedFlagAnswers } from "./conditions";
import { RED_FLAG_RULES } from "./red-flag-rules";

const date = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const apart = (values: readonly string[]): boolean => new Set(values).size === values.length;
const some = <T extends string>(values: readonly [T, ...T[]]) =>
  z.array(z.enum(values)).max(values.length).refine(apart);

const entryParts = {
  scores: z.partialRecord(z.enum(BODY_REGIONS), z.number().int().min(0).max(MAX_SCORE)),
  isFine: z.boolean(),
  feelings: some(FEELINGS),
  worse: some(WORSENERS),
  day: some(DAY_KINDS),
  stopped: z.boolean().nullable(),
  woke: z.boolean().nullable(),
};
const entry: z.ZodType<CheckInEntry> = z.strictObject(entryParts);
const checkIn: z.ZodType<CheckIn> = z.strictObject({ ...entryParts, at: instant, date });

const yesOrNo = z.union([z.boolean(), z.literal("unknown")]);
const age = z.number().int().min(0).max(130);
const facts: z.ZodType<Facts> = z.strictObject({
  known: z.partialRecord(z.enum(LASTING_FACTS), yesOrNo),
  age: age.nullable(),
});
/** Numbers are of days, scores and years. */
const answers: z.ZodType<RedFlagAnswers> = z
  .record(z.string().max(40), z.union([yesOrNo, z.number().min(0).max(100_000)]))
  .refine((given) => Object.keys(given).length <= RED_FLAG_RULES.length);
const parts = some(ASKED_PARTS);
const sore = some(AREAS);
const round: z.ZodType<HelpRound> = z.strictObject({
  at: instant,
  date,
  parts,
  sore,
  answers,
  until: date.nullable(),
  isSeen: z.boolean(),
});

const edit: z.ZodType<BodyEdit> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("kept"), entry, at: instant.nullable() }),
  z.strictObject({ type: z.enum(["roundRemoved", "seen"]), at: instant }),
  z.strictObject({ type: z.literal("removed"), at: instant }),
  z.strictObject({ type: z.literal("keptFor"), keptFor: z.enum(KEPT_FOR) }),
  z.strictObject({ type: z.literal("remindAt"), at: timeOfDay.nullable() }),
  z.strictObject({ type: z.literal("facts"), facts }),
  z.strictObject({ type: z.literal("asked"), parts, sore, answers }),
  z.strictObject({ type: z.literal("rested"), at: instant, until: date.nullable() }),
  z.strictObject({ type: z.literal("aged") }),
]);

/** body.json: how the body feels from day to day, and what was answered about when to ask for help. */
export const bodyDocument = defineDocument({
  model: body,
  file: "body.json",
  version: 1,
  shape: nested<BodyRecord>({
    checkIns: list(checkIn, { key: dateOfEntry, order: byDate, most: MAX_CHECK_INS }),
    keptFor: field<BodyRecord["keptFor"]>(z.enum(KEPT_FOR), "always"),
    remindAt: field(timeOfDay.nullable(), null),
    facts: field(facts, body.initial.facts),
    rounds: list(round, { key: dateOfEntry, order: byDate, most: MAX_ROUNDS }),
  }),
  edit,
  // Ten years of a check-in a day, each with every place and every word.
  maxBytes: 6 * 1024 * 1024,
  isHealth: true,
  entered: ({ checkIns, facts: of, rounds }) => ({ checkIns, facts: of, rounds }),
});
