import { describe, expect, it } from "vitest";
import { editWorkspaces } from "../../../../electron/features/workspace/edit-workspaces";
import type { Saved } from "../../../../electron/storage/document-store";
import type { ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { NO_WORKSPACES, type Workspaces } from "../../../../shared/workspace/checklist/workspaces";
import { EMPTY_FIT, NOTHING_KEPT, type WorkspaceFit } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { after, twoWorkspaces } from "../../../support/checklist-edits";

/** A document that is in memory, how often it was written, and what came of that. */
function document<T>(value: T, saved: Saved = { ok: true }) {
  const kept = {
    value,
    writes: 0,
    change: (next: T): Promise<Saved> => {
      kept.value = next;
      kept.writes += 1;
      return Promise.resolve(saved);
    },
  };
  return kept;
}
const desk = { ...NOTHING_KEPT, fixedDeskCm: 74 };
const FIT: WorkspaceFit = { ...EMPTY_FIT, workspaces: { w1: desk, w2: desk, w3: desk } };
const ADD: ChecklistEdit = { type: "add", name: "Kitchen", workspace: "" };
const remove = (workspace: string): ChecklistEdit => ({ type: "remove", workspace });

const opened = (checklist: Workspaces, savedFit?: Saved) => ({
  checklist: document(checklist),
  fit: document(FIT, savedFit),
});
const keptIn = ({ fit }: ReturnType<typeof opened>): readonly string[] => Object.keys(fit.value.workspaces);

describe("what is kept of a workspace", () => {
  it("stays while the workspace can be put back, and goes with it for good", () => {
    const kept = opened(twoWorkspaces());
    editWorkspaces(kept, ADD, after(0));
    editWorkspaces(kept, remove("w2"), after(1));
    expect([keptIn(kept), kept.fit.writes]).toEqual([["w1", "w2", "w3"], 0]);
    editWorkspaces(kept, remove("w1"), after(2));
    expect([keptIn(kept), kept.fit.writes]).toEqual([["w1", "w3"], 1]);
  });

  it("stays where the list of workspaces was lost, and shows up at no new one", () => {
    const kept = opened(NO_WORKSPACES);
    editWorkspaces(kept, ADD, after(0));
    expect(keptIn(kept)).toEqual(["w1", "w2", "w3"]);
    expect(FIT.workspaces).not.toHaveProperty(kept.checklist.value.current);
  });

  it("stays when an edit is refused", () => {
    const kept = opened(twoWorkspaces());
    expect(editWorkspaces(kept, { ...ADD, name: " " }, after(0))).toEqual({ ok: false, reason: "noName" });
    expect([kept.checklist.writes, kept.fit.writes]).toEqual([0, 0]);
  });

  it("is told not to be saved when it could not be taken off the disk", async () => {
    const kept = opened(twoWorkspaces(), { ok: false, errno: "ENOSPC" });
    editWorkspaces(kept, ADD, after(0));
    editWorkspaces(kept, remove("w2"), after(1));
    const outcome = editWorkspaces(kept, remove("w1"), after(2));
    expect(outcome.ok && (await outcome.saving)).toEqual({ ok: false, errno: "ENOSPC" });
  });
});
