import { describe, expect, it } from "vitest";
import { namedZone } from "../../../shared/time/named-zone";
import { DAY, HOUR, MINUTE } from "../../../shared/time/units";
import { zoneOf } from "../../simulation/world";
import { inZone } from "../../support/in-zone";

const NAMES = ["America/New_York", "Europe/Berlin", "Pacific/Auckland", "Australia/Lord_Howe", "Africa/Casablanca"];

describe("a zone by its name", () => {
  it.each(NAMES)(
    "has in %s the offsets that the clocks show, each three hours of two years and around each change",
    (name) => {
      const [zone, shown] = [namedZone(name), zoneOf(name)];
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 3 * HOUR) {
        expect(zone?.offsetAt(at)).toBe(shown.offsetAt(at));
        if (shown.offsetAt(at) === shown.offsetAt(at + 3 * HOUR)) continue;
        for (let near = at; near <= at + 3 * HOUR; near += 5 * MINUTE)
          expect(zone?.offsetAt(near)).toBe(shown.offsetAt(near));
      }
    },
  );

  it("is the same whichever zone the process is in, or comes to be in", () => {
    const berlin = namedZone("Europe/Berlin");
    const at = Date.UTC(2026, 6, 1);
    for (const name of NAMES)
      inZone(name, () => {
        expect(new Date(at).getTimezoneOffset()).toBe(-zoneOf(name).offsetAt(at) / MINUTE);
        expect([berlin?.offsetAt(at), namedZone("Europe/Berlin")?.offsetAt(at)]).toEqual([2 * HOUR, 2 * HOUR]);
      });
  });

  it("knows its name, and is none where there is no such zone", () => {
    expect(namedZone("Asia/Kolkata")?.name).toBe("Asia/Kolkata");
    for (const name of ["Mars/Olympus", "", "../etc/passwd"]) expect(namedZone(name)).toBeNull();
  });

  it("has an offset at every instant that a clock may be set to", () => {
    const zone = namedZone("Europe/Berlin");
    for (const at of [-8.64e15, -1e13, 0, 0.5, 8.64e15, 1e18])
      expect(Math.abs(zone?.offsetAt(at) ?? DAY)).toBeLessThan(DAY);
  });
});
