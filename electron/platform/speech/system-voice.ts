import type { Clock, Voice } from "../../ports";
import { hasVoice } from "./find-voice";
import { voicePrograms } from "./programs";
import type { Reading } from "./reading";
import { readWithProgram } from "./run-program";
import { readWithDispatcher } from "./speech-dispatcher";

/** The voice of the system, wherever it comes from. Each text takes the place of the one before. */
export class SystemVoice implements Voice {
  #reading: Reading | null = null;
  #serial = 0;
  #could: boolean | null = null;
  readonly #language: () => string;
  readonly #after: Clock["after"];

  /** `language` is that of the texts, as a BCP 47 tag. */
  constructor(language: () => string, after: Clock["after"]) {
    this.#language = language;
    this.#after = after;
  }

  /** Whether there is a voice, by what came of the last text, or else by the programs that are there. */
  get works(): boolean {
    return this.#could ?? hasVoice();
  }

  async say(text: string, pace: number): Promise<boolean> {
    this.stop();
    const own = this.#serial;
    const reading = await this.#read(text, pace);
    // Something else was said, or nothing was to be said any more, before the voice was ready.
    if (own !== this.#serial) reading?.stop();
    else this.#reading = reading;
    this.#could = reading !== null && (await reading.ended);
    return this.#could;
  }

  stop(): void {
    this.#serial += 1;
    this.#reading?.stop();
    this.#reading = null;
  }

  async #read(text: string, pace: number): Promise<Reading | null> {
    const language = this.#language();
    if (process.platform === "linux") {
      const reading = await readWithDispatcher({ text, language, pace }, this.#after);
      if (reading !== null) return reading;
    }
    for (const program of voicePrograms(process.platform, language, pace)) {
      const reading = await readWithProgram(program, { text, pace }, this.#after);
      if (reading !== null) return reading;
    }
    return null;
  }
}
