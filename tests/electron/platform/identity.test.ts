import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { APP_ID, sayWhoWeAre, stayOutOfTheDock } from "../../../electron/platform/identity";
import { app, resetElectron } from "../../support/ports/electron";
import { readYaml } from "../../support/read-yaml";

const root = path.resolve(import.meta.dirname, "../../..");
beforeEach(resetElectron);

describe("who the app is to the system", () => {
  it("is on Windows what the installer's shortcut says, or no notification is shown", () => {
    sayWhoWeAre("win32");
    expect(app.userModelId).toBe(APP_ID);
    expect(readYaml(path.join(root, "electron-builder.yml"))).toMatchObject({ appId: APP_ID });
  });

  it("is on macOS a program of the menu bar, without an icon in the dock", () => {
    stayOutOfTheDock("darwin");
    expect(app.activationPolicy).toBe("accessory");
  });

  it("is said to no other system", () => {
    for (const platform of ["linux", "darwin"] as const) sayWhoWeAre(platform);
    for (const platform of ["linux", "win32"] as const) stayOutOfTheDock(platform);
    expect([app.userModelId, app.activationPolicy]).toEqual([null, "regular"]);
  });

  it("is said before anything of the app is seen: the name before the lock, the place before the icon", () => {
    const main = fs.readFileSync(path.join(root, "electron/main.ts"), "utf8");
    const places = [
      "  sayWhoWeAre();",
      "app.requestSingleInstanceLock()",
      "stayOutOfTheDock();",
      "new TrayIconAdapter(",
    ];
    const found = places.map((each) => main.indexOf(each));
    expect(found.filter((at) => at < 0)).toEqual([]);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
  });
});
