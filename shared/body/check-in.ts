import { type BodyRegion, BODY_REGIONS } from "../body-regions/asked-regions";
import type { EpochMs } from "../time/units";

/** What it feels like. */
export const FEELINGS = ["stiff", "aching", "sharp", "burning", "tingling", "numb", "weak"] as const;
export type Feeling = (typeof FEELINGS)[number];
/** What makes it worse; `morning` is stiff for over half an hour after getting up. */
export const WORSENERS = ["standing", "sitting", "walking", "night", "cough", "morning"] as const;
export type Worsener = (typeof WORSENERS)[number];
/** What the day was. */
export const DAY_KINDS = [
  "satLong",
  "stoodLong",
  "walked",
  "lifted",
  "sport",
  "travelled",
  "newShoes",
  "rested",
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** 0, none, to 10, the worst one can imagine: the numeric rating scale (NRS). */
export const MAX_SCORE = 10;
export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** The words that scores are shown with, and their colour: a common way to speak of the scale, and no verdict. */
export const SCORE_WORDS = ["none", "mild", "moderate", "strong", "worst"] as const;
export type ScoreWord = (typeof SCORE_WORDS)[number];
export function wordOf(score: number): ScoreWord {
  if (score <= 0) return "none";
  if (score <= 3) return "mild";
  if (score <= 6) return "moderate";
  return score < MAX_SCORE ? "strong" : "worst";
}

/** What a check-in was told. Of a region that is not in `scores` nothing is known: that is never zero. */
export interface CheckInEntry {
  readonly scores: Readonly<Partial<Record<BodyRegion, number>>>;
  /** "Everything's fine": every region is an answered zero. */
  readonly isFine: boolean;
  readonly feelings: readonly Feeling[];
  readonly worse: readonly Worsener[];
  readonly day: readonly DayKind[];
  /** Whether it kept the person from something, or woke them; `null` where that was not answered. */
  readonly stopped: boolean | null;
  readonly woke: boolean | null;
}

/** A check-in as it is kept. */
export interface CheckIn extends CheckInEntry {
  /** When it was kept; no two are the same. */
  readonly at: EpochMs;
  /** The local day then, "YYYY-MM-DD". */
  readonly date: string;
}

export const NO_ANSWERS: CheckInEntry = {
  scores: {},
  isFine: false,
  feelings: [],
  worse: [],
  day: [],
  stopped: null,
  woke: null,
};

/** What was answered of a region; `null` where it was not. */
export const scoreOf = ({ scores, isFine }: CheckInEntry, region: BodyRegion): number | null =>
  scores[region] ?? (isFine ? 0 : null);

/** The regions that hurt, the most first. */
export const soreRegions = (entry: CheckInEntry): readonly BodyRegion[] =>
  BODY_REGIONS.filter((region) => (entry.scores[region] ?? 0) > 0).toSorted(
    (one, other) => (entry.scores[other] ?? 0) - (entry.scores[one] ?? 0),
  );

/** The highest score; `null` where none was answered. */
export function highestScore(entry: CheckInEntry): number | null {
  const scores = BODY_REGIONS.flatMap((region) => scoreOf(entry, region) ?? []);
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Whether anything was told that is worth keeping. */
export const isAnswered = (entry: CheckInEntry): boolean =>
  entry.isFine ||
  Object.keys(entry.scores).length > 0 ||
  [entry.feelings, entry.worse, entry.day].some((each) => each.length > 0) ||
  entry.stopped !== null ||
  entry.woke !== null;

/** What a check-in was told, without when it was kept. */
export const entryOf = ({ scores, isFine, feelings, worse, day, stopped, woke }: CheckIn): CheckInEntry => ({
  ...{ scores, isFine, feelings, worse, day, stopped, woke },
});
