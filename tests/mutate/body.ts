import { inFile, type Mutation } from "./mutations";

/** Mistakes in what the app makes of how a body feels. */
export const BODY: readonly Mutation[] = [
  ...inFile(
    "shared/body/conditions.ts",
    ['parts.includes(false) ? false : parts.includes("unknown")', 'parts.includes("unknown")', "one no leaves a doubt"],
    ['if (answer === "unknown") return "unknown";', "", "an age that is not sure counts as none"],
  ),
  ...inFile(
    "shared/body/findings.ts",
    ["Number(other.isSure) - Number(one.isSure) ||", "", "what is not sure is told before what is"],
    ["return truth ? { level: rule.level } : null;", "return { level: rule.level };", "a clear no is an emergency"],
  ),
  ...inFile("shared/body/red-flags.ts", [
    "each.level === level && each.isSure",
    "each.level === level",
    "a doubt beside a matter of days is told as now",
  ]),
  ...inFile(
    "shared/body/exercise-pause.ts",
    ['level !== "routine" || !isSure', 'level !== "routine"', "exercises go on where someone is not sure"],
    ['each.level === "emergency" ? "all" : ', "", "a foot that turned cold pauses no more than the foot"],
  ),
  ...inFile("shared/body/asking.ts", [
    'leg: ["leg", "back", "foot"]',
    'leg: ["leg"]',
    "a leg is not asked about what is grave in the back",
  ]),
  ...inFile(
    "shared/body/how-long.ts",
    ["const MOST_UNANSWERED = 4;", "const MOST_UNANSWERED = 400;", "a pain of last year has lasted since"],
    ["(highestScore(last) ?? 0) >= STRONG", "(highestScore(last) ?? 0) > STRONG", "seven of ten offers no questions"],
  ),
  ...inFile(
    "shared/body/today.ts",
    ["!round.isSeen &&", "", "exercises rest after a professional has seen it"],
    ["scores.toReversed()", "scores", "the milder of two places counts"],
  ),
  ...inFile("shared/body/check-in.ts", [
    "scores[region] ?? (isFine ? 0 : null)",
    "scores[region] ?? 0",
    "what was not answered is zero",
  ]),
  ...inFile("shared/body/body.ts", ["date >= first", "date > first", "a day is deleted that is to be kept"]),
  ...inFile(
    "shared/body/beside.ts",
    ["export const LEAST_DAYS = 7;", "export const LEAST_DAYS = 1;", "two days stand for a habit"],
    ["value === undefined ? null", "value === undefined ? false", "a day without a history is one without breaks"],
  ),
  ...inFile("shared/body/trends.ts", [
    "scoreOf(each, region) ?? last",
    "last ?? scoreOf(each, region)",
    "an answer that was corrected counts",
  ]),
  ...inFile("shared/body/check-in-reminder.ts", [
    "late < 0 || late > LATEST ||",
    "late < 0 ||",
    "a reminder of the afternoon comes at midnight",
  ]),
];
