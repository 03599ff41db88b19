import { describe, expect, it } from "vitest";
import { HOUR, MINUTE } from "../../../shared/time/units";
import { Desk } from "../../support/desk";

/** Desks begin at midnight of 1 January 1970, UTC. */
const TIMES = { timesOn: true, times: ["01:00", "01:30", "03:00"] };

describe("breaks at fixed times", () => {
  it("come at these, whatever work was done", () => {
    const desk = new Desk({ ...TIMES, intervalMin: 600 });
    desk.pass(30 * MINUTE, true);
    expect(desk.view).toMatchObject({ untilBreak: 30 * MINUTE, nextBreakAt: 1 * HOUR });
    desk.pass(30 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "prompt"]);
    desk.tell({ type: "answered", answer: "start" });
    desk.pass(10 * MINUTE, true);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("are left out while the person is away, and not made up for", () => {
    const desk = new Desk(TIMES);
    desk.pass(50 * MINUTE, true);
    desk.pass(25 * MINUTE, false);
    desk.pass(1 * MINUTE, true);
    expect(desk.said).toEqual(["natural_break"]);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("wait for the end of a call, and come once", () => {
    const desk = new Desk(TIMES);
    desk.hold("call");
    desk.pass(80 * MINUTE, true);
    expect(desk.said).toEqual([]);
    desk.hold();
    desk.pass(1 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "prompt"]);
  });

  it("do not come back when one is skipped ahead of its time", () => {
    const desk = new Desk(TIMES);
    desk.pass(59.6 * MINUTE, true);
    desk.tell({ type: "answered", answer: "skip" });
    desk.pass(20 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "skipped"]);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("can be postponed as others can", () => {
    const desk = new Desk(TIMES);
    desk.pass(60 * MINUTE, true);
    desk.tell({ type: "answered", answer: "postpone" });
    desk.pass(5 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "prompt", "postponed", "notice", "prompt"]);
  });

  it("go on tomorrow after the last of the day", () => {
    const desk = new Desk({ ...TIMES, times: ["00:30"] });
    desk.pass(31 * MINUTE, true);
    desk.tell({ type: "answered", answer: "skip" });
    desk.pass(1 * MINUTE, true);
    expect(desk.view.nextBreakAt).toBe(24.5 * HOUR);
  });
});
