import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateOf, monthsBetween } from "../../../shared/calendar/local-date";
import { DAY, dateOf } from "../../../shared/time/units";

const anyDate = fc.integer({ min: -40_000, max: 60_000 }).map((day) => dateOf(day * DAY));

/** The date `months` later, its day cut to the last of the month; by the engine's calendar, not by ours. */
function later(date: string, months: number): string {
  const from = new Date(`${date}T00:00:00Z`);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}

describe("completed calendar months", () => {
  it.each([
    ["2026-08-31", "2027-02-27", 5],
    ["2026-08-31", "2027-02-28", 6],
    ["2027-08-31", "2028-02-28", 5],
    ["2027-08-31", "2028-02-29", 6],
    ["2026-01-31", "2026-02-28", 1],
    ["2028-01-31", "2028-02-28", 0],
    ["2026-01-31", "2026-03-30", 1],
    ["2026-01-31", "2026-03-31", 2],
    ["2026-03-31", "2026-04-30", 1],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-02-29", "2028-02-28", 47],
    ["2024-02-29", "2028-02-29", 48],
    ["2026-05-15", "2026-05-15", 0],
    ["2026-05-15", "2026-06-14", 0],
    ["2026-05-15", "2026-06-15", 1],
    ["2026-12-31", "2027-01-01", 0],
    ["2026-06-01", "2026-05-31", 0],
    ["2030-01-01", "2026-01-01", 0],
  ])("from %s to %s are %i", (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  it("is the greatest number of months that is not after the later date", () =>
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const months = monthsBetween(from, to) ?? Number.NaN;
        if (to < from) return void expect(months).toBe(0);
        expect(later(from, months) <= to && to < later(from, months + 1)).toBe(true);
      }),
    ));

  it.each([
    "",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-1",
    "2026-04-01T00:00",
    " 2026-04-01",
    "x",
  ])("has none for %j, which is no date", (text) =>
    expect([civilDateOf(text), monthsBetween(text, "2026-05-01"), monthsBetween("2026-05-01", text)]).toEqual([
      null,
      null,
      null,
    ]),
  );
});
