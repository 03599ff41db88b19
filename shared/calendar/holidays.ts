import { DAY, dateOf, type EpochMs } from "../time/units";

/** How far ahead the repetitions of a holiday are written out. */
const AHEAD = 3 * 366 * DAY;
/** A day off that takes longer than this is no holiday but a mistake. */
const LONGEST = 366 * DAY;

/**
 * The days off in a calendar file (iCalendar, .ics): its events of whole days, from `now` to three years ahead, as
 * "YYYY-MM-DD". Events with a time of day are left out. `null` when it is no such file. Never rejects.
 */
export async function readHolidays(text: string, now: EpochMs): Promise<readonly string[] | null> {
  const { convertIcsCalendar, extendByRecurrenceRule } = await import("ts-ics");
  try {
    const { events } = convertIcsCalendar(undefined, text);
    if (events === undefined) return null;
    const days = events.flatMap(({ start, end, recurrenceRule }) => {
      if (start.type !== "DATE" || Number.isNaN(start.date.getTime())) return [];
      const first = start.date.getTime();
      const length = Math.min(LONGEST, Math.max(DAY, (end?.date.getTime() ?? first) - first));
      const starts =
        recurrenceRule === undefined
          ? [first]
          : extendByRecurrenceRule(recurrenceRule, { start: start.date, end: new Date(now + AHEAD) }).map((each) =>
              each.getTime(),
            );
      return starts.flatMap((each) => Array.from({ length: Math.round(length / DAY) }, (_, day) => each + day * DAY));
    });
    const coming = days.filter((day) => day > now - DAY && day < now + AHEAD);
    return [...new Set(coming.map(dateOf))].sort();
  } catch {
    return null;
  }
}
