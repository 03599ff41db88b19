import {
  type CalendarDay,
  civilOf,
  dayOf,
  daysInMonth,
  daysInYear,
  startOfWeek,
  weekdayOf,
  weekOf,
} from "./calendar-day";
import type { Effort } from "./effort";
import { ordinalKey, type Rule, type Weekdays } from "./rule";

export interface DayWindow {
  readonly from: CalendarDay;
  /** The last day. */
  readonly to: CalendarDay;
}

/*
 * Why this is our own: rrule-temporal counts rightly, but in instants, needs a Temporal that our runtime does not have, and takes
 * a tenth of a second for a daily rule of 1900; ical.js 2.2 is wrong about BYWEEKNO, 20MO, BYSETPOS and 29 February; rrule 2.8
 * does not come back from FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30. Here every rule is a choice among the days of a year, a month, a week
 * or a day, so that no rule looks at a day twice, nor at one after the window.
 */

/**
 * The days in a window on which a rule comes, in order; `null` when finding them takes more effort than is left. The start is
 * always the first time, whether or not the rule would choose it (RFC 5545, 3.8.5.3).
 */
export function expandRule(
  rule: Rule,
  start: CalendarDay,
  { from, to }: DayWindow,
  effort: Effort,
): readonly CalendarDay[] | null {
  const last = Math.min(to, rule.until);
  const days = start >= from && start <= last ? [start] : [];
  // Where nothing has to be counted, or each period counts once, all before the window can be passed over.
  const isEven = rule.frequency === "DAILY" && rule.positions === null && choosesAll(rule);
  let index = isEven || rule.count === Infinity ? Math.max(0, indexAt(rule, start, from)) : 0;
  let times = isEven ? Math.max(1, index) : 1;
  for (let first = startOfPeriod(rule, start, index); first <= last; first = startOfPeriod(rule, start, index)) {
    index += 1;
    // Looked at first: thousands of events may find nothing left, and one look each at a year would be too much.
    if (effort.isSpent) return null;
    const found = candidates(rule, first);
    if (!effort.spend(found.length + COSTS[rule.frequency])) return null;
    for (const day of chosenOf(rule, found)) {
      if (day <= start) continue;
      if (times >= rule.count || day > last) return days;
      times += 1;
      if (day >= from) days.push(day);
    }
  }
  return days;
}

/** What a period costs beside the days that are looked at. */
const COSTS: Readonly<Record<Rule["frequency"], number>> = { DAILY: 0, WEEKLY: 0, MONTHLY: 1, YEARLY: 12 };

/** Which period a day is in, counted from that of the start. */
function indexAt({ frequency, interval, weekStart }: Rule, start: CalendarDay, day: CalendarDay): number {
  const [then, now] = [civilOf(start), civilOf(day)];
  switch (frequency) {
    case "DAILY":
      return Math.floor((day - start) / interval);
    case "WEEKLY":
      return Math.floor((day - startOfWeek(start, weekStart)) / (7 * interval));
    case "MONTHLY":
      return Math.floor((12 * (now.year - then.year) + now.month - then.month) / interval);
    case "YEARLY":
      return Math.floor((now.year - then.year) / interval);
  }
}

function startOfPeriod({ frequency, interval, weekStart }: Rule, start: CalendarDay, index: number): CalendarDay {
  switch (frequency) {
    case "DAILY":
      return start + index * interval;
    case "WEEKLY":
      return startOfWeek(start, weekStart) + 7 * index * interval;
    case "MONTHLY": {
      const { year, month } = civilOf(start);
      const months = 12 * year + month - 1 + index * interval;
      return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
    }
    case "YEARLY":
      return dayOf(civilOf(start).year + index * interval, 1, 1);
  }
}

/** The days that a rule chooses from those of a period, in order. */
function chosenOf(rule: Rule, found: readonly CalendarDay[]): readonly CalendarDay[] {
  const days = choosesAll(rule) ? found : found.filter((day) => isChosen(rule, day));
  if (rule.positions === null) return days;
  const chosen = [...rule.positions].map((position) => days.at(position > 0 ? position - 1 : position));
  return [...new Set(chosen)].filter((day) => day !== undefined).sort((a, b) => a - b);
}

/** The days of a period in which the rule may come, those of the wrong month or date left out beforehand. */
function candidates(rule: Rule, first: CalendarDay): readonly CalendarDay[] {
  const { year, month } = civilOf(first);
  switch (rule.frequency) {
    case "DAILY":
      return [first];
    case "WEEKLY":
      return daysFrom(first, 7);
    case "MONTHLY":
      return daysOfMonth(rule, year, month);
    case "YEARLY":
      return MONTHS.flatMap((each) => daysOfMonth(rule, year, each));
  }
}
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** A loop, since this is what long rules spend most of their time on. */
function daysFrom(first: CalendarDay, length: number): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day < first + length; day += 1) days.push(day);
  return days;
}

function daysOfMonth({ months, monthDays }: Rule, year: number, month: number): readonly CalendarDay[] {
  if (months !== null && !months.has(month)) return [];
  const first = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  if (monthDays === null) return daysFrom(first, length);
  const dates = [...monthDays].map((date) => (date > 0 ? date : length + 1 + date));
  return [...new Set(dates)]
    .filter((date) => date >= 1 && date <= length)
    .sort((a, b) => a - b)
    .map((date) => first + date - 1);
}

/** Whether a day fits every part of the rule. */
function isChosen(rule: Rule, day: CalendarDay): boolean {
  const { frequency, months, monthDays, yearDays, weekNumbers, weekdays, weekStart } = rule;
  if (weekdays?.ordinals.size === 0 && !weekdays.every.has(weekdayOf(day))) return false;
  if (!asksForDate(rule)) return true;
  const { year, month, date } = civilOf(day);
  const dayOfYear = day - dayOf(year, 1, 1) + 1;
  if (months !== null && !months.has(month)) return false;
  if (monthDays !== null && !hasFromEither(monthDays, date, daysInMonth(year, month))) return false;
  if (yearDays !== null && !hasFromEither(yearDays, dayOfYear, daysInYear(year))) return false;
  if (weekNumbers !== null) {
    const { number, weeks } = weekOf(day, weekStart);
    if (!hasFromEither(weekNumbers, number, weeks)) return false;
  }
  if (weekdays === null || frequency === "WEEKLY" || frequency === "DAILY") return true;
  const isByMonth = frequency === "MONTHLY" || months !== null;
  return isByMonth
    ? isOrdinal(weekdays, day, date, daysInMonth(year, month))
    : isOrdinal(weekdays, day, dayOfYear, daysInYear(year));
}

const choosesAll = (rule: Rule): boolean => rule.weekdays === null && !asksForDate(rule);

/** Whether a rule asks for more than the weekday. */
const asksForDate = ({ months, monthDays, yearDays, weekNumbers, weekdays }: Rule): boolean =>
  (weekdays !== null && weekdays.ordinals.size > 0) ||
  [months, monthDays, yearDays, weekNumbers].some((list) => list !== null);

/** Whether a list has a place, counted from the start or from the end of `length` places. */
const hasFromEither = (list: ReadonlySet<number>, place: number, length: number): boolean =>
  list.has(place) || list.has(place - length - 1);

/** Whether a day is, say, the second Tuesday of the month or the last of the year, being the `place`th of its `length` days. */
function isOrdinal({ every, ordinals }: Weekdays, day: CalendarDay, place: number, length: number): boolean {
  const weekday = weekdayOf(day);
  return (
    every.has(weekday) ||
    ordinals.has(ordinalKey(weekday, Math.ceil(place / 7))) ||
    ordinals.has(ordinalKey(weekday, -Math.ceil((length - place + 1) / 7)))
  );
}
