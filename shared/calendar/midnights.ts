import { namedZone } from "../time/named-zone";
import { DAY, MINUTE, type EpochMs } from "../time/units";
import type { CalendarDay } from "./calendar-day";
import type { CalendarTime } from "./calendar-time";
import type { Effort } from "./effort";

/** What the clocks of a place show at an instant, as if they showed UTC. */
export type WallClock = (epoch: EpochMs) => EpochMs;

/**
 * Which day is meant by a time in UTC. Whole days that were written as instants are midnights of the place they were written
 * at; so the day is found by where it is midnight then, and the zone of this computer is but the last that is asked.
 */
export interface Midnights {
  /** The day that begins just then in one of the zones; `null` where it begins in none. */
  readonly exactly: (time: CalendarTime) => CalendarDay | null;
  /** The same, and otherwise the day that begins just then in the zone that is likeliest. */
  readonly nearest: (time: CalendarTime) => CalendarDay;
  /** The day that it is then in the first of the zones. */
  readonly during: (time: CalendarTime) => CalendarDay;
}

/** Zones are on UTC+14 at most. Of UTC−10 to −12 and +12 to +14, which share their midnights, more people live in the latter. */
const LATEST_MIDNIGHT = 10 * 60;

/** Midnights by some zones, the nearest to the event first. They are asked for only where a time needs them. */
export function midnightsOf(zones: () => readonly WallClock[], effort: Effort): Midnights {
  const exactly = (time: CalendarTime): CalendarDay | null => {
    for (const zone of zones()) {
      if (!effort.spend(LOOK)) return null;
      const local = zone(instantOf(time));
      if (local % DAY === 0) return local / DAY;
    }
    return null;
  };
  return {
    exactly,
    nearest: (time) => exactly(time) ?? time.day + ((time.minute ?? 0) > LATEST_MIDNIGHT ? 1 : 0),
    during: (time) => {
      const [zone] = zones();
      return exactly(time) ?? (zone === undefined ? time.day : Math.floor(zone(instantOf(time)) / DAY));
    },
  };
}

/** What it costs to ask what the clocks of a zone show. */
const LOOK = 100;

const instantOf = ({ day, minute }: CalendarTime): EpochMs => day * DAY + (minute ?? 0) * MINUTE;

/** Clocks that are always as far from UTC. */
export const fixedClock =
  (offsetMinutes: number): WallClock =>
  (epoch) =>
    epoch + offsetMinutes * MINUTE;

/** The clocks of a zone of the IANA database; `null` where there is none of that name. */
export function clockOf(name: string): WallClock | null {
  // Some programs put the address of their database before the name: "/example.org/Europe/Berlin".
  const short = /[^/]+\/[^/]+$/.exec(name)?.[0] ?? name;
  return clockIn(name) ?? clockIn(short);
}

function clockIn(name: string): WallClock | null {
  const zone = namedZone(name);
  return zone === null ? null : (epoch) => epoch + zone.offsetAt(epoch);
}
