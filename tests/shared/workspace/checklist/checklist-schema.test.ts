import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checklistEdit } from "../../../../shared/workspace/checklist/checklist-schema";
import { checklist } from "../../../../shared/workspace/checklist/edit";
import { after, fresh, steps } from "../../../support/checklist-edits";

const isRead = (payload: unknown): boolean => checklistEdit.safeParse(payload).success;

describe("an edit from a window", () => {
  it("is read as it is, unless it says that something was offered, which the app knows by itself", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { edit } of taken) {
          seen.add(edit.type);
          const read = checklistEdit.safeParse(edit);
          if (edit.type === "offered") expect(read.success).toBe(false);
          else expect(read.data).toEqual(edit);
        }
      }),
    );
    expect(seen.size).toBe(16);
  });

  it("is refused with anything else in it", () => {
    const good = { type: "answer", item: "c1", answer: "ok", workspace: "w1" };
    expect(isRead(good)).toBe(true);
    for (const change of [
      { item: "q9" },
      { item: "__proto__" },
      { answer: "perhaps" },
      { answer: undefined },
      { workspace: 1 },
      { workspace: "w".repeat(21) },
      { type: "erase" },
      { more: true },
    ])
      expect(isRead({ ...good, ...change }), JSON.stringify(change)).toBe(false);
    expect(isRead({ type: "add", workspace: "", name: "x".repeat(1_001) })).toBe(false);
    expect(isRead({ type: "recheckWeeks", workspace: "w1", weeks: 5 })).toBe(false);
  });

  it("about a workspace that is not there is refused and changes nothing", () => {
    const result = checklist.edit(
      fresh,
      { type: "answer", item: "c1", answer: "ok", workspace: "__proto__" },
      after(0),
    );
    expect(result).toEqual({ ok: false, reason: "unknown" });
  });
});
