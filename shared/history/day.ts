import type { EpochMs } from "../time/units";
import type { HistoryEntry } from "./entry";

const SHOWN = [
  "break_completed",
  "break_cut_short",
  "natural_break",
  "break_reported",
  "skipped",
  "postponed",
] as const;
export type DayEventKind = (typeof SHOWN)[number];

/** Something of a day that is worth a mark. `from` is its beginning and `at` its end; they are the same for an instant. */
export interface DayEvent {
  readonly id: string;
  readonly kind: DayEventKind;
  readonly from: EpochMs;
  readonly at: EpochMs;
}

/** The marks of a day, oldest first. A completed break without a length of its own began at the last start before it. */
export function dayEvents(entries: readonly HistoryEntry[]): readonly DayEvent[] {
  return entries.flatMap((entry, index) => {
    const kind = SHOWN.find((shown) => shown === entry.kind);
    if (kind === undefined) return [];
    const started = entries.slice(0, index).findLast((before) => before.kind === "break_started");
    return [{ id: entry.id, kind, from: beginning(entry, started), at: entry.at }];
  });
}

function beginning(entry: HistoryEntry, started: HistoryEntry | undefined): EpochMs {
  if (entry.since !== undefined) return entry.since;
  if (entry.duration !== undefined) return entry.at - entry.duration;
  return entry.kind === "break_completed" && started !== undefined ? started.at : entry.at;
}

/** Counts for a sentence about a day. */
export function summaryOf(entries: readonly HistoryEntry[]): {
  readonly taken: number;
  readonly natural: number;
  readonly skipped: number;
} {
  const count = (...kinds: readonly HistoryEntry["kind"][]): number =>
    entries.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    taken: count("break_completed", "break_cut_short", "break_reported"),
    natural: count("natural_break"),
    skipped: count("skipped"),
  };
}
