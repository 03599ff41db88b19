import { afterBreak, afterBreakWait, type AfterBreak } from "../../../shared/break-page/after-break";
import { promptCover, promptCoverWait, type PromptCover } from "../../../shared/break-page/chip";
import type { BreakAct, BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import { breakPageState } from "../../../shared/break-page/break-page-state";
import { closingOf } from "../../../shared/break-page/closing";
import type { SurfaceFault } from "../../../shared/surface-fault";
import { isStuck } from "../../../shared/scheduler/idle-health";
import type { Initiator } from "../../../shared/scheduler/turn";
import type { ScheduleView } from "../../../shared/scheduler/view";
import type { ShownAs } from "../../../shared/settings/settings";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { BreakPages, Notifier, OpenBreakPages } from "../../ports";
import type { Context, SeenTurn } from "../feature";
import { actInBreak } from "./break-acts";
import { BreakNotification } from "./break-notification";
import type { BreakSession } from "./break-session";
import { ShownWays } from "./shown-ways";

/** How often a prompt without keyboard focus checks whether typing has stopped. */
const FOCUS_LOOK: Ms = 1 * SECOND;

export interface PresenterParts {
  readonly guide: BreakSession;
  readonly openPages: OpenBreakPages;
  readonly notifier: Notifier;
  /** Called when the notification itself is pressed: the main window has the buttons too. */
  readonly openToday: () => void;
  readonly openHelp: () => void;
  /** Whether a page can be where it belongs; otherwise a break is a notification, whatever the settings say. */
  readonly mayShowPages: boolean;
}

/** Everything visible of a break: pages, steps, notifications. Decides nothing about time. */
export class BreakPresenter {
  #after: AfterBreak | null = null;
  /** Length of the break that is on, or was last. */
  #lasted: Ms = 0;
  #cover: PromptCover | null = null;
  /** The time without input at the last turn; `null` where it is unknown, or what the desktop tells cannot be true. */
  #idleFor: Ms | null = null;
  /** The prompt or the break gives way while the person reads the help; and whether it stood still before. */
  #aside: { readonly mode: ScheduleView["mode"]; readonly wasPaused: boolean } | null = null;
  #pageFault: SurfaceFault | null = null;
  /** What is to be seen: on pages, and in notifications, which have nothing to say after a break. */
  #wanted: { readonly page: BreakPageKind | null; readonly said: BreakPageKind | null } = { page: null, said: null };
  readonly #ways = new ShownWays();
  readonly #windows: BreakPages;
  readonly #announcing: BreakNotification;
  readonly #guide: BreakSession;
  readonly #context: Context;
  readonly #mayShowPages: boolean;
  readonly #openHelp: () => void;

  constructor(context: Context, { guide, openPages, notifier, openToday, openHelp, mayShowPages }: PresenterParts) {
    this.#openHelp = openHelp;
    this.#mayShowPages = mayShowPages;
    const settings = () => context.storage.documents.settings.value;
    this.#context = context;
    this.#guide = guide;
    this.#windows = openPages({
      source: (kind, primary) => this.surface(kind, primary),
      settings,
      onClosed: (kind) => this.#close(kind),
      onThere: () => this.#tellFault(null),
      onGivenUp: (fault) => {
        this.#tellFault(fault);
        this.#failed("page");
      },
    });
    this.#announcing = new BreakNotification({
      notifier,
      surface: (kind) => this.surface(kind, true),
      isStrict: () => settings().firmness === "strict",
      answer: (answer) => void context.dispatch({ type: "answered", answer }),
      open: openToday,
      onFailed: () => this.#failed("notification"),
      elapsed: () => context.clock.now().elapsed,
    });
  }

  /** Why the last break's page could not be brought onto the screen; `null` where it could. */
  get pageFault(): SurfaceFault | null {
    return this.#pageFault;
  }

  /** Shows the schedule after each turn, and what happened in it. */
  show({ view, idleFor, outputs, initiator, loop }: SeenTurn): void {
    const { storage, clock } = this.#context;
    const { elapsed, awake } = clock.now();
    const stepBefore = this.#guide.guided.session.index;
    this.#guide.follow(view);
    const settings = storage.documents.settings.value;
    const { waitForMe } = settings;
    this.#after = afterBreak(this.#after, { view, outputs, idleFor, waitForMe, elapsed, lasted: this.#lasted });
    if (view.mode === "break") this.#lasted = view.total;
    this.#idleFor = isStuck(loop.idleHealth, awake) ? null : idleFor;
    this.#cover = promptCover(this.#cover, { view, idleFor: this.#idleFor, settings, elapsed });
    if (this.#aside?.mode !== view.mode || (view.mode === "break" && !view.breakPaused)) this.#aside = null;
    this.#wanted = { page: this.#pageOf(view), said: this.#after === null ? view.surface : "done" };
    this.#present(idleFor, initiator);
    if (this.#guide.guided.session.index !== stepBefore) this.#windows.refresh();
  }

  /** How soon it wants the next tick. */
  wait(view: ScheduleView): Ms | null {
    const looks = this.#windows.wantsFocus ? FOCUS_LOOK : null;
    const { clock, storage } = this.#context;
    const settings = storage.documents.settings.value;
    const cover = promptCoverWait(this.#cover, { idleFor: this.#idleFor, settings, elapsed: clock.now().elapsed });
    const waits = [
      looks,
      cover,
      afterBreakWait(this.#after, settings.waitForMe),
      this.#guide.wait(view),
      this.#announcing.wait,
    ];
    const wanted = waits.filter((wait): wait is Ms => wait !== null && wait > 0);
    return wanted.length === 0 ? null : Math.min(...wanted);
  }

  #pageOf({ surface }: ScheduleView): BreakPageKind | null {
    if (this.#after !== null) return this.#context.storage.documents.settings.value.waitForMe ? "over" : "done";
    if (surface !== null && this.#aside !== null) return "aside";
    return surface === "prompt" && this.#cover?.isUp !== true ? "chip" : surface;
  }

  #present(idleFor: Ms | null, initiator: Initiator): void {
    const { page, said } = this.#wanted;
    const { showAs } = this.#context.storage.documents.settings.value;
    const ways = this.#ways.of(page, this.#mayShowPages ? showAs : "notification");
    this.#windows.show(ways.page ? page : null, idleFor, initiator);
    const { index } = this.#guide.now.session;
    this.#announcing.follow(ways.notification ? said : null, said === "break" ? index : 0);
  }
  #failed(way: ShownAs): void {
    this.#ways.failed(way);
    this.#present(null, "schedule");
  }
  #tellFault(fault: SurfaceFault | null): void {
    if (fault === this.#pageFault) return;
    this.#pageFault = fault;
    this.#context.push("desktop");
  }

  /** A page was closed like any window. */
  #close(kind: BreakPageKind): void {
    const { firmness } = this.#context.storage.documents.settings.value;
    const closing = closingOf({ kind, firmness, postponesLeft: this.#context.view().postponesLeft });
    if (closing === "back" || closing === "open") this.act(closing);
    else if (closing !== null) this.#context.dispatch({ type: "answered", answer: closing });
  }

  /** Closes the notification, which would outlive the app, and the pages, which would keep it from ending. */
  close(): void {
    this.#windows.end();
    this.#announcing.follow(null);
  }

  stateFor(senderId: number): BreakPageState | null {
    return this.#windows.stateFor(senderId);
  }
  painted(senderId: number, kind: BreakPageKind): void {
    this.#windows.painted(senderId, kind);
  }
  refresh(): void {
    this.#windows.refresh();
  }

  /** Acts on the running break; what opens or leaves something does so without one, too. */
  act(act: BreakAct): void {
    if (act === "back") this.#after = null;
    else if (act === "help") this.#help();
    else if (act === "open") this.#comeBack();
    else if (this.#context.view().mode === "break") actInBreak(act, this.#guide, this.#context);
    else return;
    // The next step may be due at another time now, and the voice may have something else to read.
    this.#context.dispatch({ type: "inputSeen" });
    this.#windows.refresh();
  }

  /** Reading is no rest: a break stands still meanwhile. Its page would lie over what is to be read, so it gives way. */
  #help(): void {
    const { dispatch, view } = this.#context;
    const { mode, breakPaused } = view();
    this.#after = null;
    this.#aside = { mode, wasPaused: breakPaused };
    if (mode === "break") dispatch({ type: "answered", answer: "pauseBreak" });
    this.#openHelp();
  }
  #comeBack(): void {
    const aside = this.#aside;
    this.#aside = null;
    if (this.#cover !== null) this.#cover = { ...this.#cover, isUp: true };
    if (aside?.mode === "break" && !aside.wasPaused)
      this.#context.dispatch({ type: "answered", answer: "resumeBreak" });
    this.#wanted = { ...this.#wanted, page: this.#pageOf(this.#context.view()) };
    this.#present(null, "user");
  }

  /** What a page of a kind shows now. */
  surface(kind: BreakPageKind, primary: boolean): BreakPageState {
    const { storage, localization, view } = this.#context;
    const { locale, t, timeOfDay } = localization;
    return breakPageState({
      kind,
      primary,
      schedule: view(),
      settings: storage.documents.settings.value,
      guided: this.#guide.guided,
      locale,
      t,
      clock: timeOfDay,
      lasted: this.#lasted,
    });
  }
}
