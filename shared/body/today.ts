import { AREAS, type Area } from "../body-regions/body-regions";
import { areasOf } from "../body-regions/asked-regions";
import { daysAfter } from "../time/days";
import type { BodyRecord, HelpRound } from "./body";
import { type CheckIn, soreRegions } from "./check-in";
import { pausedAreas, type PausedAreas } from "./exercise-pause";

/** The check-in that today's exercises go by: the last of today, or else of yesterday. */
export const recentCheckIn = ({ checkIns }: BodyRecord, today: string): CheckIn | null =>
  checkIns.findLast(({ date }) => date === today) ??
  checkIns.findLast(({ date }) => date === daysAfter(today, -1)) ??
  null;

/** How much each area hurts, 0–10, by the check-in of today or yesterday; areas that were not asked are left out. */
export function comfortOn(record: BodyRecord, today: string): Readonly<Partial<Record<Area, number>>> {
  const last = recentCheckIn(record, today);
  if (last === null) return {};
  const scores = soreRegions(last).flatMap((region) =>
    areasOf([region]).map((area) => [area, last.scores[region] ?? 0] as const),
  );
  // The highest of several places stands; the first of them is that.
  return Object.fromEntries(scores.toReversed());
}

/**
 * The areas whose exercises rest today: what the answers pause, until a professional has seen it or the day that was set, and
 * what hurts at eight of ten or more by the last check-in. A round that asks about all its parts again takes its place.
 */
export function pausedOn(record: BodyRecord, today: string): PausedAreas {
  const pauses = standingRounds(record.rounds, today).map(({ answers, sore }) => pausedAreas(answers, sore));
  const last = recentCheckIn(record, today);
  const strong = last === null ? [] : soreRegions(last).map((region) => [region, last.scores[region] ?? 0] as const);
  const now = strong.map(([region, painNow]) => pausedAreas({ painNow }, areasOf([region])));
  const all = [...pauses, ...now];
  if (all.includes("all")) return "all";
  const paused = new Set(all.flatMap((each) => (each === "all" ? [] : each)));
  return AREAS.filter((area) => paused.has(area));
}

/** The rounds whose pauses still stand. */
const standingRounds = (rounds: readonly HelpRound[], today: string): readonly HelpRound[] =>
  rounds.filter(
    (round, index) =>
      !round.isSeen &&
      (round.until === null || round.until > today) &&
      !rounds.slice(index + 1).some((later) => round.parts.every((part) => later.parts.includes(part))),
  );
