import { type CalendarDay, civilOf, weekdayOf } from "./calendar-day";
import { type CalendarTime, timeOf } from "./calendar-time";
import type { LeftReason } from "./left-out";

/** How an event repeats. A list that is `null` leaves everything in; numbers below zero count from the end. */
export interface Rule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  /** How often it comes in all. */
  readonly count: number;
  /** The last day on which it may come. */
  readonly until: CalendarDay;
  readonly months: ReadonlySet<number> | null;
  readonly monthDays: ReadonlySet<number> | null;
  readonly yearDays: ReadonlySet<number> | null;
  readonly weekNumbers: ReadonlySet<number> | null;
  readonly weekdays: Weekdays | null;
  /** Which of the days of a period that are left; the first is 1. */
  readonly positions: ReadonlySet<number> | null;
  readonly weekStart: number;
}

export interface Weekdays {
  /** Monday is 0. */
  readonly every: ReadonlySet<number>;
  /** "The last Friday", as {@link ordinalKey} makes them; in rules by month and by year only. */
  readonly ordinals: ReadonlySet<number>;
}
export const ordinalKey = (weekday: number, ordinal: number): number => 128 * weekday + ordinal;

const SUB_DAILY = ["SECONDLY", "MINUTELY", "HOURLY"];
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** Parts that choose times of a day; for whole days they are to be passed over. */
const TIMES_OF_DAY = ["BYHOUR", "BYMINUTE", "BYSECOND"];
const KNOWN = [
  ...["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY"],
  ...["BYSETPOS", "RSCALE", "SKIP", ...TIMES_OF_DAY],
];

/** Thrown inside this file alone, where a part makes no sense. */
class InvalidRule extends Error {}

/**
 * Reads a recurrence rule (RFC 5545, 3.3.10) of an event that starts on `start`; what the rule does not say, the start does.
 * `untilDay` tells which day the end of the rule is. Answers why, where it cannot be followed.
 */
export function readRule(
  text: string,
  start: CalendarDay,
  untilDay: (time: CalendarTime) => CalendarDay,
): Rule | Extract<LeftReason, "hourly" | "rule"> {
  const parts = partsOf(text);
  if (SUB_DAILY.includes(parts.get("FREQ") ?? "")) return "hourly";
  try {
    return withStart(ruleOf(parts, untilDay), start);
  } catch (error) {
    if (error instanceof InvalidRule) return "rule";
    throw error;
  }
}

/** The parts by name, all in upper case. What stands twice counts as it stands last. */
const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .toUpperCase()
      .split(";")
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [name = "", value = ""] = part.split("=", 2);
        return [name.trim(), value.trim()];
      }),
  );

function ruleOf(parts: ReadonlyMap<string, string>, untilDay: (time: CalendarTime) => CalendarDay): Rule {
  for (const name of parts.keys()) if (!KNOWN.includes(name) && !name.startsWith("X-")) throw new InvalidRule();
  if ((parts.get("RSCALE") ?? "GREGORIAN") !== "GREGORIAN" || (parts.get("SKIP") ?? "OMIT") !== "OMIT")
    throw new InvalidRule();
  const list = (name: string, most: number, least = -most): ReadonlySet<number> | null => {
    const text = parts.get(name);
    return text === undefined ? null : new Set(text.split(",").map((each) => numberOf(each, least, most)));
  };
  const number = (name: string, otherwise: number): number => {
    const text = parts.get(name);
    return text === undefined ? otherwise : numberOf(text, 1, Number.MAX_SAFE_INTEGER);
  };
  return {
    frequency: frequencyOf(parts.get("FREQ")),
    interval: number("INTERVAL", 1),
    count: number("COUNT", Infinity),
    until: untilOf(parts.get("UNTIL"), untilDay),
    months: list("BYMONTH", 12, 1),
    monthDays: list("BYMONTHDAY", 31),
    yearDays: list("BYYEARDAY", 366),
    weekNumbers: list("BYWEEKNO", 53),
    weekdays: weekdaysOf(parts.get("BYDAY"), frequencyOf(parts.get("FREQ"))),
    positions: list("BYSETPOS", 366),
    weekStart: weekdayNamed(parts.get("WKST") ?? "MO"),
  };
}

function frequencyOf(name: string | undefined): Rule["frequency"] {
  if (name === "DAILY" || name === "WEEKLY" || name === "MONTHLY" || name === "YEARLY") return name;
  throw new InvalidRule();
}

function untilOf(text: string | undefined, untilDay: (time: CalendarTime) => CalendarDay): CalendarDay {
  if (text === undefined) return Infinity;
  const time = timeOf(text);
  if (time === null) throw new InvalidRule();
  return untilDay(time);
}

/** In rules by the week and the day an ordinal says nothing, and some programs write one all the same. */
function weekdaysOf(text: string | undefined, frequency: Rule["frequency"]): Weekdays | null {
  if (text === undefined) return null;
  const hasOrdinals = frequency === "MONTHLY" || frequency === "YEARLY";
  const every = new Set<number>();
  const ordinals = new Set<number>();
  for (const each of text.split(",")) {
    const [, ordinal = "", name = ""] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(each.trim()) ?? [];
    const weekday = weekdayNamed(name);
    const key = ordinal === "" ? null : ordinalKey(weekday, numberOf(ordinal, -53, 53));
    if (key !== null && hasOrdinals) ordinals.add(key);
    else every.add(weekday);
  }
  return { every, ordinals };
}

function weekdayNamed(name: string): number {
  const weekday = WEEKDAYS.indexOf(name.trim());
  if (weekday < 0) throw new InvalidRule();
  return weekday;
}

/** A whole number within limits, and never 0. */
function numberOf(text: string, least: number, most: number): number {
  const number = /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : 0;
  if (number === 0 || number < least || number > most) throw new InvalidRule();
  return number;
}

/** With what the rule leaves open taken from the start: the weekday, the day of the month, the month. */
function withStart(rule: Rule, start: CalendarDay): Rule {
  const { frequency, monthDays, yearDays, weekNumbers, weekdays } = rule;
  const { month, date } = civilOf(start);
  const onWeekday: Weekdays = { every: new Set([weekdayOf(start)]), ordinals: new Set() };
  if (weekdays !== null || monthDays !== null || yearDays !== null || frequency === "DAILY") return rule;
  if (frequency === "WEEKLY" || weekNumbers !== null) return { ...rule, weekdays: onWeekday };
  const onDate = { ...rule, monthDays: new Set([date]) };
  return frequency === "YEARLY" && rule.months === null ? { ...onDate, months: new Set([month]) } : onDate;
}
