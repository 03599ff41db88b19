import { type DesktopHold } from "./holds";
import { PRESENT } from "./tick-rates";
import { assertNever, type EpochMs, type Ms } from "../time/units";
import { advance, noticeAbsence, sleptSince, surface } from "./advance";
import { answer, type Answer } from "./answers";
import type { Now } from "../time/now";
import { quietly, andThen, type Step } from "./outputs";
import type { Plan } from "./plan";
import { freeze, lock, noteIdleTime, noteInput, noteInputBeforeSleep, unlock } from "./presence";
import { freshInterval, holdsOf, type SchedulerState } from "./state";

/** What can happen to the scheduler. Each may come twice or late; none assumes another has come. */
export type SchedulerEvent =
  /**
   * A look at the clocks and at how long there was no input. Where the desktop cannot tell (`null`) the person is taken to be
   * there unless the screen is locked or the computer sleeps.
   */
  | { readonly type: "looked"; readonly idleFor: Ms | null }
  /** An input that is known of by itself, such as one in our own window. */
  | { readonly type: "inputSeen" }
  | { readonly type: "locked" }
  | { readonly type: "unlocked" }
  | { readonly type: "suspended" }
  | { readonly type: "woke" }
  | { readonly type: "answered"; readonly answer: Answer }
  /** For a length of true time, until a wall-clock instant, or, with neither, until resumed. */
  | { readonly type: "paused"; readonly length?: Ms; readonly until?: EpochMs }
  | { readonly type: "unpaused" }
  /** All that the desktop holds breaks back for now, at once: told one by one, a break could slip in between. */
  | { readonly type: "holdsChanged"; readonly holds: readonly DesktopHold[] }
  | { readonly type: "planChanged"; readonly plan: Plan };

/**
 * The whole scheduler: from a state, an event and the clocks to the next state and what happened.
 *
 * Time passes first, so where an event and a time condition fall on the same instant the time condition wins. Never fails.
 */
export function step(state: SchedulerState, event: SchedulerEvent, now: Now): Step {
  const passed = advance(state, now);
  const doubtUntil = sleptUnannounced(state, now) ? state.awake + PRESENT : null;
  const aware = andThen(passed, (s) => awareOfPresence(s, event, now, doubtUntil));
  const acted = andThen(aware, (s) => act(s, event, now));
  return andThen(acted, (s) => surface(s, now));
}

/**
 * Settles absences and takes in the idle time.
 *
 * A frozen absence (lock, sleep) is settled before the input that ends it. Mere idleness is settled only when the look finds
 * it still going on: after a stall of our own process, a person who is typing has been working all along (rule R15).
 */
function awareOfPresence(state: SchedulerState, event: SchedulerEvent, now: Now, doubtUntil: Ms | null): Step {
  const idleFor = event.type === "looked" ? (event.idleFor ?? 0) : null;
  const dated = idleFor === null || doubtUntil === null ? state : noteInputBeforeSleep(state, idleFor, now, doubtUntil);
  const frozen = dated.presence.spell === null ? quietly(dated) : noticeAbsence(dated, now);
  const looked = idleFor === null ? frozen : andThen(frozen, (s) => quietly(noteIdleTime(s, idleFor, now)));
  return andThen(looked, (s) => noticeAbsence(s, now));
}

/** Whether the computer slept since the last look and nothing told of it: a sleep that was announced has frozen the work. */
const sleptUnannounced = (state: SchedulerState, now: Now): boolean =>
  state.presence.spell === null && sleptSince(state, now) > 0;

function act(state: SchedulerState, event: SchedulerEvent, now: Now): Step {
  switch (event.type) {
    case "looked":
    case "woke":
      return quietly(state);
    case "inputSeen":
      return quietly(noteInput(state, now));
    case "locked":
      return quietly(lock(state, now));
    case "unlocked":
      return quietly(unlock(state, now));
    case "suspended":
      return quietly(freeze(state, now.elapsed));
    case "answered":
      return answer(noteInput(state, now), event.answer, now);
    case "paused":
      return quietly({
        ...noteInput(state, now),
        pause: { endsAt: event.length === undefined ? null : now.elapsed + event.length, until: event.until ?? null },
      });
    case "unpaused":
      return quietly({ ...noteInput(state, now), pause: null });
    case "holdsChanged":
      return quietly(changeHolds(state, event.holds));
    case "planChanged":
      return quietly(changePlan(state, event.plan));
    default:
      return assertNever(event);
  }
}

/** A call that begins in a break takes it off the screen; one that was there before does not, the person chose to rest. */
function changeHolds(state: SchedulerState, holds: readonly DesktopHold[]): SchedulerState {
  const next = { ...state, desktopHolds: holds };
  if (state.phase.kind !== "resting") return next;
  const isInCall = holdsOf(next).includes("call");
  const aside = isInCall && (state.phase.aside || !holdsOf(state).includes("call"));
  return { ...next, phase: { ...state.phase, aside } };
}

/** Progress stays; switched off and on again, breaks begin a new interval. */
function changePlan(state: SchedulerState, plan: Plan): SchedulerState {
  const next = { ...state, plan };
  return plan.enabled && !state.plan.enabled && state.phase.kind !== "resting" ? freshInterval(next) : next;
}
