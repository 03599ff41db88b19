import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FakeSystem } from "../../support/ports/system";
import { runningApp } from "../../support/running-app";

function startedAtLogin(): FakeSystem {
  const system = new FakeSystem();
  system.startsHidden = true;
  return system;
}

describe("an app that the system started as the person signed in", () => {
  it("opens no window, also for who has not been welcomed yet, and is there when it is started again", async () => {
    const { mainWindow, notifications, tray, events } = await runningApp(null, { system: startedAtLogin() });
    expect([mainWindow.shows, notifications.shown, tray.menus.length > 0]).toEqual([0, [], true]);
    events.activate();
    expect(mainWindow.shows).toBe(1);
  });

  it("says by a notification, once, that its window has something to say", async () => {
    const { folder, settled } = await runningApp();
    await settled();
    fs.writeFileSync(path.join(folder, "rosa.json"), "{", { mode: 0o600 });
    const { mainWindow, notifications, app } = await runningApp(null, { folder, system: startedAtLogin() });
    expect([mainWindow.shows, notifications.shown.map(({ title }) => title)]).toEqual([
      0,
      ["Plumbline has a message for you"],
    ]);
    expect(app.state().notices).toMatchObject([{ id: "rosa-E_UNREADABLE" }]);
  });
});
