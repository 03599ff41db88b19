import { planOf } from "../../../shared/settings/plan-of";
import { describe, expect, it } from "vitest";
import { UTC } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import { initialState } from "../../../shared/scheduler/state";
import { view, type ScheduleView } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { afterBreak, type AfterBreak, type AfterBreakContext } from "../../../shared/break-page/after-break";

const now = { elapsed: 0, awake: 0, epoch: 0, zone: UTC };
const working = view(initialState(planOf(DEFAULT_SETTINGS), now), now);
const look = (before: AfterBreak | null, change: Partial<AfterBreakContext>): AfterBreak | null =>
  afterBreak(before, { view: working, outputs: [], idleFor: 60_000, waitForMe: true, elapsed: 100_000, ...change });
const seen = (change: Partial<ScheduleView>): ScheduleView => ({ ...working, ...change });
const ended = { since: 100_000 };

describe("the page after a break", () => {
  it("stays when the break ran out, and for nothing else", () => {
    const outcomes: readonly (readonly [Output, AfterBreak | null])[] = [
      [{ type: "break_completed" }, ended],
      [{ type: "break_completed", duration: 200_000 }, null],
      [{ type: "break_completed", completedAt: 50_000 }, null],
      [{ type: "break_cut_short", duration: 10_000 }, null],
      [{ type: "skipped" }, null],
    ];
    for (const [output, after] of outcomes) expect(look(null, { outputs: [output] }), output.type).toEqual(after);
  });

  it("waits until there is an input again, however long", () => {
    expect(look(ended, { elapsed: 4_000_000, idleFor: 3_950_000 })).toEqual(ended);
    expect(look(ended, { elapsed: 4_000_000, idleFor: 3_900_000 })).toEqual(ended);
    expect(look(ended, { elapsed: 4_000_000, idleFor: 3_899_000 })).toBeNull();
  });

  it("without waiting it goes after a moment, or at the first input", () => {
    expect(look(ended, { waitForMe: false, elapsed: 102_499 })).toEqual(ended);
    expect(look(ended, { waitForMe: false, elapsed: 102_500 })).toBeNull();
    expect(look(ended, { waitForMe: false, elapsed: 101_000, idleFor: 500 })).toBeNull();
  });

  it("does not wait for ever where nobody can tell whether someone is there", () =>
    expect(look(ended, { idleFor: null, elapsed: 102_500 })).toBeNull());

  it("makes way for a call and whatever comes next", () => {
    expect(look(ended, { view: seen({ hold: "call" }) })).toBeNull();
    expect(look(ended, { view: seen({ hold: "paused" }) })).toBeNull();
    expect(look(ended, { view: seen({ surface: "notice" }) })).toBeNull();
    expect(look(ended, { view: seen({ hold: "away" }) })).toEqual(ended);
  });
});
