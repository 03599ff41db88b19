import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openStorage, type Storage } from "../../../../electron/storage/storage";
import { forgetFiles } from "../../../../electron/storage/documents/forget";
import { DOCUMENT_NAMES, type DocumentName } from "../../../../shared/documents/registry";
import { rosa } from "../../../../shared/workspace/rosa/rosa-record";
import { watchedFiles } from "../../../support/faulty-files";
import { filesIn, putOld, storageIn } from "../../../support/old-files";
import { openConf } from "../../../support/open-conf";
import { OPENED } from "../../../support/open-document";
import { neutralAnswers } from "../../../support/rosa";
import { failingFiles } from "../../../support/faulty-files";
import { LARGEST } from "../../../support/largest";
import { temporaryFolder } from "../../../support/temporary-folder";

const AT = "20261121T093000Z";
/** Every name that a file of a document, or a copy of it, ever has. */
const copiesOf = (stem: string): readonly string[] => [
  `${stem}.json`,
  `${stem}.json.tmp-1-2`,
  `${stem}.bak-${AT}.json`,
  `${stem}.bak-${AT}-1.json`,
  `${stem}.corrupt-${AT}.json`,
  `backup/${stem}.000007-${AT}.json`,
  `backup/${stem}.${AT}.json`,
  `backup/${stem}.${AT}.json.tmp-12-34`,
];
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, "backup"));
  for (const name of names) fs.writeFileSync(path.join(folder, name), "{}");
  return folder;
}
const namesIn = (folder: string): readonly string[] => Object.keys(filesIn(folder));
const ROSA = { drafts: { w1: neutralAnswers() }, results: [] };

describe("forgetting files", () => {
  it("leaves no copy of them, and every file whose name merely begins alike", async () => {
    const others = [
      ...copiesOf("rosa-x"),
      ...copiesOf("comfort"),
      ...["rosa.notes.json", "rosary.json", "rosa.txt", "rosa.json.old", "rosa.2026.json", "my-rosa.json"],
    ];
    const folder = folderWith(...copiesOf("rosa"), ...others);
    expect(await forgetFiles(folder, ["rosa.json"])).toEqual({ ok: true });
    expect(namesIn(folder)).toEqual(others.toSorted());
  });

  it.skipIf(process.platform === "win32")(
    "is flushed in both folders, so that a power cut brings nothing back",
    async () => {
      const folder = folderWith("rosa.json", `backup/rosa.${AT}.json`);
      const flushed: (readonly string[])[] = [];
      const calls = watchedFiles((call) => {
        if (call === "sync") flushed.push(namesIn(folder));
        return Promise.resolve();
      });
      await forgetFiles(folder, ["rosa.json"], calls);
      expect(flushed).toEqual([[`backup/rosa.${AT}.json`], []]);
    },
  );

  it("is done with when there is nothing", async () => {
    expect(await forgetFiles(folderWith(), ["rosa.json"])).toEqual({ ok: true });
    expect(await forgetFiles(path.join(temporaryFolder(), "none"), ["rosa.json"])).toEqual({ ok: true });
  });

  it("follows a link, so that nothing stays where it led", async () => {
    const [folder, elsewhere] = [folderWith(), folderWith(...copiesOf("real"), "other.json")];
    for (const each of fs.readdirSync(elsewhere))
      if (each !== "backup") fs.writeFileSync(path.join(elsewhere, each), '{ "schemaVersion": 1 }');
    fs.symlinkSync(path.join(elsewhere, "real.json"), path.join(folder, "rosa.json"));
    expect(await forgetFiles(folder, ["rosa.json"])).toEqual({ ok: true });
    expect([fs.readdirSync(folder), namesIn(elsewhere)]).toEqual([
      ["backup"],
      [`backup/real.000007-${AT}.json`, `backup/real.${AT}.json`, `backup/real.${AT}.json.tmp-12-34`, "other.json"],
    ]);
    fs.symlinkSync("nowhere.json", path.join(folder, "rosa.json"));
    expect(await forgetFiles(folder, ["rosa.json"])).toEqual({ ok: true });
    expect(fs.readdirSync(folder)).toEqual(["backup"]);
  });

  it("leaves alone what a link leads to that is no document of ours, and what lies beside it", async () => {
    const [folder, elsewhere] = [temporaryFolder(), folderWith(...copiesOf("thesis"))];
    fs.symlinkSync(path.join(elsewhere, "thesis.json"), path.join(folder, "rosa.json"));
    execFileSync("mkfifo", [path.join(elsewhere, "pipe")]);
    fs.symlinkSync(path.join(elsewhere, "pipe"), path.join(folder, "settings.json"));
    const before = namesIn(elsewhere);
    expect(await forgetFiles(folder, ["rosa.json", "settings.json"])).toEqual({ ok: true });
    expect([fs.readdirSync(folder), namesIn(elsewhere)]).toEqual([[], before]);
  });

  it("says so when something stands in the way", async () => {
    const folder = folderWith();
    fs.mkdirSync(path.join(folder, "rosa.json"));
    expect(await forgetFiles(folder, ["rosa.json"])).toMatchObject({ ok: false });
  });
});

/** Every document holds something then, whatever old files there are. */
const fill = <N extends DocumentName>({ documents }: Storage, name: N) => documents[name].change(LARGEST[name]("x"));
const saveAgain = <N extends DocumentName>({ documents }: Storage, name: N) =>
  documents[name].change(documents[name].value);

describe("forgetting a document", () => {
  it.each(DOCUMENT_NAMES)("leaves nothing of %s to the next start, and the others as they were", async (name) => {
    const folder = temporaryFolder();
    for (const old of ["settings-v1", "checklist-v2", "routines-v1", "workspace-fit-v2"]) putOld(folder, old);
    await storageIn(folder);
    const storage = await storageIn(folder);
    expect(await fill(storage, name)).toEqual({ ok: true });
    const before = storage.values();
    expect(await storage.forget(name)).toEqual({ ok: true });
    expect(namesIn(folder).filter((each) => path.basename(each).startsWith(`${name}.`))).toEqual([]);
    const { [name]: _gone, ...others } = before;
    for (const values of [storage.values(), (await storageIn(folder)).values()]) {
      expect(values).toMatchObject(others);
      expect(values[name]).toEqual(storage.documents[name].value);
      expect(values[name]).not.toEqual(before[name]);
    }
    expect(await saveAgain(storage, name)).toEqual({ ok: true });
    expect((await storageIn(folder)).values()).toEqual(storage.values());
  });

  it.each(["measures", "rosa", "comfort"] as const)(
    "forgets the former file with %s, and none with others",
    async (name) => {
      const folder = temporaryFolder();
      putOld(folder, "workspace-fit-v2");
      const storage = await storageIn(folder);
      const former = () => namesIn(folder).filter((each) => each.includes("workspace-fit"));
      expect(await storage.forget("settings")).toEqual({ ok: true });
      expect(former()).toHaveLength(1);
      expect(await storage.forget(name)).toEqual({ ok: true });
      expect(former()).toEqual([]);
    },
  );

  it("forgets keys that are not ours, and lets a file of a newer version be begun anew", async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "rosa.json"), JSON.stringify({ ...ROSA, schemaVersion: 9, note: "mine" }));
    const { documents, forget } = await storageIn(folder);
    expect(documents.rosa.value).toEqual(ROSA);
    expect(await forget("rosa")).toEqual({ ok: true });
    expect(documents.rosa.value).toEqual(rosa.initial);
    expect(await documents.rosa.change(ROSA)).toEqual({ ok: true });
    expect(JSON.parse(filesIn(folder)["rosa.json"] ?? "")).toEqual({ schemaVersion: 1, ...ROSA });
  });

  it("does not write what was on its way to the disk", async () => {
    const folder = temporaryFolder();
    for (const openStore of [openConf, () => Promise.reject(new Error("Not now"))]) {
      const { documents, forget } = openStorage({ folder, epoch: OPENED, openStore });
      const saving = documents.rosa.change(ROSA);
      const forgetting = forget("rosa");
      const savingLate = documents.rosa.change(ROSA);
      expect(await Promise.all([forgetting, saving, savingLate])).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
      expect(namesIn(folder)).toEqual([]);
      expect(documents.rosa).toMatchObject({ value: rosa.initial, isUnsaved: false });
      expect(await documents.rosa.change(ROSA)).toEqual({ ok: true });
      expect(namesIn(folder)).toEqual(["rosa.json"]);
      await forget("rosa");
    }
  });

  it("keeps the document where a file could not be deleted", async () => {
    const folder = temporaryFolder();
    const { documents, forget } = await storageIn(folder, { calls: failingFiles("unlink", "EPERM") });
    void documents.rosa.change(ROSA);
    fs.writeFileSync(path.join(folder, `rosa.bak-${AT}.json`), "");
    expect(await forget("rosa")).toMatchObject({ ok: false });
    expect(documents.rosa.value).toEqual(ROSA);
  });
});
