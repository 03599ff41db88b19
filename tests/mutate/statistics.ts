import { inFile, type Mutation } from "./mutations";

/** Mistakes in what a history comes to in numbers. */
export const STATISTICS: readonly Mutation[] = [
  ...inFile(
    "shared/statistics/day-summaries.ts",
    [
      'entry.reason === "natural_break" ? "open" : "taken back"',
      '"taken back"',
      "who got up at an offer gets no credit for it",
    ],
    ['if (what !== "open") offer = null;', "", "one offer is kept twice"],
    ["at + utcOffset", "at", "a break of the evening counts on another day abroad"],
  ),
];
