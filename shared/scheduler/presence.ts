import { SECOND, type Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Presence, SchedulerState } from "./state";

/** Desktops report idle time in whole seconds: an input "newer" by less than this is the same one. */
const IDLE_GRAIN: Ms = 1 * SECOND;

/** Records input at `now`, such as an answer to a prompt: the person is here. */
export function noteInput(state: SchedulerState, now: Now): SchedulerState {
  const { locked, absence } = state.presence;
  return withPresence(state, {
    lastInput: now.elapsed,
    lastInputAwake: now.awake,
    absence: locked ? absence : null,
  });
}

/**
 * Records the desktop's idle time.
 *
 * New input is detected on the clock that stops during sleep, as the desktop's counter does; otherwise an hour of sleep would
 * look like an input an hour ago.
 */
export function noteIdleTime(state: SchedulerState, idleFor: Ms, now: Now): SchedulerState {
  const inputAt = now.elapsed - Math.max(0, idleFor);
  const inputAwake = now.awake - Math.max(0, idleFor);
  const { locked, absence, lastInput, lastInputAwake } = state.presence;
  if (inputAwake - lastInputAwake <= IDLE_GRAIN)
    return absence === null ? withPresence(state, { lastInput: Math.max(lastInput, inputAt) }) : state;
  const goesOn = locked || (absence?.settledAt ?? -Infinity) > inputAt;
  return withPresence(state, { lastInput: inputAt, lastInputAwake: inputAwake, absence: goesOn ? absence : null });
}

/**
 * Assigns input up to `doubtUntil` (awake time) to the time before an unannounced sleep: it came between the last tick and the
 * sleep, and is no return. Someone who is back will soon give another.
 */
export function noteInputBeforeSleep(state: SchedulerState, idleFor: Ms, now: Now, doubtUntil: Ms): SchedulerState {
  const inputAwake = now.awake - Math.max(0, idleFor);
  const { absence, lastInput, lastInputAwake } = state.presence;
  if (absence === null || inputAwake <= lastInputAwake || inputAwake > doubtUntil) return state;
  const inputAt = lastInput + inputAwake - lastInputAwake;
  return withPresence(state, {
    lastInput: inputAt,
    lastInputAwake: inputAwake,
    absence: { ...absence, since: inputAt },
  });
}

/** Lock or sleep freezes work at once: begins an absence, or continues the current one. */
export function freeze(state: SchedulerState, at: Ms): SchedulerState {
  const { absence, lastInput } = state.presence;
  return withPresence(state, { absence: absence ?? { since: Math.min(lastInput, at), settledAt: null } });
}

export function lock(state: SchedulerState, now: Now): SchedulerState {
  return state.presence.locked ? state : withPresence(freeze(state, now.elapsed), { locked: true });
}

/** Only a person can unlock: the absence ends. */
export function unlock(state: SchedulerState, now: Now): SchedulerState {
  return state.presence.locked ? noteInput(withPresence(state, { locked: false }), now) : state;
}

/** Marks the absence as accounted for, as of an instant; work waits for the return. */
export function settleAbsence(state: SchedulerState, at: Ms): SchedulerState {
  const { absence, lastInput } = state.presence;
  return withPresence(state, { absence: { since: absence?.since ?? lastInput, settledAt: at } });
}

/**
 * At the end of a break, an absence that began in it belongs to it and is no natural break (rules R7, R9). If the person was
 * there all along, the next tick finds out.
 */
export function settleBreakEnd(state: SchedulerState, endedAt: Ms): SchedulerState {
  const { absence, locked, lastInput } = state.presence;
  const away = absence !== null || locked || endedAt - lastInput > IDLE_GRAIN;
  return away ? settleAbsence(state, endedAt) : state;
}

/** When the current absence becomes a natural break; `null` once it is settled. */
export function naturalBreakDueAt({ presence, plan }: SchedulerState): Ms | null {
  if (presence.absence !== null && presence.absence.settledAt !== null) return null;
  return (presence.absence?.since ?? presence.lastInput) + plan.idleReset;
}

const withPresence = (state: SchedulerState, change: Partial<Presence>): SchedulerState => ({
  ...state,
  presence: { ...state.presence, ...change },
});
