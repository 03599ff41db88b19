import { isNewerSnapshot, readSnapshot } from "../../../shared/scheduler/read-snapshot";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import { readFileNow } from "../../platform/open-file";
import { durableWrite, type WriteResult } from "../files/durable-write";
import type { WriteQueue } from "../files/write-queue";

/** As many bytes as its file may have. */
export const MOST_SNAPSHOT = 65_536;

/**
 * Where the scheduler was. Losing it costs an hour's progress, so a damaged one is passed over and overwritten; one of a newer
 * version stays as it is.
 */
export class SnapshotStore {
  readonly #file: string;
  readonly #queue: WriteQueue;
  #isNewer = false;

  constructor(file: string, queue: WriteQueue) {
    this.#file = file;
    this.#queue = queue;
  }

  /** `null` when there is none, or none that can be read. Never throws. */
  load(): Snapshot | null {
    try {
      const parsed: unknown = JSON.parse(readFileNow(this.#file, MOST_SNAPSHOT).toString("utf8"));
      this.#isNewer = isNewerSnapshot(parsed);
      return readSnapshot(parsed);
    } catch {
      return null;
    }
  }

  /** Resolves when it is on the disk, or says why it is not. */
  save(snapshot: Snapshot): Promise<WriteResult> {
    if (this.#isNewer) return Promise.resolve({ ok: false, errno: "EROFS" });
    const bytes = Buffer.from(JSON.stringify(snapshot));
    return this.#queue.add(this, () => durableWrite(this.#file, bytes));
  }
}
