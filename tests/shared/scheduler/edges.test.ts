import { describe, expect, it } from "vitest";
import { HOUR, MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../support/days/desk";

/* Single moments at which one wrong sign would go unseen on most days. `npm run mutate` says which mistakes they notice. */

describe("sleep", () => {
  it("that no event told of is no work", () => {
    const desk = new Desk();
    desk.pass(10 * MINUTE);
    desk.sleep(4 * MINUTE, false);
    expect(desk.view?.work).toBe(10 * MINUTE);
  });
  it("freezes the work when it is announced, though the computer takes its time", () => {
    const desk = new Desk();
    desk.pass(10 * MINUTE);
    desk.beStill();
    desk.announceSleep();
    desk.pass(4 * MINUTE);
    expect(desk.view?.work).toBe(10 * MINUTE);
  });
  it("of an hour is a natural break also when the first look finds the person typing", () => {
    const desk = new Desk();
    desk.pass(10 * MINUTE);
    desk.fallAsleep(true);
    desk.pass(1 * HOUR);
    desk.beActive();
    desk.wake(true);
    expect(desk.told).toEqual([{ type: "natural_break", since: 10 * MINUTE }]);
  });
  it("that begins as a break ends belongs to the break", () => {
    const desk = new Desk();
    desk.answer("start");
    desk.pass(5 * MINUTE - 500);
    desk.sleep(1 * HOUR, true);
    expect(desk.told.map(({ type }) => type)).toEqual(["break_started", "break_completed"]);
  });
});

describe("the end of a break", () => {
  it("counts nothing for whoever left in the break, until they are back", () => {
    const desk = new Desk();
    desk.answer("start");
    desk.pass(5 * MINUTE - 3 * SECOND);
    desk.beStill();
    desk.pass(1 * MINUTE);
    expect(desk.view).toMatchObject({ mode: "working", hold: "away", work: 0 });
    desk.beActive();
    desk.pass(1 * MINUTE);
    expect(desk.view).toMatchObject({ hold: null });
  });
  it("by hand at exactly half its length completes it, and a moment before cuts it short", () => {
    const ended = [0, 1].map((early) => {
      const desk = new Desk();
      desk.answer("start");
      desk.pass(2.5 * MINUTE - early);
      desk.answer("end");
      return desk.told.at(-1)?.type;
    });
    expect(ended).toEqual(["break_completed", "break_cut_short"]);
  });
});

describe("what holds a break back", () => {
  it("takes a notice off the screen, and leaves a prompt", () => {
    const desk = new Desk();
    desk.pass(59.6 * MINUTE);
    desk.hold("call", true);
    expect(desk.told.at(-1)).toEqual({ type: "notice_withdrawn", reason: "dnd" });
    desk.hold("call", false);
    desk.pass(1 * MINUTE);
    expect(desk.view?.mode).toBe("prompt");
    desk.hold("call", true);
    expect(desk.view?.mode).toBe("prompt");
  });
  it("takes a break off the screen when it begins in it, and not when the person rests all the same", () => {
    const surfaces = [false, true].map((isBefore) => {
      const desk = new Desk();
      if (isBefore) desk.hold("call", true);
      desk.answer("start");
      desk.hold("call", true);
      return desk.view?.surface;
    });
    expect(surfaces).toEqual([null, "break"]);
  });
  it("may be quiet hours that are near: no notice is shown whose prompt they would take away", () => {
    const desk = new Desk({ quietHours: [{ from: "09:00", to: "10:00" }] }, Date.UTC(2026, 2, 10, 8, 0, 10));
    desk.pass(2 * HOUR - 1 * MINUTE);
    expect(desk.told).toEqual([]);
  });
});

describe("a break that begins by itself", () => {
  it("waits for whoever has locked the screen meanwhile", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk.pass(1 * HOUR);
    desk.lock();
    desk.pass(1 * MINUTE);
    expect(desk.view?.mode).toBe("prompt");
  });
});

describe("postponing", () => {
  it("counts each postpone, up to the limit", () => {
    const desk = new Desk({ maxPostpones: 2 });
    desk.pass(1 * HOUR);
    for (let time = 0; time < 3; time += 1) {
      desk.answer("postpone");
      desk.pass(5 * MINUTE);
    }
    expect(desk.told.filter(({ type }) => type === "postponed" || type === "action_refused")).toEqual([
      { type: "postponed", used: 1 },
      { type: "postponed", used: 2 },
      { type: "action_refused", action: "postpone", code: "E_POSTPONE_LIMIT" },
    ]);
  });
});

describe("a pause", () => {
  it("until an instant of the wall clock lasts until then", () => {
    const desk = new Desk();
    desk.pauseFor({ until: desk.now.epoch + 1 * HOUR });
    desk.pass(59 * MINUTE);
    expect(desk.view?.hold).toBe("paused");
    desk.pass(1 * MINUTE);
    expect(desk.view?.hold).toBeNull();
  });
  it("of ten minutes is over after ten minutes, though the computer was restarted in it", () => {
    const desk = new Desk();
    desk.pass(20 * MINUTE);
    desk.pauseFor({ length: 10 * MINUTE });
    desk.stopApp("quit");
    desk.pass(2 * MINUTE);
    desk.reboot();
    desk.startApp();
    desk.pass(7 * MINUTE);
    expect(desk.view?.hold).toBe("paused");
    desk.pass(1 * MINUTE);
    expect(desk.view?.hold).toBeNull();
  });
  it("that ended while the app was off is over from the first moment", () => {
    const desk = new Desk();
    desk.pauseFor({ length: 1 * MINUTE });
    desk.stopApp("quit");
    desk.pass(1 * MINUTE);
    desk.startApp();
    expect(desk.moments.find(({ cause, at }) => cause === "started" && at > 0)?.view?.hold).toBeNull();
  });
});

describe("a restart", () => {
  it("keeps the work after exactly five minutes off, and not a moment later", () => {
    const kept = [0, 1].map((more) => {
      const desk = new Desk();
      desk.pass(10 * MINUTE);
      desk.stopApp("quit");
      desk.pass(5 * MINUTE + more);
      desk.startApp();
      return desk.view?.work;
    });
    expect(kept).toEqual([10 * MINUTE, 0]);
  });
  it("does not go by the wall clock while the computer stays on", () => {
    const desk = new Desk();
    desk.pass(10 * MINUTE);
    desk.stopApp("quit");
    desk.setClock(1 * HOUR);
    desk.pass(1 * MINUTE);
    desk.startApp();
    expect(desk.view?.work).toBe(10 * MINUTE);
  });
  it("of the computer takes a clock that was set back for no time at all", () => {
    const desk = new Desk();
    desk.answer("start");
    desk.pass(1 * MINUTE);
    desk.stopApp("quit");
    desk.reboot();
    desk.setClock(-1 * HOUR);
    desk.startApp();
    expect(desk.told.at(-1)).toEqual({ type: "break_resumed", remaining: 4 * MINUTE });
  });
});
