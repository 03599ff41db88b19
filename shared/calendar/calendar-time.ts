import { type CalendarDay, dayOf, daysInMonth } from "./calendar-day";
import { type Property, parameterOf } from "./calendar-text";

/** A date of a calendar file, with a time of day or without. */
export interface CalendarTime {
  readonly day: CalendarDay;
  /** Minutes since midnight; `null` for a date alone. */
  readonly minute: number | null;
  readonly isUtc: boolean;
}

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z?))?$/i;

/** A date as a calendar writes it, "20261224" or "20261224T090000Z"; `null` where it is none. Seconds are passed over. */
export function timeOf(text: string): CalendarTime | null {
  const found = TIME.exec(text.trim());
  if (found === null) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const day = dayOf(year, month, date);
  if (found[4] === undefined) return { day, minute: null, isUtc: false };
  const minute = 60 * Number(found[4]) + Number(found[5]);
  return minute > LAST_MINUTE ? null : { day, minute, isUtc: found[7] !== "" };
}
const LAST_MINUTE = 24 * 60 - 1;

/** The date that a property holds. Where it says that it is a date, a time of day that stands there all the same is not read. */
export function timeIn(property: Property): CalendarTime | null {
  const { value } = property;
  // Some programs put a name of a zone with colons in it, and no quotes around.
  const time = timeOf(value) ?? timeOf(value.slice(value.lastIndexOf(":") + 1));
  return isDate(property) ? asDate(time) : time;
}

/** The dates that properties hold, which are lists; `of` reads one of them, and what is empty is no date. */
export const timesIn = <T>(
  properties: readonly Property[],
  of: (text: string, asWritten: (time: CalendarTime | null) => CalendarTime | null) => T,
): readonly T[] =>
  properties.flatMap((property) => {
    const asWritten = isDate(property) ? asDate : (time: CalendarTime | null) => time;
    return property.value
      .split(",")
      .filter((text) => text.trim() !== "")
      .map((text) => of(text, asWritten));
  });

const isDate = (property: Property): boolean => parameterOf(property, "VALUE")?.toUpperCase() === "DATE";
const asDate = (time: CalendarTime | null): CalendarTime | null =>
  time === null ? null : { ...time, minute: null, isUtc: false };

const DURATION = /^([+-]?)P(?:(\d{1,7})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i;

/** A length of time in minutes, "P3D" or "PT24H"; `null` where it is none or does not last. Seconds are passed over. */
export function durationOf(text: string): number | null {
  const found = DURATION.exec(text.trim());
  if (found === null || found[1] === "-") return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(2, 6).map((part) => Number(part) || 0);
  const length = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return length > 0 ? length : null;
}
