import { isRecord } from "../schemas/is-record";
import { MAX_RANGES } from "../settings/schema";
import type { ClockRange } from "../time/clock-ranges";
import type { Zone } from "../time/now";
import { DAY, MINUTE, SECOND } from "../time/units";
import type { ForeignValues, Told } from "./importer";
import { changed, isNumber } from "./rules";

/** BreakTimer's days, Monday first. */
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const NINE_TO_SIX: ClockRange = { from: "09:00", to: "18:00" };
const MINUTES_A_DAY = DAY / MINUTE;
const SECONDS_A_MINUTE = MINUTE / SECOND;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

interface DayOfWork {
  readonly hours: readonly ClockRange[];
  readonly told: Told;
}
const TAKEN: Told = { kind: "taken" };
const UNREAD: Told = { kind: "unmatched", why: "unread", params: {} };

/** The seconds since midnight that the clock in a zone shows at an instant, as a former version wrote a length or a time. */
export function secondsOfDay(value: unknown, zone: Zone | null): number | null {
  if (zone === null || typeof value !== "string" || !ISO.test(value)) return null;
  const epoch = Date.parse(value);
  if (Number.isNaN(epoch)) return null;
  const local = Math.floor((epoch + zone.offsetAt(epoch)) / SECOND);
  const day = DAY / SECOND;
  return ((local % day) + day) % day;
}

/** The hours of a week; a day that is missing or makes no sense has BreakTimer's standard. */
export const weekOfWork = (all: ForeignValues, zone: Zone | null): readonly (readonly ClockRange[])[] =>
  DAYS.map((day) => dayOfWork(day, all, zone).hours);

/** One day in any of its shapes. Each is looked at by itself: a former version with Monday off was never made over. */
export function dayOfWork(day: (typeof DAYS)[number], all: ForeignValues, zone: Zone | null): DayOfWork {
  const value = all.get(`workingHours${day}`);
  if (typeof value === "boolean") return formerDay(value, all, zone);
  if (isRecord(value) && value["enabled"] === false) return { hours: [], told: TAKEN };
  const list = isRecord(value) ? value["ranges"] : null;
  if (!Array.isArray(list)) return { hours: standardOf(day), told: UNREAD };
  const hours = list
    .slice(0, MAX_RANGES)
    .map(rangeOf)
    .filter((range) => range !== null);
  const [kept, count] = [hours.length, list.length];
  return { hours, told: kept === count ? TAKEN : changed("entries", { kept, count }) };
}
const standardOf = (day: (typeof DAYS)[number]): readonly ClockRange[] =>
  day === "Saturday" || day === "Sunday" ? [] : [NINE_TO_SIX];

/** Once every working day had the same hours. */
function formerDay(isWorkday: boolean, all: ForeignValues, zone: Zone | null): DayOfWork {
  if (!isWorkday) return { hours: [], told: TAKEN };
  const [from, to] = ["workingHoursFrom", "workingHoursTo"].map((key) => secondsOfDay(all.get(key), zone));
  if (typeof from !== "number" || typeof to !== "number") return { hours: [NINE_TO_SIX], told: UNREAD };
  const range = { fromMinutes: Math.floor(from / SECONDS_A_MINUTE), toMinutes: Math.floor(to / SECONDS_A_MINUTE) };
  const read = rangeOf(range);
  return read === null ? { hours: [NINE_TO_SIX], told: UNREAD } : { hours: [read], told: TAKEN };
}

/** A range that ends before it begins has no minute there, and would be a night here. */
function rangeOf(value: unknown): ClockRange | null {
  if (!isRecord(value)) return null;
  const [from, to] = [minuteIn(value["fromMinutes"]), minuteIn(value["toMinutes"])];
  return from === null || to === null || from >= to ? null : { from: clockOf(from), to: clockOf(to) };
}
const minuteIn = (value: unknown): number | null =>
  isNumber(value) && value >= 0 && value <= MINUTES_A_DAY ? Math.floor(value) : null;
const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
