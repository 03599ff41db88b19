import { describe, expect, it } from "vitest";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

const count = (desk: Desk, type: string): number => desk.said.filter((each) => each === type).length;

describe("microbreaks", () => {
  const on = { microOn: true, microEveryMin: 20, microSec: 30 };

  it("come after each twenty minutes of work, for thirty seconds, and are work themselves", () => {
    const desk = new Desk(on);
    desk.work(20 * MINUTE - 1 * SECOND);
    expect(desk.view.surface).toBeNull();
    desk.work(1 * SECOND);
    expect(desk.view).toMatchObject({ mode: "working", surface: "micro", remaining: 30 * SECOND, total: 30 * SECOND });
    desk.work(29 * SECOND);
    expect(desk.view.surface).toBe("micro");
    desk.work(1 * SECOND);
    expect(desk.view).toMatchObject({ surface: null, work: 20.5 * MINUTE });
    desk.work(20 * MINUTE);
    expect(desk.said).toEqual(["microbreak_started", "microbreak_completed", "microbreak_started"]);
  });

  it("are off at first", () => {
    const desk = new Desk();
    desk.work(59 * MINUTE);
    expect(desk.said).toEqual([]);
  });

  it("are absorbed by a break that is near, and begin anew after it", () => {
    const desk = new Desk({ ...on, microEveryMin: 59 });
    desk.work(60 * MINUTE);
    expect(desk.said).toEqual(["notice", "prompt"]);
    desk.answer("start").work(63 * MINUTE);
    expect(count(desk, "microbreak_started")).toBe(0);
  });

  it("have been taken by hands that rest when one falls due", () => {
    const desk = new Desk(on);
    desk.work(19 * MINUTE).idle(2 * MINUTE);
    expect(desk.said).toEqual([]);
    desk.work(19 * MINUTE);
    expect(count(desk, "microbreak_started")).toBe(1);
  });

  it("do not wait for a call to end, and leave the screen when one begins", () => {
    const desk = new Desk(on);
    desk
      .hold("call")
      .work(21 * MINUTE)
      .release("call")
      .work(10 * MINUTE);
    expect(desk.said).toEqual([]);
    desk.work(9 * MINUTE);
    expect(desk.view.surface).toBe("micro");
    desk.hold("call");
    expect(desk.view.surface).toBeNull();
    expect(desk.said).toEqual(["microbreak_started", "microbreak_withdrawn"]);
  });

  it("end when the person says so, and give way to a break they begin", () => {
    const desk = new Desk(on);
    desk.work(20 * MINUTE).answer("end");
    expect(desk.view.surface).toBeNull();
    desk.work(20 * MINUTE).answer("start");
    expect(desk.view.surface).toBe("break");
    expect(count(desk, "microbreak_completed")).toBe(0);
  });
});

describe("posture reminders and the rhythm of sitting and standing", () => {
  it("remind after each half hour of work, but not in a call", () => {
    const desk = new Desk({ nudgeOn: true, nudgeEveryMin: 25 });
    desk
      .work(25 * MINUTE)
      .hold("call")
      .work(25 * MINUTE)
      .release("call");
    expect(desk.said).toEqual(["nudge"]);
  });

  it("ask to stand, walk and sit in turn, by work done", () => {
    const desk = new Desk({ rhythmOn: true, intervalMin: 600 });
    desk.work(20 * MINUTE);
    expect(desk.outputs).toEqual([{ type: "posture", to: "stand" }]);
    desk
      .lock()
      .idle(4 * MINUTE)
      .unlock()
      .work(10 * MINUTE);
    expect(desk.outputs.slice(1)).toEqual([
      { type: "posture", to: "move" },
      { type: "posture", to: "sit" },
    ]);
  });

  it("leave standing out where it is set to nothing", () => {
    const desk = new Desk({ rhythmOn: true, standMin: 0 });
    desk.work(22 * MINUTE);
    expect(desk.outputs).toEqual([
      { type: "posture", to: "move" },
      { type: "posture", to: "sit" },
    ]);
  });

  it("begin anew with sitting after a break", () => {
    const desk = new Desk({ rhythmOn: true });
    desk
      .work(21 * MINUTE)
      .answer("start")
      .work(25 * MINUTE);
    expect(desk.outputs.filter(({ type }) => type === "posture")).toEqual([
      { type: "posture", to: "stand" },
      { type: "posture", to: "stand" },
    ]);
  });
});
