import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { daysOff } from "../../../shared/calendar/days-off";
import expected from "../../fixtures/ics/EXPECTED.json";
import { inZone } from "../../support/in-zone";

const FOLDER = path.resolve(import.meta.dirname, "../../fixtures/ics");
const NOW = Date.parse(expected.now);
const ZONES = [
  ...["America/Los_Angeles", "America/New_York", "UTC", "Europe/Berlin"],
  ...["Asia/Kolkata", "Pacific/Auckland", "Pacific/Apia"],
];
const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".ics"));

/** What is told in words there, and what becomes of it here. */
const IN_WORDS: Readonly<Record<string, { readonly days: readonly string[]; readonly left?: string }>> = {
  "05b-exdate-utc.ics": { days: ["2026-12-01", "2026-12-08", "2026-12-22", "2026-12-29"] },
  "11b-floating-midnight.ics": { days: ["2026-12-24"] },
  "13f-utf16.ics": { days: ["2026-12-24"] },
  "19-secondly.ics": { days: [], left: "hourly" },
  "19e-minutely.ics": { days: [], left: "hourly" },
  "19f-hourly.ics": { days: [], left: "hourly" },
};
/** One event of each of these is told of. */
const LEFT: Readonly<Record<string, string>> = { "14b-no-dtstart.ics": "date", "19d-interval0.ics": "rule" };

const read = (name: string, zone: string) => daysOff(fs.readFileSync(path.join(FOLDER, name)), { now: NOW, zone });

describe.each(ZONES)("calendar files of all kinds, read in %s", (zone) => {
  it.each(Object.entries(expected.files))("%s", (name, days) => {
    const found = inZone(zone, () => read(name, zone));
    if (name === "22-sabbatical.ics") {
      expect(found).toMatchObject({ ok: true, left: [] });
      expect(found.ok && [found.days.length, found.days[0], found.days.at(-1)]).toEqual([
        406,
        "2026-11-21",
        "2027-12-31",
      ]);
      return;
    }
    const inWords = IN_WORDS[name];
    const listed = typeof days === "string" ? (inWords?.days ?? []) : days;
    const count = / (\d+) in all/.exec(listed.at(-1) ?? "")?.[1];
    const left = inWords?.left ?? LEFT[name];
    expect(found.ok && found.left).toEqual(left === undefined ? [] : [{ why: left, count: 1 }]);
    if (count === undefined) return expect(found.ok && found.days).toEqual(listed);
    expect(found.ok && [found.days.length, ...found.days.slice(0, 6)]).toEqual([Number(count), ...listed.slice(0, -1)]);
  });

  it("are the same days for a computer in any other zone", () => {
    const here = inZone("Pacific/Auckland", () => names.map((name) => read(name, zone)));
    expect(inZone("America/Los_Angeles", () => names.map((name) => read(name, zone)))).toEqual(here);
  });
});

describe("the calendar files", () => {
  it("are all named with what is in them", () => expect(Object.keys(expected.files)).toEqual(names));
});
