import { describe, expect, it } from "vitest";
import { fitChangeSchema } from "../../../../shared/workspace/desk-fit/fit-schema";
import type { ComfortAnswers } from "../../../../shared/workspace/comfort/comfort";
import { withFitChange } from "../../../../shared/workspace/desk-fit/change-fit";
import {
  completeRosa,
  deskFitOf,
  EMPTY_FIT,
  MAX_COMFORT,
  MAX_RESULTS,
  measuresAt,
  NO_DRAFT,
  NOTHING_KEPT,
  ofWorkspace,
  resultsOf,
  withoutWorkspace,
  type WorkspaceFit,
} from "../../../../shared/workspace/desk-fit/workspace-fit";
import { neutralAnswers } from "../../../support/rosa";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const workspace = "w1";
const withDraft = (fit: WorkspaceFit, id = workspace): WorkspaceFit => ({
  ...fit,
  workspaces: { ...fit.workspaces, [id]: { ...ofWorkspace(fit, id), draft: neutralAnswers() } },
});
const drafted = withDraft(EMPTY_FIT);
const finish = (fit: WorkspaceFit, now = NOW, id = workspace): WorkspaceFit =>
  withFitChange(fit, { kind: "finished", workspace: id }, now);

describe("what is kept of the workspace fit", () => {
  it("takes each answer and each time into the draft of the workspace", () => {
    const answer = { base: "screenHigh", increments: ["screenFar"] } as const;
    const use = { hoursPerDay: 5, longestContinuousMin: 90 };
    const answered = withFitChange(EMPTY_FIT, { kind: "answered", workspace: "w2", area: "monitor", answer }, NOW);
    const timed = withFitChange(answered, { kind: "timed", workspace: "w2", part: "monitor", use }, NOW);
    expect(timed.workspaces).toEqual({ w2: { draft: { areas: { monitor: answer }, use: { monitor: use } } } });
    expect(ofWorkspace(timed, "w1")).toEqual(NOTHING_KEPT);
  });

  it("makes a whole draft a result of its workspace with its date, and begins anew there", () => {
    const both = withDraft(drafted, "w2");
    const { workspaces, results } = finish(both, NOW + 0.25, "w2");
    expect(results).toEqual([{ ...neutralAnswers(), at: NOW, workspace: "w2" }]);
    expect(workspaces).toEqual({ w1: { draft: neutralAnswers() }, w2: { draft: NO_DRAFT } });
    expect([resultsOf({ results }, "w1"), resultsOf({ results }, "w2")]).toEqual([[], results]);
  });

  it("knows the desk that cannot be moved of each workspace, beside measures that are the same at all", () => {
    const desk = (fit: WorkspaceFit, id: string, fixedDeskCm: number | null): WorkspaceFit =>
      withFitChange(fit, { kind: "fixedDesk", workspace: id, fixedDeskCm }, NOW);
    const measured = withFitChange(drafted, { kind: "measured", measures: { heightCm: 170 } }, NOW);
    const set = desk(desk(measured, "w1", 74), "w2", 68);
    expect(["w1", "w2", "w3"].map((id) => measuresAt(set, id))).toEqual([
      { heightCm: 170, fixedDeskCm: 74 },
      { heightCm: 170, fixedDeskCm: 68 },
      { heightCm: 170 },
    ]);
    expect(desk(set, "w1", null).workspaces).toEqual({
      ...measured.workspaces,
      w2: { ...NOTHING_KEPT, fixedDeskCm: 68 },
    });
  });

  it("forgets one workspace, and nothing of another", () => {
    const felt = { kind: "felt", workspace: "w3", answers: {} } as const;
    const two = finish(
      withDraft(withFitChange(finish(withDraft(EMPTY_FIT, "w3"), NOW, "w3"), felt, NOW), "w2"),
      NOW,
      "w2",
    );
    expect(withoutWorkspace(two, "w3")).toEqual({
      ...EMPTY_FIT,
      workspaces: { w2: NOTHING_KEPT },
      results: resultsOf(two, "w2"),
    });
    expect(withoutWorkspace(two, "w7")).toEqual(two);
  });

  it("does not finish what is not complete", () => {
    const { mouse: _mouse, ...areas } = neutralAnswers().areas;
    const open = { ...EMPTY_FIT, workspaces: { w1: { draft: { areas, use: neutralAnswers().use } } } };
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

  it("keeps how it felt at a workspace, apart when the clock was set back, until it is removed", () => {
    const change = { kind: "felt", workspace: "w2", answers: { neck: { frequency: "few" } } } as const;
    const once = withFitChange(EMPTY_FIT, change, NOW + 0.4);
    const { answers } = change;
    expect(once.comfort).toEqual([{ at: NOW, workspace: "w2", answers }]);
    const twice = withFitChange(once, change, NOW - 5_000);
    expect(twice.comfort.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    expect(withFitChange(twice, { kind: "feltRemoved", at: NOW }, NOW).comfort.map(({ at }) => at)).toEqual([NOW + 1]);
    const full = { ...EMPTY_FIT, comfort: Array.from({ length: MAX_COMFORT }, (_, at) => ({ ...change, at })) };
    expect(withFitChange(full, change, NOW).comfort).toHaveLength(MAX_COMFORT);
  });

  it("keeps comfort questions that are not finished, until they are kept, cleared or of nothing any more", () => {
    const feeling = (fit: WorkspaceFit, answers: ComfortAnswers): WorkspaceFit =>
      withFitChange(fit, { kind: "feeling", workspace, answers }, NOW);
    const begun = feeling(drafted, { neck: { frequency: "few" }, knees: {} });
    expect(begun.workspaces).toEqual({
      w1: { draft: neutralAnswers(), feeling: { neck: { frequency: "few" }, knees: {} } },
    });
    const { answers } = { answers: { neck: { frequency: "daily" } } } as const;
    const kept = withFitChange(begun, { kind: "felt", workspace, answers }, NOW);
    expect(kept).toEqual({ ...drafted, comfort: [{ at: NOW, workspace, answers }] });
    expect([feeling(begun, {}), feeling(begun, { neck: {} })]).toEqual([drafted, drafted]);
  });

  it("knows when the offer to tell how it feels was put off, until that is told", () => {
    const put = withFitChange(drafted, { kind: "notNow", workspace }, NOW + 0.25);
    expect(ofWorkspace(put, workspace)).toEqual({ draft: neutralAnswers(), notNow: NOW });
    expect(withFitChange(put, { kind: "felt", workspace, answers: {} }, NOW).workspaces).toEqual(drafted.workspaces);
  });

  it("takes comfort of known regions and choices, about a workspace", () => {
    const felt = (answers: unknown, workspace = "w1") =>
      fitChangeSchema.safeParse({ kind: "felt", workspace, answers }).success;
    const feeling = (answers: unknown) => fitChangeSchema.safeParse({ kind: "feeling", workspace, answers }).success;
    expect([feeling({}), feeling({ neck: { frequency: "2" } })]).toEqual([true, false]);
    expect(felt({ neck: { frequency: "often", discomfort: "strong", interference: "much" } })).toBe(true);
    expect([felt({ tail: {} }), felt({ neck: { frequency: "2" } }), felt({}, "__proto__"), felt([])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("forgets a draft, or one result, when the person says so", () => {
    const kept = finish(drafted);
    const restarted = withFitChange(withDraft(drafted, "w2"), { kind: "restarted", workspace }, NOW);
    expect(restarted.workspaces).toEqual({ w1: NOTHING_KEPT, w2: { draft: neutralAnswers() } });
    expect(withFitChange(kept, { kind: "removed", at: NOW }, NOW).results).toEqual([]);
    expect(withFitChange(kept, { kind: "removed", at: NOW + 1 }, NOW).results).toHaveLength(1);
  });

  it("has a desk fit when the height is told", () => {
    expect(deskFitOf({ unit: "in" })).toBeNull();
    expect(deskFitOf({ heightCm: 170, unit: "in" })?.seat.value).toBe(43.6);
  });
});

describe("a change that comes from the window", () => {
  const reads = (change: unknown): boolean => fitChangeSchema.safeParse(change).success;

  it("is read when it makes sense", () => {
    expect(reads({ kind: "measured", measures: { heightCm: 170, glasses: "multifocal", unit: "cm" } })).toBe(true);
    expect(reads({ kind: "measured", measures: {} })).toBe(true);
    const answer = { base: "mouseReach", increments: ["mousePinch"] };
    expect(reads({ kind: "answered", workspace, area: "mouse", answer })).toBe(true);
    const use = { hoursPerDay: 7.5, longestContinuousMin: 60 };
    expect(reads({ kind: "timed", workspace, part: "chair", use })).toBe(true);
    expect(reads({ kind: "finished", workspace }) && reads({ kind: "restarted", workspace })).toBe(true);
    for (const fixedDeskCm of [74, null]) expect(reads({ kind: "fixedDesk", workspace, fixedDeskCm })).toBe(true);
  });

  it.each([
    { kind: "measured", measures: { heightCm: 119 } },
    { kind: "measured", measures: { heightCm: 170, name: "someone" } },
    { kind: "measured", measures: { heightCm: "170" } },
    { kind: "measured", measures: { heightCm: 170, fixedDeskCm: 74 } },
    { kind: "fixedDesk", workspace, fixedDeskCm: 49 },
    { kind: "fixedDesk", workspace },
    { kind: "fixedDesk", workspace: "desk", fixedDeskCm: 74 },
    { kind: "answered", workspace, area: "mouse", answer: { base: "screenHigh", increments: [] } },
    { kind: "answered", workspace, area: "mouse", answer: { base: "mouseFits", increments: ["screenFar"] } },
    { kind: "answered", area: "mouse", answer: { base: "mouseFits", increments: [] } },
    { kind: "timed", workspace, part: "chair", use: { hoursPerDay: 25, longestContinuousMin: 60 } },
    { kind: "timed", workspace, part: "desk", use: { hoursPerDay: 2, longestContinuousMin: 60 } },
    { kind: "timed", workspace: "__proto__", part: "chair", use: { hoursPerDay: 2, longestContinuousMin: 60 } },
    { kind: "finished", workspace, at: NOW },
    { kind: "finished" },
    { kind: "restarted" },
    { kind: "notNow" },
    { kind: "notNow", workspace, at: NOW },
    { kind: "removed", at: 0.5 },
    { kind: "everything" },
    null,
  ])("is refused when it is %j", (change) => {
    expect(reads(change)).toBe(false);
  });
});
