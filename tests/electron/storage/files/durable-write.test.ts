import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durableWrite, flushFolder, type FileCalls } from "../../../../electron/storage/files/durable-write";
import { failingFiles, failure, nearlyFullDisk, watchedFiles } from "../../../support/faulty-files";
import { temporaryFolder } from "../../../support/temporary-folder";

describe("durableWrite", () => {
  it("replaces a file by new bytes that only the person may read", async () => {
    const file = path.join(temporaryFolder(), "a.json");
    fs.writeFileSync(file, "old");
    expect(await durableWrite(file, Buffer.from("new"))).toEqual({ ok: true });
    expect(fs.readFileSync(file, "utf8")).toBe("new");
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  const before = ["open", "write", "sync", "close", "readFile", "rename"] as const;
  for (const call of before) {
    for (const errno of ["ENOSPC", "EIO", "EACCES", "EDQUOT", "EXDEV", "EMFILE"]) {
      it(`reports ${errno} from ${call} and leaves the old bytes alone`, async () => {
        const folder = temporaryFolder();
        const file = path.join(folder, "a.json");
        fs.writeFileSync(file, "old");
        expect(await durableWrite(file, Buffer.from("new"), failingFiles(call, errno))).toEqual({ ok: false, errno });
        expect(fs.readdirSync(folder)).toEqual(["a.json"]);
        expect(fs.readFileSync(file, "utf8")).toBe("old");
      });
    }
  }

  /** The folder's calls come second, after the same ones for the file. */
  function failingForFolder(failing: "open" | "sync", errno: string): FileCalls {
    let isRenamed = false;
    return watchedFiles((call) => {
      if (isRenamed && call === failing) return Promise.reject(failure(errno));
      isRenamed ||= call === "rename";
      return Promise.resolve();
    });
  }

  for (const call of ["open", "sync"] as const) {
    for (const [errno, result] of [
      ["EINVAL", { ok: true }],
      ["EACCES", { ok: true }],
      ["EIO", { ok: false, errno: "EIO" }],
      ["EMFILE", { ok: false, errno: "EMFILE" }],
    ] as const) {
      it(`answers ${JSON.stringify(result)} when the folder's ${call} says ${errno}`, async () => {
        const folder = temporaryFolder();
        const file = path.join(folder, "a.json");
        expect(await durableWrite(file, Buffer.from("new"), failingForFolder(call, errno))).toEqual(result);
        expect(fs.readdirSync(folder)).toEqual(["a.json"]);
      });
    }
  }

  it("tells what went wrong first when it cannot even clean up", async () => {
    const calls = { ...failingFiles("rename", "ENOSPC"), unlink: failingFiles("unlink", "EIO").unlink };
    const file = path.join(temporaryFolder(), "a.json");
    expect(await durableWrite(file, Buffer.from("new"), calls)).toEqual({ ok: false, errno: "ENOSPC" });
  });

  it("never says yes to bytes that read back otherwise", async () => {
    const folder = temporaryFolder();
    const lying: FileCalls = {
      ...watchedFiles(() => Promise.resolve()),
      readFile: () => Promise.resolve(Buffer.from("ne")),
    };
    expect(await durableWrite(path.join(folder, "a.json"), Buffer.from("new"), lying)).toEqual({
      ok: false,
      errno: "EIO",
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it("follows links through to the end, there or not, and leaves them links", async () => {
    for (const isThere of [true, false]) {
      const [folder, other] = [temporaryFolder(), temporaryFolder()];
      const [file, target] = [path.join(folder, "a.json"), path.join(other, "real.json")];
      fs.symlinkSync("b.json", file);
      fs.symlinkSync(target, path.join(folder, "b.json"));
      if (isThere) fs.writeFileSync(target, "old");
      expect(await durableWrite(file, Buffer.from("new"))).toEqual({ ok: true });
      expect([fs.readlinkSync(file), fs.readlinkSync(path.join(folder, "b.json"))]).toEqual(["b.json", target]);
      expect(fs.readFileSync(target, "utf8")).toBe("new");
      expect([fs.readdirSync(folder), fs.readdirSync(other)]).toEqual([["a.json", "b.json"], ["real.json"]]);
    }
  });

  it("never throws: links in a circle, no folder, a folder in the way", async () => {
    const folder = temporaryFolder();
    fs.symlinkSync("circle", path.join(folder, "circle"));
    fs.mkdirSync(path.join(folder, "folder/full"), { recursive: true });
    for (const [name, errno] of [
      ["circle", "ELOOP"],
      ["circle/a.json", "ELOOP"],
      ["missing/a.json", "ENOENT"],
      ["folder", "EISDIR"],
    ] as const) {
      expect(await durableWrite(path.join(folder, name), Buffer.from("new")), name).toEqual({ ok: false, errno });
    }
    expect(fs.readdirSync(folder).sort()).toEqual(["circle", "folder"]);
  });

  it("refuses a pipe in the place of a folder at once", async () => {
    const pipe = path.join(temporaryFolder(), "backup");
    execFileSync("mkfifo", [pipe]);
    await expect(flushFolder(pipe)).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it("writes all or nothing, however much room there is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 300 }),
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        async (free, bytes) => {
          const folder = temporaryFolder();
          const file = path.join(folder, "a.json");
          fs.writeFileSync(file, "old");
          const result = await durableWrite(file, Buffer.from(bytes), nearlyFullDisk(free));
          expect(result.ok).toBe(bytes.length <= free);
          expect(fs.readFileSync(file).equals(result.ok ? Buffer.from(bytes) : Buffer.from("old"))).toBe(true);
          expect(fs.readdirSync(folder)).toEqual(["a.json"]);
        },
      ),
    );
  });
});
