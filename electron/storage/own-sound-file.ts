import path from "node:path";
import { readFileNow } from "../platform/open-file";
import { durableWrite, type WriteResult } from "./files/durable-write";
import type { WriteQueue } from "./files/write-queue";
import { OWN } from "./own-names";

const { name, most } = OWN.sound;

/** The file of the person's own sound, written in the order of the folder like everything else. */
export class OwnSoundFile {
  readonly #file: string;
  readonly #queue: WriteQueue;
  /** How often it began anew. What was begun before that is not wanted any more. */
  #resets = 0;

  constructor(folder: string, queue: WriteQueue) {
    this.#file = path.join(folder, name);
    this.#queue = queue;
  }

  /** `null` where there is none, or something else has taken its place. Never throws. */
  read(): Uint8Array | null {
    try {
      return readFileNow(this.#file, most);
    } catch {
      return null;
    }
  }

  /**
   * Answers what to write with, to be asked for before the person is, or a sound is decoded: where everything has been deleted
   * since, nothing is written, and ECANCELED answered.
   */
  writer(): (bytes: Buffer) => Promise<WriteResult> {
    const resets = this.#resets;
    return (bytes) =>
      this.#queue.add({}, () =>
        this.#resets === resets ? durableWrite(this.#file, bytes) : Promise.resolve({ ok: false, errno: "ECANCELED" }),
      );
  }

  /** Begins anew, once its file has been deleted. */
  reset(): void {
    this.#resets += 1;
  }
}
