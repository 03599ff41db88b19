import { describe, expect, it } from "vitest";
import { dayStart, untilTime } from "../../../shared/time/hours";
import { DAY, HOUR, MINUTE } from "../../../shared/time/units";
import { dateIn, firstOf, instantsOf } from "../../../shared/time/wall-clock";
import { zoneOf } from "../../simulation/world";
import { instantIn, localIn } from "../../support/local-time";

/** Where the clocks are put on at midnight, and the last hour before. */
const LEFT_OUT = [
  ["America/Santiago", "2026-09-05T23:10"],
  ["Africa/Cairo", "2026-04-23T23:10"],
  ["Asia/Beirut", "2026-03-28T23:10"],
  ["America/Havana", "2026-03-07T23:10"],
  ["Atlantic/Azores", "2026-03-28T23:10"],
] as const;
/** Where the first hour of a day comes twice. */
const TWICE = [
  ["America/Havana", "2026-11-01"],
  ["Atlantic/Azores", "2026-10-25"],
] as const;

describe("a time of the day that the clocks leave out", () => {
  it.each(LEFT_OUT)("comes in %s as they are put on, not an hour early on the day before", (name, evening) => {
    const [zone, epoch] = [zoneOf(name), instantIn(name, evening)];
    const end = epoch + untilTime([30], 0, { epoch, zone });
    expect([localIn(name, end), localIn(name, end - 1)]).toEqual([
      `${dateIn(epoch + 2 * HOUR, zone)}T01:00`,
      `${evening.slice(0, 11)}23:59`,
    ]);
    expect(dayStart(epoch + 3 * HOUR, zone)).toBe(end);
  });

  it("is at night in Berlin as well", () => {
    const zone = zoneOf("Europe/Berlin");
    const epoch = Date.parse("2026-03-29T00:00:00Z");
    expect(epoch + untilTime([150], 0, { epoch, zone })).toBe(Date.parse("2026-03-29T01:00:00Z"));
  });

  it("is a whole day where the date line was moved", () => {
    const zone = zoneOf("Pacific/Apia");
    const moved = Date.parse("2011-12-30T10:00:00Z");
    expect(instantsOf(Date.parse("2011-12-30T12:00:00Z"), zone)).toEqual([moved]);
    expect(localIn("Pacific/Apia", moved)).toBe("2011-12-31T00:00");
  });
});

describe("a time of the day that comes twice", () => {
  it("is both, the earlier first, and each is waited for", () => {
    const zone = zoneOf("America/Havana");
    const [first, second] = [Date.parse("2026-11-01T04:30:00Z"), Date.parse("2026-11-01T05:30:00Z")];
    expect(instantsOf(Date.parse("2026-11-01T00:30:00Z"), zone)).toEqual([first, second]);
    expect(untilTime([30], 0, { epoch: first - MINUTE, zone })).toBe(MINUTE);
    expect(untilTime([30], 0, { epoch: first + MINUTE, zone })).toBe(59 * MINUTE);
  });

  it.each(TWICE)("makes the day in %s begin once, at the earlier", (name, date) => {
    const zone = zoneOf(name);
    const start = instantIn(name, `${date}T12:00`) - 13 * HOUR;
    for (let quarter = 0; quarter < 100; quarter += 1)
      expect(dayStart(start + quarter * 15 * MINUTE, zone)).toBe(start);
    expect(dateIn(start - 1, zone)).not.toBe(date);
  });
});

describe("instants of local times", () => {
  it.each(["Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns", "Africa/Casablanca"])(
    "and back are the same in %s, each third hour of a year",
    (name) => {
      const zone = zoneOf(name);
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3 * HOUR)
        expect(instantsOf(at + zone.offsetAt(at), zone)).toContain(at);
    },
  );

  it("never go back as the local times go on", () => {
    for (const [name] of [...LEFT_OUT, ...TWICE]) {
      const zone = zoneOf(name);
      let before = -Infinity;
      for (let local = Date.UTC(2026, 0, 1); local < Date.UTC(2027, 0, 1); local += 2.5 * HOUR) {
        const at = firstOf(local, zone);
        expect(at).toBeGreaterThanOrEqual(before);
        before = at;
      }
      expect(before).toBeGreaterThan(Date.UTC(2026, 11, 31) - DAY);
    }
  });
});
