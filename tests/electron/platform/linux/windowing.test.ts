import { describe, expect, it } from "vitest";
import { chooseWindowing, type Start } from "../../../../electron/platform/linux/windowing";

const X = { DISPLAY: ":0" };
const WAYLAND = { WAYLAND_DISPLAY: "wayland-0", XDG_SESSION_TYPE: "wayland" };
const BOTH = { ...X, ...WAYLAND };

/** A start on Linux, as the engine of today begins it. */
const start = (over: Partial<Start> = {}): Start => ({
  platform: "linux",
  args: [],
  env: BOTH,
  ozone: "",
  prefersWayland: true,
  isThere: () => true,
  ...over,
});
const choose = (over: Partial<Start> = {}) => chooseWindowing(start(over));

describe("where there is an X server", () => {
  it("an engine that takes Wayland by itself is started anew by X, with the arguments kept", () => {
    expect(choose({ args: ["--hidden", "/app path"] })).toEqual({
      windowing: "wayland",
      instead: ["--ozone-platform=x11", "--hidden", "/app path"],
    });
  });

  it("and so is one that was told or asked to take Wayland", () => {
    for (const asked of ["--ozone-platform=wayland", "--ozone-platform-hint=auto", "-ozone-platform=wayland"])
      expect(choose({ args: [asked, "--hidden"], ozone: "wayland", prefersWayland: false }).instead).toEqual([
        "--ozone-platform=x11",
        "--hidden",
      ]);
    expect(choose({ ozone: "wayland", prefersWayland: false }).instead).toEqual(["--ozone-platform=x11"]);
  });

  it("an engine that takes X goes on, be it a session of X or Xwayland", () => {
    expect(choose({ prefersWayland: false })).toEqual({ windowing: "xwayland", instead: null });
    expect(choose({ args: ["--ozone-platform=x11"], ozone: "x11" })).toEqual({ windowing: "xwayland", instead: null });
    for (const prefersWayland of [true, false])
      expect(choose({ env: X, prefersWayland })).toEqual({ windowing: "x11", instead: null });
    expect(choose({ env: { ...X, XDG_SESSION_TYPE: "x11" } })).toEqual({ windowing: "x11", instead: null });
  });
});

describe("where there is Wayland alone", () => {
  it("the windows are Wayland's", () => {
    for (const ozone of ["", "auto", "wayland"])
      expect(choose({ env: WAYLAND, ozone })).toEqual({ windowing: "wayland", instead: null });
  });

  it("an engine that would end without X is started anew by Wayland", () => {
    const instead = ["--ozone-platform=wayland", "--hidden"];
    expect(choose({ env: WAYLAND, prefersWayland: false, args: ["--hidden"] }).instead).toEqual(instead);
    expect(choose({ env: WAYLAND, ozone: "x11", args: ["--ozone-platform=x11", "--hidden"] }).instead).toEqual(instead);
    expect(choose({ env: { ...WAYLAND, DISPLAY: "" }, ozone: "x11" }).instead).toEqual(["--ozone-platform=wayland"]);
  });

  it("the name of an X server that is gone counts for nothing", () => {
    const isThere = (): boolean => false;
    expect(choose({ isThere })).toEqual({ windowing: "wayland", instead: null });
    expect(choose({ isThere, ozone: "x11" }).instead).toEqual(["--ozone-platform=wayland"]);
  });
});

describe("a start that nothing is better than", () => {
  it("is that of Windows and macOS, of a machine without a screen, and of a platform that someone else chose", () => {
    for (const platform of ["win32", "darwin"])
      expect(choose({ platform })).toEqual({ windowing: "system", instead: null });
    expect(choose({ env: {} })).toEqual({ windowing: "x11", instead: null });
    expect(choose({ ozone: "headless", args: ["--ozone-platform=headless"] })).toEqual({
      windowing: "system",
      instead: null,
    });
  });

  it("is each that was begun instead, whatever led to it and whatever the engine makes of it: it is never a loop", () => {
    const envs = [{}, X, WAYLAND, BOTH, { XDG_SESSION_TYPE: "wayland" }, { ...X, XDG_SESSION_TYPE: "wayland" }];
    const argss = [[], ["--hidden"], ["--ozone-platform=x11"], ["--ozone-platform=wayland"], ["--ozone-platform"]];
    const ozones = ["", "auto", "x11", "wayland", "headless"];
    let again = 0;
    for (const env of envs)
      for (const args of argss)
        for (const ozone of ozones)
          for (const prefersWayland of [true, false])
            for (const there of [true, false]) {
              const isThere = (): boolean => there;
              const { instead } = choose({ env, args, ozone, prefersWayland, isThere });
              if (instead === null) continue;
              again += 1;
              for (const other of ozones)
                expect(choose({ env, args: instead, ozone: other, prefersWayland, isThere }).instead).toBeNull();
            }
    expect(again).toBeGreaterThan(50);
  });
});
