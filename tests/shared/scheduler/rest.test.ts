import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

const inBreak = (): Desk => new Desk({ breakMin: 5 }).work(10 * MINUTE).answer("start");

describe("a break that is running", () => {
  it("can be made half a minute longer, again and again", () => {
    const desk = inBreak();
    desk.answer("extend").answer("extend");
    expect(desk.view).toMatchObject({ remaining: 6 * MINUTE, total: 6 * MINUTE });
    desk.idle(6 * MINUTE - SECOND);
    expect(desk.view.mode).toBe("break");
    desk.idle(SECOND);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("stands still while it is paused, and goes on from there", () => {
    const desk = inBreak();
    desk
      .idle(2 * MINUTE)
      .answer("pauseBreak")
      .idle(4 * MINUTE);
    expect(desk.view).toMatchObject({ mode: "break", breakPaused: true, remaining: 3 * MINUTE, total: 5 * MINUTE });
    desk.answer("resumeBreak");
    expect(desk.view).toMatchObject({ breakPaused: false, remaining: 3 * MINUTE, total: 5 * MINUTE });
    desk.idle(3 * MINUTE);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("goes on by itself when a pause is forgotten, after ten minutes", () => {
    const desk = inBreak();
    desk.answer("pauseBreak").idle(10 * MINUTE - SECOND);
    expect(desk.view.breakPaused).toBe(true);
    desk.idle(SECOND);
    expect(desk.view).toMatchObject({ breakPaused: false, remaining: 5 * MINUTE });
    desk.idle(5 * MINUTE);
    expect(desk.view.mode).toBe("working");
  });

  it("paused time is no rest: what was rested decides whether it counts as whole", () => {
    const desk = inBreak();
    desk
      .idle(MINUTE)
      .answer("pauseBreak")
      .idle(8 * MINUTE)
      .answer("end");
    expect(desk.outputs.at(-1)).toEqual({ type: "break_cut_short", duration: MINUTE });
  });

  it("goes on after a restart with what was left when it was paused", () => {
    const desk = inBreak();
    desk
      .idle(MINUTE)
      .answer("pauseBreak")
      .idle(2 * MINUTE)
      .stopApp("quit")
      .startApp();
    expect(desk.outputs.at(-1)).toEqual({ type: "break_resumed", remaining: 4 * MINUTE });
  });

  it("nothing of this does anything while there is no break", () => {
    for (const answer of ["extend", "pauseBreak", "resumeBreak"] as const) {
      const desk = new Desk();
      desk.work(10 * MINUTE).tick();
      const before = desk.state;
      desk.answer(answer);
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
          const begun = desk.at;
          let owed = 5 * MINUTE;
          let isPaused = false;
          for (const [act, seconds] of acts) {
            if (desk.at - begun >= owed - 21 * SECOND) break;
            desk.answer(act);
            if (act === "extend") owed += 30 * SECOND;
            else isPaused = act === "pauseBreak";
            desk.idle(seconds * SECOND);
            if (isPaused) owed += seconds * SECOND;
          }
          desk.answer("resumeBreak").idle(begun + owed - desk.at - SECOND);
          expect(desk.view.mode).toBe("break");
          desk.idle(SECOND);
          expect(desk.view.mode).toBe("working");
        },
      ),
    ));
});
