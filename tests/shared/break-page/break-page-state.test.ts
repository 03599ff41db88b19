import { planOf } from "../../../shared/settings/plan-of";
import { expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
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
  breakPageState({
    kind: "break",
    primary,
    schedule: view(initialState(planOf(DEFAULT_SETTINGS), now), now),
    settings: DEFAULT_SETTINGS,
    guided: guidedBy(...cards),
    clock: String,
    locale: "en",
    t: createTranslator("en"),
  });

it("sends the step and its figure to the display that shows it, and to no other", () => {
  expect(shown(true, "calf-raise").step?.films).toHaveLength(1);
  expect(shown(false, "calf-raise").step).toBeNull();
});

it("calls the break the same on every display, and offers the way out on those without the content", () => {
  const [here, there] = [shown(true, "calf-raise"), shown(false, "calf-raise")];
  const wayOut = here.actions.filter(({ keys }) => keys.includes("escape"));
  expect(there.actions).toEqual(wayOut.map((each) => ({ ...each, rank: "side" })));
  expect(there.actions).toHaveLength(1);
  expect(there.title).toBe(here.title);
  expect(shown(false).title).not.toBe(here.title);
});
