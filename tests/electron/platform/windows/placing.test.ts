import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bringIntoSight, displayInUse, displayOf } from "../../../../electron/platform/windows/placing";
import { onPlatform } from "../../../support/platform";
import { app, BrowserWindow, resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";

beforeEach(() => {
  resetElectron();
  onPlatform("linux");
  vi.stubEnv("WAYLAND_DISPLAY", undefined);
  screen.displays = [displayAt(1), displayAt(2)];
  screen.pointer = 2;
});
afterEach(() => void vi.unstubAllEnvs());
/** Windows of Wayland itself, in a session of it or in one that says nothing. */
const isByWayland = (): void => {
  vi.stubEnv("WAYLAND_DISPLAY", "wayland-0");
  app.commandLine.appendSwitch("ozone-platform", "wayland");
};
const windowAt = (x: number) => Object(new BrowserWindow({ x, y: 10, width: 200, height: 100 }));

describe("where the person is", () => {
  it("is where the pointer is", () => {
    expect(displayInUse().id).toBe(2);
  });

  it("is told by Xwayland in a session of Wayland", () => {
    vi.stubEnv("WAYLAND_DISPLAY", "wayland-0");
    app.commandLine.appendSwitch("ozone-platform", "x11");
    expect(displayInUse().id).toBe(2);
  });

  it("is never asked on Wayland", () => {
    isByWayland();
    expect([displayInUse().id, screen.pointerLooks]).toEqual([1, 0]);
  });

  it("is asked on every system but Linux", () => {
    onPlatform("win32");
    isByWayland();
    expect(displayInUse().id).toBe(2);
  });
});

describe("the display of a window", () => {
  it("is the one its middle is on, or none", () => {
    expect([displayOf(windowAt(1_100)), displayOf(windowAt(1_200)), displayOf(windowAt(2_500))]).toEqual([1, 2, null]);
  });

  it("is not known on Wayland, and the window is left alone", () => {
    isByWayland();
    const window = windowAt(9_000);
    bringIntoSight(window);
    expect([displayOf(window), window.bounds.x]).toEqual(["unknown", 9_000]);
  });
});
