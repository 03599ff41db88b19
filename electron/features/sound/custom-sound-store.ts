import path from "node:path";
import { isSoundFile } from "../../../shared/sound/own-sound";
import { readOwnWav, writeOwnWav, type Pcm } from "../../../shared/sound/pcm";
import { durableWrite, type WriteResult } from "../../storage/files/durable-write";
import { OWN } from "../../storage/own-names";
import { readFileNow } from "../../platform/open-file";

/**
 * The person's own chime, as a WAV file of ours in the app's folder: moving or deleting the first one changes nothing, and
 * nothing foreign is decoded when it sounds.
 */
export class CustomSoundStore {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, OWN.sound.name);
  }

  /** `null` where there is none, or something else has taken its place. Never throws. */
  read(): Pcm | null {
    const bytes = this.#bytes();
    return bytes === null ? null : readOwnWav(bytes);
  }

  /** A sound as earlier versions kept it: the foreign file itself. `null` where there is none. */
  readFormer(): Uint8Array | null {
    const bytes = this.#bytes();
    return bytes !== null && readOwnWav(bytes) === null && isSoundFile(bytes) ? bytes : null;
  }

  keep(sound: Pcm): Promise<WriteResult> {
    return durableWrite(this.#file, Buffer.from(writeOwnWav(sound)));
  }

  #bytes(): Uint8Array | null {
    try {
      return readFileNow(this.#file, OWN.sound.most);
    } catch {
      return null;
    }
  }
}
