import { LANGUAGES } from "../i18n/languages";
import type { StartMode } from "../scheduler/plan";
import { WEEKDAYS, type ClockRange, type QuietRange } from "../time/clock-ranges";
import { type DesktopHold } from "../scheduler/holds";
import type { Need } from "./place";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const LANGUAGE_CHOICES = ["system", ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * How a break stands in the way: in a window with the work dimmed behind it; over the whole screen; or that, without
 * postponing. The way out is always there.
 */
export const FIRMNESS = ["gentle", "firm", "strict"] as const;
export type Firmness = (typeof FIRMNESS)[number];

export const SOUNDS = ["off", "soft", "bowl", "wood", "own"] as const;
export type Sound = (typeof SOUNDS)[number];
export const SHOWN_AS = ["page", "notification"] as const;
export type ShownAs = (typeof SHOWN_AS)[number];
export const ACCENTS = ["plumb", "dusk", "slate"] as const;
export type Accent = (typeof ACCENTS)[number];

/** What the person chose. Written to settings.json under these very names. */
export interface Settings {
  /** Off means no prompts at all and no work counted. */
  readonly enabled: boolean;
  /** Minutes of work between breaks, 1–600. */
  readonly intervalMin: number;
  /** Whether breaks come at fixed times of the day instead, "HH:MM". */
  readonly timesOn: boolean;
  readonly times: readonly string[];
  /** Length of a break in minutes, 1–120. */
  readonly breakMin: number;
  /** Seconds between the notice and the prompt, 0–300. */
  readonly noticeSec: number;
  /** Minutes a postponed break waits, 1–60. */
  readonly postponeMin: number;
  /** How often one break can be postponed, 0–10. */
  readonly maxPostpones: number;
  /** Whether a prompt waits for an answer, or becomes a break by itself: in a pause of the typing, or at once. */
  readonly startMode: StartMode;
  /** Minutes a prompt waits for such a pause at most, 0–30; a gentle one covers nothing before it comes. */
  readonly graceMin: number;
  /** How a break stands in the way. Strict: no postponing; skipping and ending early take two steps. */
  readonly firmness: Firmness;
  /** Milliseconds in which a page that has come up takes no key, 0–5000. */
  readonly keyGuardMs: number;
  /** Whether the page waits, when a break is over, until the person is back. */
  readonly waitForMe: boolean;
  /** Where breaks are taken: others look on; staying seated; what there is to use. */
  readonly openOffice: boolean;
  readonly seatedOnly: boolean;
  /** Whether every break is a walk, wherever one can be taken. */
  readonly walkOnly: boolean;
  readonly atHand: readonly Need[];
  /**
   * Short breaks beside the hourly one: minutes of work between them, 5–120, and their length in seconds, 10–120. The standard
   * is 30 s every 20 min, the schedule that eased discomfort most in McLean et al., Applied Ergonomics 2001;32:225–237.
   */
  readonly microOn: boolean;
  readonly microEveryMin: number;
  readonly microSec: number;
  /** A quiet line about the posture after so many minutes of work, 10–240. */
  readonly nudgeOn: boolean;
  readonly nudgeEveryMin: number;
  /**
   * For desks that move: minutes of sitting, standing and moving in turn; 0 leaves standing or moving out. The standard is
   * Hedge's rule of 20, 8 and 2, an expert's advice and no trial's result.
   */
  readonly rhythmOn: boolean;
  readonly sitMin: number;
  readonly standMin: number;
  readonly moveMin: number;
  /** Seconds without input after which an absence counts as a natural break, 60–3600. */
  readonly idleResetSec: number;
  /** Whether anything of the desktop holds a break back at all, and which things do. */
  readonly respectDnd: boolean;
  readonly heldBy: readonly DesktopHold[];
  /** Names of programs that hold breaks back while they run, as the system's process list has them. */
  readonly holdPrograms: readonly string[];
  /** The displays at which breaks are offered, if `heldBy` has "unknownDisplay". */
  readonly knownDisplays: readonly string[];
  /** Whether breaks are offered in work hours only. */
  readonly workHoursOn: boolean;
  /** The hours of each weekday, Monday first; an empty list is a day off. */
  readonly workHours: readonly (readonly ClockRange[])[];
  /** Times in which nothing is shown and no work is counted: of every day, or of some weekdays. */
  readonly quietHours: readonly QuietRange[];
  /** Days without breaks, such as holidays, as "YYYY-MM-DD". */
  readonly daysOff: readonly string[];
  /** The places to work at, and the id of the one in use; empty where there are none. */
  readonly profiles: readonly Profile[];
  readonly profile: string;
  readonly startAtLogin: boolean;
  readonly theme: Theme;
  readonly language: LanguageChoice;
  /** Whether a break is a page on each display, or a notification of the desktop alone. */
  readonly showAs: ShownAs;
  /** What sounds as a break begins and as it ends; how loud, in percent, 0–100; the name of the own file, "" without. */
  readonly sound: Sound;
  readonly volume: number;
  readonly ownSoundName: string;
  /** Whether the system's voice reads what a break shows; its pace in percent of its own, 50–200. */
  readonly readAloud: boolean;
  readonly voicePace: number;
  /** The colours of the break page. */
  readonly accent: Accent;
  /** Whether the first-run screens were finished or skipped. */
  readonly onboarded: boolean;
  /** Whether the person was told how to come to the app where no icon is, and that it goes on when its window is closed. */
  readonly toldNoTray: boolean;
  readonly toldOnClose: boolean;
}
/**
 * The settings that a profile has of its own: its plan, its hours and what holds breaks back there. Everything else, such as
 * the theme or the days off, belongs to the person and is the same everywhere.
 */
export const PROFILE_SETTINGS = [
  "intervalMin",
  "timesOn",
  "times",
  "breakMin",
  "noticeSec",
  "postponeMin",
  "maxPostpones",
  "startMode",
  "graceMin",
  "firmness",
  "waitForMe",
  "openOffice",
  "seatedOnly",
  "walkOnly",
  "atHand",
  "microOn",
  "microEveryMin",
  "microSec",
  "nudgeOn",
  "nudgeEveryMin",
  "rhythmOn",
  "sitMin",
  "standMin",
  "moveMin",
  "idleResetSec",
  "respectDnd",
  "heldBy",
  "holdPrograms",
  "workHoursOn",
  "workHours",
  "quietHours",
] as const satisfies readonly (keyof Settings)[];

export type ProfileSettings = { readonly [K in (typeof PROFILE_SETTINGS)[number]]?: Settings[K] };

/** A place to work at, such as the office or at home: its own plan, hours and workspace. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** The displays by which it comes into use by itself; the workspace whose checklist is its own, "" for whichever is chosen. */
  readonly displays: readonly string[];
  readonly workspace: string;
  /** Its values while another is in use; while it is in use itself, they are the settings. */
  readonly own: ProfileSettings;
}

export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] };

/** As many days off as are kept. */
export const MAX_DAYS_OFF = 1_000;
export const SETTING_LIMITS = {
  intervalMin: [1, 600],
  breakMin: [1, 120],
  noticeSec: [0, 300],
  postponeMin: [1, 60],
  maxPostpones: [0, 10],
  graceMin: [0, 30],
  keyGuardMs: [0, 5000],
  microEveryMin: [5, 120],
  microSec: [10, 120],
  nudgeEveryMin: [10, 240],
  sitMin: [5, 120],
  standMin: [0, 120],
  moveMin: [0, 30],
  idleResetSec: [60, 3600],
  volume: [0, 100],
  voicePace: [50, 200],
} as const satisfies { readonly [K in keyof Settings]?: readonly [min: number, max: number] };

const NINE_TO_HALF_PAST_FIVE: readonly ClockRange[] = [{ from: "09:00", to: "17:30" }];

/**
 * An hourly break of five minutes, told of 30 seconds ahead.
 *
 * Hourly: the first of the app's two source articles asks for a mini-break each hour. Five minutes an hour is within what
 * supplementary-break studies used (Galinsky et al., Ergonomics 2007;50:603–622).
 */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  intervalMin: 60,
  timesOn: false,
  times: ["10:00", "11:00", "12:00", "14:00", "15:00", "16:00"],
  breakMin: 5,
  noticeSec: 30,
  postponeMin: 5,
  maxPostpones: 2,
  startMode: "ask",
  graceMin: 5,
  firmness: "gentle",
  keyGuardMs: 1500,
  waitForMe: false,
  openOffice: false,
  seatedOnly: false,
  walkOnly: false,
  atHand: ["space", "floor", "wall"],
  microOn: false,
  microEveryMin: 20,
  microSec: 30,
  nudgeOn: false,
  nudgeEveryMin: 30,
  rhythmOn: false,
  sitMin: 20,
  standMin: 8,
  moveMin: 2,
  idleResetSec: 300,
  respectDnd: true,
  heldBy: ["call", "fullScreen", "doNotDisturb", "program"],
  holdPrograms: [],
  knownDisplays: [],
  workHoursOn: false,
  workHours: WEEKDAYS.map((day) => (day < 5 ? NINE_TO_HALF_PAST_FIVE : [])),
  quietHours: [],
  daysOff: [],
  profiles: [],
  profile: "",
  startAtLogin: false,
  theme: "system",
  language: "system",
  showAs: "page",
  sound: "soft",
  volume: 60,
  ownSoundName: "",
  readAloud: false,
  voicePace: 100,
  accent: "plumb",
  onboarded: false,
  toldNoTray: false,
  toldOnClose: false,
};
