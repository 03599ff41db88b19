import type { BrowserWindow } from "electron";
import { mostBytes, type Pcm } from "../../../shared/sound/pcm";
import type { DecodedPiece } from "../../../shared/sound/channels";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock, SoundDecoder } from "../../ports";
import { limitMemory } from "./memory-limit";
import { isFrom, openPage, takeAway, type AppPaths } from "./page-window";

/** Half a minute of sound is decoded in a second. */
const GIVEN_UP_AFTER: Ms = 15 * SECOND;

interface Job {
  readonly page: BrowserWindow;
  readonly source: Uint8Array;
  readonly done: (sound: Pcm | null) => void;
  readonly pieces: Buffer[];
}

/** Decodes foreign sounds, one at a time, each in a page of its own that nobody sees and that may take so much memory. */
export class DecodePage implements SoundDecoder {
  #job: Job | null = null;
  readonly #files: AppPaths;
  readonly #after: Clock["after"];

  constructor(files: AppPaths, after: Clock["after"]) {
    this.#files = files;
    this.#after = after;
  }

  async decode(source: Uint8Array): Promise<Pcm | null> {
    this.#job?.done(null);
    const page = openPage("decode", this.#files, { width: 1, height: 1 });
    const endWatch = limitMemory(page, this.#after);
    let endWait = (): void => {};
    const sound = await new Promise<Pcm | null>((done) => {
      this.#job = { page, source, done, pieces: [] };
      const giveUp = (): void => done(null);
      page.on("closed", giveUp);
      page.webContents.on("render-process-gone", giveUp);
      endWait = this.#after(GIVEN_UP_AFTER, giveUp);
    });
    endWatch();
    endWait();
    if (this.#job?.page === page) this.#job = null;
    takeAway(page);
    return sound;
  }

  /** What the page asks for as it loads. */
  sourceFor(contentsId: number): Uint8Array | null {
    return this.#jobOf(contentsId)?.source ?? null;
  }

  /** Takes the next piece of what was decoded, and no more than a sound may have. */
  take(contentsId: number, { channels, length, piece }: DecodedPiece): void {
    const job = this.#jobOf(contentsId);
    if (job === null) return;
    job.pieces.push(Buffer.from(piece, "latin1"));
    const taken = job.pieces.reduce((sum, each) => sum + each.length, 0);
    if (length > mostBytes(channels) || taken > length) job.done(null);
    else if (taken === length) job.done({ channels, samples: Buffer.concat(job.pieces) });
  }

  #jobOf(contentsId: number): Job | null {
    return isFrom(contentsId, this.#job?.page) ? this.#job : null;
  }
}
