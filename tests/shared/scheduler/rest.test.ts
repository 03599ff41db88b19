import { planOf } from "../../../shared/settings/plan-of";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../shared/scheduler/answers";
import { UTC } from "../../../shared/time/now";
import { restore, snapshotOf } from "../../../shared/scheduler/snapshot";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../support/desk";

const say = (desk: Desk, answer: Answer): void => desk.tell({ type: "answered", answer });
function inBreak(): Desk {
  const desk = new Desk({ breakMin: 5 });
  desk.pass(10 * MINUTE, true);
  say(desk, "start");
  return desk;
}

describe("a break that is running", () => {
  it("can be made half a minute longer, again and again", () => {
    const desk = inBreak();
    say(desk, "extend");
    say(desk, "extend");
    expect(desk.view).toMatchObject({ remaining: 6 * MINUTE, total: 6 * MINUTE });
    desk.pass(6 * MINUTE - SECOND, false);
    expect(desk.mode).toBe("break");
    desk.pass(SECOND, false);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("stands still while it is paused, and goes on from there", () => {
    const desk = inBreak();
    desk.pass(2 * MINUTE, false);
    say(desk, "pauseBreak");
    desk.pass(4 * MINUTE, false);
    expect(desk.view).toMatchObject({ mode: "break", breakPaused: true, remaining: 3 * MINUTE, total: 5 * MINUTE });
    say(desk, "resumeBreak");
    expect(desk.view).toMatchObject({ breakPaused: false, remaining: 3 * MINUTE, total: 5 * MINUTE });
    desk.pass(3 * MINUTE, false);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("goes on by itself when a pause is forgotten, after ten minutes", () => {
    const desk = inBreak();
    say(desk, "pauseBreak");
    desk.pass(10 * MINUTE - SECOND, false);
    expect(desk.view.breakPaused).toBe(true);
    desk.pass(SECOND, false);
    expect(desk.view).toMatchObject({ breakPaused: false, remaining: 5 * MINUTE });
    desk.pass(5 * MINUTE, false);
    expect(desk.mode).toBe("working");
  });

  it("paused time is no rest: what was rested decides whether it counts as whole", () => {
    const desk = inBreak();
    desk.pass(MINUTE, false);
    say(desk, "pauseBreak");
    desk.pass(8 * MINUTE, false);
    say(desk, "end");
    expect(desk.outputs.at(-1)).toEqual({ type: "break_cut_short", duration: MINUTE });
  });

  it("goes on after a crash with what was left when it was paused", () => {
    const desk = inBreak();
    desk.pass(MINUTE, false);
    say(desk, "pauseBreak");
    desk.pass(2 * MINUTE, false);
    const now = { elapsed: desk.elapsed, awake: desk.elapsed, epoch: desk.elapsed, zone: UTC };
    const kept = snapshotOf(desk.state, now, "boot");
    const { outputs } = restore(planOf(DEFAULT_SETTINGS), kept, now, "boot");
    expect(outputs).toEqual([{ type: "break_resumed", remaining: 4 * MINUTE }]);
  });

  it("nothing of this does anything while there is no break", () => {
    for (const answer of ["extend", "pauseBreak", "resumeBreak"] as const) {
      const desk = new Desk({});
      desk.pass(10 * MINUTE, true);
      const before = desk.state;
      say(desk, answer);
      expect(desk.state).toEqual(before);
      expect(desk.said).toEqual([]);
    }
  });

  it("ends after its length, its extensions and its pauses, whatever their order", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("extend", "pauseBreak", "resumeBreak"), fc.integer({ min: 0, max: 20 }))),
        (acts) => {
          const desk = inBreak();
          const begun = desk.elapsed;
          let owed = 5 * MINUTE;
          let isPaused = false;
          for (const [act, seconds] of acts) {
            if (desk.elapsed - begun >= owed - 21 * SECOND) break;
            say(desk, act);
            if (act === "extend") owed += 30 * SECOND;
            else isPaused = act === "pauseBreak";
            desk.pass(seconds * SECOND, false);
            if (isPaused) owed += seconds * SECOND;
          }
          say(desk, "resumeBreak");
          desk.pass(begun + owed - desk.elapsed - SECOND, false);
          expect(desk.mode).toBe("break");
          desk.pass(SECOND, false);
          expect(desk.mode).toBe("working");
        },
      ),
    ));
});
