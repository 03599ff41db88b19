import { describe, expect, it } from "vitest";
import { createWindow } from "../../../../electron/features/window/window-feature";
import { SOURCE_URLS } from "../../../../shared/workspace/checklist/sources";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { MORNING } from "../../../support/ports/clock";
import { FakeSystem } from "../../../support/ports/system";
import { FakeMainWindow } from "../../../support/ports/windows";
import { runningApp } from "../../../support/running-app";
import { WORKING } from "../../../support/schedule";

const accepted = { ok: true, value: undefined };

describe("the main window", () => {
  it("is told the whole state as it loads, each slice from its feature", async () => {
    const { call, app } = await runningApp();
    expect(await call("app:state")).toEqual({ ok: true, value: app.state() });
    expect(app.state()).toMatchObject({
      schedule: { mode: "working" },
      today: { entries: [] },
      desktop: { tray: "unknown", displays: ["Screen 1 1280×800"] },
      notices: [],
      unsaved: false,
      language: { locale: "en", region: "en-GB" },
      requestedScreen: null,
      app: { version: "1.2.3", platform: "linux" },
    });
  });

  it("opens the app's own sources, and no other address", async () => {
    const { call, system } = await runningApp();
    const [source = ""] = SOURCE_URLS;
    expect(await call("shell:open", source)).toEqual(accepted);
    for (const url of ["https://example.org/", `${source}/x`, "file:///etc/passwd", ""])
      expect(await call("shell:open", url), url).toMatchObject({ ok: false, code: "E_URL" });
    expect(system.asked).toEqual([`open ${source}`]);
  });

  it("ends the app", async () => {
    const { call, system } = await runningApp();
    expect([await call("app:quit"), system.asked]).toEqual([accepted, ["quit"]]);
  });

  it("shows a screen that is asked for from outside, each time anew", async () => {
    const { tray, mainWindow } = await runningApp();
    for (const serial of [1, 2]) {
      tray.press({ type: "settings" });
      expect(mainWindow.told.requestedScreen).toEqual({ screen: "settings", serial });
    }
    tray.press({ type: "open" });
    expect([mainWindow.told.requestedScreen?.serial, mainWindow.shows]).toEqual([2, 3]);
  });
});

describe("the schedule", () => {
  const pushesFor = async (...times: readonly number[]): Promise<number> => {
    const { context, pushed } = await fakeContext();
    const parts = { main: new FakeMainWindow(), system: new FakeSystem() };
    const whole = (): never => {
      throw new Error("Nobody asked for the whole");
    };
    const feature = createWindow(context, { ...parts, whole });
    for (const nextBreakAt of times) feature.onView?.({ ...WORKING, nextBreakAt });
    return pushed.length;
  };

  it("is told once, and again where it has changed, also little by little", async () => {
    expect(await pushesFor(MORNING, MORNING, MORNING)).toBe(1);
    expect(await pushesFor(MORNING, MORNING + MINUTE)).toBe(2);
    expect(await pushesFor(...[0, 1, 2, 3, 4].map((at) => MORNING + at * 0.6 * SECOND))).toBe(3);
  });
});
