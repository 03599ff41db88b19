import type { DayRange } from "./clock-ranges";
import { DAY, HOUR, MINUTE, type EpochMs, type LocalMs, type MinuteOfDay, type Ms } from "./units";
import type { Now, Zone } from "./now";
import { changeBetween, firstOf, instantsOf, localTime } from "./wall-clock";

/**
 * When breaks are offered and when not, by the local wall clock (rule R11).
 *
 * Only what the clock on the wall shows counts: on the day the clocks go back, 02:00–03:00 covers both hours that show 02.
 */
export interface Hours {
  /** Times of each weekday without breaks, Monday first. */
  readonly quiet: Week;
  /** Days without breaks, counted from 1970-01-01 on the local calendar. Work over midnight is of the day it began on. */
  readonly daysOff: ReadonlySet<number>;
  /** Times of each weekday with breaks, Monday first; `null` where work hours are not set. */
  readonly work: Week | null;
}
export type Week = readonly (readonly DayRange[])[];

export const ALL_HOURS: Hours = { quiet: [], daysOff: new Set(), work: null };

/** Whether breaks are off at an instant: in quiet hours, on a day off, or outside work hours. */
export function isOff(hours: Hours, epoch: EpochMs, zone: Zone): boolean {
  const { weekday, minute, midnight } = localTime(epoch, zone);
  const today = midnight / DAY;
  const isFree = (isTail: boolean): boolean => hours.daysOff.has(isTail ? today - 1 : today);
  return !isOn(hours, weekday, minute, isFree);
}

/** `isFree` says whether the day is off, or, for what is the end of a night, the day before. */
function isOn(hours: Hours, weekday: number, minute: MinuteOfDay, isFree: (isTail: boolean) => boolean): boolean {
  const covers = (range: DayRange): boolean => minute >= range.from && minute < range.to;
  if ((hours.quiet[weekday] ?? []).some(covers)) return false;
  if (hours.work === null) return !isFree(false);
  return (hours.work[weekday] ?? []).some((range) => covers(range) && !isFree(range.isTail === true));
}

/** Calendars give the days off of three years; then a week is left to work in. */
const AHEAD_DAYS = 3 * 366 + 8;

/** The next instant breaks are on, however long a leave is; `null` when there is none. Meant for a time when they are off. */
export function nextOn(hours: Hours, epoch: EpochMs, zone: Zone): EpochMs | null {
  if (!isEverOn(hours)) return null;
  const { midnight, weekday } = localTime(epoch, zone);
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
    const day = midnight / DAY + ahead;
    // Neither what begins on that day nor what began the evening before.
    if (hours.daysOff.has(day) && (hours.work === null || hours.daysOff.has(day - 1))) continue;
    const turns = turnsOf(day * DAY, edgesOf(hours, (weekday + ahead) % 7), zone);
    const on = turns.filter((turn) => turn > epoch && !isOff(hours, turn, zone));
    if (on.length > 0) return Math.min(...on);
  }
  return null;
}

const isEverOn = (hours: Hours): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some((weekday) =>
    edgesOf(hours, weekday).some((edge) => isOn(hours, weekday, edge, () => false)),
  );

/** The times of a weekday at which breaks may turn on or off. */
const edgesOf = (hours: Hours, weekday: number): readonly MinuteOfDay[] => [
  0,
  ...[...(hours.quiet[weekday] ?? []), ...(hours.work?.[weekday] ?? [])].flatMap(({ from, to }) => [from, to]),
];

/** The instants of a day's edges, and the one at which the clocks change on it: they may pass over an edge. */
function turnsOf(midnight: LocalMs, edges: readonly MinuteOfDay[], zone: Zone): readonly EpochMs[] {
  const change = changeBetween(firstOf(midnight, zone), firstOf(midnight + DAY, zone), zone);
  const turns = edges.flatMap((edge) => instantsOf(midnight + edge * MINUTE, zone));
  return change === null ? turns : [...turns, change];
}

/**
 * How long until the next of some times of the day that is more than `least` away, by the wall clock. One that the clocks
 * leave out comes as they are put on.
 */
export function untilTime(times: readonly MinuteOfDay[], least: Ms, { epoch, zone }: Pick<Now, "epoch" | "zone">): Ms {
  const { midnight } = localTime(epoch, zone);
  const waits = [0, 1, 2].flatMap((day) =>
    times.flatMap((time) => instantsOf(midnight + day * DAY + time * MINUTE, zone).map((at) => at - epoch)),
  );
  return Math.min(...waits.filter((wait) => wait > least));
}

const MORNING = 5 * HOUR;

/** The next five o'clock in the morning: what a person at a desk late at night means by "tomorrow". */
export function nextMorning(epoch: EpochMs, zone: Zone): EpochMs {
  const { midnight } = localTime(epoch, zone);
  const today = firstOf(midnight + MORNING, zone);
  return today > epoch ? today : firstOf(midnight + DAY + MORNING, zone);
}

/** The first instant of the local day, also where the clocks change at midnight. */
export const dayStart = (epoch: EpochMs, zone: Zone): EpochMs => firstOf(localTime(epoch, zone).midnight, zone);

/** The first instant of the next local day: 23 or 25 hours from the start of one on which the clocks change. */
export const dayEnd = (epoch: EpochMs, zone: Zone): EpochMs => dayStart(dayStart(epoch, zone) + 1.5 * DAY, zone);

/** "HH:MM" as minutes since midnight; "24:00" is the end of the day. */
export function minuteOf(clock: string): MinuteOfDay {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return (hours * HOUR) / MINUTE + minutes;
}
