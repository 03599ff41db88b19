import { afterBreak, afterBreakWait, type AfterBreak } from "../../../shared/break-page/after-break";
import type { BreakAct, BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import { breakPageState } from "../../../shared/break-page/break-page-state";
import type { ScheduleView } from "../../../shared/scheduler/view";
import { assertNever, SECOND, type Ms } from "../../../shared/time/units";
import type { BreakPages, Notifier, OpenBreakPages, SimpleNotifications } from "../../ports";
import type { Context, SeenTurn } from "../feature";
import { BreakNotification } from "./break-notification";
import type { BreakSession } from "./break-session";

/** How often a prompt without keyboard focus checks whether typing has stopped. */
const FOCUS_LOOK: Ms = 1 * SECOND;

export interface PresenterParts {
  readonly guide: BreakSession;
  readonly openPages: OpenBreakPages;
  readonly notifier: Notifier;
  readonly notifications: SimpleNotifications;
  /** Called when the notification itself is pressed: the main window has the buttons too. */
  readonly openToday: () => void;
}

/** Everything visible of a break: pages, steps, notifications. Decides nothing about time. */
export class BreakPresenter {
  #after: AfterBreak | null = null;
  readonly #windows: BreakPages;
  readonly #announcing: BreakNotification;
  readonly #guide: BreakSession;
  readonly #context: Context;

  constructor(context: Context, { guide, openPages, notifier, notifications, openToday }: PresenterParts) {
    const { t } = context.localization;
    const settings = () => context.storage.documents.settings.value;
    this.#context = context;
    this.#guide = guide;
    this.#windows = openPages(
      (kind, primary) => this.surface(kind, primary),
      settings,
      () => notifications.show({ title: t("notification.prompt.title"), body: t("notification.prompt.body") }),
    );
    this.#announcing = new BreakNotification({
      notifier,
      surface: (kind) => this.surface(kind, true),
      isStrict: () => settings().firmness === "strict",
      answer: (answer) => void context.dispatch({ type: "answered", answer }),
      open: openToday,
    });
  }

  /** Shows the schedule after each turn, and what happened in it. */
  show({ view, idleFor, outputs, initiator }: SeenTurn): void {
    const { storage, clock } = this.#context;
    const stepBefore = this.#guide.guided.session.index;
    this.#guide.follow(view);
    const { waitForMe, showAs } = storage.documents.settings.value;
    this.#after = afterBreak(this.#after, { view, outputs, idleFor, waitForMe, elapsed: clock.now().elapsed });
    const kind = this.#after === null ? view.surface : "over";
    this.#windows.show(showAs === "page" ? kind : null, idleFor, initiator);
    this.#announcing.follow(showAs === "page" ? null : view.surface);
    if (this.#guide.guided.session.index !== stepBefore) this.#windows.refresh();
  }

  /** How soon it wants the next tick. */
  wait(view: ScheduleView): Ms | null {
    const waits = [this.#windows.wantsFocus ? FOCUS_LOOK : null, afterBreakWait(this.#after), this.#guide.wait(view)];
    const wanted = waits.filter((wait): wait is Ms => wait !== null && wait > 0);
    return wanted.length === 0 ? null : Math.min(...wanted);
  }

  /** Closes the notification, which would outlive the app, and the pages, which would keep it from ending. */
  close(): void {
    this.#windows.end();
    this.#announcing.follow(null);
  }

  stateFor(senderId: number): BreakPageState | null {
    return this.#windows.stateFor(senderId);
  }
  refresh(): void {
    this.#windows.refresh();
  }

  /** Acts on the running break; does nothing without one. */
  act(act: BreakAct): void {
    if (act === "back") this.#after = null;
    else if (this.#context.view().mode !== "break") return;
    this.#do(act);
    // The next step may be due at another time now, and the voice may have something else to read.
    this.#context.dispatch({ type: "inputSeen" });
    this.#windows.refresh();
  }

  #do(act: BreakAct): void {
    const { dispatch, edit, storage } = this.#context;
    const guide = this.#guide;
    switch (act) {
      case "back":
        return;
      case "next":
        return guide.next();
      case "previous":
        return guide.previous();
      case "extend":
        guide.extend();
        return void dispatch({ type: "answered", answer: "extend" });
      case "pause":
        return void dispatch({ type: "answered", answer: "pauseBreak" });
      case "resume":
        return void dispatch({ type: "answered", answer: "resumeBreak" });
      case "fixed":
        return guide.fixed();
      case "notForMe":
      case "hurts":
        return guide.takeOut(act);
      case "seated": {
        const seatedOnly = !storage.documents.settings.value.seatedOnly;
        edit("settings", { seatedOnly });
        return guide.remake(seatedOnly);
      }
      default:
        return assertNever(act);
    }
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
    });
  }
}
