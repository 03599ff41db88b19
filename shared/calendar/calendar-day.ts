/**
 * A day on the calendar, of no zone: days since 1970-01-01, negative before it. Everything about days off is counted in these,
 * and never in instants, so that a day stays the same day wherever the computer is.
 */
export type CalendarDay = number;

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly date: number;
}

const DAYS_IN_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const BEFORE_EPOCH = 719_468;

/*
 * Both ways after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that a leap day is the
 * last of its year, and an era is the 400 years after which the calendar repeats. `Date` would do for years from 100 on only.
 */

/** The day of a date of the Gregorian calendar. Dates past the end of their month go on into the next. */
export function dayOf(year: number, month: number, date: number): CalendarDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - BEFORE_EPOCH;
}

/** The date of a day; the other way round. */
export function civilOf(day: CalendarDay): CivilDate {
  const shifted = day + BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Monday is 0. */
export const weekdayOf = (day: CalendarDay): number => (((day + 3) % 7) + 7) % 7;

/** The first day of the week that a day is in, where weeks begin on `weekStart`, Monday being 0. */
export const startOfWeek = (day: CalendarDay, weekStart: number): CalendarDay =>
  day - ((weekdayOf(day) - weekStart + 7) % 7);

/**
 * The week of the year that a day is in, and how many weeks that year has. The first week is the first with four days of its
 * year, so that the first days of January may be in the last week of the year before.
 */
export function weekOf(day: CalendarDay, weekStart: number): { readonly number: number; readonly weeks: number } {
  const { year } = civilOf(startOfWeek(day, weekStart) + 3);
  const numberOf = (each: CalendarDay): number =>
    Math.floor((startOfWeek(each, weekStart) + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return { number: numberOf(day), weeks: numberOf(dayOf(year, 12, 28)) };
}
