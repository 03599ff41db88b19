import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDocument, type EditOutcome } from "../../../../electron/storage/documents/edit-document";
import type { Storage } from "../../../../electron/storage/storage";
import { workspaceIds, type ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { emptyWorkspace, type Workspaces } from "../../../../shared/workspace/checklist/workspaces";
import { after } from "../../../support/checklist-edits";
import { contentIn, storageIn } from "../../../support/old-files";
import { neutralAnswers } from "../../../support/rosa";
import { temporaryFolder } from "../../../support/temporary-folder";

const now = after(0);
const IDS = ["w1", "w2", "w3"] as const;
const checklist: Workspaces = {
  current: "w1",
  list: IDS.map((id) => emptyWorkspace(id, id)),
  removed: null,
  lastOffered: null,
};
const per = <T>(value: T): Readonly<Record<string, T>> => Object.fromEntries(IDS.map((id) => [id, value]));

/** Three workspaces, of each of which every document holds something. */
async function threeWorkspaces(folder = temporaryFolder(), opened = storageIn(folder)): Promise<Storage> {
  const storage = await opened;
  const { documents } = storage;
  const answers = { neck: { frequency: "daily" } } as const;
  await documents.checklist.change(checklist);
  await documents.measures.change({ person: { heightCm: 170 }, fixedDesks: per(74) });
  await documents.rosa.change({
    drafts: per(neutralAnswers()),
    results: IDS.map((workspace, at) => ({ ...neutralAnswers(), at, workspace })),
  });
  await documents.comfort.change({
    checks: IDS.map((workspace, at) => ({ at, workspace, answers })),
    drafts: per(answers),
    snoozed: per(1),
  });
  return storage;
}
const edit = ({ documents }: Storage, change: ChecklistEdit): EditOutcome<"checklist"> =>
  editDocument(documents, { document: "checklist", edit: change }, now);
const remove = (workspace: string): ChecklistEdit => ({ type: "remove", workspace });
/** The workspaces of which measures, ROSA and comfort hold something. */
const known = (storage: Storage) => {
  const { measures, rosa, comfort } = storage.values();
  return {
    measures: Object.keys(measures.fixedDesks),
    rosa: [...new Set([...Object.keys(rosa.drafts), ...rosa.results.map(({ workspace }) => workspace)])],
    comfort: [
      ...new Set([
        ...Object.keys(comfort.drafts),
        ...Object.keys(comfort.snoozed),
        ...comfort.checks.map(({ workspace }) => workspace),
      ]),
    ],
  };
};
const all = (ids: readonly string[]) => ({ measures: ids, rosa: ids, comfort: ids });
const changedBy = (outcome: EditOutcome): readonly string[] | string => (outcome.ok ? outcome.changed : outcome.reason);

/** Mostly removals, of workspaces that are there as of such that are not. */
const listEdit: fc.Arbitrary<ChecklistEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...IDS, "w9").map(remove) },
  { weight: 1, arbitrary: fc.constantFrom({ type: "restore", workspace: "" } as const) },
  { weight: 1, arbitrary: fc.constantFrom({ type: "add", workspace: "", name: "Home" } as const) },
);

describe("editing a document", () => {
  it("forgets a workspace everywhere once it cannot be put back any more, in memory and on the disk", async () => {
    const folder = temporaryFolder();
    const storage = await threeWorkspaces(folder);
    expect(changedBy(edit(storage, remove("w2")))).toEqual(["checklist"]);
    expect(known(storage)).toEqual(all(["w1", "w2", "w3"]));
    const outcome = edit(storage, remove("w3"));
    expect(changedBy(outcome)).toEqual(["checklist", "measures", "rosa", "comfort"]);
    expect(known(storage)).toEqual(all(["w1", "w3"]));
    expect(outcome.ok && (await outcome.saving)).toEqual({ ok: true });
    expect(known(await storageIn(folder))).toEqual(all(["w1"]));
    for (const name of ["measures.json", "rosa.json", "comfort.json"])
      expect(JSON.stringify(contentIn(folder, name))).not.toContain("w2");
    expect(storage.values().measures.person).toEqual({ heightCm: 170 });
  });

  it("forgets nothing when a workspace is removed that can be put back, or is put back", async () => {
    const storage = await threeWorkspaces();
    for (const change of [remove("w2"), { type: "restore", workspace: "" }, remove("w2")] as const)
      expect(changedBy(edit(storage, change))).toEqual(["checklist"]);
    expect(known(storage)).toEqual(all(["w1", "w2", "w3"]));
  });

  it("tells only those documents that held something of it", async () => {
    const storage = await threeWorkspaces();
    await storage.documents.rosa.change({ drafts: {}, results: [] });
    edit(storage, remove("w2"));
    expect(changedBy(edit(storage, remove("w3")))).toEqual(["checklist", "measures", "comfort"]);
  });

  it("changes nothing when it is refused", async () => {
    const storage = await threeWorkspaces();
    const before = storage.values();
    for (const [change, reason] of [
      [remove("w9"), "unknown"],
      [{ type: "restore", workspace: "" }, "unknown"],
      [{ type: "rename", workspace: "w1", name: " " }, "noName"],
    ] as const)
      expect(edit(storage, change)).toEqual({ ok: false, reason });
    const { documents } = storage;
    const outcome = editDocument(documents, { document: "settings", edit: { intervalMin: 1, noticeSec: 61 } }, now);
    expect(outcome).toEqual({ ok: false, reason: "noticeSec" });
    for (const [name, value] of Object.entries(storage.values()))
      expect(Object.entries(before)).toContainEqual([name, value]);
  });

  it("leaves what stands under an id that no workspace has", async () => {
    const storage = await threeWorkspaces();
    await storage.documents.checklist.change({ ...checklist, list: checklist.list.slice(0, 1) });
    expect(changedBy(edit(storage, { type: "add", workspace: "", name: "Home" }))).toEqual(["checklist"]);
    expect(known(storage)).toEqual(all(["w1", "w2", "w3"]));
  });

  it("says why, when one of several documents could not be saved", async () => {
    const storage = await storageIn(temporaryFolder(), {
      write: (file) => Promise.resolve(file.endsWith("rosa.json") ? { ok: false, errno: "ENOSPC" } : { ok: true }),
    });
    await storage.documents.checklist.change({ ...checklist, removed: emptyWorkspace("w4", "Gone") });
    await storage.documents.rosa.change({ drafts: { w4: neutralAnswers() }, results: [] });
    const outcome = edit(storage, remove("w2"));
    expect(outcome.ok && (await outcome.saving)).toEqual({ ok: false, errno: "ENOSPC" });
    expect(storage.values().rosa.drafts).toEqual({});
  });

  it("forgets exactly the workspaces that are gone for good, whatever people do", async () => {
    let forgotten = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(listEdit, { maxLength: 12 }), async (taken) => {
        const folder = temporaryFolder();
        const storage = await threeWorkspaces(
          folder,
          storageIn(folder, { write: () => Promise.resolve({ ok: true }) }),
        );
        for (const change of taken) edit(storage, change);
        const left = workspaceIds(storage.values().checklist).filter((id) => IDS.some((each) => each === id));
        forgotten += IDS.length - left.length;
        expect(known(storage)).toEqual(all(IDS.filter((id) => left.includes(id))));
      }),
      { numRuns: 30 },
    );
    expect(forgotten).toBeGreaterThan(0);
  });
});
