import type { Initiator } from "../../../shared/scheduler/turn";
import type { Localization } from "../../../shared/i18n/localization";
import { Notification } from "electron";
import type { Output } from "../../../shared/scheduler/outputs";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import type { ScheduleView } from "../../../shared/scheduler/view";
import { afterBreak, afterBreakWait, type AfterBreak } from "../../../shared/break-page/after-break";
import type { BreakAct, SurfaceKind, SurfaceState } from "../../../shared/break-page/break-page";
import { surfaceState } from "../../../shared/break-page/break-page-state";
import { assertNever, SECOND, type Ms } from "../../../shared/time/units";
import { systemNotifier } from "../../platform/notifications/notifier";
import { BreakWindows } from "../../platform/windows/break-windows";
import type { BuiltFiles } from "../../platform/windows/page-window";
import { Announcing } from "./break-notification";
import type { ChangeSettings } from "../settings/change-settings";
import type { Guide } from "./break-session";
import type { Keeping } from "../../storage/keeping";
import { openSounds, type Sounds } from "../sound/sound-feature";
import type { Clock } from "../../ports";

/** How often a prompt without keyboard focus checks whether typing has stopped. */
const FOCUS_LOOK: Ms = 1 * SECOND;

export interface BreakScreenParts {
  readonly files: BuiltFiles;
  readonly clock: Clock;
  readonly keeping: Keeping;
  readonly guide: Guide;
  readonly localization: Localization;
  readonly view: () => ScheduleView;
  readonly dispatch: (event: SchedulerEvent) => readonly Output[];
  readonly change: ChangeSettings;
  /** Called when the notification itself is pressed: the main window has the buttons too. */
  readonly openToday: () => void;
}

/** Everything visible and audible of a break: pages, steps, sounds. Decides nothing about time. */
export class BreakScreen {
  readonly sounds: Sounds;
  #after: AfterBreak | null = null;
  readonly #windows: BreakWindows;
  readonly #announcing: Announcing;
  readonly #parts: BreakScreenParts;

  constructor(parts: BreakScreenParts) {
    const { files, clock, keeping, localization } = parts;
    const { t } = localization;
    const surface = (kind: SurfaceKind, primary: boolean): SurfaceState => this.#surface(kind, primary);
    const settings = () => keeping.settings.value;
    this.#parts = parts;
    this.#windows = new BreakWindows(files, surface, settings, () =>
      new Notification({ title: t("notification.prompt.title"), body: t("notification.prompt.body") }).show(),
    );
    this.#announcing = new Announcing({
      notifier: systemNotifier(),
      surface: (kind) => surface(kind, true),
      isStrict: () => settings().firmness === "strict",
      answer: (answer) => void parts.dispatch({ type: "answered", answer }),
      open: parts.openToday,
    });
    this.sounds = openSounds({ files, clock, settings, surface, localization });
  }

  /** Shows the schedule after each turn, and what happened in it. */
  show(view: ScheduleView, idleFor: Ms | null, outputs: readonly Output[], initiator: Initiator): void {
    const { guide, keeping, clock } = this.#parts;
    const stepBefore = guide.guided.session.index;
    guide.follow(view);
    const { waitForMe, showAs } = keeping.settings.value;
    this.#after = afterBreak(this.#after, { view, outputs, idleFor, waitForMe, elapsed: clock.now().elapsed });
    const kind = this.#after === null ? view.surface : "over";
    this.#windows.show(showAs === "page" ? kind : null, idleFor, initiator);
    this.#announcing.follow(showAs === "page" ? null : view.surface);
    if (guide.guided.session.index !== stepBefore) this.#windows.refresh();
    this.sounds.follow(view, outputs);
  }

  /** How soon it wants the next tick. */
  wait(view: ScheduleView): Ms | null {
    const waits = [
      this.#windows.wantsFocus ? FOCUS_LOOK : null,
      afterBreakWait(this.#after),
      this.#parts.guide.wait(view),
    ];
    const wanted = waits.filter((wait): wait is Ms => wait !== null && wait > 0);
    return wanted.length === 0 ? null : Math.min(...wanted);
  }

  /** Closes the notification, which would outlive the app. */
  close(): void {
    this.#announcing.follow(null);
  }

  stateFor(senderId: number): SurfaceState | null {
    return this.#windows.stateFor(senderId);
  }
  refresh(): void {
    this.#windows.refresh();
  }

  /** Acts on the running break; does nothing without one. */
  act(act: BreakAct): void {
    if (act === "back") this.#after = null;
    else if (this.#parts.view().mode !== "break") return;
    this.#do(act);
    // The next step may be due at another time now, and the voice may have something else to read.
    this.#parts.dispatch({ type: "inputSeen" });
    this.#windows.refresh();
  }

  #do(act: BreakAct): void {
    const { guide, dispatch, change, keeping } = this.#parts;
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
        const seatedOnly = !keeping.settings.value.seatedOnly;
        void change({ seatedOnly });
        return guide.remake(seatedOnly);
      }
      default:
        return assertNever(act);
    }
  }

  #surface(kind: SurfaceKind, primary: boolean): SurfaceState {
    const { keeping, guide, localization, view } = this.#parts;
    const { locale, t, timeOfDay } = localization;
    return surfaceState({
      kind,
      primary,
      schedule: view(),
      settings: keeping.settings.value,
      guided: guide.guided,
      locale,
      t,
      clock: timeOfDay,
    });
  }
}
