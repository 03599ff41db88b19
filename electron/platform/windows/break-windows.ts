import type { Initiator } from "../../../shared/scheduler/turn";
import { screen, type BrowserWindow, type Display } from "electron";
import type { Firmness } from "../../../shared/settings/settings";
import {
  isSmall,
  type SmallKind,
  type BreakPageKind,
  type BreakPageState,
} from "../../../shared/break-page/break-page";
import { WINDOW_COLOURS } from "../../../shared/window-colours";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { BreakPages, BreakPageSource } from "../../ports";
import { isFrom, isThere, onceReady, openPage, takeAway, type AppPaths } from "./page-window";
import { ABOVE_OTHERS, displayInUse, giveKeyboard, keepAbove, place, showQuietly } from "./placing";

const NOTICE = { width: 520, height: 184, margin: 16 } as const;
/** After a pause in typing this long the page may take the keyboard: nobody is in the middle of a word. */
const HANDS_OFF: Ms = 3 * SECOND;
/** A page that keeps crashing is given up for this break; a notification replaces it. */
const MAX_RECOVERIES = 3;

/**
 * The notice and the break pages: one notice, and one page for each display, made hidden when the notice shows and
 * destroyed after the break. What is open follows from {@link show} alone; calling it again changes nothing.
 */
export class BreakWindows implements BreakPages {
  #small: BrowserWindow | null = null;
  #pages = new Map<number, BrowserWindow>();
  #kind: BreakPageKind | null = null;
  #primary = -1;
  #mayFocusAtOnce = false;
  #recoveries = 0;
  #isOver = false;
  readonly #files: AppPaths;
  readonly #source: BreakPageSource;
  readonly #settings: () => { readonly firmness: Firmness };
  readonly #onGivenUp: () => void;

  constructor(
    files: AppPaths,
    source: BreakPageSource,
    settings: () => { readonly firmness: Firmness },
    onGivenUp: () => void,
  ) {
    this.#files = files;
    this.#source = source;
    this.#settings = settings;
    this.#onGivenUp = onGivenUp;
    const replace = (): void => {
      this.#layOut();
      this.refresh();
    };
    screen.on("display-added", replace);
    screen.on("display-removed", replace);
    screen.on("display-metrics-changed", replace);
  }

  /** Whether the idle time should be read again soon, to hand the keyboard over. */
  get wantsFocus(): boolean {
    const page = this.#pages.get(this.#primary);
    return isFull(this.#kind) && page !== undefined && isThere(page) && !page.isFocused();
  }

  /** Shows a notice, a prompt or a break, or nothing. If the user asked for it, it may take the keyboard at once. */
  show(kind: BreakPageKind | null, idleFor: Ms | null, initiator: Initiator): void {
    if (this.#isOver) return;
    if (initiator === "user") this.#mayFocusAtOnce = true;
    if (kind === this.#kind) return this.#offerFocus(idleFor);
    this.#kind = kind;
    if (kind === null) return this.#closeAll();
    if (this.#pages.size === 0) this.#recoveries = 0;
    // The person may have gone to another display since the notice; a break stays where it is.
    if (this.#pages.size === 0 || kind === "prompt") this.#primary = displayInUse().id;
    if (isFull(kind)) this.#closeSmall();
    else this.#openSmall();
    if (kind === "micro") this.#closePages();
    else this.#layOut();
    this.refresh();
    this.#offerFocus(idleFor);
  }

  /** Takes everything off the screen for good: a page made while the app quits would keep it from quitting. */
  end(): void {
    this.show(null, null, "schedule");
    this.#isOver = true;
  }

  /** Sends the pages what they now show. */
  refresh(): void {
    if (this.#kind === null) return;
    if (this.#small !== null) send(this.#small, this.#source(this.#smallKind, true));
    for (const [id, page] of this.#pages) send(page, this.#stateOf(id));
  }

  /** What the page asks for as it loads. */
  stateFor(contentsId: number): BreakPageState | null {
    if (isFrom(contentsId, this.#small)) return this.#source(this.#smallKind, true);
    const id = [...this.#pages].find(([, page]) => isFrom(contentsId, page))?.[0];
    return id === undefined ? null : this.#stateOf(id);
  }

  #stateOf(displayId: number): BreakPageState {
    // A page that waits hidden behind the notice is made ready for the prompt.
    return this.#source(isFull(this.#kind) ? this.#kind : "prompt", displayId === this.#primary);
  }

  get #smallKind(): BreakPageKind {
    return this.#kind === "micro" ? "micro" : "notice";
  }

  /** One page for each display there is, none for displays that are gone. */
  #layOut(): void {
    if (this.#kind === null || this.#kind === "micro") return;
    const displays = screen.getAllDisplays();
    if (!displays.some(({ id }) => id === this.#primary)) this.#primary = screen.getPrimaryDisplay().id;
    for (const [id, page] of this.#pages) {
      if (displays.some((display) => display.id === id) && isThere(page)) continue;
      this.#pages.delete(id);
      takeAway(page);
    }
    for (const display of displays) this.#place(display);
  }

  #place(display: Display): void {
    const page = this.#pages.get(display.id) ?? this.#openPage(display);
    place(page, this.#boundsOn(display));
    if (isFull(this.#kind) && !page.isVisible()) present(page);
  }

  #openPage(display: Display): BrowserWindow {
    const page = openPage("break", this.#files, {
      ...this.#boundsOn(display),
      frame: false,
      resizable: false,
      movable: false,
      minimizable: false,
      skipTaskbar: true,
      ...ABOVE_OTHERS,
      fullscreenable: false,
      hasShadow: true,
      backgroundColor: WINDOW_COLOURS.break,
    });
    keepAbove(page);
    this.#pages.set(display.id, page);
    page.on("closed", () => this.#forget(display.id, page));
    page.webContents.on("render-process-gone", () => this.#recover(display.id, page));
    page.on("unresponsive", () => this.#recover(display.id, page));
    return page;
  }

  /** The other displays are covered whole; the one with the content as far as the person wants it. */
  #boundsOn(display: Display): Electron.Rectangle {
    const isWindow = display.id === this.#primary && this.#settings().firmness === "gentle";
    return isWindow ? inside(display) : display.bounds;
  }

  #openSmall(): void {
    if (this.#small !== null && isThere(this.#small)) return;
    const { x, y, width } = displayInUse().workArea;
    const notice = openPage("break", this.#files, {
      width: NOTICE.width,
      height: NOTICE.height,
      x: x + width - NOTICE.width - NOTICE.margin,
      y: y + NOTICE.margin,
      frame: false,
      resizable: false,
      focusable: false,
      skipTaskbar: true,
      ...ABOVE_OTHERS,
      backgroundColor: WINDOW_COLOURS.break,
    });
    this.#small = notice;
    onceReady(notice, () => showQuietly(notice));
    notice.on("closed", () => (this.#small = this.#small === notice ? null : this.#small));
    notice.webContents.on("render-process-gone", () => this.#recoverSmall(notice));
  }

  /** A crashed notice comes back too; what keeps crashing is let go, for its break comes all the same. */
  #recoverSmall(notice: BrowserWindow): void {
    const isShown = this.#small === notice;
    takeAway(notice);
    if (!isShown || this.#kind === null || isFull(this.#kind)) return;
    this.#small = null;
    this.#recoveries += 1;
    if (this.#recoveries <= MAX_RECOVERIES) this.#openSmall();
  }

  /** A crashed page comes back with the same break; the break itself never depended on it. */
  #recover(displayId: number, page: BrowserWindow): void {
    if (this.#pages.get(displayId) !== page) return;
    this.#pages.delete(displayId);
    takeAway(page);
    this.#recoveries += 1;
    if (this.#recoveries > MAX_RECOVERIES) return this.#onGivenUp();
    this.#layOut();
  }

  #forget(displayId: number, page: BrowserWindow): void {
    if (this.#pages.get(displayId) === page) this.#pages.delete(displayId);
  }

  #offerFocus(idleFor: Ms | null): void {
    const page = this.#pages.get(this.#primary);
    if (!isFull(this.#kind) || page === undefined || !isThere(page) || page.isFocused()) return;
    if (!this.#mayFocusAtOnce && (idleFor ?? 0) < HANDS_OFF) return;
    this.#mayFocusAtOnce = false;
    giveKeyboard(page);
  }

  #closeSmall(): void {
    takeAway(this.#small);
    this.#small = null;
  }

  #closeAll(): void {
    this.#closeSmall();
    this.#mayFocusAtOnce = false;
    this.#closePages();
  }

  #closePages(): void {
    const pages = [...this.#pages.values()];
    this.#pages.clear();
    for (const page of pages) takeAway(page);
  }
}

/** Whether it takes a page on each display. */
const isFull = (kind: BreakPageKind | null): kind is Exclude<BreakPageKind, SmallKind> =>
  kind !== null && !isSmall(kind);

/** Never takes the keyboard from what the person is typing into. A page still loading shows as soon as it is painted. */
function present(page: BrowserWindow): void {
  if (page.webContents.isLoading()) onceReady(page, () => showQuietly(page));
  else showQuietly(page);
}

/** A window in the middle, with the work round it still in sight. */
function inside({ workArea: { x, y, width, height } }: Display): Electron.Rectangle {
  const inner = { width: Math.round(width * 0.85), height: Math.round(height * 0.85) };
  return { x: x + Math.round((width - inner.width) / 2), y: y + Math.round((height - inner.height) / 2), ...inner };
}

function send(window: BrowserWindow, state: BreakPageState): void {
  if (isThere(window)) window.webContents.send("surface:changed", state);
}
