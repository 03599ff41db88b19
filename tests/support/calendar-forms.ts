import { expect, it } from "vitest";
import { daysOff } from "../../shared/calendar/days-off";
import { inZone } from "./in-zone";

/*
 * Forms of RFC 5545, and of what programs make of it, that the files of `tests/fixtures/ics` do not have. Each is read wherever
 * the computer may be.
 */
const NOW = Date.UTC(2026, 10, 21, 9);
const ZONES = [
  ...["America/Los_Angeles", "America/New_York", "UTC", "Europe/Berlin"],
  ...["Asia/Kolkata", "Pacific/Auckland", "Pacific/Apia"],
];

export const event = (...lines: readonly string[]): string => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
export const calendar = (...parts: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...parts, "END:VCALENDAR", ""].join("\r\n");
/** A calendar of one event. */
export const one = (...lines: readonly string[]): string => calendar(event(...lines));
/** A calendar of one event that repeats. */
export const from = (start: string, rule: string, ...more: readonly string[]): string =>
  one(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, ...more);

/** What it is, the calendar, its first days, how many there are in all where there are more, and why some are left out. */
export type Case = readonly [string, string | Uint8Array, string, number?, (readonly string[])?];

/** A test for each case: the same days in every zone. */
export function readsEverywhere(cases: readonly Case[]): void {
  for (const [name, text, days, count, left = []] of cases)
    it(name, () => {
      const listed = days === "" ? [] : days.split(" ");
      for (const zone of ZONES) {
        const found = inZone(zone, () => daysOff(text, { now: NOW, zone }));
        expect(found.ok && found.left.map(({ why }) => why), zone).toEqual(left);
        const all = found.ok ? found.days : [];
        expect(all.slice(0, listed.length), zone).toEqual(listed);
        expect(all.length, zone).toBe(count ?? listed.length);
      }
    });
}
