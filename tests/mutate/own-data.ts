import { inFile, type Mutation } from "./mutations";

/** Mistakes in what is listed, brought back, removed and deleted of the person's own files. */
export const OWN_DATA: readonly Mutation[] = [
  ...inFile(
    "electron/storage/documents/read-document.ts",
    [" && !read.content.isNewer", "", "a backup of a newer version is read as one of ours"],
    ["if (content.isNewer) return", "if (content === null) return", "a file of a newer version is written over"],
    ["readFileNow(file, maxBytes)", "readFileNow(file, Infinity)", "a file of two gigabytes is read into memory"],
  ),
  ...inFile(
    "electron/storage/documents/forget.ts",
    [", path.join(folder, OWN.backup.name, name)]", "]", "health data outlives its deletion among the backups"],
    ["[...(await targetOf(own)), own]", "[own]", "health data outlives its deletion behind a link"],
    ["isElsewhere ? isOurs : always", "always", "deleting everything deletes what a link leads to, whatever it is"],
    ["bak|corrupt|", "bak|", "damaged bytes of health data outlive their deletion"],
    [
      "attempt(() => flushFolder(folder, calls))",
      "attempt(() => Promise.resolve())",
      "what was deleted comes back after a power cut",
    ],
  ),
  ...inFile(
    "electron/storage/documents/edit-document.ts",
    [
      "isChanged || holds(removed)",
      "isChanged",
      "what is known of a removed workspace stays on the disk until the next",
    ],
    [
      "const first = moved.restored === null ? [] : [own()];",
      "const first = [own()];",
      "a crash leaves behind what belonged to a removed workspace, and nobody looks for it",
    ],
  ),
  ...inFile(
    "electron/storage/delete-everything.ts",
    [
      "await durableWrite(path.join(folder, MARKER), MARK, calls)",
      'await Promise.resolve({ ok: true, errno: "" })',
      "a kill leaves half of what was to be deleted",
    ],
    ["      await opened.truncate(0);\n", "", "a marker that cannot be deleted deletes everything at each start"],
  ),
  ...inFile("electron/storage/own-sound-file.ts", [
    "    const resets = this.#resets;\n    return (bytes) =>",
    "    return (bytes, resets = this.#resets) =>",
    "a sound that was being decoded comes back after everything was deleted",
  ]),
  ...inFile("electron/storage/documents/read-document.ts", [
    'isFile(file) === false ? "E_OTHER" : "E_ACCESS"',
    '"E_ACCESS"',
    "a pipe in the place of a document keeps it from being kept",
  ]),
  ...inFile("electron/storage/documents/forget.ts", [
    "each === file || !(await fs.lstat(each)).isDirectory()",
    "each !== null",
    "a folder that was moved aside holds up every removal for good",
  ]),
  ...inFile("electron/storage/storage.ts", [
    "documents[name].noteLoss();",
    "documents[name].settled();",
    "what was not changed since is lost with a folder that was taken away",
  ]),
  ...inFile("electron/app/compose.ts", [
    "atMost(LONGEST_READ, reading, ports.clock)",
    "reading",
    "a history beyond reason holds up the first turn",
  ]),
  ...inFile("electron/storage/own-files.ts", [
    "known !== null && canBringBack(known)",
    "known !== null",
    "what is in use is brought back as if it were a copy",
  ]),
  ...inFile("shared/documents/stored-transfer.ts", [
    "isSame(known, definition.initial) || isSame(known, value)",
    "isSame(known, known)",
    "a copy takes the place of what is there without a word",
  ]),
  ...inFile("electron/storage/own-table.ts", [
    "...Object.values(OWN).map(",
    "...Object.values(OWN).slice(1).map(",
    "one of our files is neither listed nor deleted",
  ]),
];
