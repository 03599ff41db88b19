import { screen, type BrowserWindow } from "electron";
import {
  isSmall,
  type BreakPageKind,
  type BreakPageState,
  type SmallKind,
} from "../../../shared/break-page/break-page";
import {
  lostSurfaces,
  wantedSurfaces,
  type LostSurface,
  type SeenSurface,
  type SurfaceId,
} from "../../../shared/break-page/surface-watch";
import type { SurfaceFault } from "../../../shared/surface-fault";
import type { Initiator } from "../../../shared/scheduler/turn";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { BreakPageHost, BreakPages, Clock } from "../../ports";
import { DisplayPages } from "./display-pages";
import { isFrom, isThere, type AppPaths } from "./page-window";
import { bringBack, displayOf, giveDisplay, giveKeyboard } from "./placing";
import { SmallWindow } from "./small-window";
import { SurfaceWatch } from "./surface-watch";

/** After a pause in typing this long the page may take the keyboard: nobody is in the middle of a word. */
const HANDS_OFF: Ms = 3 * SECOND;
/** A page that keeps crashing is given up for this break; a notification replaces it. */
const MAX_RECOVERIES = 3;

/**
 * The notice and the break pages: one notice, and one page for each display, made hidden when the notice shows and
 * destroyed after the break. What is open follows from {@link show} alone; calling it again changes nothing. What is not there
 * although it should be is shown again, and after a while given up.
 */
export class BreakWindows implements BreakPages {
  #kind: BreakPageKind | null = null;
  #mayFocusAtOnce = false;
  #recoveries = 0;
  #isGivenUp = false;
  #isOver = false;
  /** What each page has drawn of what it is to show, by the number of its contents. */
  readonly #painted = new Map<number, BreakPageKind>();
  readonly #small: SmallWindow;
  readonly #pages: DisplayPages;
  readonly #watch: SurfaceWatch<LostSurface>;
  readonly #host: BreakPageHost;

  constructor(files: AppPaths, after: Clock["after"], host: BreakPageHost) {
    this.#host = host;
    const lost = (): void => void (this.#wanted.length > 0 && this.#watch.stir());
    // In a task of its own: what comes of it may take the window away, which it may not from the midst of its own closing.
    const tellClosed = (): void =>
      void after(0, () => {
        if (this.#kind !== null) host.onClosed(this.#kind);
      });
    this.#small = new SmallWindow(files, {
      onLost: lost,
      onCrashed: () => this.#recover(),
      onDismissed: () => tellClosed(),
    });
    this.#pages = new DisplayPages(files, () => host.settings().firmness, {
      onShown: () => this.#offerFocus(null),
      onLost: lost,
      onClosing: () => tellClosed(),
      onCrashed: () => this.#recover(),
    });
    this.#watch = new SurfaceWatch(after, {
      lost: () => lostSurfaces(this.#wanted, (surface) => this.#seen(surface)),
      showAgain: (each, tries) => this.#showAgain(each, tries),
      onThere: () => host.onThere(),
      onGivenUp: (fault) => this.#giveUp(fault),
    });
    const replace = (): void => {
      this.#layOut();
      this.refresh();
      lost();
    };
    screen.on("display-added", replace);
    screen.on("display-removed", replace);
    screen.on("display-metrics-changed", replace);
  }

  /** Whether the idle time should be read again soon, to hand the keyboard over. */
  get wantsFocus(): boolean {
    return isFull(this.#kind) && this.#pages.content?.isFocused() === false;
  }

  /** Shows a notice, a prompt or a break, or nothing. If the user asked for it, it may take the keyboard at once. */
  show(kind: BreakPageKind | null, idleFor: Ms | null, initiator: Initiator): void {
    if (this.#isOver) return;
    if (initiator === "user") this.#mayFocusAtOnce = true;
    if (kind === this.#kind) return this.#offerFocus(idleFor);
    // What could not be shown small may still be shown large.
    if (kind === null || isFull(kind) !== isFull(this.#kind)) this.#isGivenUp = false;
    const wasFull = isFull(this.#kind);
    this.#kind = kind;
    this.#painted.clear();
    if (kind === null) return this.#closeAll();
    if (this.#isGivenUp) return;
    if (this.#pages.isEmpty) this.#recoveries = 0;
    // The person may have gone to another display since the notice; a break stays where it is.
    if (this.#pages.isEmpty || kind === "prompt") this.#pages.followPerson();
    if (isFull(kind)) this.#small.close();
    else if (wasFull || !isMadeReady(kind)) this.#pages.close();
    this.#layOut();
    this.refresh();
    this.#offerFocus(idleFor);
    this.#watch.begin();
  }

  /** Takes everything off the screen for good: a page made while the app quits would keep it from quitting. */
  end(): void {
    this.show(null, null, "schedule");
    this.#isOver = true;
  }

  /** Sends the pages what they now show. */
  refresh(): void {
    if (this.#kind === null) return;
    if (this.#small.window !== null) send(this.#small.window, this.#smallState);
    for (const { window, isPrimary } of this.#pages.all) send(window, this.#stateOf(isPrimary));
  }

  /** What the page asks for as it loads. */
  stateFor(contentsId: number): BreakPageState | null {
    if (isFrom(contentsId, this.#small.window)) return this.#smallState;
    const isPrimary = this.#pages.isPrimary(contentsId);
    return isPrimary === null ? null : this.#stateOf(isPrimary);
  }

  painted(contentsId: number, kind: BreakPageKind): void {
    this.#painted.set(contentsId, kind);
  }

  get #smallState(): BreakPageState {
    return this.#host.source(this.#kind !== null && isSmall(this.#kind) ? this.#kind : "notice", true);
  }
  #stateOf(isPrimary: boolean): BreakPageState {
    // A page that waits hidden behind the notice is made ready for the prompt.
    return this.#host.source(isFull(this.#kind) ? this.#kind : "prompt", isPrimary);
  }

  /** Everything where it has to be, for the displays that there are now. */
  #layOut(): void {
    if (this.#kind === null || this.#isGivenUp) return;
    if (!isFull(this.#kind)) this.#small.show();
    if (isFull(this.#kind) || isMadeReady(this.#kind)) this.#pages.layOut(isFull(this.#kind));
  }

  /** What crashed comes back with the same break; the break itself never depended on it. */
  #recover(): void {
    this.#recoveries += 1;
    if (this.#recoveries > MAX_RECOVERIES) this.#giveUp("crashed");
    else this.#layOut();
  }

  #offerFocus(idleFor: Ms | null): void {
    const page = this.#pages.content;
    if (!isFull(this.#kind) || page?.isVisible() !== true || page.isFocused()) return;
    if (!this.#mayFocusAtOnce && (idleFor ?? 0) < HANDS_OFF) return;
    this.#mayFocusAtOnce = false;
    if (this.#host.settings().firmness === "gentle") giveKeyboard(page);
    else giveDisplay(page);
  }

  get #wanted(): readonly SurfaceId[] {
    const isDismissed = this.#small.isDismissed && !isFull(this.#kind);
    if (this.#isGivenUp || isDismissed) return [];
    return wantedSurfaces(
      this.#kind,
      screen.getAllDisplays().map(({ id }) => id),
    );
  }

  #windowOf(surface: SurfaceId): BrowserWindow | null {
    if (surface !== "small") return this.#pages.on(surface);
    const { window } = this.#small;
    return window !== null && isThere(window) ? window : null;
  }

  #seen(surface: SurfaceId): SeenSurface | null {
    const window = this.#windowOf(surface);
    if (window === null) return null;
    return {
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
      isPainted: this.#painted.get(window.webContents.id) === this.#kind,
      display: displayOf(window),
    };
  }

  #showAgain({ surface, fault }: LostSurface, tries: number): void {
    // Told anew once, it is made anew the second time, and then waited for.
    if (fault === "unpainted" && tries === 2) {
      if (surface === "small") this.#small.close();
      else this.#pages.drop(surface);
    }
    const window = this.#windowOf(surface);
    if (window !== null) bringBack(window);
    this.#layOut();
    this.refresh();
  }

  /** Answers whether to go on trying: what is strict is left by its own way out alone. */
  #giveUp(fault: SurfaceFault): boolean {
    const isKept = fault !== "crashed" && this.#host.settings().firmness === "strict";
    this.#isGivenUp = !isKept;
    if (!isKept) this.#closeAll();
    this.#host.onGivenUp(fault);
    return isKept;
  }

  #closeAll(): void {
    this.#watch.end();
    this.#mayFocusAtOnce = false;
    this.#small.close();
    this.#pages.close();
  }
}

/** Whether it takes a page on each display. */
const isFull = (kind: BreakPageKind | null): kind is Exclude<BreakPageKind, SmallKind> =>
  kind !== null && !isSmall(kind);

/** Whether pages wait hidden behind a small window: what follows it must be there at its instant. */
const isMadeReady = (kind: BreakPageKind): boolean => kind === "notice" || kind === "chip";

function send(window: BrowserWindow, state: BreakPageState): void {
  if (isThere(window)) window.webContents.send("surface:changed", state);
}
