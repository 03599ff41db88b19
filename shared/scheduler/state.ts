import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import type { EpochMs, Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Plan } from "./plan";

/** What is going on with the break itself. Whether a notice is showing is {@link SchedulerState.noticedAt}. */
export type Phase =
  | { readonly kind: "working" }
  /** `since` is when the prompt came up. */
  | { readonly kind: "prompting"; readonly since: Ms }
  | Rest;

/**
 * A break that is running. `from` and `to` are instants of elapsed time; `to` is the planned end, and moves when the person
 * makes the break longer or lets it stand still (since `pausedAt`). A break is `aside` while a call lasts that began in it:
 * it goes on, off the screen.
 */
export interface Rest {
  readonly kind: "resting";
  readonly from: Ms;
  readonly to: Ms;
  readonly pausedAt: Ms | null;
  readonly aside: boolean;
}

/**
 * An absence during which no work is counted, until the person is back (rules R5–R7).
 *
 * Mere idleness opens none before it is long enough to be a natural break: short stillness is work. A lock or sleep opens
 * one at once.
 */
export interface Spell {
  readonly since: Ms;
  /**
   * The instant at which this absence was dealt with, so that it makes no (further) natural break; `null` before. Only an
   * input from then on ends it: one from before a break ended is part of the break.
   */
  readonly settledAt: Ms | null;
}

export interface Presence {
  /** The last input that is known of, on both clocks: the desktop's idle counter stands still while the computer sleeps. */
  readonly lastInput: Ms;
  readonly lastInputAwake: Ms;
  readonly locked: boolean;
  readonly spell: Spell | null;
}

/** A pause by the person. Both ends open: until they resume. */
export interface Pause {
  /** An instant of elapsed time: a timed pause counts true time. */
  readonly endsAt: Ms | null;
  /** An instant of the wall clock: "until tomorrow". */
  readonly until: EpochMs | null;
}

/**
 * What goes on beside the hourly break, each by its own count of work: microbreaks, posture nudges, and the sit–stand rhythm.
 * None of them ever waits: what cannot be shown when it falls due is dropped, so nothing piles up behind a call.
 */
export interface Beside {
  /** Work since the last microbreak. */
  readonly micro: Ms;
  /** The microbreak on the screen, in instants of elapsed time. */
  readonly showing: { readonly from: Ms; readonly to: Ms } | null;
  /** Work since the last nudge, and how many there were. */
  readonly nudge: Ms;
  readonly nudges: number;
  /** The stage of the rhythm, and the work done in it. */
  readonly stage: number;
  readonly inStage: Ms;
}

export const NOTHING_BESIDE: Beside = { micro: 0, showing: null, nudge: 0, nudges: 0, stage: 0, inStage: 0 };

export interface SchedulerState {
  readonly plan: Plan;
  /** The instant up to which time is accounted for. */
  readonly elapsed: Ms;
  readonly awake: Ms;
  /** Work since the last break or postpone: the W of the rules. */
  readonly work: Ms;
  readonly postponesUsed: number;
  /** With fixed times: the work done when the next of them comes, if the person goes on working; `null` before it is known. */
  readonly timeTarget: Ms | null;
  /** The work done when the notice was shown; `null` while none is showing. */
  readonly noticedAt: Ms | null;
  readonly phase: Phase;
  readonly presence: Presence;
  readonly pause: Pause | null;
  readonly desktopHolds: readonly DesktopHold[];
  readonly beside: Beside;
  /** Whether the last look at the wall clock was in quiet hours or outside work hours. */
  readonly off: boolean;
}

/** A person at work who has done none yet. */
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
    presence: { lastInput: now.elapsed, lastInputAwake: now.awake, locked: false, spell: null },
    pause: null,
    desktopHolds: [],
    beside: NOTHING_BESIDE,
    off: false,
  };
}

/** The work after which the break is due (rule R2), or, with fixed times, at the next of which it is. */
export function targetOf({ plan, postponesUsed, timeTarget }: SchedulerState): Ms {
  if (postponesUsed > 0) return plan.postpone;
  return plan.times.length > 0 ? (timeTarget ?? plan.interval) : plan.interval;
}

/** What of the desktop holds breaks back, as far as the person wants it to. */
export const holdsOf = ({ plan, desktopHolds }: SchedulerState): readonly DesktopHold[] =>
  DESKTOP_HOLDS.filter((hold) => desktopHolds.includes(hold) && plan.heldBy.includes(hold));
export const isHeld = (state: SchedulerState): boolean => holdsOf(state).length > 0;

/** Whether time passing adds work (rule R1). */
export const isCounting = (state: SchedulerState): boolean =>
  state.plan.enabled &&
  state.pause === null &&
  !state.off &&
  state.presence.spell === null &&
  state.phase.kind === "working";

/** A new interval from zero: after a break, a natural break or a skip. */
export const freshInterval = (state: SchedulerState): SchedulerState => ({
  ...state,
  work: 0,
  postponesUsed: 0,
  timeTarget: null,
  noticedAt: null,
  phase: { kind: "working" },
  beside: { ...state.beside, micro: 0, showing: null },
});
