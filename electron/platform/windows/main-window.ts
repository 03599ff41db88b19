import { app, type BrowserWindow, type WebContents } from "electron";
import type { AppChange } from "../../../shared/app-state";
import type { MainWindow as MainWindowPort } from "../../ports";
import { isThere, onceReady, openPage, takeAway, type AppPaths } from "./page-window";
import { bringIntoSight, displayInUse, giveKeyboard } from "./placing";
import { mainPlace } from "./window-places";

/** The one main window. It exists only while it is open. */
export class MainWindow implements MainWindowPort {
  #window: BrowserWindow | null = null;
  readonly #files: AppPaths;
  readonly #background: () => string;

  /** `background` is the colour painted before the page is, so that dark mode does not flash. */
  constructor(files: AppPaths, background: () => string) {
    this.#files = files;
    this.#background = background;
  }

  get isOpen(): boolean {
    return this.#window !== null;
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window !== null && isThere(this.#window)) {
      if (this.#window.isMinimized()) this.#window.restore();
      bringIntoSight(this.#window);
      this.#window.show();
      giveKeyboard(this.#window);
      return;
    }
    const window = openPage("main", this.#files, {
      ...mainPlace(displayInUse()),
      title: app.name,
      backgroundColor: this.#background(),
    });
    this.#window = window;
    onceReady(window, () => window.show());
    window.on("closed", () => (this.#window = this.#window === window ? null : this.#window));
    window.webContents.on("render-process-gone", () => takeAway(window));
  }

  push(change: () => AppChange): void {
    const contents = this.#contents();
    if (contents !== null) contents.send("app:changed", change());
  }

  #contents(): WebContents | null {
    return this.#window === null || !isThere(this.#window) ? null : this.#window.webContents;
  }
}
