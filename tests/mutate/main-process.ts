import { inFile, type Mutation } from "./mutations";

/** Mistakes in what keeps, guards and does things in the main process. */
export const MAIN_PROCESS: readonly Mutation[] = [
  ...inFile(
    "electron/storage/files/file-backups.ts",
    ["    calls.fsyncSync(descriptor);\n", "", "a power cut takes the only copy of a damaged file"],
    ["> 3_600_000", "> 3_600", "a write that is going on loses its file to the cleaning up"],
    ["    .sort()\n    .reverse()", "    .sort()", "the oldest good copy takes the place of a bad file"],
    ["if (!fs.existsSync(aside)) return aside;", "return aside;", "a second kept file of the same second is lost"],
  ),
  ...inFile("electron/storage/read-document.ts", [
    " && !read.content.newer",
    "",
    "a backup of a newer version is read as one of ours",
  ]),
  ...inFile("electron/storage/history/history-log.ts", [
    "at >= from && at < to",
    "at >= from && at <= to",
    "an entry at midnight counts for two days",
  ]),
  ...inFile("electron/storage/history/snapshot-store.ts", [
    " || stat.size > MAX_BYTES",
    "",
    "a schedule.json of any size is read into memory at the start",
  ]),
  ...inFile("electron/storage/files/durable-write.ts", [
    "    calls.fsyncSync(descriptor);\n  } finally {\n    calls.closeSync(descriptor);\n  }\n}\n\n/** Where",
    "  } finally {\n    calls.closeSync(descriptor);\n  }\n}\n\n/** Where",
    "a power cut leaves an empty file",
  ]),
  ...inFile(
    "electron/ipc/serve.ts",
    [" || frame !== event.sender.mainFrame", "", "a frame within a page may call"],
    ["page !== null && ALLOWED[page].includes(name)", "page !== null", "any page may make any call"],
    ["if (args.length > 1)", "if (args.length > 2)", "a second value goes unread"],
    ["if (depth > 20) return MAX_PAYLOAD_CHARS + 1;", "", "a value nested for ever freezes the app"],
    ["sum + key.length + sizeOf", "sum + sizeOf", "a megabyte of key names is let in"],
  ),
  ...inFile("electron/features/sound/sound-handlers.ts", [
    "if (!kept.ok) return",
    'if (chosen.name === "") return',
    "a sound that could not be copied is set all the same",
  ]),
  ...inFile("electron/app/handlers.ts", [
    "if (!SOURCE_URLS.includes(url))",
    'if (url === "")',
    "any address opens in the browser",
  ]),
  ...inFile(
    "electron/features/settings/change-settings.ts",
    ["    refresh();\n", "", "windows and tray show the settings of before"],
    [
      "    use(result.settings);\n    const outcome = await saving;",
      "    const outcome = await saving;\n    use(result.settings);",
      "a full disk keeps settings from being used",
    ],
  ),
  ...inFile("electron/features/settings/apply-settings.ts", [
    "    startAtLogin = settings.startAtLogin;\n",
    "",
    "the start at login can be switched on and not off again",
  ]),
  ...inFile(
    "electron/features/desktop/desktop-monitor.ts",
    [
      'if (names.length === 0 && this.#sensed.get("program") !== true) return;',
      "if (names.length === 0) return;",
      "a program that was taken off the list holds breaks back for ever",
    ],
    ["    this.#endWatch = null;\n", "", "Windows is asked in one break only"],
  ),
  ...inFile("electron/features/breaks/break-session.ts", [
    "    this.#hasShownTask = false;\n",
    "",
    "the small task is noted in the first break only",
  ]),
  ...inFile("electron/features/breaks/create-break-session.ts", [
    "14 * DAY",
    "14 * MINUTE",
    "the same cards come in every break",
  ]),
  ...inFile("electron/features/history/history-recorder.ts", [
    '  type === "postponed" ||\n',
    "",
    "a break that was put off comes again with the same cards",
  ]),
  ...inFile("electron/features/sound/sound-player.ts", [
    "1.5 * SECOND",
    "1500 * SECOND",
    "the voice begins after the break",
  ]),
  ...inFile("electron/features/breaks/break-notification.ts", [
    "if (kind === this.#kind) return;",
    "",
    "a notification comes anew at each look",
  ]),
];
