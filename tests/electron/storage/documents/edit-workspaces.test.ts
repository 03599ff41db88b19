import { describe, expect, it } from "vitest";
import { editDocument } from "../../../../electron/storage/documents/edit-document";
import { openStorage } from "../../../../electron/storage/storage";
import type { ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { after, twoWorkspaces } from "../../../support/checklist-edits";
import { openConf } from "../../../support/open-conf";
import { MORNING } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

const ADD: ChecklistEdit = { type: "add", name: "Kitchen", workspace: "" };
const remove = (workspace: string): ChecklistEdit => ({ type: "remove", workspace });
const WORKSPACES = ["w1", "w2", "w3"] as const;

/** Documents that hold something of three workspaces, and how often each file was written since. */
async function opened(isListLost = false) {
  const written: string[] = [];
  const disk = { fullFor: "" };
  const { documents } = openStorage({
    folder: temporaryFolder(),
    epoch: MORNING,
    openStore: (folder, name, write) =>
      openConf(folder, name, async (whole) => {
        written.push(name);
        return name === disk.fullFor ? { ok: false, errno: "ENOSPC" } : write(whole);
      }),
  });
  if (!isListLost) await documents.checklist.change(twoWorkspaces());
  await documents.measures.change({ person: {}, fixedDesks: { w1: 74, w2: 74, w3: 74 } });
  await documents.comfort.change({ checks: [], drafts: {}, snoozed: { w1: MORNING, w2: MORNING, w3: MORNING } });
  written.length = 0;
  const edit = (given: ChecklistEdit, ms: number) =>
    editDocument(documents, { document: "checklist", edit: given }, after(ms));
  return { documents, written, disk, edit };
}
type Opened = Awaited<ReturnType<typeof opened>>;
const keptIn = ({ documents }: Opened) => [
  Object.keys(documents.measures.value.fixedDesks),
  Object.keys(documents.comfort.value.snoozed),
];

describe("what is stored of a workspace", () => {
  it("stays while the workspace can be put back, and goes with it for good", async () => {
    const all = await opened();
    all.edit(ADD, 0);
    const first = all.edit(remove("w2"), 1);
    expect(keptIn(all)).toEqual([WORKSPACES, WORKSPACES]);
    expect(first).toMatchObject({ ok: true, changed: ["checklist"] });
    const second = all.edit(remove("w1"), 2);
    expect(keptIn(all)).toEqual([
      ["w1", "w3"],
      ["w1", "w3"],
    ]);
    expect(second).toMatchObject({ ok: true, changed: ["checklist", "measures", "comfort"] });
    expect(second.ok && (await second.saving)).toEqual({ ok: true });
    const removal = ["measures", "comfort", "checklist"];
    expect(all.written).toEqual(["checklist", ...removal, ...removal]);
  });

  it("stays where the list of workspaces was lost, and shows up at no new one", async () => {
    const all = await opened(true);
    all.edit(ADD, 0);
    expect(keptIn(all)).toEqual([WORKSPACES, WORKSPACES]);
    expect(WORKSPACES).not.toContain(all.documents.checklist.value.current);
  });

  it("stays when an edit is refused", async () => {
    const all = await opened();
    const before = all.documents.checklist.value;
    expect(all.edit({ ...ADD, name: " " }, 0)).toEqual({ ok: false, reason: "noName" });
    expect([all.documents.checklist.value, keptIn(all), all.written]).toEqual([before, [WORKSPACES, WORKSPACES], []]);
  });

  it("is told not to be saved when it could not be taken off the disk", async () => {
    const { edit, disk } = await opened();
    disk.fullFor = "measures";
    edit(ADD, 0);
    edit(remove("w2"), 1);
    const outcome = edit(remove("w1"), 2);
    expect(outcome.ok && (await outcome.saving)).toEqual({ ok: false, errno: "ENOSPC" });
  });
});
