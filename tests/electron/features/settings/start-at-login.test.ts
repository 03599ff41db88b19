import { describe, expect, it } from "vitest";
import type { AutostartState } from "../../../../electron/ports";
import { createTranslator } from "../../../../shared/i18n/format";
import type { SettingsPatch } from "../../../../shared/settings/settings";
import { MINUTE } from "../../../../shared/time/units";
import { runningApp, type RunningApp } from "../../../support/running-app";
import { temporaryFolder } from "../../../support/temporary-folder";
import { FakeSystem } from "../../../support/ports/system";

const t = createTranslator("en");
const change = ({ edit }: RunningApp, patch: SettingsPatch) => edit({ document: "settings", edit: patch });
const isWanted = ({ documents }: RunningApp) => documents.settings.value.startAtLogin;
const told = ({ app }: RunningApp) => app.state().notices.map(({ text }) => text);

/** The app as it is started where the system has the start at login like this. */
function startedWith(startAtLogin: boolean, state: AutostartState, refusal: string | null = null) {
  const system = new FakeSystem();
  system.autostartState = state;
  system.autostartRefusal = refusal;
  return runningApp({ startAtLogin }, { system, folder: temporaryFolder() });
}

describe("the start at login, in the settings", () => {
  it("is switched on, off, and on again", async () => {
    const app = await runningApp();
    for (const startAtLogin of [true, false, true]) await change(app, { startAtLogin });
    expect(app.system.asked).toEqual(["autostart true", "autostart false", "autostart true"]);
  });

  it("is left alone where it did not change", async () => {
    const app = await startedWith(true, "on");
    await change(app, { startAtLogin: true, breakMin: 9 });
    expect([app.system.asked, told(app)]).toEqual([[], []]);
  });

  it.each([
    [true, "off", false, []],
    [false, "on", true, []],
    [false, "off", false, []],
    [true, "stale", true, ["autostart true"]],
    [false, "stale", true, ["autostart true"]],
    [true, "unknown", true, ["autostart true"]],
    [false, "unknown", false, []],
  ] as const)("wanted: %s, and %s on the system, is shown as %s at start", async (wanted, state, shown, asked) => {
    const app = await startedWith(wanted, state);
    expect([isWanted(app), app.system.asked, told(app)]).toEqual([shown, asked, []]);
  });

  it("keeps no other setting from use where the system refuses it, and that is said", async () => {
    const app = await startedWith(false, "off", "EEXIST");
    expect(await change(app, { startAtLogin: true, theme: "dark", intervalMin: 30 })).toEqual({ ok: true, value: [] });
    expect([app.system.theme, app.app.runtime.view.target]).toEqual(["dark", 30 * MINUTE]);
    expect(told(app)).toEqual([t("settings.startAtLogin.refused", { state: "on", errno: "EEXIST" })]);
  });

  it("is tried again with each change after a refusal, said once, and no more once it is done", async () => {
    const app = await startedWith(false, "off", "EACCES");
    await change(app, { startAtLogin: true });
    await app.call("notice:dismiss", "start-at-login");
    await change(app, { breakMin: 9 });
    expect([app.system.asked.length, told(app)]).toEqual([2, []]);
    app.system.autostartRefusal = "EROFS";
    await change(app, { breakMin: 8 });
    expect(told(app)).toHaveLength(1);
    app.system.autostartRefusal = null;
    await change(app, { breakMin: 7 });
    expect([app.system.autostartState, told(app)]).toEqual(["on", []]);
    await change(app, { breakMin: 6 });
    expect(app.system.asked).toHaveLength(4);
  });

  it("that cannot be taken back is said too", async () => {
    const app = await startedWith(true, "on", "EPERM");
    await change(app, { startAtLogin: false });
    expect(told(app)).toEqual([t("settings.startAtLogin.refused", { state: "off", errno: "EPERM" })]);
  });
});
