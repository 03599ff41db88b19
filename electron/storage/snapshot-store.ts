import fs from "node:fs";
import { z } from "zod";
import type { Snapshot } from "../../shared/schedule/snapshot";
import { durableWrite, type WriteResult } from "./durable-write";

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
const MAX_BYTES = 65_536;

/** Where the scheduler was. Losing it costs an hour's progress, so a damaged one is passed over and overwritten. */
export class SnapshotStore {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `null` when there is none, or none that can be read. Never throws. */
  load(): Snapshot | null {
    try {
      const stat = fs.statSync(this.#file, { throwIfNoEntry: false });
      if (stat === undefined || !stat.isFile() || stat.size > MAX_BYTES) return null;
      return snapshotSchema.parse(JSON.parse(fs.readFileSync(this.#file, "utf8")));
    } catch {
      return null;
    }
  }

  save(snapshot: Snapshot): WriteResult {
    return durableWrite(this.#file, Buffer.from(JSON.stringify(snapshot)));
  }
}
