import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { hoursOf } from "../../../shared/settings/hours-of";
import { WEEKDAYS, type Weekday } from "../../../shared/time/clock-ranges";
import { isOff, nextOn, type Hours } from "../../../shared/time/hours";
import { DAY, HOUR, MINUTE, dateOf } from "../../../shared/time/units";
import { zoneOf } from "../../simulation/world";
import { instantIn, localIn } from "../../support/local-time";

const hours = (change: Partial<Settings>): Hours => hoursOf({ ...DEFAULT_SETTINGS, ...change });
const NIGHT = [{ from: "22:00", to: "06:00" }];
const ZONE = "America/New_York";
const zone = zoneOf(ZONE);
const days = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, day) => dateOf(Date.parse(`${from}T00:00:00Z`) + day * DAY));
/** The local times at which breaks go on or off between two dates. */
function turns(of: Hours, from: string, to: string): readonly string[] {
  const found: string[] = [];
  const end = instantIn(ZONE, `${to}T00:00`);
  for (let at = instantIn(ZONE, `${from}T00:00`) + MINUTE; at < end; at += MINUTE)
    if (isOff(of, at, zone) !== isOff(of, at - MINUTE, zone)) found.push(localIn(ZONE, at).slice(5));
  return found;
}

describe("a day off and work over midnight", () => {
  it("leaves the night before alone to its end, and takes the night that begins on it to its end", () => {
    // Thursday the 24th is off.
    const nights = hours({ workHoursOn: true, workHours: WEEKDAYS.map(() => NIGHT), daysOff: ["2026-12-24"] });
    expect(turns(nights, "2026-12-23", "2026-12-26")).toEqual([
      "12-23T06:00",
      "12-23T22:00",
      "12-24T06:00",
      "12-25T22:00",
    ]);
  });

  it("tells the end of a leave that a night began before", () => {
    const nights = hours({ workHoursOn: true, workHours: WEEKDAYS.map(() => NIGHT), daysOff: days("2026-12-24", 10) });
    expect(isOff(nights, instantIn(ZONE, "2026-12-24T03:00"), zone)).toBe(false);
    expect(nextOn(nights, instantIn(ZONE, "2026-12-25T03:00"), zone)).toBe(instantIn(ZONE, "2027-01-03T22:00"));
  });

  it("is the day of the calendar where no work hours are set", () => {
    expect(turns(hours({ daysOff: ["2026-12-24"] }), "2026-12-23", "2026-12-26")).toEqual([
      "12-24T00:00",
      "12-25T00:00",
    ]);
  });
});

describe("a leave", () => {
  it.each([1, 39, 40, 41, 200, 3 * 366])("of %i days has an end that is known", (length) => {
    const daysOff = days("2026-06-01", length);
    const end = dateOf(Date.UTC(2026, 5, 1) + length * DAY);
    const on = nextOn(hours({ daysOff }), instantIn(ZONE, "2026-06-01T12:00"), zone);
    expect(on).toBe(instantIn(ZONE, `${end}T00:00`));
  });

  it("of three years ends where work begins again, a week after at the latest", () => {
    const daysOff = days("2026-06-01", 3 * 366);
    const mondays = hours({
      workHoursOn: true,
      workHours: [[{ from: "09:00", to: "17:00" }], [], [], [], [], [], []],
      daysOff,
    });
    expect(nextOn(mondays, instantIn(ZONE, "2026-05-31T12:00"), zone)).toBe(instantIn(ZONE, "2029-06-04T09:00"));
  });

  it("costs no more than a look, also where breaks are never on", () => {
    const never = hours({ workHoursOn: true, workHours: WEEKDAYS.map(() => []) });
    let looks = 0;
    const counted = { ...zone, offsetAt: (epoch: number) => ((looks += 1), zone.offsetAt(epoch)) };
    expect(nextOn(never, 0, counted)).toBeNull();
    expect(nextOn(hours({ daysOff: days("2026-06-01", 3 * 366) }), Date.UTC(2026, 5, 2), counted)).not.toBeNull();
    expect(looks).toBeLessThan(50);
  });
});

describe("the next time breaks are on", () => {
  const clock = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(half >> 1).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);
  const range = fc.record({ from: clock, to: clock }).filter(({ from, to }) => from !== to);
  const week = fc.array(fc.array(range, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
  const quiet = fc.record({ from: clock, to: clock, days: fc.subarray<Weekday>([...WEEKDAYS], { minLength: 1 }) });

  it("is as the clocks go back, where that is into hours that were over", () => {
    const workHours = WEEKDAYS.map(() => [{ from: "01:30", to: "02:30" }]);
    const over = Date.parse("2026-10-25T00:45:00Z");
    const back = Date.parse("2026-10-25T01:00:00Z");
    expect(nextOn(hours({ workHoursOn: true, workHours }), over, zoneOf("Europe/Berlin"))).toBe(back);
  });

  it.each(["America/Santiago", "America/Havana", "Europe/Berlin", "Australia/Lord_Howe"])(
    "is what looking minute by minute finds, in %s as the clocks change",
    (name) => {
      const place = zoneOf(name);
      const starts = ["2026-03-07", "2026-03-28", "2026-04-04", "2026-09-05", "2026-10-03", "2026-10-24", "2026-10-31"];
      fc.assert(
        fc.property(
          ...[week, fc.array(quiet, { maxLength: 2 }), fc.boolean(), fc.subarray([0, 1, 2])],
          ...[fc.constantFrom(...starts), fc.integer({ min: 0, max: 36 * 60 })],
          (workHours, quietHours, workHoursOn, off, start, minutes) => {
            const daysOff = off.map((day) => dateOf(Date.parse(`${start}T00:00:00Z`) + day * DAY));
            const of = hours({ workHours, quietHours, workHoursOn, daysOff });
            const from = Date.parse(`${start}T00:00:00Z`) + minutes * MINUTE;
            fc.pre(isOff(of, from, place));
            let at = from;
            while (at - from < 80 * HOUR && isOff(of, at, place)) at += 15 * MINUTE;
            const found = nextOn(of, from, place);
            if (isOff(of, at, place)) expect(found === null || found >= at).toBe(true);
            else expect(Math.ceil(((found ?? 0) - from) / (15 * MINUTE))).toBe((at - from) / (15 * MINUTE));
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
