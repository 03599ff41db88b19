import { planOf } from "../../../shared/settings/plan-of";
import { describe, expect, it } from "vitest";
import { UTC } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import { initialState } from "../../../shared/scheduler/state";
import { view, type ScheduleView } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { chimeOf } from "../../../shared/sound/chime";

const now = { elapsed: 0, awake: 0, epoch: 0, zone: UTC };
const working = view(initialState(planOf(DEFAULT_SETTINGS), now), now);
const seen = (change: Partial<ScheduleView>): ScheduleView => ({ ...working, ...change });
const onBreak = seen({ mode: "break", surface: "break" });
const started: readonly Output[] = [{ type: "break_started" }];
const ranOut: readonly Output[] = [{ type: "break_completed" }];

describe("the chime of a break", () => {
  it("sounds as it begins, and as it runs out", () => {
    expect(chimeOf("prompt", onBreak, started)).toBe("start");
    expect(chimeOf(null, onBreak, started)).toBe("start");
    expect(chimeOf("break", working, ranOut)).toBe("end");
  });

  it("sounds for nothing else that happens", () => {
    expect(chimeOf("break", onBreak, [])).toBeNull();
    expect(chimeOf(null, onBreak, [{ type: "break_resumed", remaining: 1 }])).toBeNull();
    expect(chimeOf(null, seen({ surface: "micro" }), [{ type: "microbreak_started" }])).toBeNull();
    expect(chimeOf("prompt", working, [{ type: "prompt_withdrawn", reason: "dnd" }])).toBeNull();
    expect(chimeOf("prompt", working, [{ type: "skipped" }])).toBeNull();
  });

  it("is left out where the person ended the break", () => {
    expect(chimeOf("break", working, [{ type: "break_completed", duration: 200_000 }])).toBeNull();
    expect(chimeOf("break", working, [{ type: "break_cut_short", duration: 1_000 }])).toBeNull();
  });

  it("is left out where the break ran out in sleep, or off the screen", () => {
    expect(chimeOf("break", working, [{ type: "break_completed", completedAt: 1 }])).toBeNull();
    expect(chimeOf(null, working, ranOut)).toBeNull();
  });

  it("is left out while anything of the desktop holds breaks back, and for no other hold", () => {
    for (const hold of ["call", "fullScreen", "doNotDisturb", "program", "unknownDisplay"] as const) {
      expect(chimeOf("prompt", { ...onBreak, hold }, started), hold).toBeNull();
      expect(chimeOf("break", { ...working, hold }, ranOut), hold).toBeNull();
    }
    for (const hold of ["away", "locked", "paused", "offHours"] as const)
      expect(chimeOf("break", { ...working, hold }, ranOut), hold).toBe("end");
  });
});
