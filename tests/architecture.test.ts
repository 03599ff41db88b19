import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const sources = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/from\s+"(\.[^"]+)"/g)].map(([, to = ""]) =>
    path.normalize(path.join(path.dirname(file), to)),
  );

describe("the layers", () => {
  it("shared/ is pure: no clock, no chance, no timers, and nothing of the other layers", () => {
    for (const file of sources("shared")) {
      const text = read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(text, file).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|performance\.now|from "(?:node:|electron|react)/,
      );
      for (const to of importsOf(file)) expect(to, file).toMatch(/^shared\//);
    }
  });

  it("renderer/ and electron/ know shared/ only", () => {
    for (const layer of ["renderer", "electron"]) {
      for (const file of sources(layer))
        for (const to of importsOf(file)) expect(to, file).toMatch(new RegExp(`^(?:shared|${layer})/`));
    }
  });

  it("zod stays out of the pages", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = read(file);
      expect(text, file).not.toMatch(/from "zod"/);
      const used = [...text.matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)"/gms)].map(([, to = ""]) => to);
      for (const to of used) {
        const base = path.normalize(path.join(path.dirname(file), to));
        const found = [`${base}.ts`, `${base}.tsx`].find((each) => fs.existsSync(path.join(root, each)));
        if (found !== undefined) visit(found);
      }
    };
    visit("renderer/main/main.tsx");
    visit("renderer/break/break.ts");
    expect(seen.size).toBeGreaterThan(20);
  });

  it("messages between processes go through three files only", () => {
    const allowed = [
      "electron/preload/page-api.ts",
      "electron/ipc/serve.ts",
      "electron/platform/windows/break-windows.ts",
      "electron/platform/windows/main-window.ts",
    ];
    for (const file of sources("electron").filter((each) => !allowed.includes(each))) {
      expect(read(file), file).not.toMatch(/ipcMain|ipcRenderer|\.send\(|sendSync/);
    }
  });

  it("no file holds more than one idea", () => {
    const long = ["shared", "electron", "renderer"]
      .flatMap(sources)
      .map((file) => ({ file, lines: read(file).split("\n").length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});
