import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/settings/settings";
import { HOUR, MINUTE } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

const TIMES = { timesOn: true, times: ["01:00", "01:30", "03:00"] };
/** From midnight of 1 January 1970, so that instants are times of the day. */
const deskWith = (settings: Partial<Settings>): Desk => new Desk(settings, { start: 0 });

describe("breaks at fixed times", () => {
  it("come at these, whatever work was done", () => {
    const desk = deskWith({ ...TIMES, intervalMin: 600 });
    desk.work(30 * MINUTE);
    expect(desk.view).toMatchObject({ untilBreak: 30 * MINUTE, nextBreakAt: 1 * HOUR });
    desk.work(30 * MINUTE);
    expect(desk.said).toEqual(["notice", "prompt"]);
    desk.answer("start").work(10 * MINUTE);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("are left out while the person is away, and not made up for", () => {
    const desk = deskWith(TIMES);
    desk
      .work(50 * MINUTE)
      .idle(25 * MINUTE)
      .work(1 * MINUTE);
    expect(desk.said).toEqual(["natural_break"]);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("wait for the end of a call, and come once", () => {
    const desk = deskWith(TIMES);
    desk.hold("call").work(80 * MINUTE);
    expect(desk.said).toEqual([]);
    desk.release("call").work(1 * MINUTE);
    expect(desk.said).toEqual(["notice", "prompt"]);
  });

  it("do not come back when one is skipped ahead of its time", () => {
    const desk = deskWith(TIMES);
    desk
      .work(59.6 * MINUTE)
      .answer("skip")
      .work(20 * MINUTE);
    expect(desk.said).toEqual(["notice", "skipped"]);
    expect(desk.view.nextBreakAt).toBe(1.5 * HOUR);
  });

  it("can be postponed as others can", () => {
    const desk = deskWith(TIMES);
    desk
      .work(60 * MINUTE)
      .answer("postpone")
      .work(5 * MINUTE);
    expect(desk.said).toEqual(["notice", "prompt", "postponed", "notice", "prompt"]);
  });

  it("go on tomorrow after the last of the day", () => {
    const desk = deskWith({ ...TIMES, times: ["00:30"] });
    desk
      .work(31 * MINUTE)
      .answer("skip")
      .work(1 * MINUTE);
    expect(desk.view.nextBreakAt).toBe(24.5 * HOUR);
  });
});
