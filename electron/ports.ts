import type { BuildKind, Licences } from "../shared/about/about";
import type { AppChange } from "../shared/app-state";
import type { AnnouncedButton, Announcement } from "../shared/break-page/announcement";
import type { DaysOff } from "../shared/calendar/left-out";
import type { DisplaySource } from "../shared/diagnostics/display-source";
import type { BreakPageKind, BreakPageState } from "../shared/break-page/break-page";
import type { FullScreenSource } from "../shared/diagnostics/full-screen-source";
import type { IdleSource } from "../shared/diagnostics/idle-source";
import type { SurfaceFault } from "../shared/surface-fault";
import type { SchedulerEvent } from "../shared/scheduler/step";
import type { Initiator } from "../shared/scheduler/turn";
import type { Firmness, Theme } from "../shared/settings/settings";
import type { DecodedPiece } from "../shared/sound/channels";
import type { Pcm } from "../shared/sound/pcm";
import type { Chime } from "../shared/sound/chime";
import type { Now } from "../shared/time/now";
import type { EpochMs, Ms } from "../shared/time/units";
import type { TrayCommand, TrayMenu } from "../shared/tray/menu";
import type { DrawnSheet } from "../shared/workspace/report/channels";
import type { Paper, ReportSheet } from "../shared/workspace/report/sheet";

/** The clocks, all read at one moment. */
export interface Clock {
  readonly now: () => Now;
  /** Names the run of the operating system; the same name means that elapsed time is comparable over restarts of the app. */
  readonly bootId: string;
  /** Calls back once, after a length of true time; answers the function that takes it back. */
  readonly after: (wait: Ms, then: () => void) => () => void;
}

/** The zone of the clocks: {@link Clock.now} has that of the moment, and this finds out that it is another one. */
export interface ZoneWatch {
  /** Asks the system again; costs next to nothing. */
  readonly look: () => void;
  /** Tells each time that it is another one. Never asks by itself. */
  readonly onChange: (tell: () => void) => void;
}

/** What the desktop knows of the person. */
export interface PresenceSource {
  /** Time without input; `null` where the desktop cannot tell. */
  readonly idleFor: () => Ms | null;
  /** Who tells of it at the moment. */
  readonly source: IdleSource;
}

/** Reads aloud. */
export interface Voice {
  /** Reads a text in place of what it is reading; `pace` in percent of the usual one. Answers whether it could. Never rejects. */
  readonly say: (text: string, pace: number) => Promise<boolean>;
  /** Silent at once. */
  readonly stop: () => void;
}

/** Is told what becomes of a notification that is shown. */
export interface NotificationListener {
  /** Which of its buttons was pressed; `null` where it was the notification itself. */
  readonly onPressed: (call: AnnouncedButton["call"] | null) => void;
  /** It is off the screen: the person took it off, or its time was over. */
  readonly onGone: () => void;
  /** The desktop did not show it. */
  readonly onFailed: () => void;
}

/** Shows one notification at a time. */
export interface Notifier {
  /** In place of the one before, of which nothing more is told. Never throws. */
  readonly show: (announcement: Announcement, listener: NotificationListener) => void;
  readonly close: () => void;
}

/** The one main window; it exists only while it is open. */
export interface MainWindow {
  /** Opens the window, or brings it to the front; `onClosed` is when the person closes it, and not when the app quits. */
  readonly show: () => void;
  /** Sends what changed of the state, put together only where there is a window to send it to. */
  readonly push: (change: () => AppChange) => void;
  readonly onClosed: (listener: () => void) => void;
}

/** Makes what a page of a break shows; `primary` pages carry the content, the others the time. */
export type BreakPageSource = (kind: BreakPageKind, primary: boolean) => BreakPageState;

/** What the pages of a break ask, and tell. */
export interface BreakPageHost {
  readonly source: BreakPageSource;
  readonly settings: () => { readonly firmness: Firmness };
  /** The person wants to close a page, or has closed the small window. */
  readonly onClosed: (kind: BreakPageKind) => void;
  /** All that is to be on the screen was found there. */
  readonly onThere: () => void;
  /** It could not be brought onto the screen, however often it was tried. */
  readonly onGivenUp: (fault: SurfaceFault) => void;
}

/** The notice and the break pages. What is open follows from {@link show} alone. */
export interface BreakPages {
  readonly show: (kind: BreakPageKind | null, idleFor: Ms | null, initiator: Initiator) => void;
  readonly refresh: () => void;
  /** Takes everything off the screen for good. */
  readonly end: () => void;
  /** What a page asks for as it loads; `null` for a page that is none of them. */
  readonly stateFor: (contentsId: number) => BreakPageState | null;
  /** A page has drawn what it shows. */
  readonly painted: (contentsId: number, kind: BreakPageKind) => void;
  /** Whether a look at the idle time is wanted soon, to hand the keyboard over. */
  readonly wantsFocus: boolean;
}
export type OpenBreakPages = (host: BreakPageHost) => BreakPages;

/** Plays one chime at a time. */
export interface ChimePlayer {
  readonly play: (chime: Chime) => void;
  readonly stop: () => void;
  readonly chimeFor: (contentsId: number) => Chime | null;
}
/** Decodes foreign sounds on a page that is never shown. */
export interface SoundDecoder {
  /** The beginning of a sound; `null` where it cannot be decoded, or takes more memory or time than any sound needs. */
  readonly decode: (source: Uint8Array) => Promise<Pcm | null>;
  readonly sourceFor: (contentsId: number) => Uint8Array | null;
  readonly take: (contentsId: number, piece: DecodedPiece) => void;
}
/** A voice that may turn out not to be there. */
export interface SpeakingVoice extends Voice {
  readonly works: boolean;
}

/** Draws reports on a page that is never shown. */
export interface ReportPrinter {
  readonly pdf: (sheet: ReportSheet, paper: Paper) => Promise<Buffer>;
  /** Whether it was sent to a printer. */
  readonly print: (sheet: ReportSheet, paper: Paper) => Promise<boolean>;
  readonly sheetFor: (contentsId: number) => DrawnSheet | null;
  readonly drawnBy: (contentsId: number) => void;
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Buffer;
}
export interface Dialogs {
  /** `null` when the person chooses none. Rejects when the file cannot be read; with the code E_TOO_LARGE when it is too large. */
  readonly chooseFile: (title: string, extensions: readonly string[], maxBytes?: number) => Promise<ChosenFile | null>;
  /** Where the person wants a file; `null` when they want none. */
  readonly choosePath: (title: string, name: string) => Promise<string | null>;
}

/** Reads the days off in a calendar file, apart from the main process. Never rejects, and always answers. */
export type ReadDaysOff = (file: Uint8Array, at: { readonly now: EpochMs; readonly zone: string }) => Promise<DaysOff>;

/** "stale" is on, but starts something else than this app; "unknown" where the system lets nobody look. */
export type AutostartState = "on" | "off" | "stale" | "unknown";

/** Whether the app starts when the person signs in, where the system keeps that. Nothing of it throws. */
export interface Autostart {
  /** Answers why the system refuses, such as EACCES, or `null`. */
  readonly set: (isOn: boolean) => string | null;
  readonly read: () => AutostartState;
}

/** What the app asks of the system it runs on. */
export interface System {
  readonly version: string;
  readonly build: BuildKind;
  /** The licences of all that is in this build. Rejects when they cannot be read. */
  readonly readLicences: () => Promise<Licences>;
  readonly platform: string;
  /** Whether the system started the app as the person signed in: then no window opens by itself. */
  readonly startsHidden: boolean;
  /** The processor and the engine, for the report of diagnostics. */
  readonly surroundings: { readonly arch: string; readonly desktop: string; readonly electron: string };
  readonly openInBrowser: (url: string) => void;
  readonly showInFolder: (file: string) => void;
  /** Opens a folder in the desktop's own window; never waits for it. */
  readonly openFolder: (folder: string) => void;
  readonly copyText: (text: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly autostart: Autostart;
  readonly quit: () => void;
}

/** A notification without buttons; nobody waits for it. */
export interface SimpleNotifications {
  /** Never throws, and never waits; where the desktop shows none, nothing happens. */
  readonly show: (notification: { readonly title: string; readonly body: string }) => void;
}

export interface TrayIcon {
  readonly listen: (onCommand: (command: TrayCommand) => void) => void;
  readonly show: (menu: TrayMenu) => void;
  /** Makes the icon anew, for a panel that came late. */
  readonly remake: () => void;
  readonly destroy: () => void;
}

/** Takes in what goes wrong inside of the app and must not stop it. Nothing of it ever throws. */
export interface Faults {
  readonly note: (where: string, error: unknown) => void;
  /** Does something, and notes what it throws; answers what it answered, or nothing. */
  readonly attempt: <T>(where: string, act: () => T) => T | undefined;
  /** Whether anything went wrong since the start. */
  readonly hasAny: boolean;
  /** Tells once, however much goes wrong. */
  readonly onFirst: (tell: () => void) => void;
}

/** Events that reach the app from outside its windows. */
export interface AppEvents {
  /** Sleep, wake, lock and unlock, where the desktop tells of them. Each may come twice. */
  readonly onPower: (tell: (event: SchedulerEvent) => void) => void;
  /** Someone started the app again, or clicked its icon in the dock. */
  readonly onActivate: (tell: () => void) => void;
  /** The app is about to end, its windows are still there, and it waits for `before`; and then at the very end. */
  readonly onQuit: (before: () => Promise<void>, last: () => void) => void;
}

/** Where a message came from. */
export interface Sender {
  readonly id: number;
  /** The address of the page; `null` where it did not come from the main frame. */
  readonly url: string | null;
}
export interface Gate {
  readonly handle: (name: string, answer: (sender: Sender, args: readonly unknown[]) => Promise<unknown>) => void;
}

/** What the desktop tells of one thing: it is so, it is not so, or there is no telling. */
export type Reading = boolean | "unknown";
/** What of the desktop is watched by events. */
export type WatchedCapability =
  "lock" | "sleep" | "trayHost" | "doNotDisturb" | "fullScreen" | "call" | "notifications";

/** What the desktop is watched and asked with. */
export interface DesktopSenses {
  /** Where there is no way to know, "unknown" is told once, and stays. */
  readonly watchDesktop: (
    tell: (watched: WatchedCapability, sensed: Reading, by?: FullScreenSource) => void,
  ) => Promise<void>;
  /** Asks Windows for calls and full screen until the answer is called. */
  readonly watchWindows: (tell: (watched: "call" | "fullScreen", sensed: Reading) => void) => () => void;
  /** Whether a camera is in use or the screen shared; asked only while a break is near. Never rejects. */
  readonly isCameraInUse: () => Promise<Reading>;
  readonly isAnyRunning: (names: readonly string[]) => Promise<Reading>;
  /** The names of the displays that are there now, as `displayName` makes them; none where one of them cannot be named. */
  readonly presentDisplays: () => readonly string[];
  /** Who names them. */
  readonly displaySource: () => DisplaySource;
  readonly onDisplaysChanged: (tell: () => void) => void;
}
