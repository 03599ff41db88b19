import { isSoundFile } from "../../../shared/sound/own-sound";
import { readOwnWav, writeOwnWav, type Pcm } from "../../../shared/sound/pcm";
import type { WriteResult } from "../../storage/files/durable-write";
import type { OwnSoundFile } from "../../storage/own-sound-file";

/**
 * The person's own chime, as a WAV file of ours in the app's folder: moving or deleting the first one changes nothing, and
 * nothing foreign is decoded when it sounds.
 */
export class CustomSoundStore {
  readonly #file: Pick<OwnSoundFile, "read" | "writer">;

  constructor(file: Pick<OwnSoundFile, "read" | "writer">) {
    this.#file = file;
  }

  /** `null` where there is none, or something else has taken its place. Never throws. */
  read(): Pcm | null {
    const bytes = this.#file.read();
    return bytes === null ? null : readOwnWav(bytes);
  }

  /** A sound as earlier versions kept it: the foreign file itself. `null` where there is none. */
  readFormer(): Uint8Array | null {
    const bytes = this.#file.read();
    return bytes !== null && readOwnWav(bytes) === null && isSoundFile(bytes) ? bytes : null;
  }

  /** Answers what to keep a sound with, to be asked for before it is chosen or decoded. */
  keeper(): (sound: Pcm) => Promise<WriteResult> {
    const write = this.#file.writer();
    return (sound) => write(Buffer.from(writeOwnWav(sound)));
  }
}
