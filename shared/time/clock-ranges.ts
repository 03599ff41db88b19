import type { MinuteOfDay } from "./units";

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];

/** A stretch of a day by the local wall clock: `from` inclusive, `to` exclusive. */
export interface DayRange {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
  /** Whether it is the end of what began the evening before. */
  readonly isTail?: boolean;
}
/** A range as it is written in the settings file, "HH:MM" to "HH:MM"; one that ends before it starts crosses midnight. */
export interface ClockRange {
  readonly from: string;
  readonly to: string;
}

/** Quiet hours of the weekdays they begin on; of every day where none are named. */
export interface QuietRange extends ClockRange {
  readonly days?: readonly Weekday[];
}
