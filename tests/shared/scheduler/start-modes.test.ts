import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../simulation/desk";

describe("how a break begins", () => {
  it("ask: the prompt waits for an answer", () => {
    const desk = new Desk({ startMode: "ask" });
    desk.work(62 * MINUTE).idle(2 * MINUTE);
    expect(desk.view.mode).toBe("prompt");
  });

  it("at once: with the prompt, after its notice", () => {
    const desk = new Desk({ startMode: "atOnce" });
    desk.work(60 * MINUTE);
    expect(desk.said).toEqual(["notice", "prompt", "break_started"]);
  });

  it("when still: five seconds after the last key, to the second", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk.work(61 * MINUTE).idle(4 * SECOND);
    expect(desk.view.mode).toBe("prompt");
    desk.idle(1 * SECOND);
    expect(desk.view.mode).toBe("break");
  });

  it("when still: at the latest after the grace, though the typing goes on", () => {
    const desk = new Desk({ startMode: "whenStill", graceMin: 2 });
    desk.work(62 * MINUTE - 1 * SECOND);
    expect(desk.view.mode).toBe("prompt");
    desk.work(1 * SECOND);
    expect(desk.view.mode).toBe("break");
  });

  for (const startMode of ["whenStill", "atOnce"] as const) {
    it(`${startMode}: never against a hold, a pause or a lock`, () => {
      const held = new Desk({ startMode });
      held
        .hold("call")
        .work(80 * MINUTE)
        .idle(1 * MINUTE);
      expect(held.said).toEqual([]);

      const during = new Desk({ startMode, graceMin: 30 });
      during
        .work(60 * MINUTE - 1 * SECOND)
        .lock()
        .idle(4 * MINUTE);
      expect(during.view.mode).toBe("notice");
      during.pause().work(1 * MINUTE);
      expect(during.view.mode).toBe("working");
    });
  }

  it("when still: not while the screen is locked, however still it is", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk
      .work(60 * MINUTE)
      .lock()
      .idle(4 * MINUTE);
    expect(desk.view.mode).toBe("prompt");
  });

  it("when still: a prompt that was up before a call waits until the call is over", () => {
    const desk = new Desk({ startMode: "whenStill", graceMin: 1 });
    desk
      .work(60 * MINUTE)
      .hold("call")
      .work(3 * MINUTE)
      .idle(30 * SECOND);
    expect(desk.view.mode).toBe("prompt");
    desk.release("call");
    expect(desk.view.mode).toBe("break");
  });
});

describe("strict", () => {
  it("takes no postpone, and still lets the person skip and end", () => {
    const desk = new Desk({ firmness: "strict" });
    desk.work(60 * MINUTE).answer("postpone");
    expect(desk.said.at(-1)).toBe("action_refused");
    expect(desk.view.mode).toBe("prompt");
    desk.answer("skip");
    expect(desk.view.mode).toBe("working");
  });
});

describe("a call that begins in a break", () => {
  const surface = (desk: Desk): string | null => desk.view.surface;
  const resting = (plan: Partial<Settings> = {}): Desk => {
    const desk = new Desk(plan);
    desk.answer("start").idle(1 * MINUTE);
    return desk;
  };

  it("takes it off the screen, where it comes back to if the call is short", () => {
    const desk = resting();
    expect(surface(desk)).toBe("break");
    desk.hold("call");
    expect(surface(desk)).toBeNull();
    expect(desk.view.mode).toBe("break");
    desk.work(1 * MINUTE).release("call");
    expect(surface(desk)).toBe("break");
  });

  it("does not lengthen it", () => {
    const desk = resting();
    desk.hold("call").work(4 * MINUTE);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("only if it holds breaks back at all", () => {
    const desk = resting({ heldBy: ["fullScreen"] });
    desk.hold("call", "fullScreen");
    expect(surface(desk)).toBe("break");
  });

  it("and not one that was there before: that break the person began", () => {
    const desk = new Desk();
    desk.hold("call").answer("start").hold("call", "doNotDisturb");
    expect(surface(desk)).toBe("break");
  });
});
