import { planOf } from "../../../shared/settings/plan-of";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { guidedBy } from "../../support/guided";
import type { BreakPageState, SurfaceStep } from "../../../shared/break-page/break-page";
import { UTC } from "../../../shared/time/now";
import { initialState } from "../../../shared/scheduler/state";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { spokenLines } from "../../../shared/break-page/spoken";
import { breakPageState } from "../../../shared/break-page/break-page-state";

const now = { elapsed: 0, awake: 0, epoch: 0, zone: UTC };
const schedule = { ...view(initialState(planOf(DEFAULT_SETTINGS), now), now), total: 300_000, remaining: 300_000 };
const shown = (kind: BreakPageState["kind"]): BreakPageState =>
  breakPageState({
    kind,
    primary: true,
    schedule,
    settings: DEFAULT_SETTINGS,
    guided: guidedBy("calf-raise", "overhead-reach"),
    clock: String,
    locale: "en",
    t: createTranslator("en"),
  });
const step = (id: string): SurfaceStep => ({
  id,
  name: `Name ${id}`,
  dose: "Twice",
  count: `Step ${id}`,
  lines: ["One.", "Two."],
  caution: "",
  why: "",
  otherSide: "",
  then: "",
  remaining: 1,
  total: 1,
  films: [],
});

describe("what is read aloud", () => {
  it("of a prompt is that it is time, of a microbreak what to do, of a notice nothing", () => {
    expect(spokenLines(shown("notice"), shown("prompt"))).toEqual(["Time to stand up."]);
    expect(spokenLines(null, shown("micro"))).toEqual([
      "Hands off for a moment.",
      "Let the shoulders drop and look far away.",
    ]);
    expect(spokenLines(null, shown("notice"))).toEqual([]);
  });

  it("of a break is how long it is, what to mind, and everything that stands there, in whole sentences", () => {
    const state = shown("break");
    const lines = spokenLines(shown("prompt"), state);
    expect(lines[0]).toBe("The break has begun: 5 minutes.");
    expect(lines).toContain(state.safety);
    expect(state.step).not.toBeNull();
    const { name = "", dose = "", lines: told = [], caution = "" } = state.step ?? {};
    for (const text of [name, dose, ...told, caution])
      expect(
        lines.some((line) => line === text || line === `${text}.`),
        text,
      ).toBe(true);
    expect(lines.filter((line) => !/[.:!?]$/.test(line))).toEqual([]);
  });

  it("is nothing more while the same stands there", () => {
    for (const kind of ["notice", "prompt", "break", "micro"] as const)
      expect(spokenLines(shown(kind), { ...shown(kind), remaining: 1_000 })).toEqual([]);
  });

  it("is first of all to stop where it hurts, once", () => {
    const care = { isStop: true, title: "Stop here", lines: ["The break stands still."] };
    const stopped = { ...shown("break"), care };
    expect(spokenLines(shown("break"), stopped)).toEqual(["Stop here.", "The break stands still."]);
    expect(spokenLines(stopped, { ...stopped, step: step("b") })).toEqual([]);
  });

  it("is the next step where one comes after another, also back to one from before", () => {
    const first = { ...shown("break"), step: step("a") };
    const second = { ...first, step: step("b") };
    expect(spokenLines(first, second)).toEqual(["Name b.", "Twice.", "One.", "Two."]);
    expect(spokenLines(second, first)).toEqual(["Name a.", "Twice.", "One.", "Two."]);
  });
});
