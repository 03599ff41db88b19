import { beforeEach, describe, expect, it } from "vitest";
import { presenceBy, watchPower } from "../../../electron/platform/presence";
import { Runtime } from "../../../electron/app/runtime";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { MINUTE } from "../../../shared/time/units";
import { onPlatform } from "../../support/platform";
import { FakeClock } from "../../support/ports/clock";
import { powerMonitor, resetElectron } from "../../support/ports/electron";
import { FakeFaults } from "../../support/ports/faults";

beforeEach(() => {
  resetElectron();
  onPlatform("win32");
});
const systemPresence = presenceBy(() => Promise.resolve(null));

describe("what the system knows of the person", () => {
  it("is told in milliseconds, which the system counts in seconds", () => {
    powerMonitor.idleSeconds = 300;
    const presence = systemPresence(new FakeClock());
    expect([presence.idleFor(), presence.source.name]).toEqual([5 * MINUTE, "system"]);
  });

  it("makes a natural break of an absence", () => {
    const clock = new FakeClock();
    const told: string[] = [];
    const runtime = new Runtime(planOf(DEFAULT_SETTINGS), null, {
      faults: new FakeFaults(),
      clock,
      presence: systemPresence(clock),
      record: (outputs) => void told.push(...outputs.map(({ type }) => type)),
      show: () => {},
      saveSnapshot: () => {},
      publish: () => {},
      nextWanted: () => null,
    });
    runtime.tick();
    clock.pass(30 * MINUTE);
    for (let minute = 1; minute <= 6; minute += 1) {
      powerMonitor.idleSeconds = minute * 60;
      clock.pass(MINUTE);
    }
    expect(told).toEqual(["natural_break"]);
  });

  it("says of sleep and of the lock when they begin and when they end", () => {
    const told: string[] = [];
    watchPower(({ type }) => told.push(type));
    for (const event of ["suspend", "resume", "lock-screen", "unlock-screen"]) powerMonitor.emit(event);
    expect(told).toEqual(["suspended", "woke", "locked", "unlocked"]);
  });
});
