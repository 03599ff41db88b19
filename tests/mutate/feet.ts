import { inFile, type Mutation } from "./mutations";

/** Mistakes in what is told of shoes and feet. */
export const FEET: readonly Mutation[] = [
  ...inFile("shared/calendar/local-date.ts", [
    "Math.min(start.date, daysInMonth(end.year, end.month))",
    "start.date",
    "31 August to 28 February is five months, and a pair is looked at a day late",
  ]),
  ...inFile(
    "shared/footwear/wear.ts",
    [
      "(metres >= SELDOM_METRES || signs.length > 0)",
      "metres >= 0",
      "a pair that was worn twice falls due by the calendar",
    ],
    ["other > one", "other < one", "shoes that were looked at are to be looked at again at once"],
    [
      "retiredOn !== null && retiredOn <= today",
      "retiredOn !== null",
      "a pair that is put away next week is gone from the list today",
    ],
  ),
];
