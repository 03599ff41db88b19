import { inFile, type Mutation } from "./mutations";

/** Mistakes in what bounds the effort for what comes from pages and files. */
export const FOREIGN: readonly Mutation[] = [
  ...inFile(
    "shared/schemas/weigh.ts",
    ["depth > DEEPEST || ", "", "a payload that refers to itself is walked until it is too large"],
    ["if (parts > MOST_PARTS || left < 0)", "if (left < 0)", "a megabyte of empty texts is walked in a page"],
    [" || bytesOf(part) > left", "", "forty megabytes of bytes are told to be no plain value"],
    ["if (!isList) left -= key.length;", "", "a megabyte of key names is let in"],
    ["own.get !== undefined", "own.value === own", "a getter of a page is taken for a value"],
  ),
  ...inFile("shared/schemas/payload-limits.ts", [
    '["x".repeat(MAX_PAYLOAD + 1)]',
    "[payload]",
    "what is too large leaves the page all the same",
  ]),
  ...inFile(
    "shared/schemas/parse-json.ts",
    ["depth > DEEPEST || ", "", "a file of brackets fills the stack of whoever writes it back"],
    [" || parts > mostParts", "", "a million unknown keys keep the main process for seconds"],
    ["if (mark === BACKSLASH) at += 1;", "", "a quote within a text lets brackets count as such"],
  ),
  ...inFile("shared/schemas/characters.ts", [
    'text.replaceAll(ONE, "1")',
    'text.replaceAll(ONE, "")',
    "a text of eight hundred families passes for an empty one",
  ]),
  ...inFile(
    "shared/i18n/isolated.ts",
    ['text.replaceAll(TURNING, "")', "text", "a mark in a name reads the page number backwards"],
    ["areClosed(plain) ? plain :", "plain.length > 0 ? plain :", "a name closes the isolation it stands in"],
    ["RIGHT_TO_LEFT.test(plain)", "plain === END", "a name in Hebrew draws the numbers beside it to its side"],
  ),
  ...inFile("shared/i18n/format.ts", [
    "message.choosing.has(name) ||",
    "",
    "in Arabic no message finds the branch that is meant",
  ]),
  ...inFile("shared/workspace/report/files.ts", [
    "OWN.has(column) ? isolated(row[column]) : row[column]",
    "row[column]",
    "a name in a spreadsheet turns the columns after it",
  ]),
  ...inFile("electron/platform/windows/page-window.ts", [
    "devTools: !IS_PACKAGED",
    "devTools: true",
    "a package has developer tools",
  ]),
  ...inFile("shared/documents/transfer.ts", [
    "(text.match(/[^\\0-\\x7F]/g)?.length ?? 0)",
    "0",
    "an export in Japanese is too large to be imported again",
  ]),
  ...inFile(
    "shared/sound/formats/flac.ts",
    ["if (samples >= wanted * rate)", "if (samples === 0)", "a file of one megabyte is decoded to sixty gigabytes"],
    ["checksum(bytes, at, here) === bytes[here]", "true", "a long sound is refused for what only looks like frames"],
  ),
  ...inFile(
    "shared/sound/formats/ogg.ts",
    ["frames * samplesOfFrame(head >> 3)", "120", "Opus is taken for shorter than it unfolds to"],
    ["nextPage(bytes, at + 1)", "nextPage(bytes, packets.end)", "a page within a page unfolds uncounted"],
  ),
  ...inFile(
    "shared/sound/measure-sound.ts",
    ["seconds > LONGEST_SECONDS", "seconds < 0", "an hour of sound is taken for a chime"],
    ["bytes.subarray(0, end)", "bytes", "all of a song is decoded for its first half minute"],
  ),
  ...inFile("shared/sound/pcm.ts", ["length <= mostBytes(channels) && ", "", "an own file that grew fills the memory"]),
  ...inFile("electron/platform/windows/memory-limit.ts", [
    "else endWait = after(LOOK_EVERY, look);",
    "",
    "what a page takes is looked at once only",
  ]),
  ...inFile("electron/platform/windows/decode-page.ts", [
    "length > mostBytes(channels) || ",
    "",
    "a page that decodes fills the memory of the main process",
  ]),
  ...inFile("shared/calendar/effort.ts", [
    "Math.max(0, this.#ofFile - cost)",
    "this.#ofFile",
    "a calendar of twenty thousand rules is followed to its end",
  ]),
  ...inFile("shared/calendar/expand-rule.ts", [
    "isEven || rule.count === Infinity ?",
    "isEven || rule.count > 0 ?",
    "days off that were over years ago come again",
  ]),
  ...inFile("shared/calendar/series.ts", [
    "!removed.has(start) && ",
    "",
    "days that were taken back are days off all the same",
  ]),
  ...inFile("shared/calendar/read-calendar.ts", [
    "this.#isCancelling ? [",
    "this.#isForeign ? [",
    "a calendar that calls days off adds them",
  ]),
  ...inFile("shared/calendar/add-days-off.ts", [
    "coming.slice(0, MAX_DAYS_OFF)",
    "coming.slice(-MAX_DAYS_OFF)",
    "the days off of the coming weeks are lost where there are too many",
  ]),
  ...inFile("electron/platform/read-days-off.ts", [
    "        void worker.terminate();\n",
    "",
    "a calendar that was given up goes on keeping the computer busy",
  ]),
];
