import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve("renderer");
const files = fs
  .readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => path.join(root, file))
  .filter((file) => fs.statSync(file).isFile());
const sheets = files.filter((file) => file.endsWith(".module.css"));
const views = files.filter((file) => file.endsWith(".tsx"));

const read = (file: string): string => fs.readFileSync(file, "utf8");

/** The classes a sheet has. */
function classesIn(sheet: string): readonly string[] {
  const rules = read(sheet).replaceAll(/\/\*.*?\*\/|"[^"]*"/gs, "");
  return [...new Set([...rules.matchAll(/\.([a-z]\w*)/gi)].map(([, name = ""]) => name))];
}

/** The classes that a view names of its sheet. */
function classesNamed(view: string): readonly string[] {
  const [, name = ""] = /import (\w+) from "[^"]+\.module\.css"/.exec(read(view)) ?? [];
  return [...new Set([...read(view).matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, used = ""]) => used))];
}
const ownerOf = (sheet: string): string => sheet.replace(/\.module\.css$/, ".tsx");

describe("the sheets of the views", () => {
  it("are found", () => expect(sheets.length).toBeGreaterThan(10));

  it.each(sheets.map((sheet) => [path.relative(root, sheet), sheet]))(
    "%s has the classes that are named, and no others",
    (_, sheet) => expect([...classesIn(sheet)].sort()).toEqual([...classesNamed(ownerOf(sheet))].sort()),
  );

  it("stand beside the one component that uses them, under its name", () => {
    expect(sheets.map(ownerOf).filter((owner) => !views.includes(owner))).toEqual([]);
    for (const view of views)
      for (const [, from = ""] of read(view).matchAll(/from "([^"]+\.module\.css)"/g))
        expect(ownerOf(path.resolve(path.dirname(view), from))).toBe(view);
  });

  it("are imported last, so that they overrule the sheets of the components", () => {
    const early = views.filter((view) => {
      const imports = [...read(view).matchAll(/^import [^;]*? from "([^"]+)";/gm)].map(([, from = ""]) => from);
      return imports.slice(0, -1).some((from) => from.endsWith(".module.css"));
    });
    expect(early).toEqual([]);
  });
});

describe("every sheet", () => {
  it("has at most 200 lines", () => {
    const long = files.filter((file) => file.endsWith(".css") && read(file).split("\n").length > 200);
    expect(long).toEqual([]);
  });
});
