import type { HistoryEntry } from "../history/entry";
import { DAY, HOUR, MINUTE, dateOf, type EpochMs, type Ms } from "../time/units";

/** What became of breaks in a stretch of time, in numbers that can be added up. */
export interface Summary {
  /** Breaks that were offered: prompts the person saw, without those that were put off or taken off the screen. */
  readonly offered: number;
  /** Offers that were followed by a break, led or natural. */
  readonly kept: number;
  readonly completed: number;
  readonly cutShort: number;
  readonly reported: number;
  readonly natural: number;
  readonly skipped: number;
  readonly postponed: number;
  readonly microbreaks: number;
  /** Breaks of every kind that ended in each hour of the local day, from midnight on. */
  readonly byHour: readonly number[];
}
export interface DaySummary extends Summary {
  /** The local day, as "YYYY-MM-DD". */
  readonly date: string;
}

const HOURS = DAY / HOUR;
export const NOTHING: Summary = {
  ...{ offered: 0, kept: 0, completed: 0, cutShort: 0, reported: 0, natural: 0, skipped: 0, postponed: 0 },
  ...{ microbreaks: 0, byHour: Array.from({ length: HOURS }, () => 0) },
};

/** An absence this near to an offer answers it. */
export const NEAR: Ms = 15 * MINUTE;
/** Fewer offers than these make no percentage. */
export const LEAST_OFFERED = 5;

/** The share of offered breaks that were kept, 0–1; `null` where too few were offered to say. */
export const adherenceOf = ({ offered, kept }: Summary): number | null =>
  offered < LEAST_OFFERED ? null : kept / offered;

/** The numbers of several stretches together. */
export const sumOf = (summaries: readonly Summary[]): Summary => summaries.reduce(plus, NOTHING);
const plus = (one: Summary, other: Summary): Summary => ({
  offered: one.offered + other.offered,
  kept: one.kept + other.kept,
  completed: one.completed + other.completed,
  cutShort: one.cutShort + other.cutShort,
  reported: one.reported + other.reported,
  natural: one.natural + other.natural,
  skipped: one.skipped + other.skipped,
  postponed: one.postponed + other.postponed,
  microbreaks: one.microbreaks + other.microbreaks,
  byHour: one.byHour.map((count, hour) => count + (other.byHour[hour] ?? 0)),
});

const COUNTED = {
  break_completed: "completed",
  break_cut_short: "cutShort",
  break_reported: "reported",
  natural_break: "natural",
  skipped: "skipped",
  postponed: "postponed",
  microbreak_completed: "microbreaks",
} as const satisfies Partial<Record<HistoryEntry["kind"], keyof Summary>>;
const BREAKS: readonly HistoryEntry["kind"][] = [
  "break_completed",
  "break_cut_short",
  "break_reported",
  "natural_break",
];

/**
 * The days of a history, oldest first, each with what happened on it; days on which nothing happened are left out. `entries`
 * are in the order in which they were written. An offer counts on the day it was made, whenever it was answered.
 */
export function daySummaries(entries: readonly HistoryEntry[]): readonly DaySummary[] {
  const days = new Map<number, Tally>();
  const on = (entry: HistoryEntry): Tally => {
    const day = Math.floor(localOf(entry) / DAY);
    const tally = days.get(day) ?? { ...NOTHING, byHour: [...NOTHING.byHour] };
    days.set(day, tally);
    return tally;
  };
  let offer: HistoryEntry | null = null;
  for (const entry of entries) {
    const { kind } = entry;
    if (isCounted(kind)) on(entry)[COUNTED[kind]] += 1;
    if (BREAKS.includes(kind)) addHour(on(entry), hourOf(entry));
    if (kind === "prompt") {
      on(entry).offered += 1;
      offer = entry;
    } else if (offer !== null) {
      const what = whatBecomes(entry, offer);
      if (what === "kept") on(offer).kept += 1;
      if (what === "taken back") on(offer).offered -= 1;
      if (what !== "open") offer = null;
    }
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, summary]): DaySummary => ({ date: dateOf(day * DAY), ...summary }));
}

/** A summary while it is counted: a hundred thousand entries are counted at once. */
type Tally = { -readonly [K in keyof Summary]: K extends "byHour" ? number[] : number };
const addHour = ({ byHour }: Tally, hour: number): void => void (byHour[hour] = (byHour[hour] ?? 0) + 1);

/** What an entry after an offer says of it. */
function whatBecomes(entry: HistoryEntry, offer: HistoryEntry): "open" | "kept" | "left" | "taken back" {
  switch (entry.kind) {
    case "break_completed":
    case "break_cut_short":
    case "break_reported":
      return "kept";
    case "natural_break":
      return isNear(entry, offer.at) ? "kept" : "left";
    case "postponed":
      return "taken back";
    case "prompt_withdrawn":
      // An absence takes the offer off the screen before it is written down itself.
      return entry.reason === "natural_break" ? "open" : "taken back";
    case "skipped":
      return "left";
    case "prompt":
    case "break_started":
    case "microbreak_completed":
    case "work_reset":
      return "open";
  }
}
/** An absence is near from a quarter of an hour before it began until as long after it ended. */
const isNear = ({ at, since = at }: HistoryEntry, offered: EpochMs): boolean =>
  offered >= since - NEAR && offered <= at + NEAR;

const isCounted = (kind: HistoryEntry["kind"]): kind is keyof typeof COUNTED => Object.hasOwn(COUNTED, kind);
const localOf = ({ at, utcOffset }: HistoryEntry): number => at + utcOffset;
const hourOf = (entry: HistoryEntry): number => Math.floor((((localOf(entry) % DAY) + DAY) % DAY) / HOUR);
