import { inFile, type Mutation } from "./mutations";

/** Mistakes about what is foreign and may hang or go: voices, buses, windows, folders; and about the length of a day. */
export const DESKTOP: readonly Mutation[] = [
  ...inFile("electron/platform/speech/speech-dispatcher.ts", [
    "if (line.isOver) return null;",
    "",
    "a Speech Dispatcher that hangs leaves the person without any voice",
  ]),
  ...inFile("electron/platform/speech/run-program.ts", [
    '      resolve(false);\n      child.kill("SIGKILL");\n',
    "      resolve(false);\n",
    "a voice that hangs stays for good",
  ]),
  ...inFile(
    "electron/platform/linux/watch-bus.ts",
    ["      lost();\n", "", "a lock that was told before the bus ended lasts for good"],
    [
      "Math.min(ends, TRIED_AFTER.length - 1)",
      "0",
      "a bus that ends again and again is tried for every five seconds for ever",
    ],
  ),
  ...inFile("electron/platform/windows/display-pages.ts", [
    "!isWanted || !isThere(window)",
    "!isWanted",
    "a page that is gone is laid out, which throws, and the break has no page",
  ]),
  ...inFile("electron/platform/make-folder.ts", [
    "fs.existsSync(above) ? undefined : makeFolder(above, mode)",
    "undefined",
    "a data folder in a home that is new cannot be made",
  ]),
  ...inFile("shared/time/hours.ts", ["+ 1.5 * DAY, zone)", "+ DAY, zone)", "the last hour of a day of 25 is missing"]),
  ...inFile(
    "electron/tools/desks.ts",
    [
      "(missing(desk, has).length === 0) === wanted",
      "(missing(desk, has).length < 3) === wanted",
      "the tests of a desk run where half of it is missing",
    ],
    [
      "if (!install(missing(desk, has))) say(",
      "if (install(missing(desk, has))) say(",
      "a desk that cannot be had is left out without a word",
    ],
  ),
];
