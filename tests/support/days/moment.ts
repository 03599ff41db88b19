import { type DesktopHold } from "../../../shared/scheduler/holds";
import type { Now } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import { type SchedulerState } from "../../../shared/scheduler/state";
import type { ScheduleView } from "../../../shared/scheduler/view";
import type { EpochMs, Ms } from "../../../shared/time/units";

/** What is so about the person and the computer, whether or not the scheduler has been told. */
export interface Facts {
  /** Whether input goes on without a rest. */
  readonly isActive: boolean;
  /** The true time of the last input. */
  readonly lastInput: Ms;
  readonly isLocked: boolean;
  readonly isAsleep: boolean;
  readonly holds: readonly DesktopHold[];
  /** The pause the person has set, by their own reckoning; ends are true time and wall clock. */
  readonly pause: { readonly endsAt: Ms | null; readonly until: EpochMs | null } | null;
}

/**
 * What happened to the day at a moment. A `fact` changed without the scheduler being called; `stalled` begins a time in which
 * the app's process stands still while the computer does not.
 */
export type Cause = "fact" | "stalled" | "look" | "told" | "answered" | "started" | "stopped" | "planned" | "clockSet";

/** An instant of a simulated day at which something was done, and what came of it. */
export interface Moment {
  /** True time since the day began, which no restart or clock changes. */
  readonly at: Ms;
  readonly now: Now;
  readonly cause: Cause;
  readonly outputs: readonly Output[];
  /** The scheduler's state from here on; `null` while the app is not running. */
  readonly state: SchedulerState | null;
  readonly view: ScheduleView | null;
  readonly facts: Facts;
}

/** Watches a day moment by moment; answers with what is wrong, in words, or `null`. */
export type Watch = (moment: Moment) => string | null;

/** One invariant, under its number in the list of the design, with a fresh watcher for each day. */
export interface Law {
  readonly name: string;
  readonly watch: () => Watch;
}
