import { type BodyRegion, BODY_REGIONS } from "../body-regions/asked-regions";
import { daysAfter, daysBetween } from "../time/days";
import type { BodyRecord } from "./body";
import { type CheckIn, type Feeling, highestScore, scoreOf } from "./check-in";
import type { RedFlagAnswers } from "./conditions";

/** Days without an answer, such as a long weekend, that do not end a run of days with pain: they are not known to be without. */
const MOST_UNANSWERED = 4;
/** Feelings that are a reason to ask more, when they are new. */
const NOTABLE: readonly Feeling[] = ["tingling", "numb", "weak"];
const A_WEEK = 7;
/** A feeling is new that was not told of in so many days. */
const A_FORTNIGHT = 14;
/** After so many days of pain the questions are worth answering: claim 125 of the articles, and the NHS's "a few weeks". */
export const LONG_PAIN_DAYS = 21;
const STRONG = 7;

/** For how many days in a row a region has hurt, up to its last answer; 0 where that was zero, or is long ago. */
export function painDaysOf(checkIns: readonly CheckIn[], region: BodyRegion, today: string): number {
  const answers = checkIns.flatMap((each) => {
    const score = scoreOf(each, region);
    return score === null ? [] : [{ date: each.date, score }];
  });
  const last = answers.at(-1);
  if (last === undefined || last.score === 0 || daysBetween(last.date, today) > MOST_UNANSWERED) return 0;
  let first = last.date;
  for (const { date, score } of answers.toReversed()) {
    if (score === 0 || daysBetween(date, first) > MOST_UNANSWERED) break;
    first = date;
  }
  return daysBetween(first, last.date) + 1;
}

/** The numbers that check-ins answer, for the rules; what they do not tell is left out. */
export function numbersOf({ checkIns }: BodyRecord, today: string): RedFlagAnswers {
  const week = checkIns.filter(({ date }) => date > daysAfter(today, -A_WEEK) && date <= today);
  const last = checkIns.at(-1);
  const painNow = last?.date === today ? highestScore(last) : null;
  const days = (is: (each: CheckIn) => boolean | null): number =>
    new Set(week.filter((each) => is(each) === true).map(({ date }) => date)).size;
  const painDays = Math.max(0, ...BODY_REGIONS.map((region) => painDaysOf(checkIns, region, today)));
  return {
    ...(painNow !== null && { painNow }),
    ...(painDays > 0 && { painDays }),
    ...(week.some(({ woke }) => woke !== null) && { wokeNights: days(({ woke }) => woke) }),
    ...(week.some(({ stopped }) => stopped !== null) && { stoppedDays: days(({ stopped }) => stopped) }),
  };
}

/** Why the questions are offered after a check-in: never as part of it. */
export type HelpOffer = "strong" | "newFeeling" | "long";

/**
 * Why the questions are worth answering now: at seven of ten or more, with new tingling, numbness or weakness, or after three
 * weeks of pain; `null` where the last check-in gives no reason, is not of today, or they were answered since.
 */
export function helpOffer({ checkIns, rounds }: BodyRecord, today: string): HelpOffer | null {
  const last = checkIns.at(-1);
  if (last?.date !== today || rounds.some(({ at }) => at >= last.at)) return null;
  if ((highestScore(last) ?? 0) >= STRONG) return "strong";
  const before = checkIns.filter(({ at, date }) => at < last.at && date > daysAfter(today, -A_FORTNIGHT));
  const isNew = (feeling: Feeling): boolean => before.every(({ feelings }) => !feelings.includes(feeling));
  if (last.feelings.some((each) => NOTABLE.includes(each) && isNew(each))) return "newFeeling";
  const isLong = BODY_REGIONS.some((region) => painDaysOf(checkIns, region, today) >= LONG_PAIN_DAYS);
  // Once it was answered for, a pain that goes on is no new reason for a week.
  const isAnswered = rounds.some(({ date }) => date > daysAfter(today, -A_WEEK));
  return isLong && !isAnswered ? "long" : null;
}
