import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setAutostart } from "../../../electron/platform/autostart";
import { onPlatform } from "../../support/platform";
import { app, resetElectron } from "../../support/ports/electron";
import { temporaryFolder } from "../../support/temporary-folder";

let config: string;
beforeEach(() => {
  resetElectron();
  config = path.join(temporaryFolder(), "not/there/yet");
  vi.stubEnv("XDG_CONFIG_HOME", config);
  vi.stubEnv("APPIMAGE", undefined);
  return () => vi.unstubAllEnvs();
});
const entry = (): string => path.join(config, "autostart/plumbline.desktop");
const command = (): string => /^Exec=(.*)$/m.exec(fs.readFileSync(entry(), "utf8"))?.[1] ?? "";

describe("the start at login, on Linux", () => {
  beforeEach(() => onPlatform("linux"));

  it("is an entry in the person's own folder, and taken away again, time and again", () => {
    setAutostart(false);
    for (let count = 0; count < 2; count += 1) {
      setAutostart(true);
      setAutostart(true);
      expect(fs.existsSync(entry())).toBe(true);
      setAutostart(false);
      setAutostart(false);
      expect(fs.existsSync(entry())).toBe(false);
    }
  });

  it("starts a package without its window by the launcher, from wherever it lies", () => {
    setAutostart(true, "packaged");
    expect(command()).toBe(`"${path.join(path.dirname(process.execPath), "plumbline")}" "--hidden"`);
    vi.stubEnv("APPIMAGE", '/apps/50% "off" `$x\\');
    setAutostart(true, "packaged");
    expect(command()).toBe('"/apps/50%% \\"off\\" \\`\\$x\\\\" "--hidden"');
  });

  it("starts an app that is not packaged by its folder", () => {
    setAutostart(true);
    expect(command()).toBe(`"${process.execPath}" "/app path" "--hidden"`);
  });

  it("says so where the system refuses", () => {
    fs.mkdirSync(path.dirname(config), { recursive: true });
    fs.writeFileSync(config, "in the way");
    expect(() => setAutostart(true)).toThrow();
  });
});

describe("the start at login, elsewhere", () => {
  it("is a matter of the system's", () => {
    onPlatform("darwin");
    setAutostart(true);
    setAutostart(false);
    expect(app.loginItems).toEqual([
      { openAtLogin: true, args: ["--hidden"] },
      { openAtLogin: false, args: ["--hidden"] },
    ]);
    expect(fs.existsSync(config)).toBe(false);
  });
});
