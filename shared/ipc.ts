import type { Diagnosis } from "./diagnostics/diagnosis";
import type { FitChange } from "./workspace/desk-fit/change-fit";
import type { WorkspaceFit } from "./workspace/desk-fit/workspace-fit";
import type { ChecklistEdit } from "./workspace/checklist/edit";
import type { Workspaces } from "./workspace/checklist/workspaces";
import type { HistoryEntry } from "./history/entry";
import type { RoutineChoices } from "./routines/choices";
import type { ReportFormat } from "./workspace/report/files";
import type { ReportChoice } from "./workspace/report/report";
import type { Paper, ReportSheet } from "./workspace/report/sheet";
import type { FileProblem } from "./routines/custom/file-problem";
import type { ImportResult, ConflictChoice } from "./routines/custom/import-result";
import type { FieldError, CustomEdit } from "./routines/custom/custom-edit";
import type { PauseChoice } from "./scheduler/pause";
import type { ScheduleView } from "./scheduler/view";
import type { Chime } from "./sound/chime";
import type { Settings, SettingsPatch } from "./settings/settings";
import type { BreakAct, SurfaceState } from "./break-page/break-page";
import type { EpochMs } from "./time/units";

/**
 * Every channel between the windows and the main process. Nothing else crosses.
 *
 * A call carries at most one payload and answers a {@link Reply}; the main process parses each payload with the schema that
 * `electron/app/payloads.ts` must have for it, after it has checked who sends.
 */
export interface Calls {
  /** Everything the main window draws from. */
  "app:state": { payload: undefined; answer: AppState };
  "settings:set": { payload: SettingsPatch; answer: Settings };
  "break:start": { payload: undefined; answer: undefined };
  /** Starts a break with a routine, by its id, for this once. */
  "break:start-with": { payload: string; answer: undefined };
  "break:end": { payload: undefined; answer: undefined };
  "break:postpone": { payload: undefined; answer: undefined };
  "break:skip": { payload: undefined; answer: undefined };
  /** What can be done in a break that is running. */
  "break:act": { payload: BreakAct; answer: undefined };
  /** The person took a break the app did not see. */
  "break:report": { payload: undefined; answer: undefined };
  "pause:start": { payload: PauseChoice; answer: undefined };
  "pause:end": { payload: undefined; answer: undefined };
  /** Measures for the desk fit, and the answers and results of ROSA. */
  "fit:change": { payload: FitChange; answer: WorkspaceFit };
  /** What the person decides about the cards they are shown; only what is named changes. */
  "routines:change": { payload: Partial<RoutineChoices>; answer: RoutineChoices };
  /** An exercise or routine the person made; answers what is not as it has to be, field by field, or nothing: it is kept. */
  "routines:edit": { payload: CustomEdit; answer: readonly FieldError[] };
  /** Asks for a file of exercises and routines, and adds what is in it. */
  "routines:import": { payload: undefined; answer: ImportResult };
  /** Says what comes of entries that are here already; ends an import that asked. */
  "routines:import-decide": { payload: ConflictChoice; answer: ImportResult };
  /** Asks for a place and writes the file there; answers its name, or `null` when none was chosen. */
  "routines:export": { payload: undefined; answer: string | null };
  /** Answered once the edit is on the disk. */
  "checklist:edit": { payload: ChecklistEdit; answer: undefined };
  /** Entries with `from <= at < to`. */
  "history:query": { payload: { from: EpochMs; to: EpochMs }; answer: readonly HistoryEntry[] };
  /** Opens one of the app's own sources in the person's browser. */
  "shell:open": { payload: string; answer: undefined };
  /** The person has read a notice about a file. */
  "notice:dismiss": { payload: string; answer: undefined };
  /** Asks for a calendar file, and adds its holidays to the days off; answers how many were new. */
  "holidays:import": { payload: undefined; answer: number };
  /** Puts the report of what works on this desktop onto the clipboard. */
  "diagnostics:copy": { payload: undefined; answer: undefined };
  /** Asks for a sound file and takes it for the chime; answers its name, or `null` when none was chosen. */
  "sound:choose": { payload: undefined; answer: string | null };
  /** Reads a sample aloud. */
  "voice:try": { payload: undefined; answer: undefined };
  /** Plays the chosen chime once. */
  "sound:try": { payload: undefined; answer: undefined };
  /** What the page that sounds is to play; asked once, as it loads. */
  "sound:chime": { payload: undefined; answer: Chime };
  /** Asks where to, and writes the report there; answers the name of the file, or `null` when none was chosen. */
  "report:save": {
    payload: ReportChoice & { readonly format: ReportFormat; readonly paper: Paper };
    answer: string | null;
  };
  /** Asks for a printer and prints the report; whether it was sent there. */
  "report:print": { payload: ReportChoice & { readonly paper: Paper }; answer: boolean };
  /** Shows the report that was saved last in its folder. */
  "report:show": { payload: undefined; answer: undefined };
  /** What the page that is printed shows; asked once, as it loads. */
  "report:sheet": { payload: undefined; answer: DrawnSheet };
  /** That page has drawn it all. */
  "report:drawn": { payload: undefined; answer: undefined };
  /** Ends the app, as the tray's menu does. */
  "app:quit": { payload: undefined; answer: undefined };
  /** What a notice or break page shows; asked once by each page as it loads. */
  "surface:state": { payload: undefined; answer: SurfaceState };
}
export type CallName = keyof Calls;

/** What the main process tells the windows unasked. */
export interface Pushes {
  "app:changed": AppState;
  "surface:changed": SurfaceState;
}
export type PushName = keyof Pushes;

/** The calls each kind of page may make; its preload carries no others. */
export const MAIN_CALLS = [
  "app:state",
  "settings:set",
  "break:start",
  "break:start-with",
  "break:end",
  "break:postpone",
  "break:skip",
  "break:report",
  "pause:start",
  "pause:end",
  "fit:change",
  "routines:change",
  "routines:edit",
  "routines:import",
  "routines:import-decide",
  "routines:export",
  "checklist:edit",
  "history:query",
  "shell:open",
  "notice:dismiss",
  "holidays:import",
  "diagnostics:copy",
  "sound:choose",
  "sound:try",
  "voice:try",
  "report:save",
  "report:print",
  "report:show",
  "app:quit",
] as const satisfies readonly CallName[];
export const BREAK_CALLS = [
  "surface:state",
  "break:start",
  "break:end",
  "break:postpone",
  "break:skip",
  "break:act",
] as const satisfies readonly CallName[];
export const SOUND_CALLS = ["sound:chime"] as const satisfies readonly CallName[];
export const REPORT_CALLS = ["report:sheet", "report:drawn"] as const satisfies readonly CallName[];

/** A report as its page gets it: without the line at the foot, which the engine draws. */
export type DrawnSheet = Omit<ReportSheet, "footer">;

export type ErrorCode =
  | "E_ARGS"
  | "E_RANGE"
  | "E_REFUSED"
  | "E_TOO_LARGE"
  | "E_SENDER"
  | "E_NO_PROMPT"
  | "E_POSTPONE_LIMIT"
  | "E_SAVE"
  | "E_READ"
  | "E_FORMAT"
  | "E_NO_VOICE"
  | "E_URL"
  | FileProblem["code"];
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** Something the person is told once: what happened to a file, and where its bytes are. */
export interface FileNotice {
  readonly id: string;
  readonly code: string;
  /** Plain words, final. */
  readonly text: string;
}

export type Screen = "today" | "checklist" | "deskFit" | "rosa" | "comfort" | "routines" | "settings" | "help";

export interface AppState {
  readonly schedule: ScheduleView;
  readonly settings: Settings;
  readonly fit: WorkspaceFit;
  readonly routines: RoutineChoices;
  readonly workspaces: Workspaces;
  readonly notices: readonly FileNotice[];
  /** The history of the local day, oldest first. */
  readonly today: readonly HistoryEntry[];
  /** The local day the history is of: its first instant. */
  readonly dayStart: EpochMs;
  /** The BCP 47 tag of what the words are in. */
  readonly locale: string;
  /** The BCP 47 tag whose conventions dates and numbers follow. */
  readonly region: string;
  /** Whether a panel shows the tray icon; "unknown" where the desktop cannot tell. */
  readonly tray: "shown" | "absent" | "unknown";
  /** What works on this desktop and what cannot. */
  readonly diagnoses: readonly Diagnosis[];
  /** The displays that are there, by the names the settings know them under. */
  readonly displays: readonly string[];
  /** A screen that was asked for from outside, such as the tray; `serial` tells one request from the next. */
  readonly visit: { readonly screen: Screen; readonly serial: number } | null;
  readonly version: string;
  readonly platform: string;
  /** Changes of settings could not be saved last time. */
  readonly unsaved: boolean;
}

/** What `window.plumbline` offers to a page. */
export interface PageApi<C extends CallName, P extends PushName> {
  readonly call: <N extends C>(name: N, payload?: Calls[N]["payload"]) => Promise<Reply<Calls[N]["answer"]>>;
  /** Answers the function that ends the listening. */
  readonly on: (name: P, listener: (value: Pushes[P]) => void) => () => void;
}
export type MainApi = PageApi<(typeof MAIN_CALLS)[number], "app:changed">;
export type ReportApi = PageApi<(typeof REPORT_CALLS)[number], never>;
export type SoundApi = PageApi<(typeof SOUND_CALLS)[number], never>;
export type BreakApi = PageApi<(typeof BREAK_CALLS)[number], "surface:changed">;
