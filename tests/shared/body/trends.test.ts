import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideOf, dayFactors, historyFactors, sinceFactor } from "../../../shared/body/beside";
import { type CheckIn, type CheckInEntry, NO_ANSWERS } from "../../../shared/body/check-in";
import { datesUntil, regionsIn, regionsTold, soreTogether, trendOf, weeksOf } from "../../../shared/body/trends";
import type { HistoryEntry } from "../../../shared/history/entry";
import { daysAfter } from "../../../shared/time/days";
import { DAY, HOUR, MINUTE } from "../../../shared/time/units";

const TODAY = "2026-11-23";
const MONTH = datesUntil(TODAY, "month");
const on = (back: number, entry: Partial<CheckInEntry>, at = -back): CheckIn => ({
  ...NO_ANSWERS,
  ...entry,
  at,
  date: daysAfter(TODAY, -back),
});

describe("a trend", () => {
  it("shows the days that end with today, and leaves a gap where nothing was told", () => {
    expect([MONTH[0], MONTH.at(-1), MONTH.length]).toEqual(["2026-10-27", TODAY, 28]);
    expect(datesUntil(TODAY, "year")).toHaveLength(365);
    const trend = trendOf([on(2, { scores: { neck: 4 } }), on(1, { isFine: true }), on(0, {})], ["neck"], MONTH);
    expect(trend.days.slice(-3).map(({ score }) => score)).toEqual([4, 0, null]);
    expect([trend.answered, trend.sore, trend.mean, trend.highest]).toEqual([2, 1, 2, 4]);
    expect(trendOf([], ["neck"], MONTH)).toMatchObject({ answered: 0, mean: null, highest: null });
  });

  it("takes the highest of several regions, and of one region the last answer of the day", () => {
    const day = [on(0, { scores: { lowerBack: 7 } }, 1), on(0, { scores: { lowerBack: 3, upperBack: 2 } }, 2)];
    expect(trendOf(day, regionsIn("back"), MONTH).days.at(-1)?.score).toBe(3);
    expect(trendOf([...day, on(0, { isFine: true }, 3)], regionsIn("back"), MONTH).days.at(-1)?.score).toBe(0);
  });

  it("is told by the week where it is long, as the mean of what was answered", () => {
    const scores = [2, null, 4, null, null, null, null, null, null, 9];
    const weeks = weeksOf(scores.map((score, index) => ({ date: daysAfter(TODAY, index), score })));
    expect(weeks).toEqual([
      { date: TODAY, score: 3 },
      { date: "2026-11-30", score: 9 },
    ]);
    expect(weeksOf(datesUntil(TODAY, "year").map((date) => ({ date, score: null })))).toHaveLength(53);
  });

  it("puts the back beside the feet, and counts the days on which both hurt", () => {
    const checkIns = [
      on(3, { scores: { lowerBack: 2, heelL: 1 } }),
      on(2, { scores: { lowerBack: 2 } }),
      on(1, { scores: { toesR: 5 } }),
    ];
    const [back, feet] = [regionsIn("back"), regionsIn("feet")].map((regions) => trendOf(checkIns, regions, MONTH));
    if (back === undefined || feet === undefined) throw new Error("There is no trend");
    expect([back.sore, feet.sore, soreTogether(back, feet)]).toEqual([2, 2, 1]);
    expect(regionsTold(checkIns, MONTH)).toEqual(["lowerBack", "heelL", "toesR"]);
    expect(regionsTold([on(40, { scores: { neck: 3 } })], MONTH)).toEqual([]);
  });
});

describe("what stands beside it", () => {
  const days = (scores: readonly (number | null)[]) =>
    scores.map((score, index) => ({ date: daysAfter(TODAY, index), score }));
  const since = (index: number) => {
    const [factor] = sinceFactor("workspace", daysAfter(TODAY, index));
    if (factor === undefined) throw new Error("There is no factor");
    return factor;
  };

  it("needs seven answered days on each side, and says how many there are", () => {
    const all = days([...Array.from({ length: 7 }, () => 4), ...Array.from({ length: 8 }, () => 2)]);
    expect(besideOf(all, since(7))).toMatchObject({ withIt: { days: 8, mean: 2 }, without: { days: 7, mean: 4 } });
    expect(besideOf(all, since(6))).toBeNull();
    expect(besideOf(all, since(9))).toBeNull();
    expect(
      besideOf(days([...Array.from({ length: 6 }, () => 4), null, ...Array.from({ length: 8 }, () => 2)]), since(7)),
    ).toBeNull();
  });

  it("never counts a day twice, nor one that was not answered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 40 }),
        fc.nat(40),
        (scores, index) => {
          const beside = besideOf(days(scores), since(index));
          if (beside === null) return;
          expect(beside.withIt.days + beside.without.days).toBe(scores.filter((score) => score !== null).length);
          expect(Math.min(beside.withIt.days, beside.without.days)).toBeGreaterThanOrEqual(7);
        },
      ),
    );
  });

  it("are the breaks of a day, against the usual number, and its longest time without one", () => {
    const start = Date.parse(`${TODAY}T08:00:00Z`);
    const rest = (at: number, kind: HistoryEntry["kind"] = "break_completed"): HistoryEntry => ({
      ...{ id: String(at), at, utcOffset: 0, kind, duration: 5 * MINUTE },
    });
    const [breaks, bouts] = historyFactors([
      rest(start + HOUR),
      rest(start + 2 * HOUR),
      rest(start + DAY + HOUR),
      rest(start + DAY + 4 * HOUR, "natural_break"),
      rest(start + DAY + 5 * HOUR),
      rest(start + 2 * DAY, "skipped"),
    ]);
    const dates = [0, 1, 2, 3].map((day) => daysAfter(TODAY, day));
    expect([breaks?.id, breaks?.count, dates.map((date) => breaks?.on(date))]).toEqual([
      "breaks",
      2,
      [true, true, false, null],
    ]);
    expect([bouts?.id, bouts?.count, dates.map((date) => bouts?.on(date))]).toEqual([
      "bouts",
      null,
      [false, true, false, null],
    ]);
  });

  it("keep the day of an entry where the person was then", () => {
    const late: HistoryEntry = {
      id: "1",
      at: Date.parse("2026-11-23T23:30:00Z"),
      utcOffset: 2 * HOUR,
      kind: "break_completed",
    };
    expect(historyFactors([late])[0]?.on("2026-11-24")).toBe(true);
  });

  it("are what the check-in says the day was; a check-in that says nothing does not tell", () => {
    const factors = dayFactors([on(1, { day: ["satLong"] }), on(0, {}), on(0, { day: ["walked"] }, 5)]);
    const satLong = factors.find(({ id }) => id === "satLong");
    expect([-1, 0, 1].map((day) => satLong?.on(daysAfter(TODAY, day)))).toEqual([true, false, null]);
    expect(sinceFactor("shoes", null)).toEqual([]);
  });
});
