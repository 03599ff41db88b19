import { MINUTE, type Ms } from "../time/units";

/**
 * What speaks against a lock that was told: that it is over may never be told, and a lock stops every break.
 *
 * Someone who tries passwords is done in a minute or two; input that goes on for ten minutes is work. A counter that stands at
 * 0 shows no input, so it has to be seen to rise and fall.
 */
export interface LockDoubt {
  /** The input that goes on, in awake time, and whether the counter was seen to rise in it; `null` before any in this lock. */
  readonly input: { readonly since: Ms; readonly last: Ms; readonly hasRisen: boolean } | null;
}

export const NO_DOUBT: LockDoubt = { input: null };
/** Input goes on while no pause in it is longer. */
const PAUSE: Ms = 2 * MINUTE;
const DOUBT_AFTER: Ms = 10 * MINUTE;

/** Takes in a look at the lock and at the time without input, `null` where the desktop cannot tell it. */
export function noteLock({ input }: LockDoubt, isLocked: boolean, idleFor: Ms | null, awake: Ms): LockDoubt {
  if (!isLocked || idleFor === null) return NO_DOUBT;
  const inputAt = awake - Math.max(0, idleFor);
  if (input === null || inputAt - input.last > PAUSE)
    return { input: { since: inputAt, last: inputAt, hasRisen: false } };
  return { input: { ...input, last: Math.max(input.last, inputAt), hasRisen: input.hasRisen || idleFor > 0 } };
}

/** Whether the lock is no longer believed. */
export const isDoubted = ({ input }: LockDoubt): boolean =>
  input !== null && input.hasRisen && input.last - input.since >= DOUBT_AFTER;
