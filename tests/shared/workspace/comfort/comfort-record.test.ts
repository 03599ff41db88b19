import { describe, expect, it } from "vitest";
import type { ComfortAnswers } from "../../../../shared/workspace/comfort/comfort";
import { comfortDocument } from "../../../../shared/workspace/comfort/comfort-document";
import {
  comfort,
  MAX_COMFORT,
  withoutComfortOf,
  type ComfortEdit,
  type ComfortRecord,
} from "../../../../shared/workspace/comfort/comfort-record";
import { edited } from "../../../support/edited";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const after = edited(comfort, NOW);
const workspace = "w1";
const draft = (answers: ComfortAnswers): ComfortEdit => ({ type: "drafted", workspace, answers });
const elsewhere: ComfortRecord = {
  checks: [{ at: 1, workspace: "w2", answers: {} }],
  drafts: { w2: { neck: { frequency: "few" } } },
  snoozed: { w2: 2 },
};

describe("how it felt", () => {
  it("is kept at a workspace, apart when the clock was set back, until it is removed", () => {
    const edit = { type: "submitted", workspace: "w2", answers: { neck: { frequency: "few" } } } as const;
    const once = edited(comfort, NOW + 0.4)(comfort.initial, edit);
    expect(once.checks).toEqual([{ at: NOW, workspace: "w2", answers: edit.answers }]);
    const twice = edited(comfort, NOW - 5_000)(once, edit);
    expect(twice.checks.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    expect(after(twice, { type: "removed", at: NOW }).checks.map(({ at }) => at)).toEqual([NOW + 1]);
    const { answers } = edit;
    const full = {
      ...comfort.initial,
      checks: Array.from({ length: MAX_COMFORT }, (_, at) => ({ workspace, answers, at })),
    };
    const { checks } = after(full, edit);
    expect([checks.length, checks[0]?.at, checks.at(-1)?.at]).toEqual([MAX_COMFORT, 1, NOW]);
  });

  it("is kept while it is not finished, until it is submitted, cleared or of nothing any more", () => {
    const begun = after(elsewhere, draft({ neck: { frequency: "few" }, knees: {} }));
    expect(begun).toEqual({
      ...elsewhere,
      drafts: { ...elsewhere.drafts, w1: { neck: { frequency: "few" }, knees: {} } },
    });
    const answers = { neck: { frequency: "daily" } } as const;
    const told = after(begun, { type: "submitted", workspace, answers });
    expect(told).toEqual({ ...elsewhere, checks: [...elsewhere.checks, { at: NOW, workspace, answers }] });
    expect([after(begun, draft({})), after(begun, draft({ neck: {} }))]).toEqual([elsewhere, elsewhere]);
  });

  it("knows when the offer to tell it was put off, until it is told", () => {
    const put = edited(comfort, NOW + 0.25)(elsewhere, { type: "snoozed", workspace });
    expect(put).toEqual({ ...elsewhere, snoozed: { w2: 2, w1: NOW } });
    expect(after(put, { type: "submitted", workspace, answers: {} }).snoozed).toEqual({ w2: 2 });
  });

  it("is forgotten of one workspace, and of no other", () => {
    const answers = { neck: { frequency: "daily" } } as const;
    const both = after(elsewhere, { type: "submitted", workspace, answers }, draft(answers), {
      type: "snoozed",
      workspace,
    });
    expect(withoutComfortOf(both, workspace)).toEqual(elsewhere);
    expect(withoutComfortOf(elsewhere, "w2")).toEqual(comfort.initial);
    expect(comfortDocument.forgetWorkspace(both, "w7")).toBe(both);
  });
});

describe("an edit of how it felt that comes from the window", () => {
  const reads = (edit: unknown): boolean => comfortDocument.edit.safeParse(edit).success;

  it("is read when it is of known regions and choices, about a workspace", () => {
    for (const type of ["drafted", "submitted"]) {
      expect(reads({ type, workspace, answers: {} })).toBe(true);
      const neck = { frequency: "often", discomfort: "strong", interference: "much" };
      expect(reads({ type, workspace, answers: { neck } })).toBe(true);
    }
    expect(reads({ type: "snoozed", workspace }) && reads({ type: "removed", at: NOW })).toBe(true);
  });

  it.each([
    { type: "submitted", workspace, answers: { tail: {} } },
    { type: "submitted", workspace, answers: { neck: { frequency: "2" } } },
    { type: "submitted", workspace: "__proto__", answers: {} },
    { type: "submitted", workspace, answers: [] },
    { type: "submitted", workspace, answers: {}, at: NOW },
    { type: "drafted", workspace, answers: { neck: { frequency: "2" } } },
    { type: "snoozed" },
    { type: "snoozed", workspace, at: NOW },
    { type: "removed", at: 0.5 },
    { type: "everything" },
    null,
  ])("is refused when it is %j", (edit) => {
    expect(reads(edit)).toBe(false);
  });
});
