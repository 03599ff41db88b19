import { describe, expect, it } from "vitest";
import { zoneOf } from "../simulation/world";
import { MINUTE } from "../../shared/time/units";

describe("the zone that these tests run in", () => {
  const name = process.env["TZ"] ?? "none";

  it("is really that of the process, so that whatever goes by the process is seen", () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    expect(new Date(2026, 6, 1).getTime()).not.toBe(Date.UTC(2026, 6, 1));
    for (const month of [0, 6]) {
      const at = Date.UTC(2026, month, 1);
      expect(-new Date(at).getTimezoneOffset() * MINUTE).toBe(zoneOf(name).offsetAt(at));
    }
  });

  it("is one where the clocks change", () =>
    expect(zoneOf(name).offsetAt(Date.UTC(2026, 0, 1))).not.toBe(zoneOf(name).offsetAt(Date.UTC(2026, 6, 1))));
});
