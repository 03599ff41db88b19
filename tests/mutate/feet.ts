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
  ...inFile(
    "shared/footwear/edit-shoes.ts",
    [
      "estimating(settled(shoe, today), edit.metres, today)",
      "estimating(shoe, edit.metres, today)",
      "a changed estimate takes back all that it came to",
    ],
    [
      "const changed = seen(editShoe(shoe, edit, today), today);",
      "const changed = editShoe(shoe, edit, today);",
      "a reminder tells of what stood before the person's eyes",
    ],
  ),
  ...inFile("shared/footwear/shoes-transfer.ts", [
    'by !== "file" || !days.has(on)',
    "true",
    "a file that is read again counts twice",
  ]),
  ...inFile("electron/features/footwear/footwear-feature.ts", [
    'mode !== "working" || hold !== null',
    'mode === "break"',
    "a reminder of shoes comes into a call",
  ]),
  ...inFile("shared/learn/articles/conditions-and-help.ts", [
    '{ text: "learn.supports.3", certainty: "custom"',
    '{ text: "learn.supports.3", certainty: "good"',
    "what the articles alone say of insoles is called well supported",
  ]),
  ...inFile("shared/learn/coverage.ts", [
    '  2: told("article:chain"),',
    "",
    "a statement of the articles is neither done nor told, and nobody notices",
  ]),
  ...inFile(
    "shared/programme/plan.ts",
    [
      "if (hurt >= 2) return { level, isHalved, isStopped: true };",
      "",
      "a foot that hurts twice in a row is trained on",
    ],
    ["pain > ACCEPTABLE_PAIN || nextDay", "nextDay", "strong pain in a session changes nothing"],
    [
      "    if (session.nextDay === undefined) continue;\n",
      "",
      "a session counts as easy before the morning after is known",
    ],
  ),
  ...inFile("shared/programme/programme.ts", [
    'if (!mayBegin(edit.answers)) return refused("ask");',
    "",
    "a person with a wound on the foot is given a plan",
  ]),
  ...inFile("shared/programme/session-items.ts", [
    "!(isLoadedRest && item.isLoaded)",
    "true",
    "heel raises come every day",
  ]),
  ...inFile(
    "shared/relief/relief.ts",
    [
      'answers[question] === "no")',
      'answers[question] !== "yes")',
      "a person who is not sure of their circulation is given a hot pack",
    ],
    ["if (running !== null || untilNext(value, epoch) > 0)", "if (running !== null)", "the skin has no hour to rest"],
    [
      "passed >= RELIEF_LENGTH || passed < 0",
      "passed >= RELIEF_LENGTH",
      "a clock that is set back leaves a pack on for hours",
    ],
  ),
  ...inFile("electron/features/relief/relief-feature.ts", [
    "    start: follow,\n",
    "",
    "nobody is told to look at the skin after the app was started anew",
  ]),
  ...inFile("shared/footwear/foot-quiz.ts", [
    'sunken === "yes" || sunken === "notSure"',
    'sunken === "yes"',
    "somebody who is not sure whether one arch has sunk is told that all is well",
  ]),
  ...inFile("shared/small-change/small-change.ts", [
    "each > daysAfter(today, -7)",
    "each > daysAfter(today, -14)",
    "the week that is told of has two weeks",
  ]),
];
