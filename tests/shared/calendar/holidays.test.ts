import { describe, expect, it } from "vitest";
import { readHolidays } from "../../../shared/calendar/holidays";

const NOW = Date.UTC(2026, 10, 21, 9);
const calendar = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Holidays//EN", ...events.map(event), "END:VCALENDAR", ""].join("\r\n");
const event = (lines: string): string =>
  ["BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", lines, "END:VEVENT"].join("\r\n");

describe("the holidays of a calendar file", () => {
  it("are its events of whole days, the last day left out as the format has it", async () => {
    const text = calendar("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227", "DTSTART;VALUE=DATE:20261231");
    expect(await readHolidays(text, NOW)).toEqual(["2026-12-25", "2026-12-26", "2026-12-31"]);
  });

  it("come again each year, for three years", async () => {
    const text = calendar("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY");
    expect(await readHolidays(text, NOW)).toEqual(["2027-05-01", "2028-05-01", "2029-05-01"]);
  });

  it("leave out what is over and what has a time of day", async () => {
    const text = calendar("DTSTART;VALUE=DATE:20261110", "DTSTART:20261224T120000Z\r\nDTEND:20261224T130000Z");
    expect(await readHolidays(text, NOW)).toEqual([]);
  });

  it("keep today, which began before now", async () => {
    expect(await readHolidays(calendar("DTSTART;VALUE=DATE:20261121"), NOW)).toEqual(["2026-11-21"]);
  });

  for (const [what, text] of [
    ["an empty file", ""],
    ["another kind of file", "garbage"],
    ["a calendar without events", calendar()],
  ] as const) {
    it(`are none in ${what}`, async () => expect(await readHolidays(text, NOW)).toBeNull());
  }

  it("take no days from a date that is none", async () => {
    expect(await readHolidays(calendar("DTSTART;VALUE=DATE:once"), NOW)).toEqual([]);
  });
});
