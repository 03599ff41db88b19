import fs from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { durableWrite } from "../../../../electron/storage/files/durable-write";
import { contentIn, filesIn, oldBytes, oldContent, putOld, storageIn, toldOf } from "../../../support/old-files";
import { neutralAnswers } from "../../../support/rosa";
import { temporaryFolder } from "../../../support/temporary-folder";

const FORMER = "workspace-fit.json";
const BACKUP = "backup/workspace-fit.20261121T093000Z.json";
const PARTS = ["measures.json", "rosa.json", "comfort.json"];
const draft = { areas: { monitor: { base: "screenHigh", increments: ["screenFar"] } }, use: {} };
const result = { ...neutralAnswers(), at: 5 };

/** A folder with a former file, of an old version or of any content. */
function folderWith(content: unknown): string {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, FORMER), JSON.stringify(content));
  return folder;
}
const namesIn = (folder: string): readonly string[] => Object.keys(filesIn(folder));
const fullDiskFor =
  (...names: readonly string[]) =>
  (file: string, bytes: Buffer) =>
    names.includes(path.basename(file))
      ? Promise.resolve({ ok: false, errno: "ENOSPC" } as const)
      : durableWrite(file, bytes);
/** Some starts cannot put the former file away, and say so on the console. */
const quiet = () => vi.spyOn(console, "warn").mockImplementation(() => {});

describe("the former file of measures, ROSA and comfort", () => {
  it("of version 1 is about a workspace that is there, where the first is not any more, for good", async () => {
    const draftsWith = async (
      ids: readonly string[],
      removed: string | null = null,
      folder = folderWith({ draft }),
    ) => {
      const [workspaces, back] = [ids.map((id) => ({ id })), removed === null ? null : { id: removed }];
      const checklist = { schemaVersion: 2, workspaces, removed: back };
      fs.writeFileSync(path.join(folder, "checklist.json"), JSON.stringify(checklist));
      return Object.keys((await storageIn(folder)).values().rosa.drafts);
    };
    expect(await draftsWith(["w3", "w2"])).toEqual(["w3"]);
    expect([await draftsWith(["w2", "w1"]), await draftsWith([]), await draftsWith(["w2"], "w1")]).toEqual([
      ["w1"],
      ["w1"],
      ["w1"],
    ]);
    // That is decided once, whichever is there at the next start.
    const folder = folderWith({ draft });
    expect([await draftsWith(["w3", "w2"], null, folder), await draftsWith(["w2"], null, folder)]).toEqual([
      ["w3"],
      ["w3"],
    ]);
  });

  it("may be empty, and needs no version", async () => {
    const folder = folderWith({});
    const storage = await storageIn(folder);
    expect([toldOf(storage), storage.isUnsaved()]).toEqual([{}, false]);
    expect(storage.values()).toMatchObject({
      measures: { person: {}, fixedDesks: {} },
      rosa: { drafts: {}, results: [] },
      comfort: { checks: [], drafts: {}, snoozed: {} },
    });
    expect(namesIn(folder)).toEqual([BACKUP, ...PARTS.toSorted()]);
  });

  it("leaves out what made no sense under its old names", async () => {
    const strange = { areas: { mouse: { base: "screenHigh", increments: [] } }, use: {} };
    const measures = { heightCm: 170, fixedDeskCm: 7 };
    const storage = await storageIn(
      folderWith({ measures, draft: strange, results: [result, 3, { ...result, use: {} }] }),
    );
    expect(storage.values()).toMatchObject({
      measures: { person: { heightCm: 170 }, fixedDesks: {} },
      rosa: { drafts: {}, results: [{ ...result, workspace: "w1" }] },
    });
    expect(toldOf(storage)).toEqual({
      measures: ["E_FIELD", "fixedDesks.w1"],
      rosa: ["E_FIELD", "drafts.w1", "results"],
    });
    expect(toldOf(await storageIn(folderWith({ measures: 3, results: {} })))).toEqual({
      measures: ["E_FIELD", "person"],
      rosa: ["E_FIELD", "results"],
    });
  });

  it("names a workspace that made no sense, and keeps the others", async () => {
    const workspaces = { w1: 3, w2: { fixedDeskCm: 74 }, note: 3 };
    const storage = await storageIn(folderWith({ schemaVersion: 2, workspaces }));
    expect(storage.values().measures.fixedDesks).toEqual({ w2: 74 });
    expect(toldOf(storage)).toEqual({
      measures: ["E_FIELD", "fixedDesks.w1"],
      rosa: ["E_FIELD", "drafts.w1"],
      comfort: ["E_FIELD", "drafts.w1", "snoozed.w1"],
    });
    const bad = { schemaVersion: 2, measures: 3, workspaces: [], results: {}, comfort: 0 };
    expect(toldOf(await storageIn(folderWith(bad)))).toEqual({
      measures: ["E_FIELD", "person", "fixedDesks"],
      rosa: ["E_FIELD", "drafts", "results"],
      comfort: ["E_FIELD", "checks", "drafts", "snoozed"],
    });
  });

  it.each([
    ["measures", { measures: { heightCm: 17, sex: "male" } }, ["person.heightCm"]],
    ["rosa", { results: [{ ...result, workspace: "desk" }] }, ["results"]],
    ["comfort", { comfort: [{ at: 1, workspace: "w1", answers: { tail: {} } }] }, ["checks"]],
  ])("with a fault in %s alone costs the others nothing", async (name, fault, keys) => {
    const folder = folderWith({ ...oldContent("workspace-fit-v2"), ...fault });
    const bytes = filesIn(folder)[FORMER];
    const storage = await storageIn(folder);
    expect(toldOf(storage)).toEqual({ [name]: ["E_FIELD", ...keys] });
    const files = filesIn(folder);
    expect(files[BACKUP]).toBe(bytes);
    const wholeFolder = temporaryFolder();
    putOld(wholeFolder, "workspace-fit-v2");
    const { [nameOf(name)]: _fault, ...others } = (await storageIn(wholeFolder)).values();
    expect(storage.values()).toMatchObject(others);
    expect(toldOf(await storageIn(folder))).toEqual({});
  });

  it.each([
    ["without a good copy", null],
    ["with a good copy", "workspace-fit-v2"],
  ])("that cannot be read, %s, is told of once and stays", async (_what, copy) => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, FORMER), "garbage");
    fs.mkdirSync(path.join(folder, "backup"));
    if (copy !== null)
      fs.writeFileSync(path.join(folder, "backup/workspace-fit.20261101T000000Z.json"), oldBytes(copy));
    const storage = await storageIn(folder);
    expect(toldOf(storage)).toEqual({ measures: ["E_UNREADABLE"] });
    expect(storage.documents.measures.notice?.fromBackup).toBe(copy !== null);
    expect(storage.values().measures.person).toEqual(copy === null ? {} : oldContent(copy)["measures"]);
    expect(storage.values().rosa.results).toHaveLength(copy === null ? 0 : 2);
    expect(filesIn(folder)["workspace-fit.corrupt-20261121T093000Z.json"]).toBe("garbage");
    const again = await storageIn(folder);
    expect([toldOf(again), again.values()]).toEqual([{}, storage.values()]);
  });

  it("that is of a newer version is shown as far as it can be, and left alone", async () => {
    const content = { ...oldContent("workspace-fit-v2"), schemaVersion: 3 };
    const folder = folderWith(content);
    for (const storage of [await storageIn(folder), await storageIn(folder)]) {
      expect(toldOf(storage)).toEqual({ measures: ["E_NEWER"] });
      expect(storage.values().measures.person.heightCm).toBe(165);
      const { rosa } = storage.documents;
      expect(await rosa.change(rosa.value)).toEqual({ ok: false, errno: "EROFS" });
      expect([namesIn(folder), contentIn(folder, FORMER)]).toEqual([[FORMER], content]);
    }
  });

  it("that holds something else is kept aside", async () => {
    for (const content of [[1], { schemaVersion: 0 }, { schemaVersion: "2" }]) {
      const folder = folderWith(content);
      expect(toldOf(await storageIn(folder))).toEqual({ measures: ["E_SHAPE"] });
      expect(filesIn(folder)["workspace-fit.corrupt-20261121T093000Z.json"]).toBe(JSON.stringify(content));
    }
  });

  it("that is a folder is set aside, and its documents begin anew", async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, FORMER));
    const storage = await storageIn(folder);
    expect(toldOf(storage)).toEqual({ measures: ["E_ACCESS"] });
    const { comfort } = storage.documents;
    expect(await comfort.change(comfort.value)).toEqual({ ok: true });
    expect(fs.readdirSync(path.join(folder, "workspace-fit.corrupt-20261121T093000Z.json"))).toEqual([]);
    expect(toldOf(await storageIn(folder))).toEqual({});
  });
});

describe("a full disk", () => {
  it.each([[PARTS], [["rosa.json"]], [["measures.json", "comfort.json"]]])(
    "with no room for %j leaves the former file, and it is tried again at the next start",
    async (names) => {
      const folder = temporaryFolder();
      putOld(folder, "workspace-fit-v2");
      const full = await storageIn(folder, { write: fullDiskFor(...names) });
      expect([full.isUnsaved(), toldOf(full)]).toEqual([true, {}]);
      expect(filesIn(folder)[FORMER]).toBe(oldBytes("workspace-fit-v2"));
      expect(namesIn(folder)).toEqual([FORMER, ...PARTS.filter((name) => !names.includes(name))].toSorted());
      const again = await storageIn(folder);
      expect([again.isUnsaved(), again.values()]).toEqual([false, full.values()]);
      expect(namesIn(folder).filter((name) => !name.startsWith("backup/"))).toEqual(PARTS.toSorted());
      expect(filesIn(folder)[BACKUP]).toBe(oldBytes("workspace-fit-v2"));
    },
  );

  it("lets a part that was saved meanwhile count, and not the former file", async () => {
    const folder = temporaryFolder();
    putOld(folder, "workspace-fit-v2");
    const { measures } = (await storageIn(folder, { write: fullDiskFor("rosa.json") })).documents;
    await measures.change({ person: { heightCm: 180 }, fixedDesks: {} });
    const { measures: kept, rosa } = (await storageIn(folder)).values();
    expect([kept, rosa.results.length]).toEqual([{ person: { heightCm: 180 }, fixedDesks: {} }, 2]);
  });

  it("does not keep the app from starting where nothing can be put into the backups", async () => {
    const warned = quiet();
    const folder = temporaryFolder();
    putOld(folder, "workspace-fit-v2");
    // A folder in which not even root can make a file.
    fs.symlinkSync("/proc/self", path.join(folder, "backup"));
    const first = await storageIn(folder);
    const kept = fs.readFileSync(path.join(folder, FORMER), "utf8");
    expect([first.isUnsaved(), kept]).toEqual([false, oldBytes("workspace-fit-v2")]);
    expect((await storageIn(folder)).values()).toEqual(first.values());
    fs.rmSync(path.join(folder, "backup"));
    await storageIn(folder);
    expect(filesIn(folder)[BACKUP]).toBe(oldBytes("workspace-fit-v2"));
    warned.mockRestore();
  });
});

function nameOf(name: string): "measures" | "rosa" | "comfort" {
  if (name === "measures" || name === "rosa" || name === "comfort") return name;
  throw new Error(`Expected a part of the former file, got ${name}`);
}
