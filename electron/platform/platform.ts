import { app, clipboard, nativeTheme, shell } from "electron";
import path from "node:path";
import { loadCatalogue } from "../../shared/i18n/load-catalogue";
import { isPseudo, regionOf } from "../../shared/i18n/languages";
import { WINDOW_COLOURS } from "../../shared/window-colours";
import type { AppEvents, Clock, DesktopSenses, OpenBreakPages, PresenceSource, System, ZoneWatch } from "../ports";
import { quitAfter } from "./quit-after";
import { watchActivation } from "./activation";
import { autostart } from "./autostart";
import { BUILD, IS_PACKAGED } from "./build";
import { chooseFile } from "./choose-file";
import { foreignFiles } from "./foreign-files";
import { chooseSavePath } from "./choose-save-path";
import { ipcGate } from "./gate";
import { startsHidden } from "./hidden-start";
import { readLicences } from "./licences";
import { desktopName } from "./linux/desktop-name";
import { sharedBus } from "./linux/message-bus";
import type { OpenBus } from "./linux/watch-bus";
import { systemNotifications, type Notifications } from "./notifications/notifier";
import { LAUNCHER, PROGRAM } from "./program-names";
import { watchPower } from "./presence";
import { daysOffReader } from "./read-days-off";
import { isCameraInUse } from "./sensors/camera";
import { watchDisplays } from "./sensors/displays";
import { isAnyRunning } from "./sensors/programs";
import { watchDesktop, type Reach } from "./sensors/watch-desktop";
import { watchWin32 } from "./sensors/win32-probe";
import { SystemVoice } from "./speech/system-voice";
import type { TrayIconAdapter } from "./tray";
import { windowing } from "./windowing";
import { BreakWindows } from "./windows/break-windows";
import { DecodePage } from "./windows/decode-page";
import { MainWindow } from "./windows/main-window";
import type { AppPaths } from "./windows/page-window";
import { ReportPage } from "./windows/report-page";
import { SoundPage } from "./windows/sound-page";
import type { SystemZone } from "./zone/system-zone";
import { watchZone } from "./zone/watch-zone";

/** What the clocks are read and idle time is asked with: the system's, or a test's. */
export interface Time {
  readonly clock: Clock;
  readonly presence: PresenceSource;
}

/** The system's clock, and how input is told of, counted by one clock or another. */
export interface RealTime {
  readonly clock: Clock;
  readonly presenceBy: (clock: Clock) => PresenceSource;
}

/** Where all parts of the built program lie. */
export interface ProgramPaths extends AppPaths {
  readonly threads: string;
  readonly licences: string;
}

/** The ports of the app as Electron and the desktop fill them. */
export function createPlatform(
  files: ProgramPaths,
  tray: TrayIconAdapter,
  { clock, presence, zone }: Time & { readonly zone: SystemZone },
  session: OpenBus,
) {
  const systemLanguages = app.getPreferredSystemLanguages();
  const forced = IS_PACKAGED ? undefined : process.env["PLUMBLINE_LOCALE"];
  const notifications = systemNotifications(session, clock);
  const reach: Reach = { session, system: sharedBus("system", clock.after), clock, isOwn: isOwnProgram, onQuit };
  return {
    clock,
    zone: zoneWatch(zone, reach),
    presence,
    languages: {
      systemLanguages,
      region: regionOf(systemLanguages),
      forced: forced !== undefined && isPseudo(forced) ? forced : undefined,
      load: loadCatalogue,
    },
    gate: ipcGate,
    mainWindow: new MainWindow(
      files,
      clock.after,
      () => WINDOW_COLOURS[nativeTheme.shouldUseDarkColors ? "dark" : "light"],
    ),
    breaks: {
      openPages: ((host) => new BreakWindows(files, clock.after, host)) satisfies OpenBreakPages,
      notifier: notifications.notifier,
    },
    sound: {
      player: new SoundPage(files, clock.after),
      decoder: new DecodePage(files, clock.after),
      openVoice: (language: () => string) => new SystemVoice(language, clock.after),
    },
    reportPage: new ReportPage(files, clock.after),
    notifications: notifications.simple,
    dialogs: { chooseFile, choosePath: chooseSavePath },
    foreignFiles: foreignFiles(),
    readDaysOff: daysOffReader(path.join(files.threads, "days-off.cjs"), clock.after),
    system: systemOf(files.licences),
    tray,
    windowing: windowing(),
    senses: sensesOf(reach, notifications),
    events,
  };
}

const zoneWatch = (zone: SystemZone, { system, clock }: Reach): ZoneWatch => ({
  look: () => zone.look(),
  onChange: (tell) => {
    zone.onChange(tell);
    watchZone(zone, system, clock);
  },
});

const systemOf = (licences: string): System => ({
  version: app.getVersion(),
  build: BUILD,
  readLicences: () => readLicences(licences),
  platform: process.platform,
  startsHidden: startsHidden(),
  surroundings: { arch: process.arch, desktop: desktopName(), electron: process.versions.electron },
  openInBrowser: (url) => void shell.openExternal(url),
  showInFolder: (file) => shell.showItemInFolder(file),
  openFolder: (folder) => void shell.openPath(folder),
  copyText: (text) => void clipboard.writeText(text),
  setTheme: (theme) => (nativeTheme.themeSource = theme),
  autostart: autostart(),
  quit: () => app.quit(),
});

const sensesOf = (reach: Reach, notifications: Notifications): DesktopSenses => ({
  watchDesktop: async (tell) => {
    const telling = notifications.watch((works) => tell("notifications", works));
    await Promise.all([watchDesktop(reach, tell), telling]);
  },
  watchWindows: watchWin32,
  isCameraInUse: () => isCameraInUse(),
  isAnyRunning,
  ...watchDisplays(reach),
});

const onQuit = (act: () => void): void => void app.once("will-quit", act);
const OWN_PROGRAMS: readonly string[] = [app.name, PROGRAM, LAUNCHER].map((name) => name.toLowerCase());
const isOwnProgram = (program: string): boolean => OWN_PROGRAMS.includes(program.toLowerCase());

const events: AppEvents = {
  onPower: watchPower,
  onActivate: watchActivation,
  onQuit: quitAfter,
};
