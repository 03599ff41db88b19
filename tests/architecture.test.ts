import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/* What the lint of imports (.dependency-cruiser.mjs) cannot see: globals, and calls by name. */
const root = path.resolve(import.meta.dirname, "..");
const sources = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
const codeOf = (file: string): string =>
  fs.readFileSync(path.join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

describe("the layers", () => {
  it("shared/ is pure: no clock, no chance, no timers", () => {
    for (const file of sources("shared"))
      expect(codeOf(file), file).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|performance\.now/,
      );
  });

  it("messages between processes go through four files only", () => {
    const allowed = [
      "electron/preload/page-api.ts",
      "electron/platform/gate.ts",
      "electron/platform/windows/break-windows.ts",
      "electron/platform/windows/main-window.ts",
    ];
    // What builds and tests the app is no process of it.
    const shipped = sources("electron").filter((each) => !each.startsWith("electron/tools/"));
    for (const file of shipped.filter((each) => !allowed.includes(each)))
      expect(codeOf(file), file).not.toMatch(/ipcMain|ipcRenderer|\.send\(|sendSync/);
  });

  it("no language is named but the one to fall back on", () => {
    const named = ["shared", "electron", "renderer"]
      .flatMap(sources)
      .filter((file) => !/^shared\/i18n\/|^electron\/tools\//.test(file) && /"en(?:-[A-Z]{2})?"/.test(codeOf(file)));
    expect(named).toEqual([]);
  });
});
