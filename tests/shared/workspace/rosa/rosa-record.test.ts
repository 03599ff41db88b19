import { describe, expect, it } from "vitest";
import { rosaDocument } from "../../../../shared/workspace/rosa/rosa-document";
import {
  completeRosa,
  draftOf,
  MAX_RESULTS,
  NO_DRAFT,
  resultsOf,
  rosa,
  withoutRosaOf,
  type RosaRecord,
} from "../../../../shared/workspace/rosa/rosa-record";
import { edited } from "../../../support/edited";
import { neutralAnswers } from "../../../support/rosa";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const after = edited(rosa, NOW);
const workspace = "w1";
const withDraft = (record: RosaRecord, id = workspace): RosaRecord => ({
  ...record,
  drafts: { ...record.drafts, [id]: neutralAnswers() },
});
const drafted = withDraft(rosa.initial);
const finish = (record: RosaRecord, now = NOW, id = workspace): RosaRecord =>
  edited(rosa, now)(record, { type: "finished", workspace: id });

describe("the record of ROSA", () => {
  it("takes each answer and each time into the draft of the workspace", () => {
    const answer = { base: "screenHigh", increments: ["screenFar"] } as const;
    const use = { hoursPerDay: 5, longestContinuousMin: 90 };
    const timed = after(
      rosa.initial,
      { type: "answered", workspace: "w2", area: "monitor", answer },
      { type: "timed", workspace: "w2", part: "monitor", use },
    );
    expect(timed.drafts).toEqual({ w2: { areas: { monitor: answer }, use: { monitor: use } } });
    expect(draftOf(timed, "w1")).toEqual(NO_DRAFT);
  });

  it("makes a whole draft a result of its workspace with its date, and begins anew there", () => {
    const both = withDraft(drafted, "w2");
    const { drafts, results } = finish(both, NOW + 0.25, "w2");
    expect(results).toEqual([{ ...neutralAnswers(), at: NOW, workspace: "w2" }]);
    expect(drafts).toEqual({ w1: neutralAnswers() });
    expect([resultsOf({ results }, "w1"), resultsOf({ results }, "w2")]).toEqual([[], results]);
  });

  it("forgets one workspace, and nothing of another", () => {
    const two = withDraft(finish(withDraft(finish(withDraft(rosa.initial, "w3"), NOW, "w3"), "w2"), NOW, "w2"), "w3");
    expect(withoutRosaOf(two, "w3")).toEqual({ drafts: {}, results: resultsOf(two, "w2") });
    expect(rosaDocument.forgetWorkspace(two, "w7")).toBe(two);
  });

  it("does not finish what is not complete", () => {
    const { mouse: _mouse, ...areas } = neutralAnswers().areas;
    const open = { ...rosa.initial, drafts: { w1: { areas, use: neutralAnswers().use } } };
    expect(finish(open)).toBe(open);
    const { keyboard: _keyboard, ...use } = neutralAnswers().use;
    expect(completeRosa({ areas: neutralAnswers().areas, use })).toBeNull();
    expect(finish(drafted, NOW, "w2")).toBe(drafted);
  });

  it("asks for no time of a phone that is not used", () => {
    const { phone: _phone, ...use } = neutralAnswers().use;
    const areas = { ...neutralAnswers().areas, phone: { base: "phoneUnused", increments: [] } } as const;
    expect(completeRosa({ areas, use })?.use.phone).toEqual({ hoursPerDay: 0, longestContinuousMin: 0 });
    expect(completeRosa({ areas: neutralAnswers().areas, use })).toBeNull();
  });

  it("keeps results apart when the clock was set back, and no more than ten years of them", () => {
    const twice = finish(withDraft(finish(drafted), "w2"), NOW - 5_000, "w2");
    expect(twice.results.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    const full = {
      ...drafted,
      results: Array.from({ length: MAX_RESULTS }, (_, at) => ({ ...neutralAnswers(), at, workspace })),
    };
    const { results } = finish(full);
    expect([results.length, results[0]?.at, results.at(-1)?.at]).toEqual([MAX_RESULTS, 1, NOW]);
  });

  it("forgets a draft, or one result, when the person says so", () => {
    const kept = finish(drafted);
    expect(after(withDraft(drafted, "w2"), { type: "restarted", workspace }).drafts).toEqual({ w2: neutralAnswers() });
    expect(after(kept, { type: "removed", at: NOW }).results).toEqual([]);
    expect(after(kept, { type: "removed", at: NOW + 1 }).results).toHaveLength(1);
  });
});

describe("an edit of ROSA that comes from the window", () => {
  const reads = (edit: unknown): boolean => rosaDocument.edit.safeParse(edit).success;

  it("is read when it makes sense", () => {
    const answer = { base: "mouseReach", increments: ["mousePinch"] };
    expect(reads({ type: "answered", workspace, area: "mouse", answer })).toBe(true);
    const use = { hoursPerDay: 7.5, longestContinuousMin: 60 };
    expect(reads({ type: "timed", workspace, part: "chair", use })).toBe(true);
    expect(reads({ type: "finished", workspace }) && reads({ type: "restarted", workspace })).toBe(true);
    expect(reads({ type: "removed", at: NOW })).toBe(true);
  });

  it.each([
    { type: "answered", workspace, area: "mouse", answer: { base: "screenHigh", increments: [] } },
    { type: "answered", workspace, area: "mouse", answer: { base: "mouseFits", increments: ["screenFar"] } },
    { type: "answered", area: "mouse", answer: { base: "mouseFits", increments: [] } },
    { type: "timed", workspace, part: "chair", use: { hoursPerDay: 25, longestContinuousMin: 60 } },
    { type: "timed", workspace, part: "desk", use: { hoursPerDay: 2, longestContinuousMin: 60 } },
    { type: "timed", workspace: "__proto__", part: "chair", use: { hoursPerDay: 2, longestContinuousMin: 60 } },
    { type: "finished", workspace, at: NOW },
    { type: "finished" },
    { type: "restarted" },
    { type: "removed", at: 0.5 },
    { type: "everything" },
    null,
  ])("is refused when it is %j", (edit) => {
    expect(reads(edit)).toBe(false);
  });
});
