import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ownPortable } from "../../../../electron/platform/win32/portable";
import { temporaryFolder } from "../../../support/temporary-folder";

let unpacked: string;
let file: string;
beforeEach(() => {
  const folder = temporaryFolder();
  const temp = path.join(folder, "Temp");
  unpacked = path.join(temp, "ns1234.tmp/app/Plumbline.exe");
  file = path.join(folder, "Downloads/Plumbline 0.1.0.exe");
  for (const each of [unpacked, file]) {
    fs.mkdirSync(path.dirname(each), { recursive: true });
    fs.writeFileSync(each, "");
  }
  vi.stubEnv("TMPDIR", temp);
  return () => vi.unstubAllEnvs();
});
const found = (change: NodeJS.ProcessEnv = {}, executable = unpacked): string | null =>
  ownPortable(
    executable,
    { PORTABLE_EXECUTABLE_FILE: file, PORTABLE_EXECUTABLE_APP_FILENAME: "plumbline", ...change },
    "Plumbline",
  );

describe("the file of a portable Plumbline", () => {
  it("is the one that unpacked what runs", () => expect(found()).toBe(file));

  it("is none where the variables are not there, or are another program's", () => {
    expect(ownPortable(unpacked, {}, "Plumbline")).toBeNull();
    expect(found({ PORTABLE_EXECUTABLE_APP_FILENAME: "another-app" })).toBeNull();
    expect(found({ PORTABLE_EXECUTABLE_APP_FILENAME: undefined })).toBeNull();
  });

  it("is none for an installed Plumbline that a portable program has started", () => {
    const installed = path.join(path.dirname(file), "installed.exe");
    fs.writeFileSync(installed, "");
    expect(found({}, installed)).toBeNull();
  });

  it("is none where it is gone, no program, or what was unpacked itself", () => {
    for (const other of ["", "relative.exe", path.join(path.dirname(file), "gone.exe"), path.dirname(file), unpacked])
      expect(found({ PORTABLE_EXECUTABLE_FILE: other }), other).toBeNull();
    const text = path.join(path.dirname(file), "notes.txt");
    fs.writeFileSync(text, "");
    expect(found({ PORTABLE_EXECUTABLE_FILE: text })).toBeNull();
  });
});
