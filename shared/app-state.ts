import type { Diagnosis } from "./diagnostics/diagnosis";
import type { DocumentValues } from "./documents/registry";
import type { HistoryEntry } from "./history/entry";
import type { Screen } from "./screens";
import type { ScheduleView } from "./scheduler/view";
import type { EpochMs } from "./time/units";

/** Something the person is told once: what happened to a file, and where its bytes are. */
export interface FileNotice {
  readonly id: string;
  readonly code: string;
  /** Plain words, final. */
  readonly text: string;
}

/** What is known of the desktop around the app. */
export interface DesktopState {
  /** Whether a panel shows the tray icon; "unknown" where the desktop cannot tell. */
  readonly tray: "shown" | "absent" | "unknown";
  /** What works on this desktop and what cannot. */
  readonly diagnoses: readonly Diagnosis[];
  /** The displays that are there, by the names the settings know them under. */
  readonly displays: readonly string[];
}

/** Everything the main window draws from, in slices. */
export interface AppState {
  readonly schedule: ScheduleView;
  readonly documents: DocumentValues;
  /** The history of the local day, oldest first, its date, and the first instants of that day and of the next. */
  readonly today: {
    readonly entries: readonly HistoryEntry[];
    readonly date: string;
    readonly start: EpochMs;
    readonly end: EpochMs;
  };
  readonly desktop: DesktopState;
  readonly notices: readonly FileNotice[];
  /** Whether something is in memory that could not be saved. */
  readonly unsaved: boolean;
  /** `region` is the BCP 47 tag whose conventions dates and numbers follow. */
  readonly language: { readonly locale: string; readonly region: string };
  /** The name of the zone that the clocks of the computer are in, by which every page writes times. */
  readonly zone: string;
  /** A screen that was asked for from outside, such as the tray; `serial` tells one request from the next. */
  readonly requestedScreen: { readonly screen: Screen; readonly serial: number } | null;
  readonly app: { readonly version: string; readonly platform: string };
}
export type AppSlice = keyof AppState;

/** What a push carries: the slices that changed, and of the documents those that did. */
export type AppChange = Partial<Omit<AppState, "documents">> & { readonly documents?: Partial<DocumentValues> };

/** The state after a change, or two changes as one: what the later one carries stands. */
export function withChange(before: AppState, change: AppChange): AppState;
export function withChange(before: AppChange, change: AppChange): AppChange;
export function withChange(before: AppChange, change: AppChange): AppChange {
  return { ...before, ...change, documents: { ...before.documents, ...change.documents } };
}
