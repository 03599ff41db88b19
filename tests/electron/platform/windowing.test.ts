import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { isXThere } from "../../../electron/platform/linux/x-display";
import { isStartedInstead, windowing } from "../../../electron/platform/windowing";
import { byX } from "../../../electron/tools/by-x";
import { onPlatform } from "../../support/platform";
import { app, resetElectron } from "../../support/ports/electron";

beforeEach(() => {
  resetElectron();
  onPlatform("linux");
  const [argv, versions] = [process.argv, process.versions];
  Object.defineProperty(process, "versions", { value: { ...versions, electron: "45.4.1" } });
  for (const name of ["APPIMAGE", "APPDIR", "XDG_SESSION_TYPE"]) vi.stubEnv(name, undefined);
  vi.stubEnv("WAYLAND_DISPLAY", "wayland-0");
  vi.stubEnv("DISPLAY", "elsewhere:0");
  return () => {
    process.argv = argv;
    Object.defineProperty(process, "versions", { value: versions });
    vi.unstubAllEnvs();
  };
});

it("an app that was started in any way begins anew by X, hidden as it was meant to be, and this one is over", () => {
  process.argv = ["electron", "/app path", "--hidden"];
  expect([windowing(), isStartedInstead(), app.hasExited]).toEqual(["wayland", true, true]);
  expect(app.relaunches).toEqual([
    { execPath: process.execPath, args: ["--ozone-platform=x11", "/app path", "--hidden"] },
  ]);
});

it("one that began anew goes on, and so does one of an Electron that takes X by itself", () => {
  process.argv = ["electron", "--ozone-platform=x11", "/app path"];
  app.switches.set("ozone-platform", "x11");
  expect([windowing(), isStartedInstead()]).toEqual(["xwayland", false]);
  process.argv = ["electron", "/app path"];
  app.switches.clear();
  Object.defineProperty(process, "versions", { value: { ...process.versions, electron: "33.2.1" } });
  expect([windowing(), isStartedInstead(), app.hasExited, app.relaunches]).toEqual(["xwayland", false, false, []]);
});

it("an AppImage begins anew by its file, since the engine in it is gone with its mount", () => {
  const image = path.join(import.meta.dirname, "windowing.test.ts");
  vi.stubEnv("APPIMAGE", image);
  vi.stubEnv("APPDIR", path.dirname(process.execPath));
  process.argv = ["plumbline-app"];
  expect([isStartedInstead(), app.relaunches[0]?.execPath]).toEqual([true, image]);
});

it("an X server of this machine is there where its socket is", () => {
  const sockets = new Set(["/tmp/.X11-unix/X7"]);
  const there = [":7", ":7.0", "unix:7", ":8", "", "elsewhere:8"].map((name) =>
    isXThere(name, (file) => sockets.has(file)),
  );
  expect(there).toEqual([true, true, true, false, false, true]);
});

it("what starts the app for development says it at once, where there is X", () => {
  expect(byX({ DISPLAY: "elsewhere:0" })).toEqual(["--ozone-platform=x11"]);
  expect(byX({ DISPLAY: "", WAYLAND_DISPLAY: "wayland-0" })).toEqual([]);
  onPlatform("darwin");
  expect(byX({ DISPLAY: "elsewhere:0" })).toEqual([]);
});
