import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk } from "../../support/desk";

describe("how a break begins", () => {
  it("ask: the prompt waits for an answer", () => {
    const desk = new Desk({ startMode: "ask" });
    desk.pass(62 * MINUTE, true);
    desk.pass(2 * MINUTE, false);
    expect(desk.mode).toBe("prompt");
  });

  it("at once: with the prompt, after its notice", () => {
    const desk = new Desk({ startMode: "atOnce" });
    desk.pass(60 * MINUTE, true);
    expect(desk.said).toEqual(["notice", "prompt", "break_started"]);
  });

  it("when still: five seconds after the last key, to the second", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk.pass(61 * MINUTE, true);
    desk.pass(4 * SECOND, false);
    expect(desk.mode).toBe("prompt");
    desk.pass(1 * SECOND, false);
    expect(desk.mode).toBe("break");
  });

  it("when still: at the latest after the grace, though the typing goes on", () => {
    const desk = new Desk({ startMode: "whenStill", graceMin: 2 });
    desk.pass(62 * MINUTE - 1 * SECOND, true);
    expect(desk.mode).toBe("prompt");
    desk.pass(1 * SECOND, true);
    expect(desk.mode).toBe("break");
  });

  for (const startMode of ["whenStill", "atOnce"] as const) {
    it(`${startMode}: never against a hold, a pause or a lock`, () => {
      const held = new Desk({ startMode });
      held.hold("call");
      held.pass(80 * MINUTE, true);
      held.pass(1 * MINUTE, false);
      expect(held.said).toEqual([]);

      const during = new Desk({ startMode, graceMin: 30 });
      during.pass(60 * MINUTE - 1 * SECOND, true);
      during.tell({ type: "locked" });
      during.pass(4 * MINUTE, false);
      expect(during.mode).toBe("notice");
      during.tell({ type: "paused" });
      during.pass(1 * MINUTE, true);
      expect(during.mode).toBe("working");
    });
  }

  it("when still: not while the screen is locked, however still it is", () => {
    const desk = new Desk({ startMode: "whenStill" });
    desk.pass(60 * MINUTE, true);
    desk.tell({ type: "locked" });
    desk.pass(4 * MINUTE, false);
    expect(desk.mode).toBe("prompt");
  });

  it("when still: a prompt that was up before a call waits until the call is over", () => {
    const desk = new Desk({ startMode: "whenStill", graceMin: 1 });
    desk.pass(60 * MINUTE, true);
    desk.hold("call");
    desk.pass(3 * MINUTE, true);
    desk.pass(30 * SECOND, false);
    expect(desk.mode).toBe("prompt");
    desk.hold();
    expect(desk.mode).toBe("break");
  });
});

describe("strict", () => {
  it("takes no postpone, and still lets the person skip and end", () => {
    const desk = new Desk({ firmness: "strict" });
    desk.pass(60 * MINUTE, true);
    desk.tell({ type: "answered", answer: "postpone" });
    expect(desk.said.at(-1)).toBe("action_refused");
    expect(desk.mode).toBe("prompt");
    desk.tell({ type: "answered", answer: "skip" });
    expect(desk.mode).toBe("working");
  });
});

describe("a call that begins in a break", () => {
  const surface = (desk: Desk): string | null => desk.view.surface;
  const resting = (plan: Partial<Settings> = {}): Desk => {
    const desk = new Desk(plan);
    desk.tell({ type: "answered", answer: "start" });
    desk.pass(1 * MINUTE, false);
    return desk;
  };

  it("takes it off the screen, where it comes back to if the call is short", () => {
    const desk = resting();
    expect(surface(desk)).toBe("break");
    desk.hold("call");
    expect(surface(desk)).toBeNull();
    expect(desk.mode).toBe("break");
    desk.pass(1 * MINUTE, true);
    desk.hold();
    expect(surface(desk)).toBe("break");
  });

  it("does not lengthen it", () => {
    const desk = resting();
    desk.hold("call");
    desk.pass(4 * MINUTE, true);
    expect(desk.said).toEqual(["break_started", "break_completed"]);
  });

  it("only if it holds breaks back at all", () => {
    const desk = resting({ heldBy: ["fullScreen"] });
    desk.hold("call", "fullScreen");
    expect(surface(desk)).toBe("break");
  });

  it("and not one that was there before: that break the person began", () => {
    const desk = new Desk({});
    desk.hold("call");
    desk.tell({ type: "answered", answer: "start" });
    desk.hold("call", "doNotDisturb");
    expect(surface(desk)).toBe("break");
  });
});
