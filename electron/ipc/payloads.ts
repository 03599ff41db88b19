import { z } from "zod";
import { BREAK_ACTS, SURFACE_KINDS } from "../../shared/break-page/break-page";
import type { CallName, ErrorCode, PayloadOf } from "../../shared/contract";
import { DOCUMENT_NAMES, type DocumentName } from "../../shared/documents/registry";
import { CONFLICT_CHOICES } from "../../shared/documents/transfer";
import { FOREIGN_SOURCES } from "../../shared/importers/channels";
import { FOREIGN_APPS } from "../../shared/importers/importer";
import { routineId } from "../../shared/routines/choices-schema";
import { instant } from "../../shared/schemas/instant";
import { timeOfDay } from "../../shared/settings/schema";
import { helpPrintChoice, printChoice, saveChoice } from "../../shared/workspace/report/report-schema";

/** An edit of which only the document is known yet; the document's own schema reads the rest, and names what is invalid. */
export interface EditEnvelope {
  readonly document: DocumentName;
  readonly edit: unknown;
}
/** A payload as far as the gate reads it. */
export type ReadPayload<N extends CallName> = N extends "document:edit" ? EditEnvelope : PayloadOf<N>;

/** How a payload is read, and the code of the answer when it is refused. */
export interface PayloadSchema<T> {
  readonly schema: z.ZodType<T>;
  /** For values of the right kind that make no sense; anything else is E_ARGS. */
  readonly outOfRange?: (value: T) => ErrorCode | null;
}

const nothing: PayloadSchema<undefined> = { schema: z.undefined() };
const documentName = z.custom<DocumentName>((name) => DOCUMENT_NAMES.some((each) => each === name));

/** Every call must have its schema: a new one in the contract does not compile without. */
export const PAYLOADS: { readonly [N in CallName]: PayloadSchema<ReadPayload<N>> } = {
  "app:state": nothing,
  "about:read": nothing,
  "document:edit": { schema: z.strictObject({ document: documentName, edit: z.unknown() }) },
  "document:import": { schema: documentName },
  "document:import-decide": { schema: z.strictObject({ document: documentName, choice: z.enum(CONFLICT_CHOICES) }) },
  "document:export": { schema: documentName },
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
  "break:act": { schema: z.enum(BREAK_ACTS) },
  "history:query": {
    schema: z.strictObject({ from: instant, to: instant }),
    outOfRange: ({ from, to }) => (from > to ? "E_RANGE" : null),
  },
  "shell:open": { schema: z.string().max(2_000) },
  "notice:dismiss": { schema: z.string().max(200) },
  "holidays:import": nothing,
  "data:list": nothing,
  "data:openFolder": nothing,
  "data:bringBack": { schema: z.string().max(300) },
  "data:deleteEverything": nothing,
  "foreign:find": nothing,
  "foreign:look": { schema: z.strictObject({ app: z.enum(FOREIGN_APPS), from: z.enum(FOREIGN_SOURCES) }) },
  "foreign:take": nothing,
  "foreign:undo": nothing,
  "diagnostics:copy": nothing,
  "sound:choose": nothing,
  "sound:try": nothing,
  "voice:try": nothing,
  "sound:chime": nothing,
  "decode:source": nothing,
  "decode:samples": {
    schema: z.strictObject({
      channels: z.union([z.literal(1), z.literal(2)]),
      length: z.number().int().positive(),
      piece: z.string().min(1),
    }),
  },
  "help:print": { schema: helpPrintChoice },
  "report:save": { schema: saveChoice },
  "report:print": { schema: printChoice },
  "report:show": nothing,
  "report:sheet": nothing,
  "report:drawn": nothing,
  "app:quit": nothing,
  "surface:state": nothing,
  "surface:painted": { schema: z.enum(SURFACE_KINDS) },
};
