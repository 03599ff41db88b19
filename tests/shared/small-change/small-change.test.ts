import { describe, expect, it } from "vitest";
import { doneThisWeek, pickOf, SMALL_CHANGES, smallChange } from "../../../shared/small-change/small-change";
import { smallChangeDocument } from "../../../shared/small-change/small-change-document";
import { daysAfter } from "../../../shared/time/days";
import { edited } from "../../support/edited";

const TODAY = "2026-11-29";
const on = (date: string) => edited(smallChange, Date.parse(`${date}T12:00:00Z`));

describe("one small change", () => {
  it("is another each day, and each comes once in five days", () => {
    const five = SMALL_CHANGES.map((_, at) => pickOf(daysAfter(TODAY, at)));
    expect([...five].sort()).toEqual([...SMALL_CHANGES].sort());
    expect([pickOf(TODAY), pickOf("2023-12-31")]).toEqual([five[0], "learn"]);
  });

  it("is done or not, once a day, and days without one cost nothing", () => {
    const done = on(TODAY)(smallChange.initial, { type: "done" }, { type: "done" });
    expect(done).toEqual({ done: [TODAY] });
    expect(on(TODAY)(done, { type: "undone" })).toEqual({ done: [] });
    const later = on(daysAfter(TODAY, 5))(done, { type: "done" });
    expect([doneThisWeek(later, daysAfter(TODAY, 5)), doneThisWeek(later, daysAfter(TODAY, 7))]).toEqual([2, 1]);
  });

  it("is forgotten after two weeks", () => {
    const done = on(TODAY)(smallChange.initial, { type: "done" });
    expect(on(daysAfter(TODAY, 14))(done, { type: "done" }).done).toEqual([daysAfter(TODAY, 14)]);
  });

  it("is read back as it was written, without days that are none", () => {
    const value = { done: ["2026-11-27", TODAY] };
    expect(smallChangeDocument.read(smallChangeDocument.write(value, {}))?.value).toEqual(value);
    expect(smallChangeDocument.read({ done: [TODAY, "soon", TODAY, "2026-11-27"] })).toMatchObject({
      value,
      invalid: ["done"],
    });
  });
});
