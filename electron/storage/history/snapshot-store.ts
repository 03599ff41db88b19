import { isNewerSnapshot, readSnapshot } from "../../../shared/scheduler/read-snapshot";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import { readFileNow } from "../../platform/open-file";
import { durableWrite, type WriteResult } from "../files/durable-write";
import type { WriteQueue } from "../files/write-queue";
import { OWN } from "../own-names";

/**
 * Where the scheduler was. Losing it costs an hour's progress, so a damaged one is passed over and overwritten; one of a newer
 * version stays as it is.
 */
export class SnapshotStore {
  readonly #file: string;
  readonly #queue: WriteQueue;
  #isNewer = false;
  /** How often it began anew. What was on its way to the disk before that is not wanted any more. */
  #resets = 0;

  constructor(file: string, queue: WriteQueue) {
    this.#file = file;
    this.#queue = queue;
  }

  /** `null` when there is none, or none that can be read. Never throws. */
  load(): Snapshot | null {
    try {
      const parsed: unknown = JSON.parse(readFileNow(this.#file, OWN.schedule.most).toString("utf8"));
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
    const resets = this.#resets;
    return this.#queue.add(this, () =>
      this.#resets === resets ? durableWrite(this.#file, bytes) : Promise.resolve({ ok: true }),
    );
  }

  /** Begins anew, once its file has been deleted. */
  reset(): void {
    this.#isNewer = false;
    this.#resets += 1;
  }
}
