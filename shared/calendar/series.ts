import type { CalendarDay } from "./calendar-day";
import type { Effort } from "./effort";
import { type DayWindow, expandRule } from "./expand-rule";
import { addTo } from "./lists";
import type { CalendarEvent } from "./read-event";
import type { Rule } from "./rule";
import type { DaySpan } from "./whole-days";

/** What became of single times of the series with one id. */
interface Changes {
  /** The days whose place something else has taken. */
  readonly replaced: ReadonlySet<CalendarDay>;
  /** Changes that go on, the first of them first. */
  readonly lasting: readonly CalendarEvent[];
}
export interface Series {
  readonly event: CalendarEvent;
  readonly changes: Changes;
}

const UNCHANGED: Changes = { replaced: new Set(), lasting: [] };

/**
 * Joins events to the changes of them, whatever their order in the file. Of two versions of one the newer counts. Events that
 * were cancelled are not among them, nor are changes to such.
 */
export function seriesOf(events: readonly CalendarEvent[]): readonly Series[] {
  const byId = new Map<string, CalendarEvent[]>();
  for (const event of events) addTo(byId, event.uid, event);
  return [...byId].flatMap(([uid, all]) => (uid === "" ? all.filter(isOn).map(alone) : joined(all)));
}

const isOn = ({ isCancelled }: CalendarEvent): boolean => !isCancelled;
const alone = (event: CalendarEvent): Series => ({ event, changes: UNCHANGED });

function joined(all: readonly CalendarEvent[]): readonly Series[] {
  const heads = newest(all.filter(({ replaces }) => replaces === null));
  const byDay = new Map<string, CalendarEvent[]>();
  for (const event of all) if (event.replaces !== null) addTo(byDay, String(event.replaces), event);
  // An event without a date of its own says nothing of what it would take the place of.
  const parts = [...byDay.values()].flatMap(newest).filter(({ isCancelled, left }) => isCancelled || left !== "date");
  const changes: Changes = {
    replaced: new Set(parts.map(dayReplaced)),
    lasting: parts.filter(({ isFromThenOn }) => isFromThenOn).sort((a, b) => dayReplaced(a) - dayReplaced(b)),
  };
  const isGone = heads.length > 0 && !heads.some(isOn);
  const kept = isGone ? [] : [...byDay.values()].flatMap(newest).filter(isOn);
  // What is called off as it stands there; some programs use one id for everything, so the day is looked at too.
  const off = new Set(heads.filter((event) => !isOn(event)).map(({ span }) => span?.start));
  const going = heads.filter((event) => isOn(event) && (event.span === null || !off.has(event.span.start)));
  return [...going.map((event) => ({ event, changes })), ...kept.map(alone)];
}

const dayReplaced = ({ replaces }: CalendarEvent): CalendarDay => replaces ?? 0;

/** The events of the latest revision; all, where they say nothing of revisions, since some programs use one id for everything. */
function newest(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const latest = events.reduce((most, { revision }) => Math.max(most, revision ?? 0), 0);
  return events.filter(({ revision }) => revision === null || revision === latest);
}

/** The days of a series in a window; `null` when finding them takes more effort than is left. */
export function spansOf(
  event: CalendarEvent,
  { replaced, lasting }: Changes,
  window: DayWindow,
  effort: Effort,
): readonly DaySpan[] | null {
  const { span } = event;
  if (span === null) return [];
  if (!effort.spend(lasting.length)) return null;
  const times = timesOf(event, span, widened(window, event, lasting), effort);
  if (times === null || !effort.spend(times.length * lasting.length)) return null;
  return times
    .filter(({ start }) => !replaced.has(start))
    .map((time) =>
      movedBy(
        lasting.findLast((change) => dayReplaced(change) < time.start),
        time,
      ),
    )
    .filter((time) => time !== null);
}

/** A window that has what reaches into it, or is moved into it, as well. */
function widened({ from, to }: DayWindow, event: CalendarEvent, lasting: readonly CalendarEvent[]): DayWindow {
  const spans = [event.span, ...event.added, ...lasting.map(({ span }) => span)];
  const longest = spans.reduce((most, span) => Math.max(most, span?.length ?? 0), 0);
  const farthest = lasting.reduce((most, change) => Math.max(most, Math.abs(moveOf(change))), 0);
  return { from: from - longest - farthest, to: to + farthest };
}

/** All times of a series as its own rules have it. */
function timesOf(
  { rules, exceptRules, added, removed }: CalendarEvent,
  span: DaySpan,
  window: DayWindow,
  effort: Effort,
): readonly DaySpan[] | null {
  const expand = (rule: Rule) => expandRule(rule, span.start, window, effort);
  const [days, exceptDays] = [rules.map(expand), exceptRules.map(expand)];
  if (days.includes(null) || exceptDays.includes(null)) return null;
  const without = new Set(exceptDays.flatMap((each) => each ?? []));
  const starts = rules.length === 0 ? [span.start] : days.flatMap((each) => each ?? []);
  return [...starts.map((start) => ({ start, length: span.length })), ...added].filter(
    ({ start }) => !removed.has(start) && !without.has(start),
  );
}

/** A time after a lasting change: as far from its old place as the change was; `null` where the series was ended then. */
function movedBy(change: CalendarEvent | undefined, time: DaySpan): DaySpan | null {
  if (change === undefined) return time;
  // A change with rules of its own is a series by itself from then on.
  if (change.span === null || change.isCancelled || change.rules.length > 0) return null;
  return { start: time.start + moveOf(change), length: change.span.length };
}

/** How many days later a change is than what it takes the place of. */
const moveOf = (change: CalendarEvent): number => (change.span?.start ?? dayReplaced(change)) - dayReplaced(change);
