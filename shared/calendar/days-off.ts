import { DAY, dateOf, type EpochMs } from "../time/units";
import { MAX_CALENDAR_SIZE, textOf } from "./calendar-text";
import { Coverage } from "./coverage";
import { Effort } from "./effort";
import type { DayWindow } from "./expand-rule";
import { type DaysOff, LEFT_REASONS, type LeftOut, type LeftReason } from "./left-out";
import { clockOf, fixedClock } from "./midnights";
import { readCalendar } from "./read-calendar";
import { readEvents } from "./read-event";
import { seriesOf, spansOf } from "./series";
import { Zones } from "./zones";

/** How far ahead days off are taken from a calendar, today being the first of these days. */
const AHEAD_DAYS = 3 * 366;

/**
 * The days off in a calendar file (iCalendar, RFC 5545): its events of whole days from today to three years ahead, as
 * "YYYY-MM-DD" in order, and how many events were left out for which reason. How many days there may be is for others to say.
 *
 * Whole days are dates of the calendar, never instants, so they are the same wherever the computer is. `zone`, the name of the
 * zone the person is in, says which day is today, and helps with files that write whole days as instants. The effort is bounded
 * by construction: some milliseconds for an ordinary file, and less than a second for any. Never throws.
 */
export function daysOff(
  file: Uint8Array | string,
  { now, zone }: { readonly now: EpochMs; readonly zone: string },
): DaysOff {
  if (file.length > MAX_CALENDAR_SIZE) return { ok: false, why: "size" };
  const calendar = readCalendar(textOf(file));
  if (calendar === null) return { ok: false, why: "format" };
  if (!calendar.isGregorian) return { ok: false, why: "scale" };
  const here = clockOf(zone) ?? fixedClock(0);
  const today = Math.floor(here(now) / DAY);
  const window: DayWindow = { from: today, to: today + AHEAD_DAYS - 1 };
  const effort = new Effort();
  const events = readEvents(calendar, new Zones(calendar, here, effort), effort);
  const days = new Coverage(window);
  const reasons: LeftReason[] = [];
  for (const { event, changes } of seriesOf(events)) {
    effort.beginEvent();
    const spans = spansOf(event, changes, window, effort);
    const reason = spans === null ? "effort" : event.left;
    if (reason !== null) reasons.push(reason);
    for (const span of spans ?? []) days.add(span);
  }
  return { ok: true, days: days.list().map((day) => dateOf(day * DAY)), left: countedBy(reasons, calendar.unread) };
}

/** What was not even read was too much. */
const countedBy = (reasons: readonly LeftReason[], unread: number): readonly LeftOut[] =>
  LEFT_REASONS.map((why) => ({
    why,
    count: reasons.filter((each) => each === why).length + (why === "effort" ? unread : 0),
  })).filter(({ count }) => count > 0);
