import { describe, expect, it } from "vitest";
import { editChecklist, forgetGone } from "../../../electron/core/edit-checklist";
import type { Workspaces } from "../../../shared/ergonomics/workspace";
import { EMPTY_FIT, NOTHING_KEPT, type WorkspaceFit } from "../../../shared/ergonomics/workspace-fit";
import { after, twoWorkspaces } from "../../support/checklist-edits";

/** A document that is in memory, and how often it was written. */
function document<T>(value: T) {
  const kept = {
    value,
    writes: 0,
    change: (next: T): Promise<{ readonly ok: true }> => {
      kept.value = next;
      kept.writes += 1;
      return Promise.resolve({ ok: true });
    },
  };
  return kept;
}
const desk = { ...NOTHING_KEPT, fixedDeskCm: 74 };
const FIT: WorkspaceFit = { ...EMPTY_FIT, workspaces: { w1: desk, w2: desk, w3: desk } };

describe("what is kept of a workspace that is gone for good", () => {
  it("goes before another gets its id", async () => {
    const [checklist, fit] = [document<Workspaces>(twoWorkspaces()), document(FIT)];
    await forgetGone(fit, checklist.value);
    editChecklist(checklist, { type: "add", name: "Kitchen", workspace: "" }, after(0));
    expect(checklist.value.current).toBe("w3");
    expect(fit.value.workspaces).toEqual({ w1: desk, w2: desk });
    await forgetGone(fit, checklist.value);
    expect(fit.writes).toBe(1);
  });

  it("stays while the workspace can be put back", async () => {
    const [checklist, fit] = [document<Workspaces>(twoWorkspaces()), document(FIT)];
    editChecklist(checklist, { type: "remove", workspace: "w2" }, after(0));
    await forgetGone(fit, checklist.value);
    expect(Object.keys(fit.value.workspaces)).toEqual(["w1", "w2"]);
  });
});
