import { describe, expect, it } from "vitest";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../support/desk";

const count = (desk: Desk, type: string): number => desk.said.filter((each) => each === type).length;

describe("microbreaks", () => {
  const on = { microOn: true, microEveryMin: 20, microSec: 30 };

  it("come after each twenty minutes of work, for thirty seconds, and are work themselves", () => {
    const desk = new Desk(on);
    desk.pass(20 * MINUTE - 1 * SECOND, true);
    expect(desk.view.surface).toBeNull();
    desk.pass(1 * SECOND, true);
    expect(desk.view).toMatchObject({ mode: "working", surface: "micro", remaining: 30 * SECOND, total: 30 * SECOND });
    desk.pass(29 * SECOND, true);
    expect(desk.view.surface).toBe("micro");
    desk.pass(1 * SECOND, true);
    expect(desk.view).toMatchObject({ surface: null, work: 20.5 * MINUTE });
    desk.pass(20 * MINUTE, true);
    expect(desk.said).toEqual(["microbreak_started", "microbreak_completed", "microbreak_started"]);
  });

  it("are off at first", () => {
    const desk = new Desk({});
    desk.pass(59 * MINUTE, true);
    expect(desk.said).toEqual([]);
  });

  it("are absorbed by a break that is near, and begin anew after it", () => {
    const desk = new Desk({ ...on, microEveryMin: 59 });
    desk.pass(60 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "prompt"]);
    desk.tell({ type: "answered", answer: "start" });
    desk.pass(5 * MINUTE, true);
    desk.pass(58 * MINUTE, true);
    expect(count(desk, "microbreak_started")).toBe(0);
  });

  it("have been taken by hands that rest when one falls due", () => {
    const desk = new Desk(on);
    desk.pass(19 * MINUTE, true);
    desk.pass(2 * MINUTE, false);
    expect(desk.said).toEqual([]);
    desk.pass(19 * MINUTE, true);
    expect(count(desk, "microbreak_started")).toBe(1);
  });

  it("do not wait for a call to end, and leave the screen when one begins", () => {
    const desk = new Desk(on);
    desk.hold("call");
    desk.pass(21 * MINUTE, true);
    desk.hold();
    desk.pass(10 * MINUTE, true);
    expect(desk.said).toEqual([]);
    desk.pass(9 * MINUTE, true);
    expect(desk.view.surface).toBe("micro");
    desk.hold("call");
    expect(desk.view.surface).toBeNull();
    expect(desk.said).toEqual(["microbreak_started", "microbreak_withdrawn"]);
  });

  it("end when the person says so, and give way to a break they begin", () => {
    const desk = new Desk(on);
    desk.pass(20 * MINUTE, true);
    desk.tell({ type: "answered", answer: "end" });
    expect(desk.view.surface).toBeNull();
    desk.pass(20 * MINUTE, true);
    desk.tell({ type: "answered", answer: "start" });
    expect(desk.view.surface).toBe("break");
    expect(count(desk, "microbreak_completed")).toBe(0);
  });
});

describe("posture reminders and the rhythm of sitting and standing", () => {
  it("remind after each half hour of work, but not in a call", () => {
    const desk = new Desk({ nudgeOn: true, nudgeEveryMin: 25 });
    desk.pass(25 * MINUTE, true);
    desk.hold("call");
    desk.pass(25 * MINUTE, true);
    desk.hold();
    expect(desk.said).toEqual(["nudge"]);
  });

  it("ask to stand, walk and sit in turn, by work done", () => {
    const desk = new Desk({ rhythmOn: true, intervalMin: 600 });
    desk.pass(20 * MINUTE, true);
    expect(desk.outputs).toEqual([{ type: "posture", to: "stand" }]);
    desk.tell({ type: "locked" });
    desk.pass(4 * MINUTE, false);
    desk.tell({ type: "unlocked" });
    desk.pass(8 * MINUTE, true);
    desk.pass(2 * MINUTE, true);
    expect(desk.outputs.slice(1)).toEqual([
      { type: "posture", to: "move" },
      { type: "posture", to: "sit" },
    ]);
  });

  it("leave standing out where it is set to nothing", () => {
    const desk = new Desk({ rhythmOn: true, standMin: 0 });
    desk.pass(22 * MINUTE, true);
    expect(desk.outputs).toEqual([
      { type: "posture", to: "move" },
      { type: "posture", to: "sit" },
    ]);
  });

  it("begin anew with sitting after a break", () => {
    const desk = new Desk({ rhythmOn: true });
    desk.pass(21 * MINUTE, true);
    desk.tell({ type: "answered", answer: "start" });
    desk.pass(5 * MINUTE, true);
    desk.pass(20 * MINUTE, true);
    expect(desk.outputs.filter(({ type }) => type === "posture")).toEqual([
      { type: "posture", to: "stand" },
      { type: "posture", to: "stand" },
    ]);
  });
});
