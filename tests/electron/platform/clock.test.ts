import os from "node:os";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../../electron/platform/clock";
import { UTC } from "../../../shared/time/now";
import { HOUR, MINUTE, SECOND } from "../../../shared/time/units";

/** What the system's two clocks say; the uptime goes on in sleep, in steps of a hundredth of a second. */
const system = { uptime: 5_000, awake: 0 };
const work = (ms: number): void => {
  system.uptime += ms;
  system.awake += ms;
};
const sleep = (ms: number): void => void (system.uptime += ms);

beforeEach(() => {
  Object.assign(system, { uptime: 5_000, awake: 0 });
  vi.spyOn(os, "uptime").mockImplementation(() => Math.round(system.uptime / 10) / 100);
  vi.spyOn(performance, "now").mockImplementation(() => system.awake);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the clocks of the system", () => {
  it("count sleep as time that passed, and not as time awake", () => {
    const clock = systemClock(() => UTC);
    const before = clock.now();
    work(10 * MINUTE);
    sleep(HOUR);
    work(MINUTE);
    const { elapsed, awake } = clock.now();
    expect(elapsed - before.elapsed).toBeCloseTo(HOUR + 11 * MINUTE, -2);
    expect(awake - before.awake).toBe(11 * MINUTE);
  });

  it("count each sleep once, however often they are asked", () => {
    const clock = systemClock(() => UTC);
    const before = clock.now().elapsed;
    for (let night = 0; night < 5; night += 1) {
      sleep(8 * HOUR);
      for (let looks = 0; looks < 10; looks += 1) clock.now();
    }
    expect(clock.now().elapsed - before).toBeCloseTo(40 * HOUR, -2);
  });

  it("never go back, and are as exact as the finer of the two between sleeps", () => {
    const clock = systemClock(() => UTC);
    let before = clock.now().elapsed;
    for (let step = 0; step < 1_000; step += 1) {
      work(3.7);
      const { elapsed } = clock.now();
      expect(elapsed - before).toBeCloseTo(3.7, 6);
      before = elapsed;
    }
  });

  it("do not take the coarse grain of the uptime for sleep", () => {
    const clock = systemClock(() => UTC);
    const before = clock.now().elapsed;
    sleep(1.4 * SECOND);
    expect(clock.now().elapsed - before).toBe(0);
  });
});

describe("the zone of the clocks", () => {
  it("is the one of the moment, each time it is asked", () => {
    let zone = UTC;
    const clock = systemClock(() => zone);
    expect(clock.now().zone.name).toBe("UTC");
    zone = { name: "Asia/Kolkata", offsetAt: () => 5.5 * HOUR };
    expect(clock.now().zone).toBe(zone);
  });
});

describe("the timer of the system", () => {
  it("calls back once, unless it is taken back", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const clock = systemClock(() => UTC);
    const called: string[] = [];
    clock.after(5 * SECOND, () => called.push("kept"));
    clock.after(5 * SECOND, () => called.push("taken back"))();
    vi.advanceTimersByTime(4_999);
    expect(called).toEqual([]);
    vi.advanceTimersByTime(HOUR);
    expect(called).toEqual(["kept"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
