import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lookAtDataFolder, placeOfTheEngine } from "../../../electron/platform/data-folder";
import { temporaryFolder } from "../../support/temporary-folder";

describe("the folder of the data", () => {
  it("is made for the person alone, and left as it is where it is there", () => {
    const folder = path.join(temporaryFolder(), "not/there");
    for (let count = 0; count < 2; count += 1)
      expect(lookAtDataFolder(folder)).toEqual({ path: folder, refusal: null });
    expect([fs.statSync(folder).mode & 0o777, fs.readdirSync(folder)]).toEqual([0o700, []]);
  });

  it("is told from one that takes nothing: a file in the way of it or above it", () => {
    const file = path.join(temporaryFolder(), "file");
    fs.writeFileSync(file, "");
    const refusals = [file, path.join(file, "below")].map((each) => lookAtDataFolder(each).refusal);
    expect(refusals).toEqual(["EEXIST", "ENOTDIR"]);
  });

  it.skipIf(process.platform !== "linux")("takes nothing below a file system that holds no files of anybody", () => {
    const refusals = ["/proc/nowhere", "/proc/nowhere/plumbline", "/proc/self/nowhere/a/b"].map(
      (each) => lookAtDataFolder(each).refusal,
    );
    expect(refusals).toEqual(["ENOENT", "ENOENT", "ENOENT"]);
  });

  it("has one place for the engine in its stead, or a new one where the system has none for the person", () => {
    const own = temporaryFolder();
    expect([0, 1].map(() => placeOfTheEngine({ XDG_RUNTIME_DIR: own }))).toEqual(
      [0, 1].map(() => path.join(own, "plumbline-not-kept")),
    );
    for (const none of ["", "relative"]) {
      const place = placeOfTheEngine({ XDG_RUNTIME_DIR: none });
      expect(fs.statSync(place).mode & 0o777).toBe(0o700);
      fs.rmdirSync(place);
    }
  });
});
