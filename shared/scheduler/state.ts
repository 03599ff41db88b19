import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import type { EpochMs, LocalMs, Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Plan } from "./plan";

/** Progress of the break itself. Whether a notice is showing is in {@link SchedulerState.noticedAt}. */
export type Phase =
  | { readonly kind: "working" }
  /** `since` is when the prompt appeared. */
  | { readonly kind: "prompting"; readonly since: Ms }
  | Rest;

/**
 * A running break. `from` and `to` are instants of elapsed time; `to` is the planned end, moved by extensions and pauses (the
 * current one since `pausedAt`). A break is `aside` during a call that began in it: it goes on, hidden.
 */
export interface Rest {
  readonly kind: "resting";
  readonly from: Ms;
  readonly to: Ms;
  readonly pausedAt: Ms | null;
  readonly aside: boolean;
}

/**
 * An absence, during which no work is counted until the person is back (rules R5–R7).
 *
 * Idleness becomes an absence only once it is long enough for a natural break; shorter stillness is work. Lock and sleep
 * begin one at once.
 */
export interface Absence {
  readonly since: Ms;
  /**
   * When this absence was accounted for, so that it yields no further natural break; `null` before. Only later input ends
   * it: input from before the end of a break belongs to the break.
   */
  readonly settledAt: Ms | null;
}

export interface Presence {
  /** The last known input on both clocks: the desktop's idle counter stops during sleep. */
  readonly lastInput: Ms;
  readonly lastInputAwake: Ms;
  readonly locked: boolean;
  readonly absence: Absence | null;
}

/** A pause set by the person; over with the first of its ends. With both `null` it lasts until they resume. */
export interface Pause {
  /** Elapsed time: a timed pause counts true time. Of "until tomorrow", the true time it was to last when it began. */
  readonly endsAt: Ms | null;
  /** The instant of {@link local} in the zone that was last known. */
  readonly until: EpochMs | null;
  /** What the clock on the wall shows at the end, wherever it hangs: "until tomorrow". */
  readonly local: LocalMs | null;
}

/**
 * Timers next to the hourly break, each with its own count of work: microbreaks, posture nudges and the sit–stand rhythm.
 * What cannot be shown when due is dropped, so nothing piles up behind a call.
 */
export interface SecondaryTimers {
  /** Work since the last microbreak. */
  readonly micro: Ms;
  /** The visible microbreak, in elapsed time. */
  readonly showing: { readonly from: Ms; readonly to: Ms } | null;
  /** Work since the last nudge, and the number of nudges so far. */
  readonly nudge: Ms;
  readonly nudges: number;
  /** The current stage of the rhythm, and the work done in it. */
  readonly stage: number;
  readonly inStage: Ms;
}

export const NO_SECONDARY: SecondaryTimers = { micro: 0, showing: null, nudge: 0, nudges: 0, stage: 0, inStage: 0 };

export interface SchedulerState {
  readonly plan: Plan;
  /** Time is accounted for up to this instant, on both clocks. */
  readonly elapsed: Ms;
  readonly awake: Ms;
  /** Work since the last break or postpone: the W of the rules. */
  readonly work: Ms;
  readonly postponesUsed: number;
  /** With fixed times: the work at which the next one comes if work goes on; `null` before it is known. */
  readonly timeTarget: Ms | null;
  /** The work at which the notice was shown; `null` while none is showing. */
  readonly noticedAt: Ms | null;
  readonly phase: Phase;
  readonly presence: Presence;
  readonly pause: Pause | null;
  readonly desktopHolds: readonly DesktopHold[];
  readonly secondary: SecondaryTimers;
  /** Whether the last tick fell in quiet hours or outside work hours. */
  readonly off: boolean;
}

/** The state at first start: present, no work done yet. */
export function initialState(plan: Plan, now: Now): SchedulerState {
  return {
    plan,
    elapsed: now.elapsed,
    awake: now.awake,
    work: 0,
    postponesUsed: 0,
    timeTarget: null,
    noticedAt: null,
    phase: { kind: "working" },
    presence: { lastInput: now.elapsed, lastInputAwake: now.awake, locked: false, absence: null },
    pause: null,
    desktopHolds: [],
    secondary: NO_SECONDARY,
    off: false,
  };
}

/** The work at which the break is due (rule R2), by interval, postpone or fixed time. */
export function targetOf({ plan, postponesUsed, timeTarget }: SchedulerState): Ms {
  if (postponesUsed > 0) return plan.postpone;
  return plan.times.length > 0 ? (timeTarget ?? plan.interval) : plan.interval;
}

/** The desktop holds in force that the person wants to defer breaks. */
export const holdsOf = ({ plan, desktopHolds }: SchedulerState): readonly DesktopHold[] =>
  DESKTOP_HOLDS.filter((hold) => desktopHolds.includes(hold) && plan.heldBy.includes(hold));
export const isHeld = (state: SchedulerState): boolean => holdsOf(state).length > 0;

/** Whether time passing adds work (rule R1). */
export const isCounting = (state: SchedulerState): boolean =>
  state.plan.enabled &&
  state.pause === null &&
  !state.off &&
  state.presence.absence === null &&
  state.phase.kind === "working";

/** A new interval from zero: after a break, a natural break or a skip. */
export const freshInterval = (state: SchedulerState): SchedulerState => ({
  ...state,
  work: 0,
  postponesUsed: 0,
  timeTarget: null,
  noticedAt: null,
  phase: { kind: "working" },
  secondary: { ...state.secondary, micro: 0, showing: null },
});
