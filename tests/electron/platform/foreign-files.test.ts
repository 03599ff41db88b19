import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { foreignFiles } from "../../../electron/platform/foreign-files";
import { temporaryFolder } from "../../support/temporary-folder";

/** A home with files in it. */
function homeWith(...names: readonly string[]) {
  const home = temporaryFolder();
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), name);
  }
  return home;
}

describe("the settings files of other apps", () => {
  it.each([
    ["stretchly", ".config/Stretchly/config.json"],
    ["stretchly", ".config/stretchly/config.json"],
    ["stretchly", ".var/app/net.hovancik.Stretchly/config/Stretchly/config.json"],
    ["stretchly", "snap/stretchly/current/.config/Stretchly/config.json"],
    ["breaktimer", ".config/BreakTimer/config.json"],
    ["workrave", ".workrave/workrave.ini"],
    ["safeeyes", ".config/safeeyes/safeeyes.json"],
  ] as const)("of %s are found in %s", async (app, place) => {
    const files = foreignFiles({ home: homeWith(place), env: {} });
    expect(await files.find()).toEqual([app]);
    expect(await files.read(app, 1_000)).toEqual({ name: path.basename(place), bytes: Buffer.from(place) });
  });

  it("are looked for in the folder of settings that the person has", async () => {
    const home = homeWith("own/safeeyes/safeeyes.json", ".config/BreakTimer/config.json");
    expect(await foreignFiles({ home, env: { XDG_CONFIG_HOME: path.join(home, "own") } }).find()).toEqual(["safeeyes"]);
  });

  it("are none where there are none, and rejected where they are too large or no files", async () => {
    const none = foreignFiles({ home: homeWith(), env: {} });
    expect(await none.find()).toEqual([]);
    expect(await none.read("stretchly", 1_000)).toBeNull();
    const large = foreignFiles({ home: homeWith(".config/BreakTimer/config.json"), env: {} });
    await expect(large.read("breaktimer", 3)).rejects.toMatchObject({ code: "E_TOO_LARGE" });
    const folder = foreignFiles({ home: homeWith(".config/BreakTimer/config.json/inner"), env: {} });
    await expect(folder.read("breaktimer", 1_000)).rejects.toMatchObject({ code: "E_NO_FILE" });
  });
});
