import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editDocument, replaceDocument } from "../../../../electron/storage/documents/edit-document";
import type { Storage, StorageOptions } from "../../../../electron/storage/storage";
import type { ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { emptyWorkspace } from "../../../../shared/workspace/checklist/workspaces";
import { after, fresh, twoWorkspaces } from "../../../support/checklist-edits";
import { filesIn, oldContent, putOld, storageIn } from "../../../support/old-files";
import { openConf } from "../../../support/open-conf";
import { temporaryFolder } from "../../../support/temporary-folder";

const AT = "20261121T093000Z";
const GIVEN = { id: "w2", name: "Home", answers: { c1: { answer: "fix", at: 5 } } } as const;
const HOME = { ...emptyWorkspace("w2", "Home"), ...GIVEN };
/** By what the second workspace is known in any file. */
const KNOWN = /Home|w2/;
const holding = (folder: string): readonly string[] =>
  Object.entries(filesIn(folder)).flatMap(([name, content]) => (KNOWN.test(content) ? [name] : []));

/** Two workspaces, of one of which every document and every kind of copy tells something. */
async function inUse(options: Partial<StorageOptions> = {}) {
  const folder = temporaryFolder();
  const { documents } = await storageIn(folder);
  await documents.checklist.change({ ...twoWorkspaces(), list: [...fresh.list, HOME] });
  await documents.measures.change({ person: {}, fixedDesks: { w1: 74, w2: 76 } });
  await documents.rosa.change({ drafts: {}, results: [] });
  await documents.comfort.change({ checks: [], drafts: {}, snoozed: { w1: 1, w2: 2 } });
  const storage = await storageIn(folder, options);
  for (const name of ["checklist", "measures", "comfort"])
    for (const kind of ["bak", "corrupt"])
      fs.copyFileSync(path.join(folder, `${name}.json`), path.join(folder, `${name}.${kind}-${AT}.json`));
  const edit = async (given: ChecklistEdit) => {
    const outcome = editDocument(storage.documents, { document: "checklist", edit: given }, after(0));
    return outcome.ok ? outcome.saving : Promise.reject(new Error(outcome.reason));
  };
  return { folder, storage, edit };
}
const remove: ChecklistEdit = { type: "remove", workspace: "w2" };
const restore: ChecklistEdit = { type: "restore", workspace: "" };
const partsOf = ({ documents }: Storage) => [
  documents.checklist.value.list.map(({ id }) => id),
  documents.measures.value.fixedDesks["w2"],
  documents.comfort.value.snoozed["w2"],
];

describe("a workspace that is removed", () => {
  it("is gone from every file and copy once that is answered, and with the app from memory", async () => {
    const { folder, storage, edit } = await inUse();
    expect(holding(folder)).toHaveLength(12);
    expect(await edit(remove)).toEqual({ ok: true });
    expect(holding(folder)).toEqual([]);
    expect(storage.documents.checklist.value.removed).toMatchObject(GIVEN);
    await storage.documents.comfort.change({ ...storage.documents.comfort.value, drafts: {} });
    expect(holding(folder)).toEqual([]);
    const next = await storageIn(folder);
    expect([next.documents.checklist.value.removed, partsOf(next)]).toEqual([null, [["w1"], undefined, undefined]]);
  });

  it("can be put back with all that belongs to it, as long as the app runs", async () => {
    const { folder, storage, edit } = await inUse();
    const before = partsOf(storage);
    await edit(remove);
    expect(await edit(restore)).toEqual({ ok: true });
    expect([partsOf(storage), partsOf(await storageIn(folder))]).toEqual([before, before]);
    expect((await storageIn(folder)).documents.checklist.value.list[1]).toMatchObject(GIVEN);
  });

  it("leaves nothing behind that nobody would ever look for, when a crash cuts the removal off", async () => {
    const written: string[] = [];
    const { edit } = await inUse({
      openStore: (folder, name, write) =>
        openConf(folder, name, (whole) => {
          written.push(name);
          return write(whole);
        }),
    });
    await edit(remove);
    // The list last: as long as the workspace is in it, it can be removed again.
    expect(written).toEqual(["measures", "comfort", "checklist"]);
    await edit(restore);
    expect(written.slice(3)).toEqual(["checklist", "measures", "comfort"]);
  });

  it("takes nothing of the others along", async () => {
    const { storage, edit } = await inUse();
    await edit(remove);
    expect(storage.documents.measures.value.fixedDesks["w1"]).toBe(74);
    await edit({ type: "add", name: "Kitchen", workspace: "" });
    await edit({ type: "remove", workspace: "w1" });
    expect(partsOf(storage)[1]).toBeUndefined();
    await edit(restore);
    expect(storage.documents.measures.value.fixedDesks).toEqual({ w1: 74 });
  });

  it("is gone for good where the list of workspaces is replaced", async () => {
    const { storage, folder, edit } = await inUse();
    await edit(remove);
    const { changed, saving } = replaceDocument(storage.documents, "checklist", fresh);
    expect([changed, await saving]).toEqual([["checklist", "measures", "comfort"], { ok: true }]);
    expect([partsOf(storage), holding(folder)]).toEqual([[["w1"], undefined, undefined], []]);
  });

  it("comes off the disk at the start where a former version left it, and can be put back once more", async () => {
    const folder = temporaryFolder();
    putOld(folder, "checklist-v2-foreign");
    fs.writeFileSync(
      path.join(folder, "measures.json"),
      JSON.stringify({ schemaVersion: 1, person: {}, fixedDesks: { w29923740: 70 } }),
    );
    const storage = await storageIn(folder);
    expect(storage.documents.checklist.value.removed?.id).toBe("w29923740");
    expect(JSON.stringify(filesIn(folder))).not.toMatch(/w29923740|blue/);
    const outcome = editDocument(storage.documents, { document: "checklist", edit: restore }, after(0));
    expect(outcome.ok && (await outcome.saving)).toEqual({ ok: true });
    const { documents } = await storageIn(folder);
    expect(documents.checklist.value.list.map(({ id }) => id)).toContain("w29923740");
    expect(documents.measures.value.fixedDesks).toEqual({ w29923740: 70 });
    // What is not ours of it was in memory, too.
    expect(JSON.stringify(filesIn(folder))).toContain("blue");
    expect(oldContent("checklist-v2-foreign")["removed"]).toMatchObject({ colour: "blue" });
  });
});
