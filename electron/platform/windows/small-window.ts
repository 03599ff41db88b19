import type { BrowserWindow } from "electron";
import { openSmallWindow, smallBounds } from "./break-page-window";
import { isThere, onceReady, takeAway, type AppPaths } from "./page-window";
import { displayOf, onPutAway, place, showQuietly } from "./placing";

export interface SmallWindowListener {
  /** Something took it off the screen. */
  readonly onLost: () => void;
  /** Its page crashed, and it is gone. */
  readonly onCrashed: () => void;
  /** The person closed it. */
  readonly onDismissed: () => void;
}

/** The window of a notice or microbreak: in a corner, and never with the keyboard. */
export class SmallWindow {
  window: BrowserWindow | null = null;
  /** Whether the person closed it since it was last to be closed: what they have seen does not come back. */
  isDismissed = false;
  readonly #files: AppPaths;
  readonly #listener: SmallWindowListener;

  constructor(files: AppPaths, listener: SmallWindowListener) {
    this.#files = files;
    this.#listener = listener;
  }

  /** Opens it, or moves it to where the person is from a display that is gone. */
  show(): void {
    if (this.isDismissed) return;
    if (this.window !== null && isThere(this.window)) {
      if (displayOf(this.window) === null) place(this.window, smallBounds());
      return;
    }
    const window = openSmallWindow(this.#files);
    this.window = window;
    onceReady(window, () => showQuietly(window));
    const isCurrent = (): boolean => this.window === window;
    onPutAway(window, () => void (isCurrent() && this.#listener.onLost()));
    window.on("close", () => {
      this.isDismissed = isCurrent();
      if (isCurrent()) this.#listener.onDismissed();
    });
    window.on("closed", () => {
      if (!isCurrent()) return;
      this.window = null;
      this.#listener.onLost();
    });
    window.webContents.on("render-process-gone", () => {
      const wasShown = isCurrent();
      this.window = wasShown ? null : this.window;
      takeAway(window);
      if (wasShown) this.#listener.onCrashed();
    });
  }

  close(): void {
    const { window } = this;
    this.window = null;
    this.isDismissed = false;
    takeAway(window);
  }
}
