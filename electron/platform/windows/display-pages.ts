import { screen, type BrowserWindow, type Display } from "electron";
import type { Firmness } from "../../../shared/settings/settings";
import { openBreakPage, pageBounds, type PageRole } from "./break-page-window";
import { isFrom, isThere, onceReady, takeAway, type AppPaths } from "./page-window";
import { displayInUse, onPutAway, place, showQuietly } from "./placing";

export interface DisplayPagesListener {
  /** One was shown. */
  readonly onShown: () => void;
  /** Something took one off the screen. */
  readonly onLost: () => void;
  /** The person wants to close one; it stays. */
  readonly onClosing: () => void;
  /** The page of a display crashed, or does not answer, and is gone. */
  readonly onCrashed: () => void;
}
interface OpenedPage {
  readonly window: BrowserWindow;
  readonly role: PageRole;
}

/** A break's pages: one on each display, the content on one of them. */
export class DisplayPages {
  readonly #pages = new Map<Display["id"], OpenedPage>();
  /** The display with the content. */
  #primary: Display["id"] = -1;
  readonly #files: AppPaths;
  readonly #firmness: () => Firmness;
  readonly #listener: DisplayPagesListener;

  constructor(files: AppPaths, firmness: () => Firmness, listener: DisplayPagesListener) {
    this.#files = files;
    this.#firmness = firmness;
    this.#listener = listener;
  }

  get isEmpty(): boolean {
    return this.#pages.size === 0;
  }
  /** Each page, with whether it carries the content. */
  get all(): readonly { readonly window: BrowserWindow; readonly isPrimary: boolean }[] {
    return [...this.#pages].map(([id, { window }]) => ({ window, isPrimary: id === this.#primary }));
  }
  /** The page with the content, where it is there. */
  get content(): BrowserWindow | null {
    return this.on(this.#primary);
  }
  on(display: Display["id"]): BrowserWindow | null {
    const window = this.#pages.get(display)?.window;
    return window !== undefined && isThere(window) ? window : null;
  }
  /** Whether the page that a message came from carries the content; `null` where it is none of them. */
  isPrimary(contentsId: number): boolean | null {
    return this.all.find(({ window }) => isFrom(contentsId, window))?.isPrimary ?? null;
  }

  /** Has the content where the person is. */
  followPerson(): void {
    this.#primary = displayInUse().id;
  }

  /** One page for each display there is, none for displays that are gone; shown, or kept ready. */
  layOut(isShown: boolean): void {
    const displays = screen.getAllDisplays();
    if (!displays.some(({ id }) => id === this.#primary)) this.#primary = screen.getPrimaryDisplay().id;
    for (const [id, { window, role }] of this.#pages) {
      const isWanted = displays.some((display) => display.id === id) && role === this.#roleOf(id);
      if (!isWanted || !isThere(window)) this.drop(id);
    }
    for (const display of displays) this.#layOutOn(display, isShown);
  }

  drop(display: Display["id"]): void {
    const page = this.#pages.get(display);
    this.#pages.delete(display);
    takeAway(page?.window ?? null);
  }
  close(): void {
    for (const display of [...this.#pages.keys()]) this.drop(display);
  }

  #roleOf(display: Display["id"]): PageRole {
    return display === this.#primary ? "content" : "cover";
  }

  #layOutOn(display: Display, isShown: boolean): void {
    const role = this.#roleOf(display.id);
    const bounds = pageBounds(display, role, this.#firmness());
    const known = this.#pages.get(display.id)?.window;
    if (known !== undefined && !known.isFullScreen()) place(known, bounds);
    const page = known ?? this.#open(display.id, role, bounds);
    if (isShown && !page.isVisible()) this.#present(page);
  }

  #open(display: Display["id"], role: PageRole, bounds: Electron.Rectangle): BrowserWindow {
    const window = openBreakPage(this.#files, role, bounds);
    const { onLost, onClosing, onCrashed } = this.#listener;
    this.#pages.set(display, { window, role });
    const isCurrent = (): boolean => this.#pages.get(display)?.window === window;
    onPutAway(window, () => void (isCurrent() && onLost()));
    window.on("close", (event) => {
      if (!isCurrent()) return;
      event.preventDefault();
      onClosing();
    });
    window.on("closed", () => {
      if (!isCurrent()) return;
      this.#pages.delete(display);
      onLost();
    });
    const crash = (): void => {
      if (!isCurrent()) return;
      this.drop(display);
      onCrashed();
    };
    window.webContents.on("render-process-gone", crash);
    window.on("unresponsive", crash);
    return window;
  }

  /** Never takes the keyboard from what the person is typing into. A page still loading shows once it is ready. */
  #present(page: BrowserWindow): void {
    const appear = (): void => {
      showQuietly(page);
      this.#listener.onShown();
    };
    if (page.webContents.isLoading()) onceReady(page, appear);
    else appear();
  }
}
