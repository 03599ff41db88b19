import { describe, expect, it } from "vitest";
import { zoneOf } from "../../../simulation/world";
import { HOUR, MINUTE, SECOND } from "../../../../shared/time/units";
import { FakeClock } from "../../../support/ports/clock";
import { runningApp, type RunningApp } from "../../../support/running-app";

/** Twenty past four in the afternoon in Berlin, at work, the window open. */
async function inBerlin(settings: Parameters<typeof runningApp>[0] = {}): Promise<RunningApp> {
  const clock = new FakeClock(6 * HOUR + 20 * MINUTE);
  clock.zone = zoneOf("Europe/Berlin");
  const app = await runningApp(settings, { clock });
  app.events.activate();
  return app;
}
const WORK = { workHoursOn: true, workHours: Array.from({ length: 7 }, () => [{ from: "09:00", to: "17:30" }]) };
/** What the tray, the window and the schedule say. */
const said = ({ tray, mainWindow, app }: RunningApp) => ({
  tray: tray.line,
  window: [
    mainWindow.told.zone,
    mainWindow.told.today?.date,
    new Date(mainWindow.told.today?.start ?? 0).toISOString(),
  ],
  hold: [app.runtime.view.hold, app.state().schedule.hold],
});

describe("a zone that changes while the app runs", () => {
  it("is taken in within a minute by schedule, tray and window alike", async () => {
    const app = await inBerlin(WORK);
    app.clock.pass(MINUTE);
    expect(app.tray.line).toBe("Next break 17:20 — in 59 minutes");
    app.zone.system = zoneOf("Asia/Tokyo");
    app.clock.pass(MINUTE);
    expect(said(app)).toEqual({
      tray: expect.stringMatching(/^Outside work hours until 0?9:00$/),
      window: ["Asia/Tokyo", "2026-11-24", "2026-11-23T15:00:00.000Z"],
      hold: ["offHours", "offHours"],
    });
    app.zone.system = zoneOf("Europe/Berlin");
    app.clock.pass(MINUTE);
    expect(app.mainWindow.told.zone).toBe("Europe/Berlin");
    expect(app.app.runtime.view.hold).toBeNull();
  });

  it("is taken in within a minute also while breaks are paused", async () => {
    const app = await inBerlin();
    await app.call("pause:start", "untilTomorrow");
    const until = app.tray.line;
    app.zone.system = zoneOf("America/New_York");
    app.clock.pass(MINUTE);
    expect([app.mainWindow.told.zone, app.tray.line]).toEqual(["America/New_York", until]);
    expect(app.app.runtime.view.holdEnds).toBe(Date.UTC(2026, 10, 24, 10));
  });

  it("is taken in as the computer wakes, before anything else", async () => {
    const app = await inBerlin(WORK);
    app.events.power({ type: "suspended" });
    app.zone.system = zoneOf("Asia/Tokyo");
    app.clock.sleep(10 * SECOND);
    app.events.power({ type: "woke" });
    expect(app.app.runtime.view.hold).toBe("offHours");
    app.clock.pass(0);
    expect(said(app).window[0]).toBe("Asia/Tokyo");
  });

  it("is in use at once where the system tells of it", async () => {
    const app = await inBerlin();
    app.zone.system = zoneOf("Asia/Tokyo");
    app.zone.look();
    app.clock.pass(0);
    expect(said(app).window[0]).toBe("Asia/Tokyo");
    expect(app.tray.line).toMatch(/^Next break 0?1:20 /);
  });

  it("is asked for once a minute, without a timer of its own", async () => {
    const app = await inBerlin();
    const before = app.zone.looks;
    app.clock.pass(10 * MINUTE);
    expect(app.zone.looks - before).toBeGreaterThanOrEqual(10);
    expect(app.zone.looks - before).toBeLessThanOrEqual(12);
    expect(app.clock.waits).toHaveLength(1);
  });
});
