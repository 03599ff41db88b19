import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyConditions } from "../../../shared/body-regions/conditions";
import {
  knownAnswers,
  mayUse,
  phaseOf,
  relief,
  RELIEF_ANSWERS,
  RELIEF_KINDS,
  RELIEF_LENGTH,
  RELIEF_QUESTIONS,
  untilNext,
  type ReliefAnswers,
  type ReliefEdit,
} from "../../../shared/relief/relief";
import { reliefDocument } from "../../../shared/relief/relief-document";
import { UTC } from "../../../shared/time/now";
import { HOUR, MINUTE } from "../../../shared/time/units";

const NOW = Date.UTC(2026, 10, 29, 12);
const NO: ReliefAnswers = Object.fromEntries(RELIEF_QUESTIONS.map((each) => [each, "no"]));
const edit = (value: typeof relief.initial, at: number, change: ReliefEdit) =>
  relief.edit(value, change, { epoch: at, zone: UTC, displays: [] });
const after = (value: typeof relief.initial, at: number, change: ReliefEdit) => {
  const result = edit(value, at, change);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const WARM = { type: "started", kind: "warm", answers: NO } as const;

describe("warmth and cold", () => {
  it.each([
    ["lessFeeling", []],
    ["diabetes", []],
    ["circulation", []],
    ["coldAllergy", []],
    ["brokenSkin", []],
    ["freshInjury", ["cold"]],
    ["pregnant", ["cold"]],
  ] as const)("with %s leave %j", (question, left) => {
    for (const answer of ["yes", "notSure"] as const)
      expect(RELIEF_KINDS.filter((kind) => mayUse(kind, { ...NO, [question]: answer }))).toEqual(left);
    const { [question]: _open, ...others } = NO;
    expect(RELIEF_KINDS.filter((kind) => mayUse(kind, others))).toEqual(left);
  });

  it("start for nobody whose answers speak against them, whatever the page asks", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...RELIEF_KINDS),
        fc.record(Object.fromEntries(RELIEF_QUESTIONS.map((each) => [each, fc.constantFrom(...RELIEF_ANSWERS)]))),
        (kind, answers) => {
          expect(edit(relief.initial, NOW, { type: "started", kind, answers }).ok).toBe(mayUse(kind, answers));
        },
      ),
    ));

  it("know what was told before, but not that feet that feel all say so of the back", () => {
    expect(knownAnswers({})).toEqual({});
    expect(knownAnswers(onlyConditions([]))).toEqual({ diabetes: "no", circulation: "no", pregnant: "no" });
    expect(knownAnswers(onlyConditions(["numbFeet", "diabetes"]))).toMatchObject({
      lessFeeling: "yes",
      diabetes: "yes",
    });
    expect(knownAnswers(onlyConditions(["pregnancy"]))).not.toHaveProperty("pregnant");
  });
});

describe("the timer", () => {
  it("asks for a look at the skin after five minutes, and is over after fifteen", () => {
    const running = { kind: "warm", startedAt: NOW, isLooked: false } as const;
    const at = (minutes: number, isLooked = false) => phaseOf({ ...running, isLooked }, NOW + minutes * MINUTE);
    expect([at(0), at(4.5), at(5), at(14)]).toEqual([
      { phase: "first", left: 5 * MINUTE },
      { phase: "first", left: 0.5 * MINUTE },
      { phase: "look", left: 10 * MINUTE },
      { phase: "look", left: MINUTE },
    ]);
    expect([at(6, true), at(15, true), at(15), at(-1)].map(({ phase }) => phase)).toEqual([
      "second",
      "over",
      "over",
      "over",
    ]);
  });

  it("gives the skin an hour, counted from when it came off or was to", () => {
    const running = after(relief.initial, NOW, WARM);
    expect(edit(running, NOW + MINUTE, WARM)).toEqual({ ok: false, reason: "soon" });
    const early = after(running, NOW + 6 * MINUTE, { type: "ended" });
    expect(early).toEqual({ running: null, endedAt: NOW + 6 * MINUTE });
    const late = after(running, NOW + 3 * HOUR, { type: "ended" });
    expect(late.endedAt).toBe(NOW + RELIEF_LENGTH);
    expect(edit(early, NOW + 65 * MINUTE, WARM)).toEqual({ ok: false, reason: "soon" });
    expect(edit(early, NOW + 66 * MINUTE, WARM).ok).toBe(true);
    expect([untilNext(early, NOW + 36 * MINUTE), untilNext(early, NOW)]).toEqual([30 * MINUTE, 0]);
  });

  it("is looked at and stopped while it runs, and at no other time", () => {
    expect(edit(relief.initial, NOW, { type: "looked" })).toEqual({ ok: false, reason: "none" });
    const looked = after(after(relief.initial, NOW, WARM), NOW + 5 * MINUTE, { type: "looked" });
    expect(looked.running?.isLooked).toBe(true);
  });

  it("is kept as health data, and a file that makes no sense runs nothing", () => {
    const running = after(relief.initial, NOW, WARM);
    const raw: unknown = JSON.parse(JSON.stringify(reliefDocument.write(running, {})));
    expect(reliefDocument.read(raw)?.value).toEqual(running);
    expect(reliefDocument.read({ running: { kind: "hot" } })).toMatchObject({
      value: relief.initial,
      invalid: ["running"],
    });
    expect(reliefDocument.isHealth).toBe(true);
  });
});
