import { daysInMonth, type CivilDate } from "./calendar-day";

/** A day of the calendar as the person's clock has it, "YYYY-MM-DD". It is of no zone. */
export type LocalDate = string;

/** The date that a text says; `null` where it is none, such as "2026-02-30". */
export function civilDateOf(text: string): CivilDate | null {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? { year, month, date } : null;
}

/**
 * Completed calendar months between two dates: the greatest n for which `from` and n months, its day cut to the last of the
 * month, is not after `to`. 0 where `from` is ahead, `null` where one of the two is no date.
 */
export function monthsBetween(from: LocalDate, to: LocalDate): number | null {
  const start = civilDateOf(from);
  const end = civilDateOf(to);
  if (start === null || end === null) return null;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isReached = Math.min(start.date, daysInMonth(end.year, end.month)) <= end.date;
  return Math.max(0, isReached ? months : months - 1);
}
