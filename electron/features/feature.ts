import type { AppSlice, AppState } from "../../shared/app-state";
import type { DocumentName, EditOf, ValueOf } from "../../shared/documents/registry";
import type { Localization } from "../../shared/i18n/localization";
import type { Output } from "../../shared/scheduler/outputs";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import type { Turn } from "../../shared/scheduler/turn";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { Moment } from "../../shared/time/moment";
import type { Now } from "../../shared/time/now";
import type { Ms } from "../../shared/time/units";
import type { Handlers } from "../ipc/serve";
import type { Clock, Faults } from "../ports";
import type { Saved } from "../storage/documents/document-store";
import type { EditOutcome } from "../storage/documents/edit-document";
import type { Storage } from "../storage/storage";

/** What every feature may ask of the app. */
export interface Context {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly storage: Storage;
  readonly localization: Localization;
  readonly moment: () => Moment;
  /** The schedule as it is now. */
  readonly view: () => ScheduleView;
  /** Takes a turn with an event; answers what came of the event itself. */
  readonly dispatch: (event: SchedulerEvent) => readonly Output[];
  /** Changes a document: in use, and told to every feature and window, before it returns. */
  readonly edit: <N extends DocumentName>(document: N, edit: EditOf<N>) => EditOutcome<N>;
  /** Puts a whole value in the place of a document, as an import does; told like an edit. */
  readonly replace: <N extends DocumentName>(document: N, value: ValueOf<N>) => Promise<Saved>;
  /** Sends slices of the state to the main window, where it is open. */
  readonly push: (...slices: readonly Exclude<AppSlice, "documents">[]) => void;
  /** Sends a document, and whether all is saved, likewise. */
  readonly pushDocument: (name: DocumentName) => void;
  /** Everything may be shown in other words now. */
  readonly retell: () => void;
}

/** A turn of the schedule, and the time without input at it. */
export interface SeenTurn extends Turn {
  readonly idleFor: Ms | null;
}

/**
 * One concern of the main process. The app calls its features in one listed order; each part is there only where a feature
 * has something to do then.
 */
export interface Feature {
  readonly handlers?: Partial<Handlers>;
  /** Shows or hides what a turn brings; first of all, since it must appear on time. */
  readonly onTurn?: (turn: SeenTurn) => void;
  /** Makes what happened durable, before it is told anywhere else. */
  readonly record?: (outputs: readonly Output[], now: Now) => void;
  /** The schedule after each turn. */
  readonly onView?: (view: ScheduleView) => void;
  /** A document has another value, which is in use already. */
  readonly onDocument?: (name: DocumentName) => void;
  /** What another program made of a file of ours was replaced by what the app knows; its bytes are in this file now. */
  readonly onForeign?: (kept: string) => void;
  /** What could not be saved was tried again. */
  readonly onTriedAgain?: () => void;
  /** The language, or the zone that times are told in, may be another now. */
  readonly onRetell?: () => void;
  /** How soon it wants the next tick, if sooner than the scheduler does. */
  readonly nextWanted?: (view: ScheduleView) => Ms | null;
  /** Its part of what the main window draws from. Reads no disk. */
  readonly state?: () => Partial<AppState>;
  /** Once the icon is there and the first turn was taken. */
  readonly start?: () => void;
  /** Before the app ends, while its windows are still there. */
  readonly stop?: () => void;
}
