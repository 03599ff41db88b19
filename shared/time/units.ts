/** Milliseconds, a length of time. */
export type Ms = number;
/** Milliseconds since 1970-01-01T00:00:00Z on the wall clock, which a person or the network may set. */
export type EpochMs = number;
/** What the clock on the wall shows, as the instant at which a clock in UTC would show it. */
export type LocalMs = number;
/** Minutes since local midnight, 0–1440; 1440 is the midnight that ends the day. */
export type MinuteOfDay = number;

export const SECOND: Ms = 1_000;
export const MINUTE: Ms = 60 * SECOND;
export const HOUR: Ms = 60 * MINUTE;
export const DAY: Ms = 24 * HOUR;

/** Marks a branch the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(value)}`);
}

/** The day of an instant in UTC, as "YYYY-MM-DD". */
export const dateOf = (epoch: EpochMs): string => new Date(epoch).toISOString().slice(0, 10);
