import { app, type BrowserWindow, type WebContents } from "electron";
import type { AppChange } from "../../../shared/app-state";
import type { Clock, MainWindow as MainWindowPort } from "../../ports";
import { isThere, onceReady, openPage, takeAway, type AppPaths } from "./page-window";
import { bringIntoSight, displayInUse, giveKeyboard } from "./placing";
import { SurfaceWatch } from "./surface-watch";
import { mainPlace } from "./window-places";

/** The one main window. It exists only while it is open. */
export class MainWindow implements MainWindowPort {
  #window: BrowserWindow | null = null;
  readonly #files: AppPaths;
  readonly #background: () => string;
  #onClosed: () => void = () => {};
  #isQuitting = false;
  readonly #watch: SurfaceWatch<{ readonly fault: "hidden" }>;

  /** `background` is the colour painted before the page is, so that dark mode does not flash. */
  constructor(files: AppPaths, after: Clock["after"], background: () => string) {
    this.#files = files;
    this.#background = background;
    app.once("before-quit", () => (this.#isQuitting = true));
    this.#watch = new SurfaceWatch(after, {
      lost: () => (this.#isUnseen ? [{ fault: "hidden" }] : []),
      showAgain: () => this.#window?.show(),
      onThere: () => {},
      onGivenUp: () => false,
    });
  }

  onClosed(listener: () => void): void {
    this.#onClosed = listener;
  }

  get isOpen(): boolean {
    return this.#window !== null;
  }

  /** Opens the window, or brings it to the front, and sees to it that it comes. */
  show(): void {
    this.#open();
    this.#watch.begin();
  }

  #open(): void {
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
    onceReady(window, () => {
      window.show();
      giveKeyboard(window);
    });
    window.on("close", () => {
      if (!this.#isQuitting) this.#onClosed();
    });
    window.on("closed", () => (this.#window = this.#window === window ? null : this.#window));
    window.webContents.on("render-process-gone", () => takeAway(window));
  }

  /** Whether it is open and cannot be seen; one that the person made an icon is where they want it. */
  get #isUnseen(): boolean {
    const window = this.#window;
    return window !== null && isThere(window) && !window.isVisible() && !window.isMinimized();
  }

  push(change: () => AppChange): void {
    const contents = this.#contents();
    if (contents !== null) contents.send("app:changed", change());
  }

  #contents(): WebContents | null {
    return this.#window === null || !isThere(this.#window) ? null : this.#window.webContents;
  }
}
