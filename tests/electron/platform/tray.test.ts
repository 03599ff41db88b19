import { beforeEach, describe, expect, it, vi } from "vitest";
import { TrayIconAdapter } from "../../../electron/platform/tray";
import { createTranslator } from "../../../shared/i18n/format";
import { DEFAULT_SETTINGS } from "../../../shared/settings/settings";
import { trayMenu, type TrayCommand, type TrayMenu } from "../../../shared/tray/menu";
import { WORKING } from "../../support/schedule";
import { onPlatform } from "../../support/platform";
import { nativeTheme, resetElectron, Tray } from "../../support/ports/electron";
import type { FakeMenuItem } from "../../support/ports/electron/panel";

const t = createTranslator("en");
const profile = (id: string) => ({ id, name: id, displays: [], workspace: "", own: {} });
const settings = { ...DEFAULT_SETTINGS, profiles: [profile("home"), profile("office")], profile: "home" };
const menu = (change: Partial<TrayMenu> = {}): TrayMenu => ({
  ...trayMenu(WORKING, settings, t, String),
  ...change,
});

it("shows the names of profiles without the marks that turn what stands beside them", () => {
  const turned = { ...profile("home"), name: "Z\u202egnp\u2067q\u{e0041}" };
  const found = trayMenu(WORKING, { ...settings, profiles: [turned] }, t, String).items.flatMap((item) =>
    item.kind === "submenu" ? item.items.flatMap((each) => ("label" in each ? [each.label] : [])) : [],
  );
  expect(found).toContain("Zgnpq");
});

let tray: TrayIconAdapter;
beforeEach(() => {
  resetElectron();
  onPlatform("linux");
  vi.stubEnv("XDG_CURRENT_DESKTOP", "");
  tray = new TrayIconAdapter("/icons");
  return () => vi.unstubAllEnvs();
});
function icon() {
  const last = Tray.made.at(-1);
  if (last === undefined) throw new Error("There is no icon");
  return last;
}
const entries = (items: readonly FakeMenuItem[] = icon().menu?.items ?? []): readonly FakeMenuItem[] =>
  items.flatMap((item) => [item, ...entries(item.submenu ?? [])]);

describe("the icon in the panel", () => {
  it("is there before anything is known, and draws only what has changed", () => {
    expect([icon().image.file, icon().drawn]).toEqual(["/icons/tray-running-light.png", 1]);
    for (let looks = 0; looks < 5; looks += 1) tray.show(menu());
    expect([icon().drawn, icon().menus]).toEqual([2, 1]);
    tray.show(menu({ tooltip: "Another minute" }));
    expect([icon().drawn, icon().menus, icon().tooltip]).toEqual([2, 2, "Another minute"]);
    tray.show(menu({ icon: "paused" }));
    expect([icon().drawn, icon().image.file]).toEqual([3, "/icons/tray-paused-light.png"]);
  });

  it("follows the colours of the desktop", () => {
    nativeTheme.emit("updated");
    tray.show(menu({ icon: "held" }));
    nativeTheme.shouldUseDarkColors = true;
    nativeTheme.emit("updated");
    expect(icon().image.file).toBe("/icons/tray-held-dark.png");
  });

  it("is an icon file on Windows, which has each size that its taskbar may want", () => {
    onPlatform("win32");
    tray.show(menu({ icon: "paused" }));
    expect(icon().image.file).toBe("/icons/tray-paused-light.ico");
  });

  it("is a template on macOS, which colours it itself", () => {
    onPlatform("darwin");
    tray.show(menu({ icon: "paused" }));
    expect(icon().image).toMatchObject({ file: "/icons/tray-pausedTemplate.png", isTemplate: true });
  });

  it("is made anew for a panel that comes late, as it was, and only one is left", () => {
    tray.show(menu({ icon: "paused", tooltip: "Paused" }));
    for (let panels = 0; panels < 3; panels += 1) tray.remake();
    expect(Tray.made.filter(({ isDestroyed }) => !isDestroyed)).toEqual([icon()]);
    expect(icon()).toMatchObject({ tooltip: "Paused", image: { file: "/icons/tray-paused-light.png" } });
    expect(icon().menu).not.toBeNull();
    expect(nativeTheme.listenerCount("updated")).toBe(1);
    tray.destroy();
    expect(icon().isDestroyed).toBe(true);
  });

  it("opens the window where it is pressed, also when it was made anew", () => {
    const commands: TrayCommand[] = [];
    icon().emit("click");
    tray.listen((command) => commands.push(command));
    icon().emit("click");
    tray.remake();
    icon().emit("click");
    expect(commands).toEqual([{ type: "open" }, { type: "open" }]);
  });
});

describe("the menu of the icon", () => {
  it("has each entry of its model, which asks for what the model says", () => {
    const commands: TrayCommand[] = [];
    tray.listen((command) => commands.push(command));
    tray.show(menu());
    for (const { click } of entries()) click?.();
    expect(commands).toEqual([
      { type: "start" },
      { type: "report" },
      ...([30, 60, 120, "untilTomorrow", "untilResumed"] as const).map((choice) => ({ type: "pause", choice })),
      { type: "postpone" },
      { type: "profile", id: "home" },
      { type: "profile", id: "office" },
      { type: "open" },
      { type: "settings" },
      { type: "quit" },
    ]);
  });

  it("shows what cannot be chosen now, what is only said, and which profile is in use", () => {
    tray.show(menu());
    const [line, ...others] = entries();
    expect(line).toMatchObject({ enabled: false });
    expect(others.filter(({ enabled }) => enabled === false).map(({ label }) => label)).toEqual([
      t("tray.postpone", { minutes: 5 }),
    ]);
    expect(others.filter(({ type }) => type === "radio").map(({ label, checked }) => [label, checked])).toEqual([
      ["home", true],
      ["office", false],
    ]);
  });
});
