import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, makeFolderSoon } from "../../../electron/platform/make-folder";
import { temporaryFolder } from "../../support/temporary-folder";

const make = (folder: string): Promise<unknown> => Promise.resolve(folder).then((each) => makeFolder(each, 0o700));
const makeSoon = (folder: string): Promise<unknown> => makeFolderSoon(folder, 0o700);

describe.each([
  ["at once", make],
  ["soon", makeSoon],
])("a folder that is made %s", (_when, made) => {
  it("comes with those above it, for the person alone, and is left where it is there", async () => {
    const top = path.join(temporaryFolder(), "a");
    const folder = path.join(top, "b/c");
    expect(await made(folder)).toBe(top);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(await made(folder)).toBeUndefined();
    fs.rmdirSync(folder);
    expect(await made(folder)).toBe(folder);
  });

  it("is refused where a file is in the way of it, or above it", async () => {
    const file = path.join(temporaryFolder(), "file");
    fs.writeFileSync(file, "");
    await expect(made(file)).rejects.toMatchObject({ code: "EEXIST" });
    await expect(made(path.join(file, "a/b"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.skipIf(process.platform !== "linux")("is refused at once where a file system takes none", async () => {
    for (const each of ["/proc/nowhere", "/proc/nowhere/a", "/proc/self/nowhere/a/b"])
      await expect(made(each), each).rejects.toMatchObject({ code: "ENOENT" });
  });
});
