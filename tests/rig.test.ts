import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { startOwnDisplay } from "../electron/tools/own-display";
import { HOUR, MINUTE } from "../shared/time/units";
import { SimulatedClock } from "./support/desktop/simulated-clock";
import { instantIn, localIn } from "./support/local-time";

describe("the clock that the desktop tests hand to the app", () => {
  it("begins at the local time that was asked for, in whatever zone", () => {
    for (const zone of ["UTC", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])
      expect(localIn(zone, new SimulatedClock(zone, "10:00").now)).toBe("2026-11-24T10:00");
    expect(localIn("UTC", new SimulatedClock("UTC", "2026-03-28T23:40").now)).toBe("2026-03-28T23:40");
    expect(() => new SimulatedClock("UTC", "noon")).toThrow("No local time: 2026-11-24Tnoon");
  });

  it("is handed on to the next start with all that was let pass", () => {
    const clock = new SimulatedClock("Pacific/Auckland", "23:40");
    clock.pass(71 * MINUTE);
    const { PLUMBLINE_TEST_START: start = "", PLUMBLINE_TEST_PASSED: passed } = clock.env;
    expect(localIn("Pacific/Auckland", Date.parse(start))).toBe("2026-11-25T00:51");
    expect(passed).toBe(String(71 * MINUTE));
  });

  it("knows both sides of a change of the clocks", () => {
    const before = instantIn("Europe/Berlin", "2026-03-29T01:30");
    expect(before).toBe(Date.UTC(2026, 2, 29, 0, 30));
    expect(localIn("Europe/Berlin", before + HOUR)).toBe("2026-03-29T03:30");
    expect(instantIn("Europe/Berlin", "2026-03-29T03:30")).toBe(before + HOUR);
  });
});

describe("the display for machines without one", () => {
  it("stays as it is when its only program leaves, so that nobody who comes just then is thrown out", async () => {
    const display = await startOwnDisplay();
    try {
      const env = { ...process.env, DISPLAY: display.display };
      const xdotool = (...args: readonly string[]): string =>
        spawnSync("xdotool", args, { env, encoding: "utf8" }).stdout;
      xdotool("mousemove", "10", "20");
      expect(xdotool("getmouselocation")).toContain("x:10 y:20");
    } finally {
      display.stop();
    }
  });

  it("has a number that no server takes by itself, as those in other networks of this machine do", async () => {
    const display = await startOwnDisplay();
    try {
      expect(Number(display.display.slice(1))).toBeGreaterThanOrEqual(100);
    } finally {
      display.stop();
    }
  });
});
