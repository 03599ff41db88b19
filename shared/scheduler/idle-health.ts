import { MINUTE, type Ms } from "../time/units";

/**
 * Whether the desktop's idle counter can be trusted. On some Wayland desktops, or with a game controller that sends input
 * all the time, it stays at 0, and nobody ever seems to leave.
 */
export interface IdleHealth {
  /** When (awake time) the run of zero readings began, and its length; `null` after any other reading. */
  readonly zero: { readonly since: Ms; readonly readings: number } | null;
}

export const UNTRIED: IdleHealth = { zero: null };
/**
 * Someone who works pauses for a second now and then. Even if only every fourth second had a pause, sixty readings in a row
 * without one would be a chance of one in thirty million.
 */
const STUCK_AFTER: Ms = 10 * MINUTE;
const STUCK_READINGS = 60;

/** Records one reading, at an instant of awake time. */
export function noteReading(health: IdleHealth, idleFor: Ms, awake: Ms): IdleHealth {
  if (idleFor > 0) return UNTRIED;
  return { zero: { since: health.zero?.since ?? awake, readings: (health.zero?.readings ?? 0) + 1 } };
}

export function isStuck({ zero }: IdleHealth, awake: Ms): boolean {
  return zero !== null && zero.readings >= STUCK_READINGS && awake - zero.since >= STUCK_AFTER;
}
