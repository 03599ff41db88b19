import { beforeEach, describe, expect, it } from "vitest";
import { MainWindow } from "../../../../electron/platform/windows/main-window";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";
import { SECOND } from "../../../../shared/time/units";
import { WORKING } from "../../../support/schedule";

const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };
let clock: FakeClock;
let main: MainWindow;
beforeEach(() => {
  resetElectron();
  clock = new FakeClock();
  main = new MainWindow(files, clock.after, () => "#123456");
});

describe("the main window", () => {
  it("is one, which comes to the front when it is asked for again", () => {
    main.show();
    const window = BrowserWindow.last;
    window.emit("ready-to-show");
    window.minimize();
    main.show();
    expect(BrowserWindow.made).toHaveLength(1);
    expect([window.isMinimized(), window.isVisible(), window.isFocused()]).toEqual([false, true, true]);
  });

  it("shows nothing before it is painted, and then the colour it was given", () => {
    main.show();
    const window = BrowserWindow.last;
    expect(window.isVisible()).toBe(false);
    expect(window.options).toMatchObject({ show: false, backgroundColor: "#123456" });
    window.emit("ready-to-show");
    expect(window.isVisible()).toBe(true);
  });

  it("is shown once its content is loaded where the desktop paints no window before that", () => {
    main.show();
    const window = BrowserWindow.last;
    window.tellOfPage("did-finish-load");
    expect(window.isVisible()).toBe(true);
    window.hide();
    window.emit("ready-to-show");
    expect(window.isVisible()).toBe(false);
  });

  it("is shown within two seconds where nothing tells that it is ready, and left alone where the person made it an icon", () => {
    main.show();
    const window = BrowserWindow.last;
    clock.pass(2 * SECOND);
    expect(window.isVisible()).toBe(true);
    main.show();
    window.minimize();
    clock.pass(10 * SECOND);
    expect([window.isMinimized(), clock.waits]).toEqual([true, []]);
  });

  it("comes back from a display that is gone to one that is there, when it is asked for", () => {
    screen.displays = [displayAt(1), displayAt(2)];
    main.show();
    const window = BrowserWindow.last;
    window.emit("ready-to-show");
    window.setBounds({ x: 1_900, y: 60, width: 900, height: 600 });
    main.show();
    expect(window.bounds.x).toBe(1_900);
    screen.unplug(2);
    main.show();
    expect(window.bounds).toEqual({ x: 190, y: 120, width: 900, height: 600 });
  });

  it("is not shown where it is painted too late, when it is gone", () => {
    main.show();
    const window = BrowserWindow.last;
    window.destroy();
    expect(() => window.emit("ready-to-show")).not.toThrow();
  });

  it("can be opened again once it is closed, as often as the person likes", () => {
    for (let count = 1; count <= 3; count += 1) {
      main.show();
      expect([main.isOpen, BrowserWindow.open.length, BrowserWindow.made.length]).toEqual([true, 1, count]);
      BrowserWindow.last.close();
      expect(main.isOpen).toBe(false);
    }
  });

  it("goes when its page crashes, and can be opened again", () => {
    main.show();
    BrowserWindow.last.webContents.emit("render-process-gone");
    expect([main.isOpen, BrowserWindow.open.length]).toEqual([false, 0]);
    main.show();
    expect(main.isOpen).toBe(true);
  });

  it("is told what has changed while it is open, and nothing is made for it while it is not", () => {
    let made = 0;
    const state = () => {
      made += 1;
      return { schedule: WORKING };
    };
    main.push(state);
    main.show();
    main.push(state);
    const { sent } = BrowserWindow.last.webContents;
    BrowserWindow.last.close();
    main.push(state);
    expect(made).toBe(1);
    expect(sent).toEqual([{ name: "app:changed", value: { schedule: WORKING } }]);
  });

  it("is as closed in as every page of the app", () => {
    main.show();
    expect(BrowserWindow.last.url).toBe("app://ui/main/index.html");
    expect(BrowserWindow.last.options["webPreferences"]).toEqual({
      preload: "/preloads/main.cjs",
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: true,
      disableBlinkFeatures: "FileSystemAccessLocal",
      backgroundThrottling: true,
    });
  });
});
