import { z } from "zod";
import { isRecord } from "../schemas/is-record";
import type { Snapshot } from "./snapshot";

const instant = z.number().min(-8.64e15).max(8.64e15);
const VERSION = 1;
const snapshotSchema = z.object({
  version: z.literal(VERSION),
  bootId: z.string().max(200),
  elapsed: instant,
  savedAt: instant,
  work: z.number().nonnegative(),
  postponesUsed: z.number().int().nonnegative(),
  rest: z.object({ from: instant, to: instant }).nullable(),
  // Earlier versions kept no local time: it is the one that the instant has now.
  pause: z
    .object({ endsAt: instant.nullable(), until: instant.nullable(), local: instant.nullable().default(null) })
    .nullable(),
});

/** Validates a parsed snapshot; `null` if it is not one. Never throws. */
export function readSnapshot(parsed: unknown): Snapshot | null {
  const read = snapshotSchema.safeParse(parsed);
  return read.success ? read.data : null;
}

/** Whether a newer version of the app left it, so that it is not ours to write over. Never throws. */
export const isNewerSnapshot = (parsed: unknown): boolean =>
  isRecord(parsed) && typeof parsed["version"] === "number" && parsed["version"] > VERSION;
