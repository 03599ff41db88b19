import { DAY, dateOf } from "./units";

/* Local days as "YYYY-MM-DD", which order as they are written. */

/** The day so many days after another, or before where that is negative. */
export const daysAfter = (date: string, days: number): string => dateOf(Date.parse(date) + days * DAY);

/** How many days later `date` is than `from`. */
export const daysBetween = (from: string, date: string): number =>
  Math.round((Date.parse(date) - Date.parse(from)) / DAY);
