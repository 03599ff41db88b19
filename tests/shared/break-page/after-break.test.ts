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
  afterBreak(before, {
    ...{ view: working, outputs: [], idleFor: 60_000, waitForMe: true, elapsed: 100_000, lasted: 300_000 },
    ...change,
  });
const seen = (change: Partial<ScheduleView>): ScheduleView => ({ ...working, ...change });
const ended = { since: 100_000, lasted: 300_000 };

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

  it("in a corner stays as long, and long enough to be read by who never left", () => {
    const inCorner = (elapsed: number, idleFor: number | null): AfterBreak | null =>
      look(ended, { waitForMe: false, elapsed, idleFor });
    expect(inCorner(4_000_000, 3_950_000)).toEqual(ended);
    expect(inCorner(104_999, 0)).toEqual(ended);
    expect([inCorner(105_000, 0), inCorner(4_000_000, 1_000), inCorner(105_000, null)]).toEqual([null, null, null]);
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
