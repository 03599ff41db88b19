import { beforeEach, describe, expect, it } from "vitest";
import { BreakWindows } from "../../../../electron/platform/windows/break-windows";
import { MainWindow } from "../../../../electron/platform/windows/main-window";
import type { BreakPageKind } from "../../../../shared/break-page/break-page";
import { FakeClock } from "../../../support/ports/clock";
import { onPlatform } from "../../../support/platform";
import { app, BrowserWindow, resetElectron } from "../../../support/ports/electron";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
beforeEach(resetElectron);

function opened(platform: NodeJS.Platform, kind: BreakPageKind) {
  onPlatform(platform);
  const ignore = (): void => {};
  new BreakWindows(files, () => ignore, {
    source: (shown, primary) => Object({ shown, primary }),
    settings: () => ({ firmness: "gentle" }),
    ...{ onClosed: ignore, onThere: ignore, onGivenUp: ignore },
  }).show(kind, 0, "schedule");
  return BrowserWindow.open.map(({ level, workspaces }) => ({ level, workspaces }));
}

describe("what a break shows on macOS", () => {
  it.each(["notice", "micro", "prompt", "break"] as const)(
    "comes where the person is, over full screen: %s",
    (kind) => {
      const shown = opened("darwin", kind);
      expect(shown.length).toBeGreaterThan(0);
      for (const each of shown)
        expect(each).toEqual({
          level: "screen-saver",
          workspaces: { visibleOnFullScreen: true, skipTransformProcessType: true },
        });
    },
  );

  it.each(["notice", "prompt"] as const)("takes the first click, of which there may be no second: %s", (kind) => {
    opened("darwin", kind);
    for (const { options } of BrowserWindow.open) expect(options["acceptFirstMouse"]).toBe(true);
  });

  it("asks to be in front where the person wants it, as a program of the menu bar must, and at no other time", () => {
    opened("darwin", "prompt");
    expect(app.stolen).toBe(0);
    const main = new MainWindow(files, new FakeClock().after, () => "#123456");
    main.show();
    BrowserWindow.last.emit("ready-to-show");
    expect(app.stolen).toBe(1);
    main.show();
    expect(app.stolen).toBe(2);
    onPlatform("linux");
    main.show();
    expect(app.stolen).toBe(2);
  });

  it("is all it is said for: the main window stays where it was opened, and other systems have no Spaces", () => {
    onPlatform("darwin");
    new MainWindow(files, new FakeClock().after, () => "#123456").show();
    expect(BrowserWindow.last.options["acceptFirstMouse"]).toBe(false);
    expect(BrowserWindow.last.workspaces).toBeNull();
    for (const platform of ["linux", "win32"] as const)
      for (const { workspaces } of opened(platform, "prompt")) expect(workspaces).toBeNull();
  });
});
