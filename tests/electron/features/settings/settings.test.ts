import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { settingsChanger } from "../../../../electron/features/settings/change-settings";
import { settingsUser } from "../../../../electron/features/settings/apply-settings";
import { DocumentStore } from "../../../../electron/storage/document-store";
import { SETTINGS_FORMAT } from "../../../../electron/storage/formats";
import { createTranslator } from "../../../../shared/i18n/format";
import type { SchedulerEvent } from "../../../../shared/scheduler/step";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import { MINUTE } from "../../../../shared/time/units";
import { after, twoWorkspaces } from "../../../support/checklist-edits";
import { keptWith } from "../../../support/kept";
import { openConf } from "../../../support/open-conf";
import { onPlatform } from "../../../support/platform";
import { nativeTheme, resetElectron } from "../../../support/ports/electron";
import { MORNING } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

const t = createTranslator("en");
let config: string;
beforeEach(() => {
  resetElectron();
  config = temporaryFolder();
  vi.stubEnv("XDG_CONFIG_HOME", config);
  onPlatform("linux");
  return () => vi.unstubAllEnvs();
});

/** Changes settings on a disk that takes them, or does not; what happened, in order. */
function changer(isFull = false) {
  const did: string[] = [];
  const used: Settings[] = [];
  const file = path.join(temporaryFolder(), "settings.json");
  const settings = new DocumentStore(file, SETTINGS_FORMAT, openConf, MORNING, () => {
    did.push("write");
    return isFull ? { ok: false, errno: "ENOSPC" } : { ok: true };
  });
  const change = settingsChanger({
    settings,
    use: (value) => {
      used.push(value);
      did.push("use");
    },
    refresh: () => void did.push("refresh"),
    t,
  });
  return { change, settings, did, used };
}

describe("a change of settings", () => {
  it("is in use at once, then on the disk, then told to the windows and the tray", async () => {
    const { change, settings, did } = changer();
    const reply = change({ breakMin: 7 });
    expect([settings.value.breakMin, did]).toEqual([7, ["use"]]);
    expect(await reply).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, breakMin: 7 } });
    expect(did).toEqual(["use", "write", "refresh"]);
  });

  it("that cannot be saved is in use and told all the same, and says why", async () => {
    const { change, settings, did, used } = changer(true);
    expect(await change({ breakMin: 7 })).toEqual({
      ok: false,
      code: "E_SAVE",
      message: t("error.save", { errno: "ENOSPC" }),
    });
    expect([settings.value.breakMin, settings.isUnsaved, used.length]).toEqual([7, true, 1]);
    expect(did).toEqual(["use", "write", "refresh"]);
  });

  it("is all or nothing: one part that does not fit, or that nobody knows, leaves everything", async () => {
    for (const [patch, code] of [
      [{ breakMin: 7, intervalMin: 0 }, "E_RANGE"],
      [{ breakMin: 7, colour: "red" }, "E_ARGS"],
    ] as const) {
      const { change, settings, did } = changer();
      expect(await change(patch)).toMatchObject({ ok: false, code });
      expect([settings.value, did]).toEqual([DEFAULT_SETTINGS, []]);
    }
  });
});

describe("settings that come into use", () => {
  const inUse = async (settings: Partial<Settings> = {}) => {
    const keeping = await keptWith(settings);
    const events: SchedulerEvent[] = [];
    let looks = 0;
    const use = settingsUser({
      keeping,
      dispatch: (event) => void events.push(event),
      followLanguage: () => {},
      lookAtDisplays: () => (looks += 1),
      moment: () => after(0),
    });
    return {
      keeping,
      events,
      use: (change: Partial<Settings>) => use({ ...keeping.settings.value, ...change }),
      looks: () => looks,
    };
  };
  const autostart = (): boolean => fs.existsSync(path.join(config, "autostart/plumbline.desktop"));

  it("give the scheduler its plan, and have the displays looked at again", async () => {
    const { use, events, looks } = await inUse();
    use({ breakMin: 9 });
    expect(events).toMatchObject([{ type: "planChanged", plan: { length: 9 * MINUTE } }]);
    expect(looks()).toBe(1);
  });

  it("set the theme, at the start too", async () => {
    const { use } = await inUse({ theme: "dark" });
    expect(nativeTheme.themeSource).toBe("dark");
    use({ theme: "light" });
    expect(nativeTheme.themeSource).toBe("light");
  });

  it("make the app start at login, stop doing so, and start again", async () => {
    const { use } = await inUse();
    for (const startAtLogin of [true, false, true]) {
      use({ startAtLogin });
      expect(autostart()).toBe(startAtLogin);
    }
  });

  it("leave the start at login alone where it did not change: the person may have taken it away elsewhere", async () => {
    const { use } = await inUse({ startAtLogin: true });
    use({ startAtLogin: true, breakMin: 9 });
    expect(autostart()).toBe(false);
  });

  it("bring the workspace of a profile with it, once, and leave one alone that has none", async () => {
    const profile = (id: string, workspace: string) => ({ id, name: id, displays: [], workspace, own: {} });
    const profiles = [profile("home", "w2"), profile("office", "")];
    const { use, keeping } = await inUse({ profiles, profile: "office" });
    await keeping.checklist.change(twoWorkspaces());
    use({ profile: "home" });
    expect(keeping.checklist.value.current).toBe("w2");
    await keeping.checklist.change({ ...keeping.checklist.value, current: "w1" });
    use({ profile: "home", breakMin: 9 });
    expect(keeping.checklist.value.current).toBe("w1");
    use({ profile: "office" });
    expect(keeping.checklist.value.current).toBe("w1");
  });
});
