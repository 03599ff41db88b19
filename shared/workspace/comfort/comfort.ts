import { COMFORT_REGIONS } from "../../body-regions/body-regions";
import type { ComfortRegion } from "../../body-regions/body-regions";
import type { EpochMs } from "../../time/units";

/*
 * How the body felt at a workspace in the last week, asked once after a full check and again after a change, so that the two
 * can be compared. The scheme of frequency, discomfort and interference, and its weights, are those of the Cornell
 * Musculoskeletal Discomfort Questionnaire (Hedge, Morimoto and McCrobie, Effects of keyboard tray geometry on upper body
 * posture and comfort, Ergonomics 42 (1999) 1333–1349; https://ergo.human.cornell.edu/ahmsquest.html). The regions and all
 * wording are our own. It screens for research and says nothing of a cause.
 */

export const FREQUENCIES = ["never", "few", "several", "daily", "often"] as const;
/** In the last week: never, on one or two occasions, three or four, once every day, several times every day. */
export type Frequency = (typeof FREQUENCIES)[number];
export const DISCOMFORTS = ["slight", "moderate", "strong"] as const;
export type Discomfort = (typeof DISCOMFORTS)[number];
export const INTERFERENCES = ["none", "some", "much"] as const;
/** How far it got in the way of work. */
export type Interference = (typeof INTERFERENCES)[number];

/** What was told of one region. Each part may be left open. */
export interface RegionComfort {
  readonly frequency?: Frequency;
  readonly discomfort?: Discomfort;
  readonly interference?: Interference;
}
export type ComfortAnswers = Readonly<Partial<Record<ComfortRegion, RegionComfort>>>;

/** One answered round. */
export interface ComfortCheck {
  /** When it was kept; no two are the same. */
  readonly at: EpochMs;
  /** The id of the workspace it is about. */
  readonly workspace: string;
  readonly answers: ComfortAnswers;
}

/** Cornell's weights. */
const FREQUENCY_WEIGHT = { never: 0, few: 1.5, several: 3.5, daily: 5, often: 10 } as const;
const DISCOMFORT_WEIGHT = { slight: 1, moderate: 2, strong: 3 } as const;
const INTERFERENCE_WEIGHT = { none: 1, some: 2, much: 3 } as const;
/** The most one region can come to. */
export const MAX_REGION_SCORE = 90;

/**
 * Frequency × discomfort × interference, 0–90; higher is more discomfort. As Cornell has it, a frequency that is not told counts
 * as 0, and another factor that is not told is left out.
 */
export function regionScore({ frequency, discomfort, interference }: RegionComfort = {}): number {
  const often = frequency === undefined ? 0 : FREQUENCY_WEIGHT[frequency];
  const strong = discomfort === undefined ? 1 : DISCOMFORT_WEIGHT[discomfort];
  const hindering = interference === undefined ? 1 : INTERFERENCE_WEIGHT[interference];
  return often * strong * hindering;
}

/** The regions that were answered. */
export const answeredRegions = (answers: ComfortAnswers): readonly ComfortRegion[] =>
  COMFORT_REGIONS.filter((region) => answers[region]?.frequency !== undefined);

/** The sum over all regions, 0–810. */
export const comfortScore = (answers: ComfortAnswers): number =>
  COMFORT_REGIONS.reduce((sum, region) => sum + regionScore(answers[region]), 0);

/** One region on two dates; `null` where it was not answered then. */
export interface RegionChange {
  readonly region: ComfortRegion;
  readonly before: number | null;
  readonly after: number | null;
}
export interface ComfortComparison {
  readonly before: ComfortCheck | null;
  readonly after: ComfortCheck;
  /** Every region that was answered on one of the dates. */
  readonly regions: readonly RegionChange[];
  /** The sums over the regions that were answered on both dates; over all of the later one where there is no earlier. */
  readonly sum: { readonly before: number | null; readonly after: number };
}

/** Compares two rounds. A region that was answered once is shown, and counts in neither sum. */
export function compareComfort(before: ComfortCheck | null, after: ComfortCheck): ComfortComparison {
  const scoreIn = (check: ComfortCheck | null, region: ComfortRegion): number | null =>
    check?.answers[region]?.frequency === undefined ? null : regionScore(check.answers[region]);
  const regions = COMFORT_REGIONS.map((region) => ({
    region,
    before: scoreIn(before, region),
    after: scoreIn(after, region),
  })).filter((each) => each.before !== null || each.after !== null);
  const counted = before === null ? regions : regions.filter((each) => each.before !== null && each.after !== null);
  const total = (of: "before" | "after"): number => counted.reduce((sum, each) => sum + (each[of] ?? 0), 0);
  return { before, after, regions, sum: { before: before === null ? null : total("before"), after: total("after") } };
}

/** The rounds about a workspace, oldest first. */
export const comfortOf = (checks: readonly ComfortCheck[], workspace: string): readonly ComfortCheck[] =>
  checks.filter((check) => check.workspace === workspace).toSorted((one, other) => one.at - other.at);
