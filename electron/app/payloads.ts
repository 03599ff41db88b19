import { z } from "zod";
import { timeOfDay } from "../../shared/settings/schema";
import { fitChangeSchema } from "../../shared/workspace/desk-fit/fit-schema";
import { choicesChangeSchema, routineId } from "../../shared/routines/choices-schema";
import { CONFLICT_CHOICES } from "../../shared/routines/custom/import-result";
import { customEditSchema } from "../../shared/routines/custom/custom-edit-schema";
import { BREAK_ACTS } from "../../shared/break-page/break-page";
import { checklistEdit } from "../features/workspace/checklist-schema";
import { printChoice, saveChoice } from "../features/reports/report-schema";
import type { CallName, Calls, ErrorCode } from "../../shared/ipc";

/** How a payload is read, and the code of the answer when it is refused. */
export interface PayloadSchema<T> {
  readonly schema: z.ZodType<T>;
  /** For values of the right kind that make no sense; anything else is E_ARGS. */
  readonly outOfRange?: (value: T) => ErrorCode | null;
}

const nothing: PayloadSchema<undefined> = { schema: z.undefined() };
const instant = z.number().int().min(-8.64e15).max(8.64e15);

/** Every channel must have its schema: a new one in shared/ipc.ts does not compile without. */
export const PAYLOADS: { readonly [N in CallName]: PayloadSchema<Calls[N]["payload"]> } = {
  "app:state": nothing,
  // Each key is read by the settings themselves, which name the key in their answer.
  "settings:set": { schema: z.record(z.string(), z.unknown()) },
  "break:start": nothing,
  "break:start-with": { schema: routineId },
  "break:end": nothing,
  "break:postpone": nothing,
  "break:skip": nothing,
  "break:report": nothing,
  "pause:start": {
    schema: z.union([
      z.literal(30),
      z.literal(60),
      z.literal(120),
      z.literal("untilTomorrow"),
      z.literal("untilResumed"),
      z.strictObject({ untilClock: timeOfDay }),
    ]),
  },
  "pause:end": nothing,
  "fit:change": { schema: fitChangeSchema },
  "routines:change": { schema: choicesChangeSchema },
  // The entry is read by its own schema, which names the field in its answer.
  "routines:edit": { schema: customEditSchema },
  "routines:import": nothing,
  "routines:import-decide": { schema: z.enum(CONFLICT_CHOICES) },
  "routines:export": nothing,
  "break:act": { schema: z.enum(BREAK_ACTS) },
  "checklist:edit": { schema: checklistEdit },
  "history:query": {
    schema: z.strictObject({ from: instant, to: instant }),
    outOfRange: ({ from, to }) => (from > to ? "E_RANGE" : null),
  },
  "shell:open": { schema: z.string().max(2_000) },
  "notice:dismiss": { schema: z.string().max(200) },
  "holidays:import": nothing,
  "diagnostics:copy": nothing,
  "sound:choose": nothing,
  "sound:try": nothing,
  "voice:try": nothing,
  "sound:chime": nothing,
  "report:save": { schema: saveChoice },
  "report:print": { schema: printChoice },
  "report:show": nothing,
  "report:sheet": nothing,
  "report:drawn": nothing,
  "app:quit": nothing,
  "surface:state": nothing,
};
