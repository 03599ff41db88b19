import { inFile, type Mutation } from "./mutations";

/** Mistakes in how the app goes on when something around it fails. */
export const FAULTS: readonly Mutation[] = [
  ...inFile(
    "shared/scheduler/pause-end.ts",
    ["until === undefined ? Infinity : until - now.epoch", "Infinity", "a clock set back a year pauses for a year"],
    ["Math.min(until - epoch, LONGEST)", "until - epoch", "an older pause lasts for a year"],
  ),
  ...inFile(
    "electron/app/runtime.ts",
    ["    } finally {\n", "    } catch (error) {\n      throw error;\n    }\n    {\n", "an error ends the heartbeat"],
    [
      'this.#attempt("show", () => show(turned, idleFor));',
      "show(turned, idleFor);",
      "what cannot be shown is not recorded",
    ],
  ),
  ...inFile(
    "electron/ipc/serve.ts",
    ["      note(`call ${name}`, error);\n", "", "a handler that fails is noted nowhere"],
    [
      'failReply("E_INTERNAL", t("error.internal"))',
      'failReply("E_INTERNAL", String(error))',
      "a page learns of paths",
    ],
  ),
  ...inFile(
    "shared/diagnostics/fault-line.ts",
    [
      "`${where}: ${name}${known}`",
      "`${where}: ${name}${known} ${error.message}`",
      "what the person typed is in the log of faults",
    ],
    [
      'const known = typeof code === "string" && WORD.test(code) ?',
      'const known = typeof code === "string" ?',
      "a code takes a text into the log of faults",
    ],
  ),
  ...inFile("electron/storage/fault-log.ts", [
    "this.#written.includes(fault) || ",
    "",
    "a fault of each tick fills the log",
  ]),
  ...inFile(
    "electron/features/settings/start-at-login.ts",
    [" || refusal !== null", "", "a refused start at login is never tried again"],
    ["if (known !== wanted()) edit(", "if (known && !wanted()) edit(", "a start taken away elsewhere is shown as on"],
  ),
  ...inFile("electron/platform/linux/app-image.ts", [
    "return isOurs && !",
    "return !",
    "the terminal that the app was started from starts at login",
  ]),
  ...inFile("electron/platform/linux/desktop-entry.ts", [
    "`Exec=${execOf(command)}`",
    '`Exec=${command.map(quoted).join(" ")}`',
    "a line break in a path brings a second command in",
  ]),
  ...inFile(
    "electron/storage/files/set-aside.ts",
    ["found.isFile() && ", "", "a pipe in the place of a file of ours stays there for good"],
    [
      "fs.renameSync(file, aside);",
      "fs.renameSync(fs.realpathSync(file), aside);",
      "a device that a link leads to gets another name",
    ],
  ),
  ...inFile("electron/storage/history/flaw-log.ts", [
    "told[month] ?? 0",
    "0",
    "lines of a newer version are told of at each start",
  ]),
  ...inFile(
    "electron/storage/history/month-file.ts",
    ["end > 0 && text", "text", "what a crash cut off is told of as damaged"],
    ["!== found.size) return null;", "< 0) return null;", "the middle of a long line is lost"],
  ),
  ...inFile("electron/storage/storage.ts", [
    "  try {\n    ensureFolder(folder);\n",
    "  ensureFolder(folder);\n  try {\n",
    "an app whose folder cannot be made does not start",
  ]),
  ...inFile("electron/storage/files/write-queue.ts", [
    "      next.note(result);\n",
    "",
    "what could not be saved counts as saved",
  ]),
  ...inFile(
    "electron/storage/delete-everything.ts",
    ["    for (const each of kept) each.reset();\n", "", "what was deleted is written again with the next change"],
    [
      "  for (const name of await listed()) await attempt(() => unlink(path.join(folder, name)));\n",
      "",
      "the history stays when everything is deleted",
    ],
  ),
  ...inFile("electron/storage/history/snapshot-store.ts", [
    "      this.#resets === resets ? durableWrite(this.#file, bytes) : Promise.resolve({ ok: true }),\n",
    "      durableWrite(this.#file, bytes),\n",
    "a schedule on its way comes back when everything is deleted",
  ]),
];
