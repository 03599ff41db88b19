import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { isSoundFile } from "../../../shared/sound/own-sound";
import { durableWrite, type WriteResult } from "../../storage/files/durable-write";

/** As much as a chosen file may hold. */
const MAX_BYTES = 4_194_304;

/** The person's own chime: a copy in the app's folder, so that moving or deleting the first one changes nothing. */
export class CustomSoundStore {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, "own-sound");
  }

  /** `null` where there is none, or something else has taken its place. Never throws. */
  read(): Uint8Array | null {
    try {
      const stat = statSync(this.#file);
      if (!stat.isFile() || stat.size > MAX_BYTES) return null;
      const bytes = readFileSync(this.#file);
      return isSoundFile(bytes) ? bytes : null;
    } catch {
      return null;
    }
  }

  keep(bytes: Buffer): WriteResult {
    return durableWrite(this.#file, bytes);
  }
}
