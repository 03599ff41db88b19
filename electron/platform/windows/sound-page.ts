import type { BrowserWindow } from "electron";
import type { Chime } from "../../../shared/sound/chime";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { endAudioService } from "../audio-service";
import { limitMemory } from "./memory-limit";
import { isFrom, openPage, takeAway, type AppPaths } from "./page-window";

/** No chime lasts as long; a page that is still there then has come to grief. */
const GIVEN_UP_AFTER: Ms = 15 * SECOND;

/**
 * Plays chimes: each in a page that is never shown and that closes itself after the last note. At most one is there; the next
 * takes its place. What other programs play is left alone.
 */
export class SoundPage {
  #page: BrowserWindow | null = null;
  #chime: Chime | null = null;
  #endWatch: () => void = () => {};
  readonly #files: AppPaths;
  readonly #after: Clock["after"];

  constructor(files: AppPaths, after: Clock["after"]) {
    this.#files = files;
    this.#after = after;
  }

  play(chime: Chime): void {
    this.stop();
    const page = openPage("sound", this.#files, { width: 1, height: 1 });
    this.#page = page;
    this.#chime = chime;
    page.on("closed", () => this.#forget(page));
    page.webContents.on("render-process-gone", () => takeAway(page));
    const endLimit = limitMemory(page, this.#after);
    const endWait = this.#after(GIVEN_UP_AFTER, () => this.stop());
    this.#endWatch = () => {
      endLimit();
      endWait();
    };
  }

  /** Silent at once. */
  stop(): void {
    this.#endWatch();
    takeAway(this.#page);
  }

  /** What the page asks for as it loads. */
  chimeFor(contentsId: number): Chime | null {
    return isFrom(contentsId, this.#page) ? this.#chime : null;
  }

  #forget(page: BrowserWindow): void {
    if (this.#page !== page) return;
    this.#page = null;
    this.#endWatch();
    endAudioService();
  }
}
