import type { DesktopHold } from "../../shared/scheduler/holds";
import type { Output } from "../../shared/scheduler/outputs";
import type { SchedulerState } from "../../shared/scheduler/state";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { Now } from "../../shared/time/now";
import type { EpochMs, LocalMs, Ms } from "../../shared/time/units";

/** A pause as the person expects it: its end in true time or by the wall clock. */
export interface OwnPause {
  readonly endsAt: Ms | null;
  readonly until: EpochMs | null;
  /** What the clocks show then. */
  readonly local: LocalMs | null;
}

/** The facts about person and computer, whether or not the scheduler knows them. */
export interface Facts {
  /** Whether there is continuous input. */
  readonly isActive: boolean;
  /** The true time of the last input. */
  readonly lastInput: Ms;
  readonly isLocked: boolean;
  readonly isAsleep: boolean;
  /** The holds that are on, flapping or not. */
  readonly holds: readonly DesktopHold[];
  readonly pause: OwnPause | null;
}

/**
 * What happened at a moment. A `fact` is a change the app was not told of; `stalled` begins a time in which the app's process
 * hangs while the computer runs.
 */
export type Cause =
  "fact" | "stalled" | "ticked" | "told" | "answered" | "started" | "stopped" | "planned" | "clockSet";

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

/** One thing that happened. */
export interface Logged extends Pick<Moment, "at" | "now"> {
  readonly output: Output;
}

/** Watches a day moment by moment; returns what is wrong, in words, or `null`. */
export type Watch = (moment: Moment) => string | null;

/** One invariant, under its number in the list of the design, with a fresh watcher for each day. */
export interface Law {
  readonly name: string;
  readonly watch: () => Watch;
}
