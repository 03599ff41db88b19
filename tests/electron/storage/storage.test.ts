import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileNotices } from "../../../electron/features/notices/file-notices";
import { DEFINITIONS } from "../../../electron/storage/documents/registry";
import type { Storage } from "../../../electron/storage/storage";
import { DOCUMENT_NAMES, type DocumentName } from "../../../shared/documents/registry";
import { createLocalization } from "../../../shared/i18n/localization";
import { filesIn, storageIn } from "../../support/old-files";
import { temporaryFolder } from "../../support/temporary-folder";

const told = ({ documents }: Storage, zone = "UTC") =>
  fileNotices(
    documents,
    createLocalization("en", "de-DE", () => zone),
  );
const saveAgain = <N extends DocumentName>({ documents }: Storage, name: N) =>
  documents[name].change(documents[name].value);

describe("what is told of the files", () => {
  it.each(DOCUMENT_NAMES)("is that something could not be saved, also where it is %s alone", async (name) => {
    const folder = temporaryFolder();
    const storage = await storageIn(folder);
    expect(storage.isUnsaved()).toBe(false);
    const file = path.join(folder, DEFINITIONS[name].file);
    fs.symlinkSync(path.basename(file), file);
    await saveAgain(storage, name);
    expect([storage.documents[name].isUnsaved, storage.isUnsaved()]).toEqual([true, true]);
    fs.rmSync(file);
    await saveAgain(storage, name);
    expect(storage.isUnsaved()).toBe(false);
  });

  it("is each file that could not be read, by its name and where its bytes are now", async () => {
    const folder = temporaryFolder();
    for (const name of DOCUMENT_NAMES) fs.writeFileSync(path.join(folder, DEFINITIONS[name].file), "garbage");
    const notices = told(await storageIn(folder));
    expect(notices.map(({ id }) => id)).toEqual(DOCUMENT_NAMES.map((name) => `${name}-E_UNREADABLE`));
    const kept = fs.readdirSync(folder).filter((name) => name.includes(".corrupt-"));
    expect(kept).toHaveLength(DOCUMENT_NAMES.length);
    for (const name of kept) expect(notices.filter(({ text }) => text().includes(name))).toHaveLength(1);
    expect(told(await storageIn(folder))).toEqual([]);
  });

  it("is how old the good copy is that is in use, as the region writes dates", async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, "backup"));
    const copy = '{"schemaVersion":1,"person":{"heightCm":170}}';
    fs.writeFileSync(path.join(folder, "backup/measures.000003-20261101T120000Z.json"), copy);
    fs.writeFileSync(path.join(folder, "measures.json"), "garbage");
    const storage = await storageIn(folder);
    const copied = (zone: string): string =>
      /made on (.*), is in use\./.exec(told(storage, zone)[0]?.text() ?? "")?.[1] ?? "";
    expect(["UTC", "Pacific/Kiritimati"].map(copied)).toEqual(["1 November 2026", "2 November 2026"]);
  });

  it("names the entries that were left out, also of the former file of measures", async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "workspace-fit.json"), JSON.stringify({ measures: { heightCm: -1 } }));
    const notices = told(await storageIn(folder));
    expect(notices.map(({ id }) => id)).toEqual(["measures-E_FIELD"]);
    expect(notices[0]?.text()).toMatch(/measures .* reset: person\.heightCm\. .*workspace-fit\.bak-/);
  });
});

describe("the storage", () => {
  it("has a file of its own for each document", () => {
    const files = DOCUMENT_NAMES.map((name) => DEFINITIONS[name].file);
    expect(new Set(files).size).toBe(DOCUMENT_NAMES.length);
    for (const file of files) expect(file).toMatch(/^[a-z-]+\.json$/);
  });

  it("tells which documents are of the person's body or health", () =>
    expect(DOCUMENT_NAMES.filter((name) => DEFINITIONS[name].isHealth)).toEqual([
      "measures",
      "rosa",
      "comfort",
      "routines",
      "body",
      "shoes",
      "programme",
      "relief",
      "changes",
    ]));

  it("holds what each document holds at first, and writes nothing until something changes", async () => {
    const folder = temporaryFolder();
    const { values, documents } = await storageIn(folder);
    for (const name of DOCUMENT_NAMES) {
      expect(values()[name]).toEqual(DEFINITIONS[name].initial);
      expect(documents[name].notice).toBeNull();
    }
    expect(fs.readdirSync(folder).filter((name) => name.endsWith(".json"))).toEqual([]);
  });
});

describe("a folder that is taken away while the app runs", () => {
  it("is made anew with the next change, and every document that had a file has it again", async () => {
    const folder = temporaryFolder();
    const storage = await storageIn(folder);
    for (const name of DOCUMENT_NAMES.filter((each) => each !== "measures")) await saveAgain(storage, name);
    const before = filesIn(folder);
    fs.rmSync(folder, { recursive: true });
    await storage.documents.rosa.change({ ...storage.documents.rosa.value });
    await storage.settled();
    expect([filesIn(folder), storage.isUnsaved()]).toEqual([before, false]);
  });
});
