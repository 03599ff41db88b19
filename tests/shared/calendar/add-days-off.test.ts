import { describe, expect, it } from "vitest";
import { addDaysOff } from "../../../shared/calendar/add-days-off";
import { DAY, dateOf } from "../../../shared/time/units";

const TODAY = "2026-11-21";
const days = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => dateOf(Date.parse(from) + at * DAY));

describe("days off with those of a calendar", () => {
  it("are each there once and in order, and those that are over stay", () => {
    expect(addDaysOff(["2026-01-01", "2026-12-25"], ["2026-12-24", "2026-12-25"], TODAY)).toEqual({
      daysOff: ["2026-01-01", "2026-12-24", "2026-12-25"],
      added: 1,
      beyond: 0,
    });
  });

  it("are the nearest thousand, whether they were known or are new", () => {
    const near = days(TODAY, 600);
    const far = days("2028-12-01", 600);
    const nearest = [...near, ...far.slice(0, 400)];
    expect(addDaysOff(near, far, TODAY)).toEqual({ daysOff: nearest, added: 400, beyond: 200 });
    expect(addDaysOff(far, near, TODAY)).toEqual({ daysOff: nearest, added: 600, beyond: 200 });
  });

  it("lose the oldest first where there is too little room", () => {
    const over = days("2026-01-01", 10);
    const coming = days(TODAY, 995);
    const { daysOff, ...rest } = addDaysOff(over, coming, TODAY);
    expect(daysOff).toEqual([...over.slice(5), ...coming]);
    expect(rest).toEqual({ added: 995, beyond: 0 });
    expect(addDaysOff(over, days(TODAY, 1_000), TODAY).daysOff[0]).toBe(TODAY);
  });
});
