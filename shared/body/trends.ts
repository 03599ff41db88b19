import { type BodyRegion, BODY_REGIONS, PLACE_GROUPS, type PlaceGroup, regionsOf } from "../body-regions/asked-regions";
import { daysAfter } from "../time/days";
import { type CheckIn, scoreOf } from "./check-in";

/** The days that trends show, and those that are compared. */
const DAYS_IN = { month: 28, quarter: 90, year: 365 } as const;
export type TrendSpan = keyof typeof DAYS_IN;
export const SHOWN_SPANS = ["month", "year"] as const satisfies readonly TrendSpan[];
export type ShownSpan = (typeof SHOWN_SPANS)[number];

/** What was told on one day; `null` where nothing was: that is not zero. */
export interface TrendDay {
  readonly date: string;
  readonly score: number | null;
}
/** A course over days, and what a sentence says of it. */
export interface Trend {
  readonly days: readonly TrendDay[];
  /** Days with an answer, of those the days with more than zero, and the mean and the highest of the answers. */
  readonly answered: number;
  readonly sore: number;
  readonly mean: number | null;
  readonly highest: number | null;
}

/** The days that end with today, oldest first. */
export const datesUntil = (today: string, span: TrendSpan): readonly string[] =>
  Array.from({ length: DAYS_IN[span] }, (_, index) => daysAfter(today, index + 1 - DAYS_IN[span]));

/** The course of some regions, of which the highest of a day counts; where a region was told of twice, its last answer. */
export function trendOf(checkIns: readonly CheckIn[], regions: readonly BodyRegion[], dates: readonly string[]): Trend {
  const onDay = new Map<string, CheckIn[]>();
  for (const each of checkIns) onDay.set(each.date, [...(onDay.get(each.date) ?? []), each]);
  const lastOf = (date: string, region: BodyRegion): number | null =>
    (onDay.get(date) ?? []).reduce<number | null>((last, each) => scoreOf(each, region) ?? last, null);
  const days = dates.map((date): TrendDay => {
    const scores = onDay.has(date) ? regions.flatMap((region) => lastOf(date, region) ?? []) : [];
    return { date, score: scores.length === 0 ? null : Math.max(...scores) };
  });
  const scores = days.flatMap(({ score }) => score ?? []);
  return {
    days,
    answered: scores.length,
    sore: scores.filter((score) => score > 0).length,
    mean: meanOf(scores),
    highest: scores.length === 0 ? null : Math.max(...scores),
  };
}

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The regions of a group. */
export const regionsIn = (group: PlaceGroup): readonly BodyRegion[] => PLACE_GROUPS[group].flatMap(regionsOf);

/** The regions that hurt on some of the days, in the order of lists. */
export function regionsTold(checkIns: readonly CheckIn[], dates: readonly string[]): readonly BodyRegion[] {
  const shown = new Set(dates);
  const within = checkIns.filter(({ date }) => shown.has(date));
  return BODY_REGIONS.filter((region) => within.some(({ scores }) => (scores[region] ?? 0) > 0));
}

/** Weeks instead of days, each with the mean of its answers, for a course too long for a mark a day. */
export const weeksOf = (days: readonly TrendDay[]): readonly TrendDay[] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7)).flatMap(
    (each) => {
      const [first] = each;
      const mean = meanOf(each.flatMap(({ score }) => score ?? []));
      return first === undefined ? [] : [{ date: first.date, score: mean }];
    },
  );

/** On how many days two courses were both above zero. */
export const soreTogether = (one: Trend, other: Trend): number =>
  one.days.filter(({ score }, index) => (score ?? 0) > 0 && (other.days[index]?.score ?? 0) > 0).length;
