import { MINUTE, SECOND, type Ms } from "../time/units";

/**
 * Whether the desktop's idle counter can be trusted. On some Wayland desktops, or with a game controller that sends input
 * all the time, it stays at 0, and nobody ever seems to leave.
 */
export interface IdleHealth {
  /** When (awake time) the run of zero readings began, its length and its source's grain; `null` after any other reading. */
  readonly zero: { readonly since: Ms; readonly readings: number; readonly grain: Ms } | null;
}

export const UNTRIED: IdleHealth = { zero: null };
/**
 * Someone who works pauses for a second now and then. Even if only every fourth second had a pause, sixty readings in a row
 * without one would be a chance of one in thirty million. A source that reads 0 unless the pause is five times as long is
 * believed five times as long: as often again by chance is one in five million.
 */
const STUCK_AFTER: Ms = 10 * MINUTE;
const STUCK_READINGS = 60;

/** Records one reading of a source that reads pauses below its grain as 0, at an instant of awake time. */
export function noteReading({ zero }: IdleHealth, idleFor: Ms, awake: Ms, grain: Ms): IdleHealth {
  if (idleFor > 0) return UNTRIED;
  // Another source has its own run.
  if (zero?.grain !== grain) return { zero: { since: awake, readings: 1, grain } };
  return { zero: { ...zero, readings: zero.readings + 1 } };
}

export function isStuck({ zero }: IdleHealth, awake: Ms): boolean {
  if (zero === null) return false;
  const seconds = Math.max(1, zero.grain / SECOND);
  return zero.readings >= STUCK_READINGS * seconds && awake - zero.since >= STUCK_AFTER * seconds;
}
