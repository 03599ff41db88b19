import { SECOND, type Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Presence, SchedulerState } from "./state";

/** Desktops report idle time in whole seconds, so a "newer" input within this is the same one. */
const IDLE_GRAIN: Ms = 1 * SECOND;

/** Notes an input of just now, such as an answer to a prompt: the person is here. */
export function noteInput(state: SchedulerState, now: Now): SchedulerState {
  const { locked, spell } = state.presence;
  return withPresence(state, {
    lastInput: now.elapsed,
    lastInputAwake: now.awake,
    spell: locked ? spell : null,
  });
}

/**
 * Takes in how long the desktop has seen no input.
 *
 * Whether there was a new input is decided on the clock that stands still in sleep, as the desktop's own counter does;
 * otherwise an hour of sleep would read as an input an hour ago that never was.
 */
export function noteIdleTime(state: SchedulerState, idleFor: Ms, now: Now): SchedulerState {
  const inputAt = now.elapsed - Math.max(0, idleFor);
  const inputAwake = now.awake - Math.max(0, idleFor);
  const { locked, spell, lastInput, lastInputAwake } = state.presence;
  if (inputAwake - lastInputAwake <= IDLE_GRAIN)
    return spell === null ? withPresence(state, { lastInput: Math.max(lastInput, inputAt) }) : state;
  const goesOn = locked || (spell?.settledAt ?? -Infinity) > inputAt;
  return withPresence(state, { lastInput: inputAt, lastInputAwake: inputAwake, spell: goesOn ? spell : null });
}

/**
 * Dates an input up to `doubtUntil` (awake time) before the sleep that nothing told of: it was given between the last look
 * and the sleep, and is no return. Whoever is back gives another one soon.
 */
export function noteInputBeforeSleep(state: SchedulerState, idleFor: Ms, now: Now, doubtUntil: Ms): SchedulerState {
  const inputAwake = now.awake - Math.max(0, idleFor);
  const { spell, lastInput, lastInputAwake } = state.presence;
  if (spell === null || inputAwake <= lastInputAwake || inputAwake > doubtUntil) return state;
  const inputAt = lastInput + inputAwake - lastInputAwake;
  return withPresence(state, { lastInput: inputAt, lastInputAwake: inputAwake, spell: { ...spell, since: inputAt } });
}

/** A lock or sleep freezes work at once and opens an absence, or goes on with the one there is. */
export function freeze(state: SchedulerState, at: Ms): SchedulerState {
  const { spell, lastInput } = state.presence;
  return withPresence(state, { spell: spell ?? { since: Math.min(lastInput, at), settledAt: null } });
}

export function lock(state: SchedulerState, now: Now): SchedulerState {
  return state.presence.locked ? state : withPresence(freeze(state, now.elapsed), { locked: true });
}

/** Unlocking takes a person: the absence ends. */
export function unlock(state: SchedulerState, now: Now): SchedulerState {
  return state.presence.locked ? noteInput(withPresence(state, { locked: false }), now) : state;
}

/** The absence has been dealt with, as of an instant; work waits for the person's return. */
export function settleSpell(state: SchedulerState, at: Ms): SchedulerState {
  const { spell, lastInput } = state.presence;
  return withPresence(state, { spell: { since: spell?.since ?? lastInput, settledAt: at } });
}

/**
 * At the end of a break: an absence that began in it is part of it, not a natural break of its own (rules R7, R9). Whoever
 * was there all along is found so by the look that follows.
 */
export function settleBreakEnd(state: SchedulerState, endedAt: Ms): SchedulerState {
  const { spell, locked, lastInput } = state.presence;
  const away = spell !== null || locked || endedAt - lastInput > IDLE_GRAIN;
  return away ? settleSpell(state, endedAt) : state;
}

/** When the present absence becomes a natural break; `null` when it already was settled. */
export function naturalBreakDueAt({ presence, plan }: SchedulerState): Ms | null {
  if (presence.spell !== null && presence.spell.settledAt !== null) return null;
  return (presence.spell?.since ?? presence.lastInput) + plan.idleReset;
}

const withPresence = (state: SchedulerState, change: Partial<Presence>): SchedulerState => ({
  ...state,
  presence: { ...state.presence, ...change },
});
