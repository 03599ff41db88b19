/** Why an event, or a part of it, is not among the days off. */
export const LEFT_REASONS = [
  /** It has no date, or one that is none. */
  "date",
  /** It has a time of day. */
  "time",
  /** It repeats by the hour, minute or second. */
  "hourly",
  /** It repeats by a rule that makes no sense; the days that are certain were taken. */
  "rule",
  /** Working it out would take too long. */
  "effort",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** Why no day at all was taken from a file. */
export type CalendarFault =
  /** It is no calendar. */
  | "format"
  /** It is too large. */
  | "size"
  /** It counts by a calendar that is not the Gregorian one. */
  | "scale"
  /** Reading it took too long, or too much memory. */
  | "effort";

export interface LeftOut {
  readonly why: LeftReason;
  /** Of events. */
  readonly count: number;
}

export type DaysOff =
  | { readonly ok: true; readonly days: readonly string[]; readonly left: readonly LeftOut[] }
  | { readonly ok: false; readonly why: CalendarFault };
