import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SnapshotStore } from "../../../../electron/storage/history/snapshot-store";
import { WriteQueue } from "../../../../electron/storage/files/write-queue";
import type { Snapshot } from "../../../../shared/scheduler/snapshot";
import { temporaryFolder } from "../../../support/temporary-folder";

const SNAPSHOT: Snapshot = {
  version: 1,
  bootId: "boot",
  elapsed: 5_000,
  savedAt: Date.UTC(2026, 10, 21),
  work: 1_200,
  postponesUsed: 1,
  rest: null,
  pause: { endsAt: 9_000, until: null, local: null },
};
const snapshotsIn = (file: string): SnapshotStore => new SnapshotStore(file, new WriteQueue(path.dirname(file)));
const scheduleFile = (): string => path.join(temporaryFolder(), "schedule.json");

describe("where the scheduler was", () => {
  it("is found again, for the person alone", async () => {
    const file = scheduleFile();
    expect(snapshotsIn(file).load()).toBeNull();
    expect(await snapshotsIn(file).save(SNAPSHOT)).toEqual({ ok: true });
    expect(snapshotsIn(file).load()).toEqual(SNAPSHOT);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is read up to a size that it never has, and not a byte beyond", () => {
    const file = scheduleFile();
    const text = JSON.stringify(SNAPSHOT);
    fs.writeFileSync(file, text.padEnd(65_536));
    expect(snapshotsIn(file).load()).toEqual(SNAPSHOT);
    fs.writeFileSync(file, text.padEnd(65_537));
    expect(snapshotsIn(file).load()).toBeNull();
  });

  it.each<readonly [string, (file: string) => void]>([
    ["an empty file", (file) => fs.writeFileSync(file, "")],
    ["half a file", (file) => fs.writeFileSync(file, JSON.stringify(SNAPSHOT).slice(0, 50))],
    ["another file", (file) => fs.writeFileSync(file, '{"version":1}')],
    ["one of a newer version", (file) => fs.writeFileSync(file, JSON.stringify({ ...SNAPSHOT, version: 2 }))],
    ["one with less than no work", (file) => fs.writeFileSync(file, JSON.stringify({ ...SNAPSHOT, work: -1 }))],
    ["a folder", (file) => fs.mkdirSync(file)],
    ["a pipe", (file) => void execFileSync("mkfifo", [file])],
    ["a link to itself", (file) => fs.symlinkSync("schedule.json", file)],
  ])("is nothing where there is %s", (_what, spoil) => {
    const file = scheduleFile();
    spoil(file);
    expect(snapshotsIn(file).load()).toBeNull();
  });

  it("of a newer version stays as it is, and any other is written over", async () => {
    for (const [version, errno] of [
      [2, "EROFS"],
      [0, null],
    ] as const) {
      const file = scheduleFile();
      const bytes = JSON.stringify({ ...SNAPSHOT, version });
      fs.writeFileSync(file, bytes);
      const store = snapshotsIn(file);
      expect(store.load()).toBeNull();
      expect(await store.save(SNAPSHOT)).toEqual(errno === null ? { ok: true } : { ok: false, errno });
      expect(fs.readFileSync(file, "utf8") === bytes).toBe(errno !== null);
    }
  });

  it("says why it could not be kept", async () => {
    const file = scheduleFile();
    fs.mkdirSync(file);
    expect(await snapshotsIn(file).save(SNAPSHOT)).toEqual({ ok: false, errno: "EISDIR" });
  });
});
