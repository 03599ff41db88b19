import type { CalendarDay } from "./calendar-day";
import { parameterOf } from "./calendar-text";
import { type CalendarTime, durationOf, timeIn, timeOf, timesIn } from "./calendar-time";
import type { Effort } from "./effort";
import type { LeftReason } from "./left-out";
import type { Midnights } from "./midnights";
import { ALL_DAY, type CalendarText, type EventText } from "./read-calendar";
import { readRule, type Rule } from "./rule";
import { type DaySpan, wholeDays } from "./whole-days";
import type { Zones } from "./zones";

/** An event of whole days, or what is known of one that is not. */
export interface CalendarEvent {
  readonly uid: string;
  /** How often it was changed; `null` where it does not say. */
  readonly revision: number | null;
  /** The day of the series of the same id whose place this takes; `null` for the series itself and for single events. */
  readonly replaces: CalendarDay | null;
  /** Whether it takes the place of all that come after as well. */
  readonly isFromThenOn: boolean;
  readonly isCancelled: boolean;
  /** Its days, the first time; `null` where it has none that are whole. */
  readonly span: DaySpan | null;
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  readonly added: readonly DaySpan[];
  readonly removed: ReadonlySet<CalendarDay>;
  /** Why it is left out, or part of it. */
  readonly left: LeftReason | null;
}

export const readEvents = ({ events }: CalendarText, zones: Zones, effort: Effort): readonly CalendarEvent[] =>
  events.map((text) => {
    effort.beginEvent();
    const start = text.get("DTSTART")?.[0];
    return readEvent(text, zones.midnightsFor(start === undefined ? null : parameterOf(start, "TZID")), effort);
  });

/** Reads one event, as far as it can be. Rules and days that make no sense are left out, and `left` says so. */
function readEvent(text: EventText, midnights: Midnights, effort: Effort): CalendarEvent {
  const value = (name: string): string => text.get(name)?.[0]?.value ?? "";
  const replaced = timeOfFirst(text, "RECURRENCE-ID");
  const start = timeOfFirst(text, "DTSTART");
  const event = {
    uid: value("UID"),
    revision: /^\d{1,9}$/.test(value("SEQUENCE")) ? Number(value("SEQUENCE")) : null,
    replaces: replaced === null ? null : dayOfTime(replaced, midnights),
    isFromThenOn: rangeOf(text)?.toUpperCase() === "THISANDFUTURE",
    isCancelled: value("STATUS").toUpperCase() === "CANCELLED",
  };
  if (start === null) return { ...event, ...NOTHING, left: "date" };
  const times = { start, end: timeOfFirst(text, "DTEND"), duration: durationOf(value("DURATION")) };
  const span = wholeDays(times, isAllDay(text), midnights);
  if (span === null) return { ...event, ...NOTHING, left: "time" };
  const repetition = readRepetition(text, start, span, midnights);
  if (repetition.left === "hourly") return { ...event, ...NOTHING, left: "hourly" };
  // Where a day was not found for want of effort, its exceptions may not have been either.
  return effort.isSpent ? { ...event, ...NOTHING, left: "effort" } : { ...event, ...repetition, span };
}

const NOTHING = { span: null, rules: [], exceptRules: [], added: [], removed: new Set<CalendarDay>() };

function readRepetition(text: EventText, start: CalendarTime, span: DaySpan, midnights: Midnights) {
  // Where the event has dates alone, its end is one too, whatever else it is written with.
  const untilDay = (time: CalendarTime): CalendarDay =>
    start.minute !== null && time.minute !== null && time.isUtc ? midnights.during(time) : time.day;
  const read = (name: string) => (text.get(name) ?? []).map(({ value }) => readRule(value, span.start, untilDay));
  const [rules, exceptRules] = [read("RRULE"), read("EXRULE")];
  const added = timesIn(text.get("RDATE") ?? [], (value, asWritten) => addedSpan(value, asWritten, span, midnights));
  const removed = timesIn(text.get("EXDATE") ?? [], (value, asWritten) => {
    const time = asWritten(timeOf(value));
    return time === null ? null : dayOfTime(time, midnights);
  });
  const all: readonly unknown[] = [...rules, ...exceptRules, ...added, ...removed];
  const left: LeftReason | null = rules.includes("hourly")
    ? "hourly"
    : all.some((each) => each === null || typeof each === "string")
      ? "rule"
      : null;
  return {
    rules: rules.filter((rule) => typeof rule !== "string"),
    exceptRules: exceptRules.filter((rule) => typeof rule !== "string"),
    added: added.filter((each) => each !== null),
    removed: new Set(removed.filter((each) => each !== null)),
    left,
  };
}

function timeOfFirst(text: EventText, name: string): CalendarTime | null {
  const property = text.get(name)?.[0];
  return property === undefined ? null : timeIn(property);
}

function rangeOf(text: EventText): string | null {
  const property = text.get("RECURRENCE-ID")?.[0];
  return property === undefined ? null : parameterOf(property, "RANGE");
}

const isAllDay = (text: EventText): boolean =>
  [...text].some(([name, [property]]) => ALL_DAY.test(name) && /^(?:TRUE|1)$/i.test(property?.value ?? ""));

const dayOfTime = (time: CalendarTime, midnights: Midnights): CalendarDay =>
  time.isUtc ? midnights.nearest(time) : time.day;

/** One more time of an event: it lasts as long as the event does, or for a length of its own, "20261224/P2D". */
function addedSpan(
  value: string,
  asWritten: (time: CalendarTime | null) => CalendarTime | null,
  { length }: DaySpan,
  midnights: Midnights,
): DaySpan | null {
  const [from = "", to] = value.split("/");
  const start = asWritten(timeOf(from));
  if (start === null) return null;
  if (to === undefined) return { start: dayOfTime(start, midnights), length };
  return wholeDays({ start, end: timeOf(to), duration: durationOf(to) }, false, midnights);
}
