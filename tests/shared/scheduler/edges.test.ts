import { describe, expect, it } from "vitest";
import type { ScheduleView } from "../../../shared/scheduler/view";
import { HOUR, MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";
import type { Moment } from "../../simulation/moment";

/* Single moments at which one wrong sign would go unseen on most days. `npm run mutate` says which mistakes they notice. */

describe("sleep", () => {
  it("that no event told of is no work", () => {
    const desk = new Desk();
    desk.pass(10 * MINUTE).sleep(4 * MINUTE, "unannounced");
    expect(desk.view.work).toBe(10 * MINUTE);
  });
  it("freezes the work when it is announced, though the computer takes its time", () => {
    const desk = new Desk();
    desk
      .pass(10 * MINUTE)
      .beStill()
      .announceSleep()
      .pass(4 * MINUTE);
    expect(desk.view.work).toBe(10 * MINUTE);
  });
  it("of an hour is a natural break even if the first tick finds the person typing", () => {
    const desk = new Desk();
    desk
      .pass(10 * MINUTE)
      .fallAsleep()
      .pass(1 * HOUR)
      .beActive()
      .wake();
    expect(desk.outputs).toEqual([{ type: "natural_break", since: 10 * MINUTE }]);
  });
  it("that begins as a break ends belongs to the break", () => {
    const desk = new Desk();
    desk
      .answer("start")
      .pass(5 * MINUTE - 500)
      .sleep(1 * HOUR);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });
});

describe("the end of a break", () => {
  it("counts nothing for whoever left in the break, until they are back", () => {
    const desk = new Desk();
    desk
      .answer("start")
      .pass(5 * MINUTE - 3 * SECOND)
      .idle(1 * MINUTE);
    expect(desk.view).toMatchObject({ mode: "working", hold: "away", work: 0 });
    desk.work(1 * MINUTE);
    expect(desk.view).toMatchObject({ hold: null });
  });
  it("by hand at exactly half its length completes it, and a moment before cuts it short", () => {
    const ended = [0, 1].map((early) => {
      const desk = new Desk();
      desk
        .answer("start")
        .pass(2.5 * MINUTE - early)
        .answer("end");
      return desk.outputs.at(-1)?.type;
    });
    expect(ended).toEqual(["break_completed", "break_cut_short"]);
  });
});

describe("what holds a break back", () => {
  it("takes a notice off the screen, and leaves a prompt", () => {
    const desk = new Desk();
    desk.pass(59.6 * MINUTE).hold("call");
    expect(desk.outputs.at(-1)).toEqual({ type: "notice_withdrawn", reason: "dnd" });
    desk.release("call").pass(1 * MINUTE);
    expect(desk.view.mode).toBe("prompt");
    desk.hold("call");
    expect(desk.view.mode).toBe("prompt");
  });
  it("takes a break off the screen when it begins in it, and not when the person rests all the same", () => {
    const surfaces = [false, true].map((isBefore) => {
      const desk = new Desk();
      if (isBefore) desk.hold("call");
      desk.answer("start").hold("call");
      return desk.view.surface;
    });
    expect(surfaces).toEqual([null, "break"]);
  });
  it("may be quiet hours that are near: no notice is shown whose prompt they would take away", () => {
    const desk = new Desk({ quietHours: [{ from: "09:00", to: "10:00" }] }, { start: Date.UTC(2026, 2, 10, 8, 0, 10) });
    desk.pass(2 * HOUR - 1 * MINUTE);
    expect(desk.outputs).toEqual([]);
  });
});

describe("a break that begins by itself", () => {
  it("waits for whoever has locked the screen meanwhile", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk
      .pass(1 * HOUR)
      .lock()
      .pass(1 * MINUTE);
    expect(desk.view.mode).toBe("prompt");
  });
});

describe("postponing", () => {
  it("counts each postpone, up to the limit", () => {
    const desk = new Desk({ maxPostpones: 2 });
    desk.pass(1 * HOUR);
    for (let time = 0; time < 3; time += 1) {
      desk.answer("postpone").pass(5 * MINUTE);
    }
    expect(desk.outputs.filter(({ type }) => type === "postponed" || type === "action_refused")).toEqual([
      { type: "postponed", used: 1 },
      { type: "postponed", used: 2 },
      { type: "action_refused", action: "postpone", code: "E_POSTPONE_LIMIT" },
    ]);
  });
});

describe("a pause", () => {
  it("until an instant of the wall clock lasts until then", () => {
    const desk = new Desk();
    desk.pause({ until: desk.now.epoch + 1 * HOUR }).pass(59 * MINUTE);
    expect(desk.view.hold).toBe("paused");
    desk.pass(1 * MINUTE);
    expect(desk.view.hold).toBeNull();
  });
  it("of ten minutes is over after ten minutes, though the computer was restarted in it", () => {
    const desk = new Desk();
    desk
      .pass(20 * MINUTE)
      .pause({ length: 10 * MINUTE })
      .stopApp("quit")
      .pass(2 * MINUTE)
      .reboot()
      .startApp()
      .pass(7 * MINUTE);
    expect(desk.view.hold).toBe("paused");
    desk.pass(1 * MINUTE);
    expect(desk.view.hold).toBeNull();
  });
  it("that ended while the app was off is over from the first moment", () => {
    const starts: (ScheduleView | null)[] = [];
    const watch = ({ cause, view }: Moment): void => void (cause === "started" && starts.push(view));
    const desk = new Desk({}, { watch });
    desk
      .pause({ length: 1 * MINUTE })
      .stopApp("quit")
      .pass(1 * MINUTE)
      .startApp();
    expect(starts.map((view) => view?.hold)).toEqual([null, null]);
  });
});

describe("a restart", () => {
  it("keeps the work after exactly five minutes off, and not a moment later", () => {
    const kept = [0, 1].map((more) => {
      const desk = new Desk();
      desk
        .pass(10 * MINUTE)
        .stopApp("quit")
        .pass(5 * MINUTE + more)
        .startApp();
      return desk.view.work;
    });
    expect(kept).toEqual([10 * MINUTE, 0]);
  });
  it("does not go by the wall clock while the computer stays on", () => {
    const desk = new Desk();
    desk
      .pass(10 * MINUTE)
      .stopApp("quit")
      .setClock(1 * HOUR)
      .pass(1 * MINUTE)
      .startApp();
    expect(desk.view.work).toBe(10 * MINUTE);
  });
  it("of the computer takes a clock that was set back for no time at all", () => {
    const desk = new Desk();
    desk
      .answer("start")
      .pass(1 * MINUTE)
      .stopApp("quit")
      .reboot()
      .setClock(-1 * HOUR)
      .startApp();
    expect(desk.outputs.at(-1)).toEqual({ type: "break_resumed", remaining: 4 * MINUTE });
  });
});
