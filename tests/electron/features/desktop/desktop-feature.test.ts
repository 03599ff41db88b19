import { describe, expect, it } from "vitest";
import { NO_IDLE } from "../../../../shared/diagnostics/idle-source";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { runningApp } from "../../../support/running-app";

const profile = (id: string, ...displays: readonly string[]) => ({ id, name: id, displays, workspace: "", own: {} });
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe("the desktop", () => {
  it("holds breaks back, tells the window, and lets go", async () => {
    const { senses, app, clock, events, mainWindow } = await runningApp();
    events.activate();
    senses.say("call", true);
    expect(app.runtime.view.hold).toBe("call");
    expect(mainWindow.told.desktop?.diagnoses).toContainEqual({ sense: "call", state: "on" });
    senses.say("call", false);
    clock.pass(MINUTE);
    expect(app.runtime.view.hold).toBeNull();
  });

  it("locks and unlocks", async () => {
    const { senses, app } = await runningApp();
    senses.say("lock", true);
    expect(app.runtime.view.hold).toBe("locked");
    senses.say("lock", false);
    expect(app.runtime.view.hold).toBeNull();
  });

  it("gets the icon anew where its panel came late, and only then", async () => {
    const { senses, tray, mainWindow, events } = await runningApp();
    events.activate();
    const seen = [true, false, true, true].map((isThere) => {
      senses.say("trayHost", isThere);
      return [mainWindow.told.desktop?.tray, tray.remakes];
    });
    expect(seen).toEqual([
      ["shown", 0],
      ["absent", 0],
      ["shown", 1],
      ["shown", 1],
    ]);
  });

  it("without a panel tells the person once for good how to come to the app, unless a panel comes late", async () => {
    const late = await runningApp();
    late.senses.say("trayHost", false);
    late.clock.pass(19 * SECOND);
    late.senses.say("trayHost", true);
    late.clock.pass(MINUTE);
    expect(late.notifications.shown).toEqual([]);
    const { senses, clock, notifications, documents, mainWindow } = await runningApp();
    for (let time = 0; time < 2; time += 1) {
      senses.say("trayHost", false);
      clock.pass(MINUTE);
    }
    expect(notifications.shown.map(({ title }) => title)).toEqual(["Plumbline is running"]);
    expect([documents.settings.value.toldNoTray, mainWindow.shows]).toEqual([true, 0]);
    const again = await runningApp({ toldNoTray: true });
    again.senses.say("trayHost", false);
    again.clock.pass(MINUTE);
    expect(again.notifications.shown).toEqual([]);
  });

  it("says once, as the window is first closed, that the app goes on, where its icon is to be seen", async () => {
    const { senses, notifications, mainWindow, documents } = await runningApp();
    mainWindow.show();
    mainWindow.close();
    expect(notifications.shown).toEqual([]);
    senses.say("trayHost", true);
    for (let time = 0; time < 2; time += 1) {
      mainWindow.show();
      mainWindow.close();
    }
    expect(notifications.shown.map(({ title }) => title)).toEqual(["Plumbline keeps running"]);
    expect(documents.settings.value.toldOnClose).toBe(true);
  });

  it("without a panel or notifications opens the window, which says it, once; a second start does at any time", async () => {
    const { senses, clock, notifications, mainWindow, events } = await runningApp();
    senses.say("notifications", false);
    for (let time = 0; time < 2; time += 1) {
      senses.say("trayHost", false);
      clock.pass(MINUTE);
    }
    expect([notifications.shown, mainWindow.shows]).toEqual([[], 1]);
    expect(mainWindow.told.requestedScreen?.screen).toBe("today");
    events.activate();
    expect(mainWindow.shows).toBe(2);
  });

  it("is told with an idle counter that is stuck as soon as it is, and when it moves again", async () => {
    const { clock, presence, events, mainWindow } = await runningApp();
    events.activate();
    const idle = () => mainWindow.told.desktop?.diagnoses.find(({ sense }) => sense === "idle")?.state;
    clock.pass(12 * MINUTE);
    expect(idle()).toBe("fails");
    presence.leave();
    clock.pass(MINUTE);
    expect(idle()).toBe("works");
  });

  it("is told when another source tells of input, or none does any more", async () => {
    const { clock, presence, events, mainWindow } = await runningApp();
    events.activate();
    const idle = () => mainWindow.told.desktop?.diagnoses.find(({ sense }) => sense === "idle");
    for (const source of [{ name: "mutter", grain: SECOND } as const, NO_IDLE]) {
      presence.source = source;
      clock.pass(MINUTE);
    }
    expect(idle()).toEqual({ sense: "idle", state: "unknown" });
    expect(mainWindow.pushed.filter(({ desktop }) => desktop !== undefined)).toHaveLength(2);
  });

  it("is reported as the person asks for it", async () => {
    const { call, system } = await runningApp();
    expect(await call("diagnostics:copy")).toEqual({ ok: true, value: undefined });
    expect(system.asked).toEqual([expect.stringMatching(/^copy [^]*1\.2\.3[^]*linux x64[^]*GNOME/)]);
  });
});

describe("a place that is known by its displays", () => {
  it("brings its profile, and leaves one that is in use alone", async () => {
    const home = profile("home", "Screen 1 1280×800", "TV");
    const { senses, documents, disk } = await runningApp({ profiles: [profile("office"), home], profile: "office" });
    senses.plugIn("TV");
    expect(documents.settings.value.profile).toBe("home");
    await settle();
    // A write would be refused.
    disk.isFull = true;
    senses.plugIn();
    await settle();
    expect([documents.settings.value.profile, documents.settings.isUnsaved]).toEqual(["home", false]);
  });
});
