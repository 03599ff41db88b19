import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durableWrite } from "../../../electron/storage/durable-write";
import { failingFiles, nearlyFullDisk } from "../../support/faulty-files";
import { temporaryFolder } from "../../support/temporary-folder";

describe("durableWrite", () => {
  it("replaces a file by new bytes that only the person may read", () => {
    const file = path.join(temporaryFolder(), "a.json");
    fs.writeFileSync(file, "old");
    expect(durableWrite(file, Buffer.from("new"))).toEqual({ ok: true });
    expect(fs.readFileSync(file, "utf8")).toBe("new");
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  const before = ["openSync", "writeSync", "fsyncSync", "readFileSync", "renameSync"] as const;
  for (const call of before) {
    for (const errno of ["ENOSPC", "EIO", "EACCES", "EDQUOT", "EXDEV", "EMFILE"]) {
      it(`reports ${errno} from ${call} and leaves the old bytes alone`, () => {
        const folder = temporaryFolder();
        const file = path.join(folder, "a.json");
        fs.writeFileSync(file, "old");
        expect(durableWrite(file, Buffer.from("new"), failingFiles(call, errno))).toEqual({ ok: false, errno });
        expect(fs.readdirSync(folder)).toEqual(["a.json"]);
        expect(fs.readFileSync(file, "utf8")).toBe("old");
      });
    }
  }

  it("writes all or nothing, however much room there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.uint8Array({ minLength: 1, maxLength: 200 }), (free, bytes) => {
        const folder = temporaryFolder();
        const file = path.join(folder, "a.json");
        fs.writeFileSync(file, "old");
        const result = durableWrite(file, Buffer.from(bytes), nearlyFullDisk(free));
        expect(result.ok).toBe(bytes.length <= free);
        expect(fs.readFileSync(file).equals(result.ok ? Buffer.from(bytes) : Buffer.from("old"))).toBe(true);
        expect(fs.readdirSync(folder)).toEqual(["a.json"]);
      }),
    );
  });
});
