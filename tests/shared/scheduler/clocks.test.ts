import { planOf } from "../../../shared/settings/plan-of";
import { describe, expect, it } from "vitest";
import { nextTick } from "../../../shared/scheduler/next-tick";
import { UTC, type Now } from "../../../shared/time/now";
import { initialState, type SchedulerState } from "../../../shared/scheduler/state";
import { step } from "../../../shared/scheduler/step";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";

const START = Date.UTC(2026, 2, 10, 8, 0, 17);
const at = (elapsed: Ms): Now => ({ elapsed, awake: elapsed, epoch: START + elapsed, zone: UTC });
const atWork: SchedulerState = initialState(planOf(DEFAULT_SETTINGS), at(0));

describe("between two ticks", () => {
  it("a countdown stops at nothing", () => {
    const resting = step(atWork, { type: "answered", answer: "start" }, at(0)).state;
    expect(view(resting, at(6 * MINUTE)).remaining).toBe(0);
    expect(view(atWork, at(61 * MINUTE)).untilBreak).toBe(0);
  });
  it("a whole minute of the wall clock is never slept through", () => {
    const paused = step(atWork, { type: "paused" }, at(0)).state;
    expect(nextTick(paused, at(0))).toBe(43 * SECOND);
  });
});

describe("an hour of sleep", () => {
  it("is a natural break though the first tick after it comes late and finds the person typing", () => {
    const typing = step(atWork, { type: "ticked", idleFor: 0 }, at(4 * MINUTE)).state;
    const asleep = step(typing, { type: "suspended" }, at(4 * MINUTE)).state;
    const late: Now = { ...at(64 * MINUTE), awake: 4 * MINUTE + 5 * SECOND };
    const { state, outputs } = step(asleep, { type: "ticked", idleFor: 0 }, late);
    expect(outputs.map(({ type }) => type)).toEqual(["natural_break"]);
    expect(state.presence.absence).toBeNull();
  });
});

describe("an answer", () => {
  it("is an input, whatever the idle counter says", () => {
    const { state } = step(atWork, { type: "answered", answer: "report" }, at(4 * MINUTE));
    expect(state.presence).toMatchObject({ lastInput: 4 * MINUTE, lastInputAwake: 4 * MINUTE });
  });
});
