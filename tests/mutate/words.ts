import { inFile, type Mutation } from "./mutations";

/** Mistakes in what the words of the workspace say, and in the numbers of desk fit. */
export const WORDS: readonly Mutation[] = [
  ...inFile(
    "shared/workspace/checklist/merged-items.ts",
    ["rankIn(others[to]) <= rankIn(old) ?", "others[to] !== undefined ?", "a fault is hidden behind the other answer"],
    ['MERGED[given["again"]]', 'given["again"]', "why a question is asked again names one that is not there any more"],
    ["because === id ?", 'because === "" ?', "a question is asked again because of itself"],
  ),
  ...inFile("shared/workspace/checklist/checklists.ts", [
    'kind === "standing" ? ITEMS[item].standing',
    'kind === "full" ? ITEMS[item].standing',
    "the list for standing shows somebody who sits",
  ]),
  ...inFile(
    "shared/workspace/desk-fit/fixed-desk.ts",
    ["byCm < LEAST_FOOTREST_CM", "byCm <= LEAST_FOOTREST_CM", "a gap of exactly 2 cm counts as fitting"],
    ["if (by > 0) return", "if (by < 0) return", "a desk that is too high is called too low"],
    ["<= STANDING_WITHIN_CM", "<= 0", "who has a standing desk is told to climb onto a seat"],
    ["byCm <= MOST_FOOTREST_CM", "byCm > 0", "a footrest of 60 cm is advised"],
    [">= LOWEST_SEAT_CM", ">= 0", "a seat is advised that no chair has"],
  ),
  ...inFile(
    "shared/workspace/desk-fit/desk-fit.ts",
    ["sex) - SLUMP_CM", "sex)", "the screen is put up for people who sit at attention"],
    ["- EYES_IN_FRONT", "", "the screen is as far away as it may be for most people"],
    ["raisedCm: Math.max(0, -left)", "raisedCm: 0", "the numbers leave no room for a desk top"],
    ["downToDecimal(seat", "oneDecimal(0.04 + seat", "the board is a hair too thick for its place"],
  ),
  ...inFile("shared/workspace/desk-fit/measures-document.ts", [
    "isThick ? { ...given, shoeCm: most } : given",
    "given",
    "a thick sole from a former version is lost",
  ]),
  ...inFile("shared/workspace/desk-fit/body-measures.ts", [
    "(at(male) + at(female)) / 2",
    "at(male)",
    "a person who tells no sex gets the numbers of a man",
  ]),
  ...inFile("shared/workspace/rosa/rosa-advice.ts", [
    "each !== section && sectionScore(then, each) >= score.final",
    "each !== section && sectionScore(then, each) > score.final",
    "which part keeps the score up is not said",
  ]),
  ...inFile("shared/routines/choices.ts", [
    "walkOnly ? WALK : plannedExercises(choices)",
    "plannedExercises(choices)",
    "the walking preset does not walk",
  ]),
  ...inFile("shared/workspace/checklist/task-text.ts", [
    "t(`checklist.${item}.deed`)",
    "t(`checklist.${item}.title`)",
    "a fault is named by the statement that all is well",
  ]),
  ...inFile(
    "shared/workspace/report/action-blocks.ts",
    ["t(`checklist.${action.item}.deed`)", "t(`checklist.${action.item}.title`)", "an employer reads the opposite"],
    ["t(`checklist.${item}.deed`)", "t(`checklist.${item}.title`)", "what still needs fixing reads as if it were fine"],
  ),
];
