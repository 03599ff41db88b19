import { planOf } from "../../../shared/settings/plan-of";
import { expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import type { BreakProgress } from "../../../shared/break-page/care";
import type { ExerciseId } from "../../../shared/exercises/exercises";
import { UTC } from "../../../shared/time/now";
import { initialState } from "../../../shared/scheduler/state";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import type { BreakPageState } from "../../../shared/break-page/break-page";
import { breakPageState } from "../../../shared/break-page/break-page-state";
import { guidedBy } from "../../support/guided";

const now = { elapsed: 0, awake: 0, epoch: 0, zone: UTC };
const shown = (primary: boolean, ...cards: readonly ExerciseId[]): BreakPageState =>
  shownBy(guidedBy(...cards), primary);
const shownBy = (guided: BreakProgress, primary = true, kind: BreakPageState["kind"] = "break"): BreakPageState =>
  breakPageState({
    kind,
    primary,
    schedule: view(initialState(planOf(DEFAULT_SETTINGS), now), now),
    settings: DEFAULT_SETTINGS,
    guided,
    clock: String,
    locale: "en",
    t: createTranslator("en"),
  });

it("sends the step and its figure to the display that shows it, and to no other", () => {
  expect(shown(true, "calf-raise").step?.films).toHaveLength(1);
  expect(shown(false, "calf-raise").step).toBeNull();
});

it("names the signs to stop at, and says that a mild pull is none of them", () => {
  for (const sign of ["sharp pain", "tingling", "numbness", "dizziness", "chest pain", "breath", "mild pull is fine"])
    expect(shown(true, "calf-raise").safety).toContain(sign);
});

it("offers, where it hurts, to go on, to go easy on that part of the body, to leave it out, and to take it back", () => {
  const guided = guidedBy("calf-raise");
  const [step] = guided.session.steps;
  if (step === undefined) throw new Error("There is no step.");
  const care = { type: "hurts", step, wasPaused: false, isGentleToday: false, isLeftOut: false } as const;
  const acts = (change: Partial<typeof care> | object): readonly unknown[] =>
    shownBy({ ...guided, care: { ...care, ...change } }).actions.map(({ act, call }) => act ?? call);
  expect(acts({})).toEqual(["resume", "break:end", "gentleToday", "leaveOut", "help", "undo", "break:end"]);
  expect(acts({ isGentleToday: true, isLeftOut: true })).toEqual(["resume", "break:end", "help", "undo", "break:end"]);
  expect(shownBy({ ...guided, care }).care).toEqual({
    isStop: true,
    title: "Stop here",
    lines: ["“Calf raise on two legs” does not come again today."],
  });
});

it("asks nobody to stand up for cards on a chair, whoever chose them", () => {
  const titles = (guided: BreakProgress): readonly string[] =>
    (["notice", "prompt", "break"] as const).map((kind) => shownBy(guided, true, kind).title);
  const seated = ["Time to move soon", "Time to move", "Sit, stretch, look far away"];
  expect(titles(guidedBy("ankle-pumps", "shoulder-shrug"))).toEqual(seated);
  expect(titles({ ...guidedBy(), isSeated: true }).slice(0, 2)).toEqual(seated.slice(0, 2));
  expect(titles(guidedBy("walk-two-minutes", "ankle-pumps"))).toEqual([
    "Break in a moment",
    "Time to stand up",
    "Stand, stretch, look far away",
  ]);
  expect(shownBy(guidedBy("ankle-pumps"), true, "prompt").lead).not.toMatch(/getting up/i);
});

it("says over each step of a break whether it is done standing or on the chair", () => {
  const guided = guidedBy("calf-raise", "ankle-pumps");
  const second = { ...guided, session: { ...guided.session, index: 1 } };
  expect([shownBy(guided).title, shownBy(second).title]).toEqual([
    "Stand, stretch, look far away",
    "Sit, stretch, look far away",
  ]);
  const over = { ...guidedBy("ankle-pumps"), session: { ...guidedBy("ankle-pumps").session, index: 1 } };
  expect(shownBy(over).lead).not.toMatch(/walk/i);
});

it("has the help one step away on every page", () => {
  for (const kind of ["prompt", "break", "over"] as const)
    expect(shownBy(guidedBy("calf-raise"), true, kind).actions, kind).toContainEqual(
      expect.objectContaining({ act: "help", keys: ["?"], rank: "side" }),
    );
});

it("calls the break the same on every display, and offers the way out on those without the content", () => {
  const [here, there] = [shown(true, "calf-raise"), shown(false, "calf-raise")];
  const wayOut = here.actions.filter(({ keys }) => keys.includes("escape"));
  expect(there.actions).toEqual(wayOut.map((each) => ({ ...each, rank: "side" })));
  expect(there.actions).toHaveLength(1);
  expect(there.title).toBe(here.title);
  expect(shown(false).title).not.toBe(here.title);
});
