import { type DesktopHold } from "./holds";
import { PRESENT_TICK } from "./tick-rates";
import { assertNever, type EpochMs, type Ms } from "../time/units";
import { advance, noticeAbsence, sleptSince, offerBreaks } from "./advance";
import { answer, type Answer } from "./answers";
import type { Now } from "../time/now";
import { unchanged, andThen, type Step } from "./outputs";
import { pauseOf } from "./pause-end";
import type { Plan } from "./plan";
import { freeze, lock, noteIdleTime, noteInput, noteInputBeforeSleep, unlock } from "./presence";
import { freshInterval, holdsOf, type SchedulerState } from "./state";

/** What can happen to the scheduler. Each may arrive twice or late; none assumes another came before. */
export type SchedulerEvent =
  /** Input known directly, such as in our own window. */
  | { readonly type: "inputSeen" }
  | { readonly type: "locked" }
  | { readonly type: "unlocked" }
  | { readonly type: "suspended" }
  | { readonly type: "woke" }
  | { readonly type: "answered"; readonly answer: Answer }
  /** For a length of true time, until a wall-clock time, or, with neither, until resumed. Whichever end comes first counts. */
  | { readonly type: "paused"; readonly length?: Ms; readonly until?: EpochMs }
  | { readonly type: "unpaused" }
  | { readonly type: "planChanged"; readonly plan: Plan };

/** What each turn of the loop reads by itself; nobody else tells the scheduler of it. */
export type SensedEvent =
  /**
   * A reading of the clocks and the idle counter. If the desktop cannot tell (`null`), the person counts as present unless
   * the screen is locked or the computer sleeps.
   */
  | { readonly type: "ticked"; readonly idleFor: Ms | null }
  /** All desktop holds in force, at once: told one by one, a break could slip in between. */
  | { readonly type: "holdsChanged"; readonly holds: readonly DesktopHold[] };

/**
 * The whole scheduler: from a state, an event and the clocks to the next state and what happened.
 *
 * Time passes first, so if an event and a time condition coincide, the time condition wins. Never fails.
 */
export function step(state: SchedulerState, event: SchedulerEvent | SensedEvent, now: Now): Step {
  const passed = advance(state, now);
  const doubtUntil = sleptUnannounced(state, now) ? state.awake + PRESENT_TICK : null;
  const aware = andThen(passed, (s) => awareOfPresence(s, event, now, doubtUntil));
  const acted = andThen(aware, (s) => act(s, event, now));
  return andThen(acted, (s) => offerBreaks(s, now));
}

/**
 * Settles absences and records the idle time.
 *
 * An absence by lock or sleep is settled before the input that ends it. Idleness is settled only if this tick finds it still
 * going on: after a stall of our own process, someone who is typing has been working all along (rule R15).
 */
function awareOfPresence(
  state: SchedulerState,
  event: SchedulerEvent | SensedEvent,
  now: Now,
  doubtUntil: Ms | null,
): Step {
  const idleFor = event.type === "ticked" ? (event.idleFor ?? 0) : null;
  const dated = idleFor === null || doubtUntil === null ? state : noteInputBeforeSleep(state, idleFor, now, doubtUntil);
  const frozen = dated.presence.absence === null ? unchanged(dated) : noticeAbsence(dated, now);
  const ticked = idleFor === null ? frozen : andThen(frozen, (s) => unchanged(noteIdleTime(s, idleFor, now)));
  return andThen(ticked, (s) => noticeAbsence(s, now));
}

/** Whether the computer slept since the last tick without an event; an announced sleep has already frozen the work. */
const sleptUnannounced = (state: SchedulerState, now: Now): boolean =>
  state.presence.absence === null && sleptSince(state, now) > 0;

function act(state: SchedulerState, event: SchedulerEvent | SensedEvent, now: Now): Step {
  switch (event.type) {
    case "ticked":
    case "woke":
      return unchanged(state);
    case "inputSeen":
      return unchanged(noteInput(state, now));
    case "locked":
      return unchanged(lock(state, now));
    case "unlocked":
      return unchanged(unlock(state, now));
    case "suspended":
      return unchanged(freeze(state, now.elapsed));
    case "answered":
      return answer(noteInput(state, now), event.answer, now);
    case "paused":
      return unchanged({ ...noteInput(state, now), pause: pauseOf(event, now) });
    case "unpaused":
      return unchanged({ ...noteInput(state, now), pause: null });
    case "holdsChanged":
      return unchanged(changeHolds(state, event.holds));
    case "planChanged":
      return unchanged(changePlan(state, event.plan));
    default:
      return assertNever(event);
  }
}

/** A call that begins during a break hides it; one that was on before does not, the person chose to rest. */
function changeHolds(state: SchedulerState, holds: readonly DesktopHold[]): SchedulerState {
  const next = { ...state, desktopHolds: holds };
  if (state.phase.kind !== "resting") return next;
  const isInCall = holdsOf(next).includes("call");
  const aside = isInCall && (state.phase.aside || !holdsOf(state).includes("call"));
  return { ...next, phase: { ...state.phase, aside } };
}

/** Progress is kept, except that switching breaks off and on begins a new interval. */
function changePlan(state: SchedulerState, plan: Plan): SchedulerState {
  const next = { ...state, plan };
  return plan.enabled && !state.plan.enabled && state.phase.kind !== "resting" ? freshInterval(next) : next;
}
