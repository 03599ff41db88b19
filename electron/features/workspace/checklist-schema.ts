import { z } from "zod";
import { ANSWERS, ITEM_IDS } from "../../../shared/workspace/checklist/answers";
import type { ChecklistEdit } from "../../../shared/workspace/checklist/edit";
import { KIND_IDS } from "../../../shared/workspace/checklist/checklists";
import { RECHECK_WEEKS } from "../../../shared/workspace/checklist/workspaces";

const workspace = z.string().max(20);
const item = z.enum(ITEM_IDS);
// Whatever is longer than a name or a reason may be is cut where it is kept.
const text = z.string().max(1_000);

/** Every edit a window may ask for; what was offered the app knows by itself. What an edit is about may still be unknown; the edit itself then says so. */
export const checklistEdit: z.ZodType<ChecklistEdit> = z.discriminatedUnion("type", [
  z.strictObject({ workspace, type: z.literal("answer"), item, answer: z.enum(ANSWERS).nullable() }),
  z.strictObject({ workspace, type: z.literal("waive"), item, reason: text }),
  z.strictObject({ workspace, type: z.literal("kind"), kind: z.enum(KIND_IDS) }),
  z.strictObject({ workspace, type: z.literal("recheckWeeks"), weeks: z.literal(RECHECK_WEEKS) }),
  z.strictObject({ workspace, type: z.enum(["fixed", "snooze", "reopen"]), item }),
  z.strictObject({ workspace, type: z.enum(["rename", "add"]), name: text }),
  z.strictObject({ workspace, type: z.enum(["again", "keep", "sameAsBefore", "choose", "remove", "restore"]) }),
]);
