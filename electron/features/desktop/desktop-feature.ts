import type { SurfaceFault } from "../../../shared/surface-fault";
import type { DesktopState } from "../../../shared/app-state";
import type { Diagnosis } from "../../../shared/diagnostics/diagnosis";
import { report, type Surroundings } from "../../../shared/diagnostics/report";
import type { IdleSourceName } from "../../../shared/diagnostics/idle-source";
import type { Windowing } from "../../../shared/diagnostics/windowing";
import type { DesktopHold } from "../../../shared/scheduler/holds";
import { profileAt, switchProfile } from "../../../shared/settings/profiles";
import { okReply } from "../../ipc/reply";
import type { DesktopSenses, MainWindow, SimpleNotifications, System, TrayIcon } from "../../ports";
import type { Context, Feature } from "../feature";
import { tellOfFirstClose } from "./first-close";
import { createNoTray } from "./no-tray";
import { DesktopMonitor } from "./desktop-monitor";

export interface DesktopParts {
  readonly senses: DesktopSenses;
  readonly system: System;
  readonly tray: Pick<TrayIcon, "remake">;
  readonly report: (hold: DesktopHold, isOn: boolean) => void;
  readonly isIdleStuck: () => boolean;
  readonly idleSource: () => IdleSourceName;
  readonly windowing: Windowing;
  readonly hasVoice: () => boolean;
  readonly pageFault: () => SurfaceFault | null;
  readonly notifications: SimpleNotifications;
  readonly mainWindow: Pick<MainWindow, "onClosed">;
  /** Opens the main window. */
  readonly open: () => void;
}
export interface DesktopFeature extends Feature {
  readonly lookAtDisplays: () => void;
  readonly diagnoses: () => readonly Diagnosis[];
}

/** What the desktop around the app tells of: what holds breaks back, which displays are there, what works and what cannot. */
export function createDesktop(context: Context, parts: DesktopParts): DesktopFeature {
  const { storage, dispatch, edit, push, clock, localization } = context;
  const settings = () => storage.documents.settings.value;
  let tray: DesktopState["tray"] = "unknown";
  let idle: string | null = null;
  const tellOfNoTray = createNoTray(context, {
    ...parts,
    isAbsent: () => tray === "absent",
    showsNotifications: () => desktop.showsNotifications,
  });
  tellOfFirstClose(context, { ...parts, hasTray: () => tray === "shown" });
  const desktop: DesktopMonitor = new DesktopMonitor(
    settings,
    {
      hold: parts.report,
      lock: (isLocked) => void dispatch({ type: isLocked ? "locked" : "unlocked" }),
      // A place is recognized by its displays; a manual choice stays until they change.
      displays: (names) => {
        const id = profileAt(settings(), names);
        if (id !== null && id !== settings().profile) edit("settings", switchProfile(settings(), id));
      },
      trayHost: (isThere) => {
        const isLate = isThere && tray === "absent";
        tray = isThere ? "shown" : "absent";
        if (isLate) parts.tray.remake();
        if (!isThere) tellOfNoTray();
      },
      changed: () => push("desktop"),
    },
    parts.senses,
  );
  const diagnoses = (): readonly Diagnosis[] =>
    desktop.diagnoses({
      isIdleStuck: parts.isIdleStuck(),
      ...{ idleSource: parts.idleSource(), windowing: parts.windowing },
      hasVoice: parts.hasVoice(),
      hasFault: context.faults.hasAny,
      pageFault: parts.pageFault(),
    });
  return {
    lookAtDisplays: () => desktop.lookAtDisplays(),
    diagnoses,
    onView: (view) => {
      const now = `${parts.idleSource()} ${parts.isIdleStuck()}`;
      if (idle !== null && now !== idle) push("desktop");
      idle = now;
      desktop.follow(view);
      desktop.lookAtPrograms(clock.now().elapsed);
      desktop.lookAtCamera(view, clock.now().elapsed);
    },
    start: () => desktop.start(),
    stop: () => desktop.stop(),
    state: () => ({ desktop: { tray, diagnoses: diagnoses(), displays: desktop.displays } }),
    handlers: {
      "diagnostics:copy": () => {
        parts.system.copyText(report(diagnoses(), surroundingsOf(parts.system), localization.t));
        return okReply(undefined);
      },
    },
  };
}

function surroundingsOf({ version, platform, surroundings }: System): Surroundings {
  const { arch, desktop, electron } = surroundings;
  return { version, platform: `${platform} ${arch}`, desktop, electron };
}
