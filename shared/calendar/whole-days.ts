import type { CalendarDay } from "./calendar-day";
import type { CalendarTime } from "./calendar-time";
import type { Midnights } from "./midnights";

/** Some days in a row; `length` is at least 1. */
export interface DaySpan {
  readonly start: CalendarDay;
  readonly length: number;
}

/** When an event is: its end is the first moment after it, or it lasts for some minutes. */
export interface EventTimes {
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
  readonly duration: number | null;
}

const DAY_MINUTES = 24 * 60;

/**
 * The days of an event of whole days; `null` for one with times of day. An end that is not after its start makes one day.
 *
 * Outlook and others write whole days with times, from midnight to midnight, and may say that whole days are meant
 * (`isAllDay`). Then they are whole days, whatever the times are.
 */
export function wholeDays(times: EventTimes, isAllDay: boolean, midnights: Midnights): DaySpan | null {
  const { start, end, duration } = times;
  const first = start.minute === null ? start.day : dayAt(start, isAllDay, midnights);
  if (first === null) return null;
  if (start.minute === null || isAllDay) {
    const length = end !== null ? roundedEnd(end, start, midnights) - first : Math.ceil((duration ?? 0) / DAY_MINUTES);
    return { start: first, length: Math.max(1, length) };
  }
  const after = end !== null ? dayAt(end, false, midnights) : daysLater(first, duration);
  return after === null || after <= first ? null : { start: first, length: after - first };
}

/** The day that begins at a time. */
function dayAt(time: CalendarTime, isAllDay: boolean, midnights: Midnights): CalendarDay | null {
  if (time.minute === null) return time.day;
  if (!time.isUtc) return time.minute === 0 || isAllDay ? time.day : null;
  // What is neither midnight here nor there, but in UTC, comes from a program that means days and knows no zones.
  return midnights.exactly(time) ?? (isAllDay ? midnights.nearest(time) : time.minute === 0 ? time.day : null);
}

/** The first day after an event that is of whole days: a day that it ends in counts, unless it ends as early as it began. */
function roundedEnd(end: CalendarTime, start: CalendarTime, midnights: Midnights): CalendarDay {
  if (end.minute === null) return end.day;
  if (end.isUtc) return midnights.nearest(end);
  return end.minute <= (start.minute ?? 0) ? end.day : end.day + 1;
}

const daysLater = (first: CalendarDay, minutes: number | null): CalendarDay | null =>
  minutes !== null && minutes % DAY_MINUTES === 0 ? first + minutes / DAY_MINUTES : null;
