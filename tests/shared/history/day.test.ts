import { describe, expect, it } from "vitest";
import { dayEvents, summaryOf } from "../../../shared/history/day";
import type { HistoryEntry, HistoryKind } from "../../../shared/history/entry";
import { MINUTE } from "../../../shared/time/units";

const entry = (minute: number, kind: HistoryKind, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: `${kind}-${minute}`,
  at: minute * MINUTE,
  utcOffset: 0,
  kind,
  ...more,
});

describe("the marks of a day", () => {
  it("leave out what is only on the way to a break", () => {
    const kinds = ["prompt", "prompt_withdrawn", "break_started", "work_reset"] as const;
    expect(dayEvents(kinds.map((kind, at) => entry(at, kind)))).toEqual([]);
  });

  it("start a completed break at the last start before it", () => {
    const entries = [entry(10, "break_started"), entry(60, "break_started"), entry(65, "break_completed")];
    expect(dayEvents(entries)).toEqual([
      { id: "break_completed-65", kind: "break_completed", from: 60 * MINUTE, at: 65 * MINUTE },
    ]);
  });

  it("trust a length or a beginning that was kept over the last start", () => {
    const entries = [
      entry(1, "break_started"),
      entry(10, "break_completed", { duration: 3 * MINUTE }),
      entry(20, "break_cut_short", { duration: MINUTE }),
      entry(40, "natural_break", { since: 28 * MINUTE, duration: 12 * MINUTE }),
    ];
    expect(dayEvents(entries).map(({ from }) => from / MINUTE)).toEqual([7, 19, 28]);
  });

  it("are instants where there is no length", () => {
    const entries = [
      entry(5, "skipped"),
      entry(6, "postponed"),
      entry(7, "break_reported"),
      entry(8, "break_completed"),
    ];
    expect(dayEvents(entries).map(({ kind, from, at }) => [kind, from === at])).toEqual([
      ["skipped", true],
      ["postponed", true],
      ["break_reported", true],
      ["break_completed", true],
    ]);
  });
});

describe("the summary of a day", () => {
  it("counts breaks taken, natural and skipped, and nothing of an empty day", () => {
    const kinds = ["break_completed", "break_cut_short", "break_reported", "natural_break", "skipped"] as const;
    const entries = [...kinds, "prompt" as const, "postponed" as const].map((kind, at) => entry(at, kind));
    expect(summaryOf(entries)).toEqual({ taken: 3, natural: 1, skipped: 1 });
    expect(summaryOf([])).toEqual({ taken: 0, natural: 0, skipped: 0 });
  });
});
