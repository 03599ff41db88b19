import { describe, expect, it } from "vitest";
import { daysAfter, daysBetween } from "../../../shared/time/days";

describe("days as they are written", () => {
  it("are counted over months, leap days and changes of the clock", () => {
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysAfter("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysAfter("2026-10-24", 2)).toBe("2026-10-26");
    expect([daysBetween("2026-10-24", "2026-10-26"), daysBetween("2027-01-01", "2026-12-31")]).toEqual([2, -1]);
  });
});
