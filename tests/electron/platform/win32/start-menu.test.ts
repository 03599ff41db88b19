import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { APP_ID } from "../../../../electron/platform/identity";
import { enterStartMenu } from "../../../../electron/platform/win32/start-menu";
import { systemNotifications } from "../../../../electron/platform/notifications/notifier";
import { onPlatform } from "../../../support/platform";
import { FakeClock } from "../../../support/ports/clock";
import { app, resetElectron, shell } from "../../../support/ports/electron";
import { temporaryFolder } from "../../../support/temporary-folder";

let executable: string;
let portable: string;
let link: string;
beforeEach(() => {
  resetElectron();
  const folder = temporaryFolder();
  vi.stubEnv("TMPDIR", path.join(folder, "Temp"));
  executable = path.join(os.tmpdir(), "ns1.tmp/app/Plumbline.exe");
  portable = path.join(folder, "Plumbline.exe");
  link = path.join(folder, "Microsoft/Windows/Start Menu/Programs/Plumbline.lnk");
  app.paths.set("appData", folder);
  for (const file of [executable, portable, link]) fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(executable, "");
  fs.writeFileSync(portable, "");
  return () => vi.unstubAllEnvs();
});
const enter = (): boolean =>
  enterStartMenu(executable, { PORTABLE_EXECUTABLE_FILE: portable, PORTABLE_EXECUTABLE_APP_FILENAME: "plumbline" });
const ours = () => ({ target: portable, appUserModelId: APP_ID });

describe("the entry in the Start menu, by which Windows shows notifications", () => {
  it("is made once for a portable Plumbline, under the name that the app has to Windows", () => {
    expect([enter(), enter()]).toEqual([true, true]);
    expect([shell.links.get(link), shell.written]).toEqual([ours(), 1]);
  });

  it("is the installer's for an installed one", () => {
    expect(enterStartMenu(executable, {})).toBe(true);
    expect(shell.written).toBe(0);
  });

  it("is led to where the file is now, if it led to one that is gone", () => {
    shell.putLink(link, { target: path.join(os.tmpdir(), "gone.exe"), appUserModelId: APP_ID });
    expect([enter(), shell.links.get(link)]).toEqual([true, ours()]);
  });

  it("is left alone where it starts another Plumbline, or is somebody else's", () => {
    const installed = { target: executable, appUserModelId: APP_ID };
    shell.putLink(link, installed);
    expect([enter(), shell.links.get(link)]).toEqual([true, installed]);
    const theirs = { target: "/gone/other.exe", appUserModelId: "another.app" };
    shell.putLink(link, theirs);
    expect([enter(), shell.links.get(link)]).toEqual([false, theirs]);
    shell.links.delete(link);
    expect([enter(), shell.written, fs.readFileSync(link, "utf8")]).toEqual([false, 0, "a link"]);
  });

  it("is looked for before the app says that its notifications are shown", async () => {
    vi.stubEnv("PORTABLE_EXECUTABLE_FILE", portable);
    vi.stubEnv("PORTABLE_EXECUTABLE_APP_FILENAME", "plumbline");
    vi.stubEnv("TMPDIR", path.resolve(process.execPath, "../.."));
    const told: unknown[] = [];
    const watch = (platform: NodeJS.Platform): Promise<void> => {
      onPlatform(platform);
      const { watch } = systemNotifications(() => Promise.resolve(null), new FakeClock());
      return watch((works) => told.push(works));
    };
    shell.refusesLinks = true;
    await watch("win32");
    await watch("darwin");
    shell.refusesLinks = false;
    await watch("win32");
    expect([told, shell.written]).toEqual([[false, true, true], 1]);
  });

  it("is not there where Windows refuses, and nothing is thrown", () => {
    shell.refusesLinks = true;
    expect(enter()).toBe(false);
  });
});
