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

/** The classes a sheet has. */
function classesIn(sheet: string): readonly string[] {
  const rules = fs.readFileSync(sheet, "utf8").replaceAll(/\/\*.*?\*\/|"[^"]*"/gs, "");
  return [...new Set([...rules.matchAll(/\.([a-z]\w*)/gi)].map(([, name = ""]) => name))];
}

/** The classes of a sheet that the views name, and those that other sheets compose. */
function classesNamed(sheet: string): readonly string[] {
  const isSheet = (from: string, file: string): boolean => path.resolve(path.dirname(file), from) === sheet;
  const inViews = views.flatMap((file) => {
    const text = fs.readFileSync(file, "utf8");
    return [...text.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)]
      .filter(([, , from = ""]) => isSheet(from, file))
      .flatMap(([, name = ""]) =>
        [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, used = ""]) => used),
      );
  });
  const composed = sheets.flatMap((file) =>
    [...fs.readFileSync(file, "utf8").matchAll(/composes: (\w+) from "([^"]+)"/g)]
      .filter(([, , from = ""]) => isSheet(from, file))
      .map(([, name = ""]) => name),
  );
  return [...new Set([...inViews, ...composed])];
}

describe("the sheets of the screens", () => {
  it("are found", () => expect(sheets.length).toBeGreaterThan(10));

  it.each(sheets.map((sheet) => [path.relative(root, sheet), sheet]))(
    "%s has what is named, and nothing else",
    (_, sheet) => expect([...classesIn(sheet)].sort()).toEqual([...classesNamed(sheet)].sort()),
  );
});
