import { hoursOf } from "../../../shared/settings/hours-of";
import { describe, expect, it } from "vitest";
import { dayEnd, dayStart, isOff, nextMorning, nextOn } from "../../../shared/time/hours";
import { zoneOf } from "../../simulation/world";
import { instantIn, localIn } from "../../support/local-time";
import { UTC, type Zone } from "../../../shared/time/now";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { HOUR, MINUTE } from "../../../shared/time/units";

const at = (text: string): number => Date.parse(text);
const hours = (change: Partial<Settings>) => hoursOf({ ...DEFAULT_SETTINGS, ...change });
/** Clocks go from UTC+1 to UTC+2 on 29 March 2026 at 01:00 UTC. */
const BERLIN: Zone = {
  name: "Europe/Berlin",
  offsetAt: (epoch) => (epoch >= at("2026-03-29T01:00:00Z") ? 2 : 1) * HOUR,
};

describe("work hours", () => {
  const week = hours({ workHoursOn: true });

  it("are on from Monday to Friday, from the first minute to the last", () => {
    expect(isOff(week, at("2026-11-23T08:59:59Z"), UTC)).toBe(true);
    expect(isOff(week, at("2026-11-23T09:00:00Z"), UTC)).toBe(false);
    expect(isOff(week, at("2026-11-27T17:29:59Z"), UTC)).toBe(false);
    expect(isOff(week, at("2026-11-27T17:30:00Z"), UTC)).toBe(true);
    expect(isOff(week, at("2026-11-28T12:00:00Z"), UTC)).toBe(true);
  });
  it("tell when they begin again", () => {
    expect(nextOn(week, at("2026-11-27T18:00:00Z"), UTC)).toBe(at("2026-11-30T09:00:00Z"));
    expect(
      nextOn(hours({ workHoursOn: true, workHours: [[], [], [], [], [], [], []] }), at("2026-11-27T18:00:00Z"), UTC),
    ).toBeNull();
  });
  it("may go over midnight into the next day", () => {
    const nights = hours({ workHoursOn: true, workHours: [[{ from: "22:00", to: "06:00" }], [], [], [], [], [], []] });
    expect(isOff(nights, at("2026-11-24T05:59:00Z"), UTC)).toBe(false);
    expect(isOff(nights, at("2026-11-23T05:00:00Z"), UTC)).toBe(true);
  });
  it("are off by default", () => expect(isOff(hours({}), at("2026-11-28T03:00:00Z"), UTC)).toBe(false));
});

describe("quiet hours", () => {
  it("go by the clock on the wall when the clocks change", () => {
    const early = hours({ quietHours: [{ from: "03:00", to: "04:00" }] });
    expect(isOff(early, at("2026-03-29T00:59:00Z"), BERLIN)).toBe(false);
    expect(isOff(early, at("2026-03-29T01:00:00Z"), BERLIN)).toBe(true);
    expect(nextOn(early, at("2026-03-29T01:30:00Z"), BERLIN)).toBe(at("2026-03-29T02:00:00Z"));
  });
});

describe("the day", () => {
  it.each([
    ["2026-03-28", "Europe/Berlin", 24],
    ["2026-03-29", "Europe/Berlin", 23],
    ["2026-10-25", "Europe/Berlin", 25],
    ["2026-04-23", "Africa/Cairo", 24],
    ["2026-04-24", "Africa/Cairo", 23],
    ["2026-11-01", "America/Havana", 25],
    ["2011-12-29", "Pacific/Apia", 24],
  ])("%s in %s is %i hours long, whenever in it one asks", (date, name, hours) => {
    const zone = zoneOf(name);
    const start = dayStart(instantIn(name, `${date}T12:00`), zone);
    const instants = Array.from({ length: hours * 4 }, (_, quarter) => start + quarter * 15 * MINUTE);
    for (const instant of [...instants, start + hours * HOUR - 1]) {
      expect(localIn(name, instant)).toContain(date);
      expect([dayStart(instant, zone), dayEnd(instant, zone)]).toEqual([start, start + hours * HOUR]);
    }
    expect(localIn(name, start - 1)).not.toContain(date);
    expect(localIn(name, start + hours * HOUR)).not.toContain(date);
  });

  it("begins at midnight on the wall, and tomorrow at five in the morning", () => {
    expect(dayStart(at("2026-03-29T12:00:00Z"), BERLIN)).toBe(at("2026-03-28T23:00:00Z"));
    expect(nextMorning(at("2026-03-28T20:00:00Z"), BERLIN)).toBe(at("2026-03-29T03:00:00Z"));
    expect(nextMorning(at("2026-03-28T00:30:00Z"), BERLIN)).toBe(at("2026-03-28T04:00:00Z"));
  });
});

describe("quiet hours of some weekdays, and days off", () => {
  const utc = (text: string): number => Date.parse(`${text}Z`);

  it("hold on the weekdays they are of, and over midnight into the next", () => {
    // 2026-03-10 is a Tuesday.
    const quiet = hours({ quietHours: [{ from: "22:00", to: "06:00", days: [1] }] });
    const off = ["2026-03-10T21:59", "2026-03-10T22:00", "2026-03-11T05:59", "2026-03-11T06:00", "2026-03-11T22:30"];
    expect(off.map((at) => isOff(quiet, utc(at), UTC))).toEqual([false, true, true, false, false]);
  });

  it("last the whole local day, and end at the midnight after", () => {
    const berlin = { name: "Europe/Berlin", offsetAt: () => HOUR };
    const christmas = hours({ daysOff: ["2026-12-25", "2026-12-26"] });
    expect(isOff(christmas, utc("2026-12-24T22:59"), berlin)).toBe(false);
    expect(isOff(christmas, utc("2026-12-24T23:00"), berlin)).toBe(true);
    expect(nextOn(christmas, utc("2026-12-25T08:00"), berlin)).toBe(utc("2026-12-26T23:00"));
  });

  it("leave out work days: the next hours are found weeks ahead", () => {
    const dates = Array.from({ length: 20 }, (_, day) => `2026-08-${String(day + 1).padStart(2, "0")}`);
    const holidays = hours({ workHoursOn: true, daysOff: dates });
    // The 21st is a Friday.
    expect(nextOn(holidays, utc("2026-08-01T12:00"), UTC)).toBe(utc("2026-08-21T09:00"));
  });
});
