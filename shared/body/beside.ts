import type { HistoryEntry } from "../history/entry";
import { dateOf, MINUTE, type EpochMs, type Ms } from "../time/units";
import { type CheckIn, DAY_KINDS, type DayKind } from "./check-in";
import { meanOf, type TrendDay } from "./trends";

/** As many days as there must be on each side before two means stand beside each other. */
export const LEAST_DAYS = 7;
/** A sitting bout is long from here on: a break and a half of the usual hour. */
const LONG_BOUT: Ms = 90 * MINUTE;

/** What a day was, for what is told beside it. `true` and `false` are its two sides; `null` where it is not known. */
export interface Factor {
  readonly id: FactorId;
  /** The number its words need: so many breaks. */
  readonly count: number | null;
  readonly on: (date: string) => boolean | null;
}
export type FactorId = "breaks" | "bouts" | "workspace" | "shoes" | DayKind;
/** Two groups of days side by side. It says how many they are and how they were, and nothing of a reason. */
export interface Beside {
  readonly factor: Factor;
  readonly withIt: { readonly days: number; readonly mean: number };
  readonly without: { readonly days: number; readonly mean: number };
}

/** The two sides of a factor; `null` with fewer than seven answered days on one of them. */
export function besideOf(days: readonly TrendDay[], factor: Factor): Beside | null {
  const side = (is: boolean) => {
    const scores = days.flatMap(({ date, score }) => (score !== null && factor.on(date) === is ? [score] : []));
    const mean = meanOf(scores);
    return scores.length < LEAST_DAYS || mean === null ? null : { days: scores.length, mean };
  };
  const [withIt, without] = [side(true), side(false)];
  return withIt === null || without === null ? null : { factor, withIt, without };
}

const RESTS: readonly HistoryEntry["kind"][] = [
  "break_completed",
  "break_cut_short",
  "break_reported",
  "natural_break",
];
const dayOf = ({ at, utcOffset }: HistoryEntry): string => dateOf(at + utcOffset);

/** Breaks taken and sitting bouts, by the history. A day without any entry is not known. */
export function historyFactors(entries: readonly HistoryEntry[]): readonly Factor[] {
  const byDay = new Map<string, HistoryEntry[]>();
  for (const each of entries) byDay.set(dayOf(each), [...(byDay.get(dayOf(each)) ?? []), each]);
  const breaks = new Map(
    [...byDay].map(([date, day]) => [date, day.filter(({ kind }) => RESTS.includes(kind)).length]),
  );
  const bouts = new Map([...byDay].map(([date, day]) => [date, longestBout(day)]));
  const usual = Math.max(1, median([...breaks.values()]));
  const atLeast =
    (of: ReadonlyMap<string, number>, least: number) =>
    (date: string): boolean | null => {
      const value = of.get(date);
      return value === undefined ? null : value >= least;
    };
  return [
    { id: "breaks", count: usual, on: atLeast(breaks, usual) },
    { id: "bouts", count: null, on: atLeast(bouts, LONG_BOUT) },
  ];
}

/** The longest time between the end of one rest and the beginning of the next, on one day. */
function longestBout(day: readonly HistoryEntry[]): Ms {
  const rests = day.filter(({ kind }) => RESTS.includes(kind)).toSorted((one, other) => one.at - other.at);
  const begins = ({ at, since, duration }: HistoryEntry): EpochMs => since ?? at - (duration ?? 0);
  return Math.max(0, ...rests.slice(1).map((rest, index) => begins(rest) - (rests[index]?.at ?? begins(rest))));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What a day was, as the check-ins told. A check-in without any of it does not tell. */
export function dayFactors(checkIns: readonly CheckIn[]): readonly Factor[] {
  const told = new Map<string, Set<DayKind>>();
  for (const { date, day } of checkIns)
    if (day.length > 0) told.set(date, new Set([...(told.get(date) ?? []), ...day]));
  return DAY_KINDS.map((id) => ({ id, count: null, on: (date) => told.get(date)?.has(id) ?? null }));
}

/** The days since something was changed, beside those before; `changedOn` is the last such day, `null` where there is none. */
export const sinceFactor = (id: "workspace" | "shoes", changedOn: string | null): readonly Factor[] =>
  changedOn === null ? [] : [{ id, count: null, on: (date) => date >= changedOn }];
