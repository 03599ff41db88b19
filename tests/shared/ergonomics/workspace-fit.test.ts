import { describe, expect, it } from "vitest";
import { fitChangeSchema } from "../../../shared/ergonomics/fit-schema";
import {
  completeRosa,
  deskFitOf,
  EMPTY_FIT,
  MAX_COMFORT,
  MAX_RESULTS,
  withFitChange,
  type WorkspaceFit,
} from "../../../shared/ergonomics/workspace-fit";
import { neutralAnswers } from "../../support/rosa";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const drafted: WorkspaceFit = { ...EMPTY_FIT, draft: neutralAnswers() };
const finish = (fit: WorkspaceFit, now = NOW): WorkspaceFit => withFitChange(fit, { kind: "finished" }, now);

describe("what is kept of the workspace fit", () => {
  it("takes each answer and each time into the draft", () => {
    const answer = { base: "screenHigh", increments: ["screenFar"] } as const;
    const use = { hoursPerDay: 5, longestContinuousMin: 90 };
    const answered = withFitChange(EMPTY_FIT, { kind: "answered", area: "monitor", answer }, NOW);
    expect(withFitChange(answered, { kind: "timed", part: "monitor", use }, NOW).draft).toEqual({
      areas: { monitor: answer },
      use: { monitor: use },
    });
  });

  it("makes a whole draft a result with its date, and begins anew", () => {
    const { draft, results } = finish(drafted, NOW + 0.25);
    expect({ draft, results }).toEqual({ draft: EMPTY_FIT.draft, results: [{ ...neutralAnswers(), at: NOW }] });
  });

  it("does not finish what is not complete", () => {
    const { mouse: _mouse, ...areas } = neutralAnswers().areas;
    const open = { ...EMPTY_FIT, draft: { areas, use: neutralAnswers().use } };
    expect(finish(open)).toBe(open);
    const { keyboard: _keyboard, ...use } = neutralAnswers().use;
    expect(completeRosa({ areas: neutralAnswers().areas, use })).toBeNull();
  });

  it("asks for no time of a phone that is not used", () => {
    const { phone: _phone, ...use } = neutralAnswers().use;
    const areas = { ...neutralAnswers().areas, phone: { base: "phoneUnused", increments: [] } } as const;
    expect(completeRosa({ areas, use })?.use.phone).toEqual({ hoursPerDay: 0, longestContinuousMin: 0 });
    expect(completeRosa({ areas: neutralAnswers().areas, use })).toBeNull();
  });

  it("keeps results apart when the clock was set back, and no more than ten years of them", () => {
    const twice = finish({ ...finish(drafted), draft: neutralAnswers() }, NOW - 5_000);
    expect(twice.results.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    const full = { ...drafted, results: Array.from({ length: MAX_RESULTS }, (_, at) => ({ ...neutralAnswers(), at })) };
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

  it("takes comfort of known regions and choices, about a workspace", () => {
    const felt = (answers: unknown, workspace = "w1") =>
      fitChangeSchema.safeParse({ kind: "felt", workspace, answers }).success;
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
    expect(withFitChange(drafted, { kind: "restarted" }, NOW).draft).toEqual(EMPTY_FIT.draft);
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
    expect(reads({ kind: "answered", area: "mouse", answer: { base: "mouseReach", increments: ["mousePinch"] } })).toBe(
      true,
    );
    expect(reads({ kind: "timed", part: "chair", use: { hoursPerDay: 7.5, longestContinuousMin: 60 } })).toBe(true);
  });

  it.each([
    { kind: "measured", measures: { heightCm: 119 } },
    { kind: "measured", measures: { heightCm: 170, name: "someone" } },
    { kind: "measured", measures: { heightCm: "170" } },
    { kind: "answered", area: "mouse", answer: { base: "screenHigh", increments: [] } },
    { kind: "answered", area: "mouse", answer: { base: "mouseFits", increments: ["screenFar"] } },
    { kind: "timed", part: "chair", use: { hoursPerDay: 25, longestContinuousMin: 60 } },
    { kind: "timed", part: "desk", use: { hoursPerDay: 2, longestContinuousMin: 60 } },
    { kind: "finished", at: NOW },
    { kind: "removed", at: 0.5 },
    { kind: "everything" },
    null,
  ])("is refused when it is %j", (change) => {
    expect(reads(change)).toBe(false);
  });
});
