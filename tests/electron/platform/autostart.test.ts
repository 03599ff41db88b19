import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { autostart } from "../../../electron/platform/autostart";
import { onPlatform } from "../../support/platform";
import { app, resetElectron } from "../../support/ports/electron";
import { temporaryFolder } from "../../support/temporary-folder";

let config: string;
beforeEach(() => {
  resetElectron();
  config = path.join(temporaryFolder(), "not/there/yet");
  vi.stubEnv("XDG_CONFIG_HOME", config);
  vi.stubEnv("APPIMAGE", undefined);
  vi.stubEnv("APPDIR", undefined);
  return () => vi.unstubAllEnvs();
});
const entry = (): string => path.join(config, "autostart/plumbline.desktop");
const command = (): string => /^Exec=(.*)$/m.exec(fs.readFileSync(entry(), "utf8"))?.[1] ?? "";
const LAUNCHER = `"${path.join(path.dirname(process.execPath), "plumbline")}" "--hidden"`;
function put(text: string): void {
  fs.mkdirSync(path.dirname(entry()), { recursive: true });
  fs.writeFileSync(entry(), text);
}

describe("the start at login, on Linux", () => {
  beforeEach(() => onPlatform("linux"));

  it("is an entry in the person's own folder, read back, and taken away again, time and again", () => {
    const { set, read } = autostart();
    expect([set(false), read()]).toEqual([null, "off"]);
    for (let count = 0; count < 2; count += 1) {
      expect([set(true), set(true), read()]).toEqual([null, null, "on"]);
      expect(fs.readdirSync(path.dirname(entry()))).toEqual(["plumbline.desktop"]);
      expect([set(false), set(false), read()]).toEqual([null, null, "off"]);
      expect(fs.existsSync(entry())).toBe(false);
    }
  });

  it("starts a package without its window by the launcher, and a build for development by its folder", () => {
    autostart("packaged").set(true);
    expect(command()).toBe(LAUNCHER);
    autostart().set(true);
    expect(command()).toBe(`"${process.execPath}" "--ozone-platform=x11" "/app path" "--hidden"`);
  });

  it("starts the AppImage that the app runs out of, and none that its surroundings run out of", () => {
    const folder = temporaryFolder();
    const [image, mount] = [path.join(folder, "An app.AppImage"), path.join(folder, ".mount_Other")];
    fs.writeFileSync(image, "");
    fs.mkdirSync(mount);
    vi.stubEnv("APPIMAGE", image);
    for (const other of [undefined, "", mount, "/", path.join(folder, "no such folder")]) {
      vi.stubEnv("APPDIR", other);
      autostart("packaged").set(true);
      expect(command(), String(other)).toBe(LAUNCHER);
    }
    vi.stubEnv("APPDIR", path.dirname(process.execPath));
    autostart("packaged").set(true);
    expect(command()).toBe(`"${image}" "--hidden"`);
  });

  it("takes a relative folder of settings for none", () => {
    const home = temporaryFolder();
    vi.stubEnv("HOME", home);
    vi.stubEnv("XDG_CONFIG_HOME", "relative");
    expect(autostart().set(true)).toBeNull();
    expect(fs.existsSync(path.join(home, ".config/autostart/plumbline.desktop"))).toBe(true);
  });

  it("says why the system refuses, and throws nothing", () => {
    fs.mkdirSync(config, { recursive: true });
    fs.writeFileSync(path.dirname(entry()), "in the way");
    const { set, read } = autostart();
    expect([set(true), set(false), read()]).toEqual(["EEXIST", null, "unknown"]);
  });

  it("never writes through what lies in the entry's place, nor waits for it", () => {
    const { set, read } = autostart();
    set(true);
    const elsewhere = path.join(config, "elsewhere");
    fs.writeFileSync(elsewhere, "theirs");
    fs.rmSync(entry());
    fs.symlinkSync(elsewhere, entry());
    expect([set(true), fs.readFileSync(elsewhere, "utf8"), read()]).toEqual([null, "theirs", "on"]);
    fs.rmSync(entry());
    execFileSync("mkfifo", [entry()]);
    expect([read(), set(true), read()]).toEqual(["unknown", null, "on"]);
    fs.rmSync(entry());
    fs.mkdirSync(entry());
    expect([read(), set(true), set(false)]).toEqual(["unknown", "EISDIR", "ERR_FS_EISDIR"]);
    expect(fs.readdirSync(path.dirname(entry()))).toEqual(["plumbline.desktop"]);
  });
});

describe("an entry that is there at the start", () => {
  beforeEach(() => onPlatform("linux"));
  const written = (exec: string, ...more: readonly string[]): void =>
    put(["[Desktop Entry]", "Type=Application", `Exec=${exec}`, ...more, ""].join("\n"));

  it.each(["Hidden=true", "X-GNOME-Autostart-enabled=false"])("is off where the desktop wrote %s into it", (line) => {
    written(LAUNCHER, line);
    expect(autostart("packaged").read()).toBe("off");
  });

  it.each(['"/gone/Plumbline.AppImage" "--hidden"', '"/bin/sh" "--hidden"', "%%"])("is stale: %s", (exec) => {
    written(exec);
    const { set, read } = autostart("packaged");
    expect([read(), set(true), read(), command()]).toEqual(["stale", null, "on", LAUNCHER]);
  });

  it("is the installed app's for a build for development, unless its program is gone", () => {
    written('"/bin/sh" "--hidden"');
    expect(autostart().read()).toBe("on");
    written('"/gone/sh" "--hidden"');
    expect(autostart().read()).toBe("stale");
  });

  it("is off where it is no entry", () => {
    put("nothing of the kind");
    expect(autostart("packaged").read()).toBe("off");
  });
});

describe("the start at login, elsewhere", () => {
  it("is a matter of the system's", () => {
    onPlatform("darwin");
    const { set, read } = autostart();
    expect([set(true), read(), set(false), read()]).toEqual([null, "on", null, "off"]);
    expect(app.loginItems).toEqual([
      { openAtLogin: true, args: ["--hidden"] },
      { openAtLogin: false, args: ["--hidden"] },
    ]);
    expect(fs.existsSync(config)).toBe(false);
  });

  it("names the program in quotes on Windows, which writes it down as it is given, and the app of a build that has none", () => {
    onPlatform("win32");
    const program = `"${process.execPath}"`;
    autostart("packaged").set(true);
    expect(app.loginItems.at(-1)).toEqual({ openAtLogin: true, path: program, args: ["--hidden"] });
    autostart().set(true);
    expect(app.loginItems.at(-1)).toEqual({ openAtLogin: true, path: program, args: ['"/app path"', "--hidden"] });
  });

  it("starts the file of a portable Plumbline, since what runs is gone by then", () => {
    onPlatform("win32");
    const portable = path.join(temporaryFolder(), "A portable Plumbline.exe");
    fs.writeFileSync(portable, "");
    vi.stubEnv("PORTABLE_EXECUTABLE_FILE", portable);
    vi.stubEnv("PORTABLE_EXECUTABLE_APP_FILENAME", "plumbline");
    vi.stubEnv("TMPDIR", path.resolve(process.execPath, "../.."));
    const { set, read } = autostart("packaged");
    expect([set(true), app.loginItems.at(-1)?.path, read()]).toEqual([null, `"${portable}"`, "on"]);
  });

  it("is off on Windows where the person has switched it off in the Task Manager", () => {
    onPlatform("win32");
    const { set, read } = autostart("packaged");
    set(true);
    app.switchedOffByWindows = true;
    expect(read()).toBe("off");
  });

  it("is refused without a throw", () => {
    onPlatform("win32");
    app.refusesLoginItems = true;
    const { set, read } = autostart();
    expect([set(true), read()]).toEqual(["EUNKNOWN", "unknown"]);
  });
});
