import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryEntry, HistoryKind } from "../../../shared/history/entry";
import { adherenceOf, daySummaries, NOTHING, sumOf } from "../../../shared/statistics/day-summaries";
import { DAY, HOUR, MINUTE } from "../../../shared/time/units";

const NINE = Date.UTC(2026, 10, 23, 9);
const entry = (kind: HistoryKind, after: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...{ id: `${kind}-${after}`, at: NINE + after * MINUTE, utcOffset: 0, kind },
  ...more,
});
const only = (...entries: readonly HistoryEntry[]) => sumOf(daySummaries(entries));

describe("a day in numbers", () => {
  it("counts breaks by what became of them, and by the hour they ended in", () => {
    const day = only(
      ...[entry("prompt", 60), entry("break_started", 60), entry("break_completed", 65)],
      ...[entry("prompt", 125), entry("skipped", 126)],
      ...[entry("microbreak_completed", 140), entry("break_reported", 150)],
    );
    expect(day).toEqual({
      ...NOTHING,
      ...{ offered: 2, kept: 1, completed: 1, skipped: 1, reported: 1, microbreaks: 1 },
      byHour: NOTHING.byHour.map((_none, hour) => (hour === 10 || hour === 11 ? 1 : 0)),
    });
  });

  it.each<[string, readonly HistoryEntry[], number, number]>([
    [
      "a break that was put off once is one offer",
      [entry("prompt", 0), entry("postponed", 1), entry("prompt", 6), entry("break_completed", 11)],
      1,
      1,
    ],
    ["a prompt that a call took off the screen is none", [entry("prompt", 0), entry("prompt_withdrawn", 1)], 0, 0],
    ["a break that nobody offered keeps no offer", [entry("break_started", 0), entry("break_completed", 5)], 0, 0],
    [
      "who went away at an offer kept it",
      [entry("prompt", 0), entry("natural_break", 30, { since: NINE + 10 * MINUTE })],
      1,
      1,
    ],
    [
      "who went away at an offer, which took it off the screen, kept it",
      [
        entry("prompt", 0),
        entry("prompt_withdrawn", 8, { reason: "natural_break" }),
        entry("natural_break", 30, { since: NINE + 3 * MINUTE }),
      ],
      1,
      1,
    ],
    [
      "who went away long after it did not",
      [entry("prompt", 0), entry("natural_break", 60, { since: NINE + 40 * MINUTE })],
      1,
      0,
    ],
    [
      "a break that was cut short is kept",
      [entry("prompt", 0), entry("break_started", 0), entry("break_cut_short", 2)],
      1,
      1,
    ],
    ["one break keeps one offer", [entry("prompt", 0), entry("break_completed", 5), entry("break_reported", 9)], 1, 1],
  ])("%s", (_name, entries, offered, kept) => expect(only(...entries)).toMatchObject({ offered, kept }));

  it("is the day the person had, wherever they were", () => {
    const late = entry("break_reported", 14 * 60, { utcOffset: 2 * HOUR });
    expect(daySummaries([late]).map(({ date, byHour }) => [date, byHour.indexOf(1)])).toEqual([["2026-11-24", 1]]);
  });

  it("has an offer that was answered after midnight on the day it was made", () => {
    const days = daySummaries([entry("prompt", 14 * 60 + 59), entry("break_completed", 15 * 60 + 4)]);
    expect(days.map(({ date, offered, kept, completed }) => [date, offered, kept, completed])).toEqual([
      ["2026-11-23", 1, 1, 0],
      ["2026-11-24", 0, 0, 1],
    ]);
  });
});

describe("adherence", () => {
  it("is the share of offers that were kept, from five offers on", () => {
    expect(adherenceOf({ ...NOTHING, offered: 4, kept: 4 })).toBeNull();
    expect(adherenceOf({ ...NOTHING, offered: 5, kept: 4 })).toBe(0.8);
  });

  const KINDS: readonly HistoryKind[] = [
    ...(["prompt", "prompt_withdrawn", "break_started", "break_completed", "break_cut_short", "postponed"] as const),
    ...(["skipped", "natural_break", "break_reported", "microbreak_completed", "work_reset"] as const),
  ];
  const histories = fc
    .array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 2 * DAY }), fc.integer({ min: -12, max: 14 })))
    .map((list) => {
      let at = NINE;
      return list.map(([kind, later, zone], index): HistoryEntry => {
        at += later;
        return { id: String(index), at, utcOffset: zone * HOUR, kind };
      });
    });

  it("lies between none and all on every day of any history, and nothing is counted twice or lost", () =>
    fc.assert(
      fc.property(histories, (entries) => {
        const days = daySummaries(entries);
        for (const { offered, kept } of days) {
          expect(kept).toBeGreaterThanOrEqual(0);
          expect(offered).toBeGreaterThanOrEqual(kept);
        }
        const all = sumOf(days);
        const count = (...kinds: readonly HistoryKind[]) => entries.filter(({ kind }) => kinds.includes(kind)).length;
        expect(all.completed).toBe(count("break_completed"));
        expect(all.natural).toBe(count("natural_break"));
        expect(all.byHour.reduce((sum, each) => sum + each, 0)).toBe(
          count("break_completed", "break_cut_short", "break_reported", "natural_break"),
        );
        expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
      }),
    ));
});
