import { beforeEach, describe, expect, it, vi } from "vitest";
import { PanelColours } from "../../../electron/platform/panel-colours";
import { onPlatform } from "../../support/platform";
import { nativeTheme, resetElectron } from "../../support/ports/electron";

/** A registry that is asked by hand, and answers when a test says so. */
class FakeRegistry {
  readonly asked: string[] = [];
  readonly #waiting: ((value: number | null) => void)[] = [];
  readonly ask = (key: string, name: string): Promise<number | null> => {
    this.asked.push(`${key}\\${name}`);
    return new Promise((resolve) => void this.#waiting.push(resolve));
  };
  async answer(value: number | null): Promise<void> {
    this.#waiting.shift()?.(value);
    await Promise.resolve();
    await Promise.resolve();
  }
}
let registry: FakeRegistry;
let changes: boolean[];
function panelOn(platform: NodeJS.Platform): PanelColours {
  onPlatform(platform);
  const panel = new PanelColours(registry.ask);
  panel.onChange(() => changes.push(panel.isDark));
  return panel;
}
beforeEach(() => {
  resetElectron();
  vi.stubEnv("XDG_CURRENT_DESKTOP", "KDE");
  [registry, changes] = [new FakeRegistry(), []];
  return () => vi.unstubAllEnvs();
});

describe("the taskbar of Windows", () => {
  it("is dark or light by itself, whatever the windows and the app are", async () => {
    nativeTheme.shouldUseDarkColorsForSystemIntegratedUI = true;
    const panel = panelOn("win32");
    expect(panel.isDark).toBe(true);
    nativeTheme.themeSource = "light";
    nativeTheme.emit("updated");
    expect([panel.isDark, changes]).toEqual([true, []]);
    expect(new Set(registry.asked)).toEqual(
      new Set(["HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize\\SystemUsesLightTheme"]),
    );
    await registry.answer(1);
    expect(changes).toEqual([]);
    await registry.answer(1);
    expect([panel.isDark, changes]).toEqual([false, [false]]);
  });

  it("is asked of the registry at each change and at no other time: Electron says the opposite after one", async () => {
    nativeTheme.shouldUseDarkColorsForSystemIntegratedUI = false;
    const panel = panelOn("win32");
    await registry.answer(1);
    nativeTheme.shouldUseDarkColorsForSystemIntegratedUI = false;
    nativeTheme.emit("updated");
    await registry.answer(0);
    expect([panel.isDark, changes, registry.asked.length]).toEqual([true, [true], 2]);
  });

  it("stays as Electron says at first where nobody answers", async () => {
    nativeTheme.shouldUseDarkColorsForSystemIntegratedUI = true;
    const panel = panelOn("win32");
    await registry.answer(null);
    expect([panel.isDark, changes]).toEqual([true, []]);
  });

  it("is as the windows are in an Electron that knows of no difference", () => {
    nativeTheme.shouldUseDarkColors = true;
    expect(panelOn("win32").isDark).toBe(true);
  });
});

describe("the panel of a Linux desktop", () => {
  it("has the colours of the desktop, and never those that the app was given", () => {
    const panel = panelOn("linux");
    nativeTheme.themeSource = "dark";
    nativeTheme.shouldUseDarkColors = true;
    nativeTheme.emit("updated");
    expect([panel.isDark, changes]).toEqual([false, []]);
    nativeTheme.themeSource = "system";
    nativeTheme.emit("updated");
    expect([panel.isDark, changes, registry.asked]).toEqual([true, [true], []]);
  });

  it("is dark on GNOME, also with light windows", () => {
    for (const names of ["GNOME", "ubuntu:GNOME", "Unity"]) {
      vi.stubEnv("XDG_CURRENT_DESKTOP", names);
      const panel = panelOn("linux");
      nativeTheme.emit("updated");
      expect(panel.isDark, names).toBe(true);
    }
    vi.stubEnv("XDG_CURRENT_DESKTOP", "X-GNOMEISH");
    expect(panelOn("linux").isDark).toBe(false);
  });
});
