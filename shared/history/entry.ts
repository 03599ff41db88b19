import type { EpochMs, Ms } from "../time/units";

/** What can happen to a break, as it is kept in the history and shown in Today. */
export type HistoryKind =
  | "prompt"
  | "prompt_withdrawn"
  | "break_started"
  | "break_completed"
  | "break_cut_short"
  | "postponed"
  | "skipped"
  | "natural_break"
  | "break_reported"
  | "microbreak_completed"
  | "work_reset";

/** One thing that happened. */
export interface HistoryEntry {
  /** Unique, and ordered as the entries were written. */
  readonly id: string;
  /** When it happened, which may be before it was noticed. */
  readonly at: EpochMs;
  /** Local offset from UTC at that instant, so that the entry keeps its day when the person travels. */
  readonly utcOffset: Ms;
  readonly kind: HistoryKind;
  /** Of a natural break: when the person left. */
  readonly since?: EpochMs;
  /** Length of a break. */
  readonly duration?: Ms;
  readonly reason?: string;
  /** Ids of the cards a break showed, and of those that were done. */
  readonly shown?: readonly string[];
  readonly done?: readonly string[];
}
