import { z } from "zod";
import type { Snapshot } from "./snapshot";

const instant = z.number().min(-8.64e15).max(8.64e15);
const snapshotSchema = z.object({
  version: z.literal(1),
  bootId: z.string().max(200),
  elapsed: instant,
  savedAt: instant,
  work: z.number().nonnegative(),
  postponesUsed: z.number().int().nonnegative(),
  rest: z.object({ from: instant, to: instant }).nullable(),
  pause: z.object({ endsAt: instant.nullable(), until: instant.nullable() }).nullable(),
});

/** Validates a parsed snapshot; `null` if it is not one. Never throws. */
export function readSnapshot(parsed: unknown): Snapshot | null {
  const read = snapshotSchema.safeParse(parsed);
  return read.success ? read.data : null;
}
