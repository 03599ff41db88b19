import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type SettingsPatch } from "../../../../shared/settings/settings";
import { MINUTE } from "../../../../shared/time/units";
import { runningApp, type RunningApp } from "../../../support/running-app";

const change = ({ edit }: RunningApp, patch: SettingsPatch) => edit({ document: "settings", edit: patch });
const profile = (id: string, workspace: string) => ({ id, name: id, displays: [], workspace, own: {} });

describe("a change of settings", () => {
  it("is all or nothing: one part that does not fit, or that nobody knows, leaves everything", async () => {
    const app = await runningApp();
    const before = app.documents.settings.value;
    for (const [patch, code] of [
      [{ breakMin: 7, intervalMin: 0 }, "E_RANGE"],
      [{ breakMin: 7, colour: "red" }, "E_ARGS"],
      [{ breakMin: 7, noticeSec: 120, intervalMin: 1 }, "E_REFUSED"],
    ] as const) {
      expect(await app.edit(Object({ document: "settings", edit: patch }))).toMatchObject({ ok: false, code });
      expect(app.documents.settings.value).toEqual(before);
    }
    expect(before).toEqual({ ...DEFAULT_SETTINGS, onboarded: true });
  });
});

describe("settings that come into use", () => {
  it("give the scheduler its plan, and have the displays looked at again", async () => {
    const app = await runningApp();
    await change(app, { intervalMin: 30, knownDisplays: ["TV"], heldBy: ["unknownDisplay"] });
    expect(app.app.runtime.view).toMatchObject({ target: 30 * MINUTE, hold: "unknownDisplay" });
  });

  it("set the theme", async () => {
    const app = await runningApp();
    await change(app, { theme: "light" });
    expect(app.system.theme).toBe("light");
  });

  it("bring the words of another language with them, to the window and the tray", async () => {
    const languages = { systemLanguages: ["de"], languages: ["en", "de"], load: () => Promise.resolve({}) };
    const app = await runningApp({}, { languages });
    app.events.activate();
    expect(app.app.state().language.locale).toBe("de");
    const menus = app.tray.menus.length;
    await change(app, { language: "en" });
    expect(app.mainWindow.told.language?.locale).toBe("en");
    // Once for the change, and once for its words.
    expect(app.tray.menus.length - menus).toBe(2);
  });

  it("bring the workspace of a profile with it, once, and leave one alone that has none", async () => {
    const app = await runningApp();
    const current = () => app.documents.checklist.value.current;
    await app.edit({ document: "checklist", edit: { type: "add", name: "Home", workspace: "" } });
    const home = current();
    await app.edit({ document: "checklist", edit: { type: "choose", workspace: "w1" } });
    await change(app, { profiles: [profile("home", home), profile("office", "")], profile: "office" });
    expect(current()).toBe("w1");
    await change(app, { profile: "home" });
    expect(current()).toBe(home);
    await app.edit({ document: "checklist", edit: { type: "choose", workspace: "w1" } });
    await change(app, { breakMin: 9 });
    expect(current()).toBe("w1");
    await change(app, { profile: "office" });
    expect(current()).toBe("w1");
  });
});
