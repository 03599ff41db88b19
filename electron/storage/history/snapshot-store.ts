import fs from "node:fs";
import { readSnapshot } from "../../../shared/scheduler/read-snapshot";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import { durableWrite, type WriteResult } from "../files/durable-write";

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
      return readSnapshot(JSON.parse(fs.readFileSync(this.#file, "utf8")));
    } catch {
      return null;
    }
  }

  save(snapshot: Snapshot): WriteResult {
    return durableWrite(this.#file, Buffer.from(JSON.stringify(snapshot)));
  }
}
