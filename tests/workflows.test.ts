import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../.github/workflows");
const lines = fs
  .readdirSync(folder)
  .flatMap((name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n"))
  .map((line) => line.trim());

describe("the workflows", () => {
  it("name each action by its commit, with its version beside it: a tag can be moved", () => {
    const uses = lines.filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(4);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("run no script of a package while installing, and may read and nothing else", () => {
    expect(lines.filter((line) => /\bnpm ci\b/.test(line) && !line.includes("--ignore-scripts"))).toEqual([]);
    expect(lines.filter((line) => /: write\b/.test(line))).toEqual([]);
  });
});
