import { FAULTS } from "./faults";
import { OWN_DATA } from "./own-data";
import { inFile, type Mutation } from "./mutations";

/** Mistakes in what keeps, guards and does things in the main process. */
export const MAIN_PROCESS: readonly Mutation[] = [
  ...inFile(
    "electron/storage/documents/document-store.ts",
    [
      "    await this.#options.removals?.begin(this.#format.file);\n",
      "",
      "a crash keeps copies of what was removed for ever",
    ],
    [
      "this.#isRemoval && value === this.#value",
      "this.#isRemoval",
      "an older change on its way keeps what was removed",
    ],
    ["if (this.notice === null) void", "void", "the copies of a file that cannot be read are deleted"],
  ),
  ...inFile(
    "electron/storage/files/file-backups.ts",
    ["    calls.fsyncSync(descriptor);\n", "", "a power cut takes the only copy of a damaged file"],
    [
      "numberIn(other, name) - numberIn(one, name) || ",
      "",
      "one start with a wrong clock makes its copy the newest for good",
    ],
    ["if (!fs.existsSync(aside)) return aside;", "return aside;", "a second kept file of the same second is lost"],
  ),
  ...inFile(
    "electron/platform/windows/guards.ts",
    ['app.on("session-created"', 'app.once("session-created"', "a second session asks for a dictionary"],
    ["  guarded.setSpellCheckerLanguages([]);\n", "", "each start asks a dictionary server, spell checker off or not"],
    [
      'setWebRTCIPHandlingPolicy("disable_non_proxied_udp")',
      'setWebRTCIPHandlingPolicy("default")',
      "a page sends to any address by WebRTC",
    ],
  ),
  ...inFile(
    "electron/platform/windows/guards.ts",
    ["process.getuid?.() !== 0 &&", "process.getuid?.() === 0 &&", "anyone can take the sandbox away by a switch"],
    ["process.env[SANDBOX_VARIABLE] !== undefined || ", "", "a variable takes the sandbox away, unseen"],
  ),
  ...inFile("electron/platform/program-names.ts", [
    "path.join(path.dirname(executable), LAUNCHER) : executable",
    "executable : executable",
    "the start at login goes past the look at the sandbox",
  ]),
  ...inFile("electron/storage/storage.ts", [
    "    if (isWritten) daily.note();\n",
    "",
    "an app that runs for weeks has a good copy from weeks ago",
  ]),
  ...inFile("electron/tools/packaging/launcher.ts", [', "helper")', ")", "the way out names no file"]),
  ...inFile("electron/features/about/about-feature.ts", [
    'return failReply("E_READ", localization.t("about.unread"));',
    "throw error;",
    "a page about Plumbline that cannot be read stays empty",
  ]),
  ...inFile(
    "electron/tools/licences/bundled-packages.ts",
    ["file.lastIndexOf(MODULES)", "file.indexOf(MODULES)", "a package within another goes unnamed"],
    ["?.dev !== undefined", "?.dev === undefined", "an audit sees nothing of what people run"],
    ['if (text === "")', 'if (text === " ")', "a package is given away without its licence"],
  ),
  ...inFile("electron/tools/packaging/stand-in.ts", [
    "-standin.",
    ".",
    "a package around another engine goes for a true one",
  ]),
  ...inFile("electron/platform/engine-switches.ts", [
    '"MAP * ~NOTFOUND"',
    '"MAP *.com ~NOTFOUND"',
    "a link of a page is enough to ask the DNS",
  ]),
  ...inFile(
    "electron/storage/documents/document-store.ts",
    ["size + spareBytes <= maxBytes", "size <= maxBytes", "a full file has no room for a card that hurts"],
    [
      "    this.#value = value;\n    return this.#saveSoon();\n",
      "    return this.#saveSoon().then((saved) => ((this.#value = value), saved));\n",
      "a slow disk keeps a change from being used",
    ],
    ["      await this.#keepForeign();\n", "", "what someone else wrote meanwhile is lost"],
    [
      "this.#resets === resets ? this.#saveAndClean(value) : Promise.resolve({ ok: true })",
      "this.#saveAndClean(value)",
      "a change on its way brings back what was deleted",
    ],
    ["content.isMigrated || isAbsent;", "content.isMigrated;", "what was carried over is gone at the next start"],
  ),
  ...inFile(
    "electron/storage/documents/carry-over.ts",
    ["schemaVersion > FORMER_VERSION", "schemaVersion < FORMER_VERSION", "a former file of a newer version is retired"],
    ["{ ...each, workspace: first }", "{ ...each }", "the scores of a file from before there were workspaces are lost"],
    ["fs.renameSync(file,", "fs.copyFileSync(file,", "the former file comes back after its parts were deleted"],
  ),
  ...inFile(
    "electron/storage/documents/edit-document.ts",
    [
      "gone === null ? store.value : forgetWorkspace(store.value, gone)",
      "store.value",
      "what was told at a workspace outlives it",
    ],
    ["isChanged || holds(removed)", 'isChanged || gone !== ""', "each removal writes every document anew"],
    [
      "return saved.find(({ ok }) => !ok) ?? { ok: true };",
      "return saved[0] ?? { ok: true };",
      "that a workspace's health data could not be deleted is not told",
    ],
  ),
  ...inFile(
    "electron/storage/history/history-log.ts",
    [
      "entries.filter(({ at }) => at >= from && at < to)",
      "entries.filter(({ at }) => at >= from && at <= to)",
      "an entry at midnight counts for two days",
    ],
    [
      "        this.#trusted.delete(file);\n",
      "        this.#pending = this.#pending.filter((each) => !own.includes(each));\n",
      "a break that a full disk refused is gone for ever",
    ],
  ),
  ...inFile(
    "electron/storage/saving-again.ts",
    ["else this.#cancel ??=", "else if (isWritten) this.#cancel ??=", "what a full disk refused is never tried again"],
    [
      "if (!this.#parts.isWaiting()) this.stop();\n    else if (isW",
      "if (isW",
      "the app wakes up each minute although all is saved",
    ],
  ),
  ...inFile("electron/storage/files/save-elsewhere.ts", [
    "await replaceFile(file, bytes, fs, temporary)",
    "await durableWrite(file, bytes)",
    "a report empties the file that someone's link leads to",
  ]),
  ...inFile("electron/storage/files/write-queue.ts", [
    "if (last?.owner === owner)",
    "if (last !== undefined)",
    "what another file waits for is passed over",
  ]),
  ...inFile("electron/storage/files/leftovers.ts", [
    "mtimeMs < LONG",
    "mtimeMs < LONG / 1_000",
    "a write that is going on loses its file to the cleaning up",
  ]),
  ...inFile("electron/storage/history/snapshot-store.ts", [
    "readFileNow(this.#file, OWN.schedule.most)",
    "readFileNow(this.#file, Infinity)",
    "a schedule.json of any size is read into memory at the start",
  ]),
  ...inFile("electron/storage/files/durable-write.ts", [
    "    await opened.sync();\n  } finally {\n    await opened.close();\n  }\n}\n\n/** Where",
    "  } finally {\n    await opened.close();\n  }\n}\n\n/** Where",
    "a power cut leaves an empty file",
  ]),
  ...inFile(
    "electron/ipc/serve.ts",
    ["page !== null && mayCall(page, name)", "page !== null", "any page may make any call"],
    ["if (args.length > 1)", "if (args.length > 2)", "a second value goes unread"],
  ),
  ...inFile("electron/platform/gate.ts", [
    "frame === mainFrame() ? frame.url",
    "frame.url !== mainFrame().url + 1 ? frame.url",
    "a frame within a page may call",
  ]),
  ...inFile("electron/features/sound/choose-sound.ts", [
    "if (!kept.ok) return",
    'if (chosen.name === "") return',
    "a sound that could not be copied is set all the same",
  ]),
  ...inFile("electron/features/window/window-feature.ts", [
    "if (!SOURCE_URLS.includes(url))",
    'if (url === "")',
    "any address opens in the browser",
  ]),
  ...inFile(
    "electron/app/app.ts",
    ["feature.onDocument?.(name)", "feature.onRetell?.()", "windows and tray show the settings of before"],
    [
      'void saving.then(() => this.context.push("unsaved"));',
      "void saving;",
      "nobody is told that changes are in memory only",
    ],
  ),
  ...inFile("electron/features/settings/settings-feature.ts", [
    "      profile = value.profile;\n",
    "",
    "each change of a setting goes back to the workspace of the profile",
  ]),
  ...inFile(
    "electron/features/documents/document-transfers.ts",
    [
      "    this.#waiting = {};\n    if (waiting",
      "    if (waiting",
      "an import that was answered can be answered again",
    ],
    ["if (conflicts.length > 0)", "if (conflicts.length > 1)", "an entry of the same name is passed over unasked"],
    ["if (!copied.ok)", "if (!copied)", "an import goes on without the copy that it promised"],
  ),
  ...inFile(
    "electron/features/documents/document-feature.ts",
    [
      "savedReply(await outcome.saving, [], t)",
      "savedReply({ ok: true }, [], t)",
      "an edit that is not on the disk is told as saved",
    ],
    ["if (!outcome.ok) return refusal", "if (!outcome) return refusal", "an edit that was refused is told as saved"],
  ),
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
  ...inFile("electron/features/history/history-feature.ts", [
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
    "if (kind === this.#kind && part === this.#part && !isAgain) return;",
    "",
    "a notification comes anew at each look",
  ]),
  ...inFile("electron/platform/linux/message-bus.ts", [
    " && this.#owners.get(each.from) === sender",
    "",
    "any user of the machine locks the breaks away",
  ]),
  ...inFile("electron/platform/linux/dbus/frames.ts", [
    "const isKept = body <= this.#mostBody;",
    "const isKept = true;",
    "a list of half a million entries holds the app up",
  ]),
  ...inFile("electron/platform/sensors/session-lock.ts", [
    "    if (sensed === true) forgetNext = after(ASK_AGAIN, look);\n",
    "",
    "a lock whose end is never told stops breaks for a day",
  ]),
  ...inFile("electron/platform/kept-program.ts", [
    "        if (goesOn) again();\n",
    "",
    "calls are seen no more once pactl has ended",
  ]),
  ...FAULTS,
  ...OWN_DATA,
];
