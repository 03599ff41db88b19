import { z } from "zod";
import { instant } from "../../schemas/instant";
import { isRecord } from "../../schemas/is-record";
import { normalizeText } from "../../schemas/text";
import { ANSWERS, isAnswer, isItemId, ITEM_IDS, type ItemAnswers } from "./answers";
import { CHECKLIST_IDS } from "./checklists";
import type { ChecklistEdit } from "./edit";
import {
  MAX_NAME,
  MAX_REASON,
  RECHECK_WEEKS,
  type ActionRecord,
  type ActionState,
  type Arrangement,
  type RecordedAnswer,
  type Check,
} from "./workspaces";

/** An instant, or `null` for what is from before dates were kept. */
export const date = instant.nullable();
export const nameText = z.string().transform((text) => normalizeText(text, MAX_NAME));
export const kindId = z.enum(CHECKLIST_IDS);
export const recheckWeeks = z.literal(RECHECK_WEEKS);
export const arrangement: z.ZodType<Arrangement> = z.array(z.string());

/** A reason to ask again that is not known here is left out; the answer stands. */
export const given: z.ZodType<RecordedAnswer> = z
  .object({ answer: z.enum(ANSWERS), at: date, again: z.unknown().optional() })
  .transform(({ again, ...answer }) => (again === "recheck" || isItemId(again) ? { ...answer, again } : answer));

/** Answers to items of ours; other items are left out. */
const itemAnswers: z.ZodType<ItemAnswers> = z
  .custom<Readonly<Record<string, unknown>>>(isRecord)
  .transform((record) => Object.fromEntries(Object.entries(record).filter(([id]) => isItemId(id))))
  .pipe(z.partialRecord(z.enum(ITEM_IDS), z.custom<(typeof ANSWERS)[number]>(isAnswer)));
export const run: z.ZodType<Check> = z.object({ at: instant, kind: kindId, answers: itemAnswers });

const state: z.ZodType<ActionState> = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open") }),
  z.object({ state: z.literal("snoozed"), at: instant, until: instant }),
  z.object({
    state: z.literal("waived"),
    at: instant,
    reason: z
      .string()
      .catch("")
      .transform((text) => normalizeText(text, MAX_REASON)),
  }),
  z.object({ state: z.literal("done"), at: instant }),
]);
export const action: z.ZodType<ActionRecord> = z.object({
  since: date,
  offers: z.number().int().nonnegative(),
  lastOffered: date,
  now: state,
});

const workspace = z.string().max(20);
const item = z.enum(ITEM_IDS);
// Longer than a name or a reason may be: what is too long is cut where it is kept.
const text = z.string().max(1_000);

/** Every edit a window may ask for. What was offered the app notes by itself; an unknown workspace the edit refuses. */
export const checklistEdit: z.ZodType<ChecklistEdit> = z.discriminatedUnion("type", [
  z.strictObject({ workspace, type: z.literal("answer"), item, answer: z.enum(ANSWERS).nullable() }),
  z.strictObject({ workspace, type: z.literal("waive"), item, reason: text }),
  z.strictObject({ workspace, type: z.literal("kind"), kind: kindId }),
  z.strictObject({ workspace, type: z.literal("recheckWeeks"), weeks: recheckWeeks }),
  z.strictObject({ workspace, type: z.enum(["fixed", "snooze", "reopen"]), item }),
  z.strictObject({ workspace, type: z.enum(["rename", "add"]), name: text }),
  z.strictObject({ workspace, type: z.enum(["again", "keep", "sameAsBefore", "choose", "remove", "restore"]) }),
]);
