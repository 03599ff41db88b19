import { WEEKDAYS } from "../time/clock-ranges";
import { DAY, type EpochMs } from "../time/units";

/*
 * The only place where instants and days become text for people, and the zone is always given: the engine's own is that of
 * its start.
 */

/** Times and days as they are written in a language and region, by the clocks of a place. */
export interface Dates {
  /** A time of day; with its day where that is a day or more after `now`. */
  readonly timeOfDay: (epoch: EpochMs, now?: EpochMs) => string;
  /** The local day of an instant, in full. */
  readonly date: (epoch: EpochMs) => string;
  /** The same in short, for tables. */
  readonly shortDate: (epoch: EpochMs) => string;
}

const TIME = { hour: "numeric", minute: "2-digit" } as const;
const NEAR_DAY = { weekday: "short", day: "numeric", month: "short", ...TIME } as const;
/** From here on a day without its year may be taken for another one. */
const FAR = 300 * DAY;

/** `zone` names the zone of the moment, and is asked each time. */
export function datesIn(region: string, zone: () => string): Dates {
  const time = inZone(region, zone, TIME);
  const near = inZone(region, zone, NEAR_DAY);
  const far = inZone(region, zone, { ...NEAR_DAY, year: "numeric" });
  return {
    timeOfDay: (epoch, now = epoch) => (epoch - now < DAY ? time : epoch - now < FAR ? near : far)(epoch),
    date: inZone(region, zone, { dateStyle: "long" }),
    shortDate: inZone(region, zone, { dateStyle: "medium" }),
  };
}

/** A format is dear, and the zone is seldom another one. */
function inZone(region: string, zone: () => string, options: Intl.DateTimeFormatOptions): (epoch: EpochMs) => string {
  let last: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | null = null;
  return (epoch) => {
    const timeZone = zone();
    if (last?.timeZone !== timeZone)
      last = { timeZone, format: new Intl.DateTimeFormat(region, { ...options, timeZone }) };
    return last.format.format(epoch);
  };
}

/** A day of the calendar, such as "2026-12-24"; in full with its weekday. It is the same day in every zone. */
export function calendarDate(region: string, dateStyle: "full" | "medium" = "full"): (date: string) => string {
  const format = new Intl.DateTimeFormat(region, { dateStyle, timeZone: "UTC" });
  return (date) => format.format(Date.parse(`${date}T00:00:00Z`));
}

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);

/** The names of the weekdays, Monday first. */
export function weekdayNames(region: string, weekday: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(region, { weekday, timeZone: "UTC" });
  return WEEKDAYS.map((day) => format.format(A_MONDAY + day * DAY));
}
