import type { DayRange } from "./clock-ranges";
import { DAY, HOUR, MINUTE, type EpochMs, type MinuteOfDay, type Ms } from "./units";
import type { Now, Zone } from "./now";

/**
 * When breaks are offered and when not, by the local wall clock (rule R11).
 *
 * Only what the clock on the wall shows counts: on the day the clocks go back, 02:00–03:00 covers both hours that show 02.
 */
export interface Hours {
  /** Times of each weekday without breaks, Monday first. */
  readonly quiet: Week;
  /** Days without breaks, counted from 1970-01-01 on the local calendar. */
  readonly daysOff: ReadonlySet<number>;
  /** Times of each weekday with breaks, Monday first; `null` where work hours are not set. */
  readonly work: Week | null;
}
export type Week = readonly (readonly DayRange[])[];

export const ALL_HOURS: Hours = { quiet: [], daysOff: new Set(), work: null };

/** Whether breaks are off at an instant: in quiet hours, or outside work hours. */
export function isOff(hours: Hours, epoch: EpochMs, zone: Zone): boolean {
  const { weekday, minute, midnight } = localTime(epoch, zone);
  const covers = (range: DayRange): boolean => minute >= range.from && minute < range.to;
  return (
    hours.daysOff.has(midnight / DAY) ||
    (hours.quiet[weekday] ?? []).some(covers) ||
    (hours.work !== null && !(hours.work[weekday] ?? []).some(covers))
  );
}

/** Holidays may take weeks. */
const AHEAD_DAYS = 40;

/** The next instant breaks are on, looking forty days ahead; `null` when there is none. Meant for a time when they are off. */
export function nextOn(hours: Hours, epoch: EpochMs, zone: Zone): EpochMs | null {
  const ranges = [...hours.quiet, ...(hours.work ?? [])].flat();
  const edges = [...new Set([0, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const { midnight } = localTime(epoch, zone);
  for (let day = 0; day <= AHEAD_DAYS; day += 1) {
    for (const edge of edges) {
      const local = midnight + day * DAY + edge * MINUTE;
      const candidate = local - zone.offsetAt(local - zone.offsetAt(epoch));
      if (candidate > epoch && !isOff(hours, candidate, zone)) return candidate;
    }
  }
  return null;
}

/** How long until the next of some times of the day that is more than `least` away, by the wall clock. */
export function untilTime(times: readonly MinuteOfDay[], least: Ms, { epoch, zone }: Pick<Now, "epoch" | "zone">): Ms {
  const { midnight } = localTime(epoch, zone);
  const waits = [0, 1, 2].flatMap((day) =>
    times.map((time) => {
      const local = midnight + day * DAY + time * MINUTE;
      return local - zone.offsetAt(local - zone.offsetAt(epoch)) - epoch;
    }),
  );
  return Math.min(...waits.filter((wait) => wait > least));
}

const MORNING = 5 * HOUR;

/** The next five o'clock in the morning: what a person at a desk late at night means by "tomorrow". */
export function nextMorning(epoch: EpochMs, zone: Zone): EpochMs {
  const { midnight } = localTime(epoch, zone);
  const utcOf = (local: EpochMs): EpochMs => local - zone.offsetAt(local - zone.offsetAt(epoch));
  const today = utcOf(midnight + MORNING);
  return today > epoch ? today : utcOf(midnight + DAY + MORNING);
}

/** The first instant of the local day, also where the clocks change at midnight. */
export function dayStart(epoch: EpochMs, zone: Zone): EpochMs {
  const { midnight } = localTime(epoch, zone);
  const midnights = [midnight - DAY, midnight + DAY].map((near) => midnight - zone.offsetAt(near));
  return Math.min(epoch, ...midnights.filter((each) => localTime(each, zone).midnight === midnight));
}

/** The first instant of the next local day: 23 or 25 hours from the start of one on which the clocks change. */
export const dayEnd = (epoch: EpochMs, zone: Zone): EpochMs => dayStart(dayStart(epoch, zone) + 1.5 * DAY, zone);

/** The wall clock at an instant. `midnight` is the start of the local day as if the wall clock showed UTC. */
export function localTime(
  epoch: EpochMs,
  zone: Zone,
): { readonly weekday: number; readonly minute: MinuteOfDay; readonly midnight: EpochMs } {
  const local = epoch + zone.offsetAt(epoch);
  const day = Math.floor(local / DAY);
  // 1970-01-01 was a Thursday, the third day of a week that starts on Monday with 0.
  return { weekday: modulo(day + 3, 7), minute: Math.floor((local - day * DAY) / MINUTE), midnight: day * DAY };
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** "HH:MM" as minutes since midnight; "24:00" is the end of the day. */
export function minuteOf(clock: string): MinuteOfDay {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return (hours * HOUR) / MINUTE + minutes;
}
