import { inFile, type Mutation } from "./mutations";

/** Mistakes about local time: nights, leave, clocks that change, and zones that do. */
export const TIME: readonly Mutation[] = [
  ...inFile(
    "shared/time/hours.ts",
    ["isTail ? today - 1 : today", "today", "a day off ends the night before it, and lets the end of its own ring"],
    ["3 * 366 + 8", "40", "a leave of more than forty days has no end"],
    ["change === null ? turns : [...turns, change]", "turns", "an end that the clocks pass over is not told"],
  ),
  ...inFile(
    "shared/time/wall-clock.ts",
    ["if (shown.length > 0) return shown", "return shown", "a time that the clocks leave out never comes"],
    [
      "shown.sort((a, b) => a - b)",
      "shown.sort((a, b) => a - b).slice(-1)",
      "of an hour that comes twice only the second counts",
    ],
    ["dateOf(epoch + zone.offsetAt(epoch))", "dateOf(epoch)", "today is that of Greenwich"],
  ),
  ...inFile("shared/time/named-zone.ts", [
    ": at(Math.floor(within / QUARTER))",
    ": offset",
    "the clocks change a day late",
  ]),
  ...inFile(
    "shared/scheduler/pause-end.ts",
    ["endsAt + there - until", "endsAt", "until tomorrow is over in the evening, in the west"],
    ["until + zone.offsetAt(until) === local", "true", "until tomorrow does not travel"],
  ),
  ...inFile("shared/scheduler/read-snapshot.ts", [
    "local: instant.nullable().default(null)",
    "local: instant.nullable()",
    "a pause that an earlier version kept takes the rest of its file along",
  ]),
  ...inFile(
    "electron/platform/zone/system-zone.ts",
    [
      "if (stamp !== null && stamp === this.#stamp) return;",
      "if (this.#stamp !== undefined) return;",
      "the zone is the one of the start",
    ],
    ["for (const tell of this.#listeners) tell();", "", "nobody is told of another zone"],
  ),
  ...inFile("electron/features/zone/zone-feature.ts", [
    "            retell();\n",
    "",
    "the window keeps the times of the old zone",
  ]),
  ...inFile("electron/app/app.ts", [
    'if (event.type === "woke") zone.look();',
    "",
    "who wakes somewhere else is taken for where they fell asleep",
  ]),
  ...inFile("shared/i18n/dates.ts", [
    "last?.timeZone !== timeZone",
    "last === null",
    "times are written in the zone of the first one",
  ]),
  ...inFile("shared/i18n/languages.ts", [
    '      calendar: "gregory",\n'.trim(),
    "",
    "days are of another calendar than the date fields",
  ]),
];
