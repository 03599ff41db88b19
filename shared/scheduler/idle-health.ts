import { MINUTE, type Ms } from "../time/units";

/**
 * Whether the desktop's idle counter can be believed. On some Wayland desktops, and with a game controller that never rests,
 * it stands at 0 for ever: then nobody ever seems to leave.
 */
export interface IdleHealth {
  /** Since when, in awake time, each reading was 0, and how many there were; `null` after any other reading. */
  readonly zero: { readonly since: Ms; readonly readings: number } | null;
}

export const UNTRIED: IdleHealth = { zero: null };
/**
 * Readings come every ten seconds at the rarest. A person who works has paused for a second in one of sixty: even at a pause
 * in every fourth second only, the odds against are thirty million to one.
 */
const STUCK_AFTER: Ms = 10 * MINUTE;
const STUCK_READINGS = 60;

/** Takes in one reading at an instant of awake time. */
export function noteReading(health: IdleHealth, idleFor: Ms, awake: Ms): IdleHealth {
  if (idleFor > 0) return UNTRIED;
  return { zero: { since: health.zero?.since ?? awake, readings: (health.zero?.readings ?? 0) + 1 } };
}

export function isStuck({ zero }: IdleHealth, awake: Ms): boolean {
  return zero !== null && zero.readings >= STUCK_READINGS && awake - zero.since >= STUCK_AFTER;
}
