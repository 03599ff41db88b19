import { describe, expect, it } from "vitest";
import { createTestClock, testStart } from "../../../electron/platform/test-clock";
import type { Clock } from "../../../electron/ports";
import { NO_IDLE, SYSTEM_IDLE } from "../../../shared/diagnostics/idle-source";
import { HOUR, MINUTE, SECOND } from "../../../shared/time/units";

/** A machine that was on for a day, whose wall clock can be set. */
class Machine implements Clock {
  readonly bootId = "boot";
  elapsed = 24 * HOUR;
  epoch = Date.UTC(2026, 10, 28, 23, 40);
  readonly after = () => () => {};
  readonly now = () => ({
    elapsed: this.elapsed,
    awake: this.elapsed - 23 * HOUR,
    epoch: this.epoch,
    zone: { name: "UTC", offsetAt: () => 0 },
  });
}
const PRESENCE = () => ({ idleFor: () => 7, source: NO_IDLE });
const TEN = Date.UTC(2026, 10, 24, 10);

describe("the clock of a test", () => {
  it("starts at the instant that is handed in, and goes on with true time", () => {
    const machine = new Machine();
    const { clock, epoch } = createTestClock(machine, PRESENCE, { epoch: TEN, passed: 0 });
    machine.elapsed += 3 * SECOND + 0.25;
    machine.epoch -= 5 * HOUR;
    expect(clock.now()).toMatchObject({ epoch: TEN + 3 * SECOND, elapsed: 24 * HOUR + 3 * SECOND + 0.25 });
    expect(epoch()).toBe(TEN + 3 * SECOND);
  });

  it("moves on every clock alike", () => {
    const { clock, move } = createTestClock(new Machine(), PRESENCE, { epoch: TEN, passed: 0 });
    move(20 * MINUTE);
    expect(clock.now()).toMatchObject({
      epoch: TEN + 20 * MINUTE,
      elapsed: 24 * HOUR + 20 * MINUTE,
      awake: HOUR + 20 * MINUTE,
    });
  });

  it("goes on in true time after what earlier runs let pass; the process was not awake for it", () => {
    const { clock } = createTestClock(new Machine(), PRESENCE, { epoch: TEN, passed: 2 * HOUR });
    expect(clock.now()).toMatchObject({ epoch: TEN, elapsed: 26 * HOUR, awake: HOUR });
  });

  it("is the machine's where none is handed in", () => {
    const machine = new Machine();
    const { clock } = createTestClock(machine, PRESENCE, { epoch: null, passed: 0 });
    machine.epoch += MINUTE;
    expect(clock.now().epoch).toBe(machine.epoch);
  });

  it("takes the person to be at work until told otherwise", () => {
    const { presence, setIdle } = createTestClock(new Machine(), PRESENCE, { epoch: null, passed: 0 });
    expect(presence.idleFor()).toBe(0);
    setIdle(4 * SECOND);
    expect(presence.idleFor()).toBe(4 * SECOND);
    expect(presence.source).toBe(SYSTEM_IDLE);
    setIdle(null);
    expect([presence.idleFor(), presence.source]).toEqual([7, NO_IDLE]);
  });

  it("reads its start from the environment, and refuses what is no time", () => {
    expect(testStart({})).toEqual({ epoch: null, passed: 0 });
    expect(testStart({ PLUMBLINE_TEST_START: "2026-11-24T10:00:00.000Z", PLUMBLINE_TEST_PASSED: "1500.5" })).toEqual({
      epoch: TEN,
      passed: 1_500.5,
    });
    expect(() => testStart({ PLUMBLINE_TEST_START: "ten" })).toThrow("PLUMBLINE_TEST_START cannot be read: ten");
    expect(() => testStart({ PLUMBLINE_TEST_PASSED: "1 h" })).toThrow("PLUMBLINE_TEST_PASSED cannot be read: 1 h");
  });
});
