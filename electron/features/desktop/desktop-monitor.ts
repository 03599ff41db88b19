import type { SurfaceFault } from "../../../shared/surface-fault";
import { type DesktopHold } from "../../../shared/scheduler/holds";
import type { Diagnosis, DiagnosisSource } from "../../../shared/diagnostics/diagnosis";
import type { FullScreenSource } from "../../../shared/diagnostics/full-screen-source";
import type { IdleSourceName } from "../../../shared/diagnostics/idle-source";
import { canPlaceWindows, type Windowing } from "../../../shared/diagnostics/windowing";
import { hasForeignDisplay } from "../../../shared/displays/display-name";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { DesktopSenses, Reading, WatchedCapability } from "../../ports";
import type { Settings } from "../../../shared/settings/settings";
import { CameraWatch } from "./camera-watch";
import type { ScheduleView } from "../../../shared/scheduler/view";

/** Nothing tells of programs that start; the list of processes is read this often, while the person has named any. */
const PROGRAMS_EVERY: Ms = 10 * SECOND;

/** Notifications are not on or off: they are shown or they are not. */
const NOTIFYING = { on: "works", off: "fails", unknown: "unknown" } as const;

export interface DesktopMonitorListener {
  readonly hold: (hold: DesktopHold, isOn: boolean) => void;
  readonly lock: (isLocked: boolean) => void;
  /** The displays that are there now, at the start and when they have changed. */
  readonly displays: (names: readonly string[]) => void;
  readonly trayHost: (isThere: boolean) => void;
  /** Something of {@link DesktopMonitor.diagnoses} has changed. */
  readonly changed: () => void;
}

/** What others have found out. */
export interface OtherFindings {
  readonly isIdleStuck: boolean;
  readonly idleSource: IdleSourceName;
  readonly windowing: Windowing;
  readonly hasVoice: boolean;
  readonly hasFault: boolean;
  readonly pageFault: SurfaceFault | null;
}

/** What is known of the desktop around the app, and what is not. */
export class DesktopMonitor {
  readonly #sensed = new Map<WatchedCapability | "program", Reading>();
  #fullScreenBy: FullScreenSource | undefined;
  #programsAt: Ms = -Infinity;
  /** The list of processes is being read: one look at a time, however long it takes. */
  #isLooking = false;
  #endWatch: (() => void) | null = null;
  readonly #settings: () => Settings;
  readonly #listener: DesktopMonitorListener;
  readonly #senses: DesktopSenses;
  readonly #camera: CameraWatch;

  constructor(settings: () => Settings, listener: DesktopMonitorListener, senses: DesktopSenses) {
    this.#settings = settings;
    this.#listener = listener;
    this.#senses = senses;
    this.#camera = new CameraWatch(senses.isCameraInUse, () => {
      this.#holdForCall();
      listener.changed();
    });
  }

  start(): void {
    void this.#senses.watchDesktop((watched, sensed, by) => this.#hear(watched, sensed, by));
    const look = (): void => {
      this.#listener.displays(this.#senses.presentDisplays());
      this.lookAtDisplays();
    };
    this.#senses.onDisplaysChanged(() => {
      look();
      this.#listener.changed();
    });
    look();
  }

  /** Holds while a display is there that the person has not called known; what cannot be told holds nothing. */
  lookAtDisplays(): void {
    const { knownDisplays } = this.#settings();
    const isForeign = hasForeignDisplay(knownDisplays, this.#senses.presentDisplays());
    this.#listener.hold("unknownDisplay", isForeign === true);
  }

  /** With each look: on Windows nothing tells by itself, so it is asked while a break is near, there, or held. */
  follow({ mode, hold }: ScheduleView): void {
    if (process.platform !== "win32") return;
    const isWorthKnowing = mode !== "working" || hold === "call" || hold === "fullScreen";
    if (isWorthKnowing) this.#endWatch ??= this.#senses.watchWindows((sense, sensed) => this.#hear(sense, sensed));
    else this.stop();
  }
  stop(): void {
    this.#endWatch?.();
    this.#endWatch = null;
  }

  /** With each look of the heartbeat. */
  lookAtPrograms(elapsed: Ms): void {
    const names = this.#settings().holdPrograms;
    if (names.length === 0 && this.#sensed.get("program") !== true) return;
    if (this.#isLooking || elapsed - this.#programsAt < PROGRAMS_EVERY) return;
    this.#programsAt = elapsed;
    this.#isLooking = true;
    void this.#senses.isAnyRunning(names).then((sensed) => {
      this.#isLooking = false;
      if (this.#sensed.get("program") === sensed) return;
      this.#sensed.set("program", sensed);
      this.#listener.hold("program", sensed === true);
    });
  }

  /** With each look of the heartbeat, too. */
  lookAtCamera(view: ScheduleView, elapsed: Ms): void {
    this.#camera.follow(view, elapsed);
  }

  /** How things stand; what is not watched by events is told by whoever asks. */
  diagnoses(others: OtherFindings): readonly Diagnosis[] {
    const watched = (name: WatchedCapability): "on" | "off" | "unknown" => {
      const sensed = this.#sensed.get(name) ?? "unknown";
      return sensed === "unknown" ? "unknown" : sensed ? "on" : "off";
    };
    const mayPlace = canPlaceWindows(others.windowing);
    return [
      idleDiagnosis(others),
      { sense: "lock", state: watched("lock") },
      { sense: "sleep", state: watched("sleep") === "on" ? "works" : "unknown" },
      { sense: "doNotDisturb", state: watched("doNotDisturb") },
      { sense: "fullScreen", state: watched("fullScreen"), ...namedBy(this.#fullScreenBy) },
      this.#camera.reading === true && watched("call") !== "on"
        ? { sense: "call", state: "on", by: "camera" }
        : { sense: "call", state: watched("call") },
      { sense: "tray", state: process.platform === "linux" ? watched("trayHost") : "works" },
      { sense: "notifications", state: NOTIFYING[watched("notifications")] },
      { sense: "windows", state: mayPlace ? "works" : "fails", by: others.windowing },
      {
        sense: "displays",
        state: mayPlace ? (this.displays.length === 0 ? "unknown" : "works") : "fails",
        by: this.#senses.displaySource(),
      },
      others.pageFault === null
        ? { sense: "breakPages", state: "works" }
        : { sense: "breakPages", state: "fails", cause: others.pageFault },
      { sense: "voice", state: others.hasVoice ? "works" : "fails" },
      { sense: "plumbline", state: others.hasFault ? "fails" : "works" },
    ];
  }
  /** Not so only where that is known. */
  get showsNotifications(): boolean {
    return this.#sensed.get("notifications") !== false;
  }
  get displays(): readonly string[] {
    return this.#senses.presentDisplays();
  }

  #hear(watched: WatchedCapability, sensed: Reading, by?: FullScreenSource): void {
    if (watched === "fullScreen") this.#fullScreenBy = by;
    this.#sensed.set(watched, sensed);
    if (watched === "lock") this.#listener.lock(sensed === true);
    else if (watched === "trayHost") {
      if (sensed !== "unknown") this.#listener.trayHost(sensed);
    } else if (watched === "call") this.#holdForCall();
    else if (watched !== "notifications" && watched !== "sleep") this.#listener.hold(watched, sensed === true);
    this.#listener.changed();
  }
  /** Whoever is seen or heard is in a call. */
  #holdForCall(): void {
    this.#listener.hold("call", this.#sensed.get("call") === true || this.#camera.reading === true);
  }
}

const namedBy = (by: DiagnosisSource | undefined): Partial<Diagnosis> => (by === undefined ? {} : { by });

function idleDiagnosis({ isIdleStuck, idleSource: by }: OtherFindings): Diagnosis {
  if (by === "none") return { sense: "idle", state: "unknown" };
  return { sense: "idle", state: isIdleStuck ? "fails" : "works", by };
}
