import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeSums } from "../../../electron/tools/sums";

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-sums-"))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

it("the sums beside the artefacts are those that sha256sum finds, one for each artefact and nothing else", () => {
  for (const name of ["b 1.deb", "a.tar.gz"]) fs.writeFileSync(path.join(folder, name), name);
  fs.writeFileSync(path.join(folder, "builder-debug.yml"), "");
  writeSums(folder);
  const told = execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
  expect(told).toBe("a.tar.gz: OK\nb 1.deb: OK\n");
});

it("where no artefact is left, there are no sums either", () => {
  fs.writeFileSync(path.join(folder, "a.zip"), "");
  writeSums(folder);
  fs.rmSync(path.join(folder, "a.zip"));
  writeSums(folder);
  expect(fs.readdirSync(folder)).toEqual([]);
});
