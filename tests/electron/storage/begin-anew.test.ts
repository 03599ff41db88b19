import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { WriteQueue } from "../../../electron/storage/files/write-queue";
import { HistoryLog } from "../../../electron/storage/history/history-log";
import { SnapshotStore } from "../../../electron/storage/history/snapshot-store";
import { writeLine } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";
import type { Snapshot } from "../../../shared/scheduler/snapshot";
import { temporaryFolder } from "../../support/temporary-folder";

const AT = Date.UTC(2026, 10, 20);
const ENTRY: HistoryEntry = { id: "e", at: AT, utcOffset: 0, kind: "prompt" };
const SNAPSHOT: Snapshot = {
  version: 1,
  bootId: "boot",
  elapsed: 5_000,
  savedAt: AT,
  work: 1_200,
  postponesUsed: 1,
  rest: null,
  pause: null,
};
function historyWith(content: string) {
  const folder = path.join(temporaryFolder(), "history");
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "2026-11.jsonl"), content);
  const queue = new WriteQueue(path.dirname(folder));
  return { folder, queue, log: new HistoryLog(folder, { queue }) };
}

describe("what begins anew", () => {
  it("writes no schedule that was on its way to the disk, and every later one", async () => {
    const folder = temporaryFolder();
    const store = new SnapshotStore(path.join(folder, "schedule.json"), new WriteQueue(folder));
    const saving = store.save(SNAPSHOT);
    store.reset();
    expect([await saving, fs.readdirSync(folder)]).toEqual([{ ok: true }, []]);
    await store.save(SNAPSHOT);
    expect(fs.readdirSync(folder)).toEqual(["schedule.json"]);
  });

  it("writes a schedule where one of a newer version was", async () => {
    const file = path.join(temporaryFolder(), "schedule.json");
    fs.writeFileSync(file, JSON.stringify({ ...SNAPSHOT, version: 2 }));
    const store = new SnapshotStore(file, new WriteQueue(path.dirname(file)));
    store.load();
    store.reset();
    expect(await store.save(SNAPSHOT)).toEqual({ ok: true });
  });

  it("remembers nothing of the history that was being read", async () => {
    const { log } = historyWith(writeLine(ENTRY));
    const loading = log.load(AT);
    log.reset();
    await loading;
    expect(log.recent(0, Infinity)).toEqual([]);
    await log.load(AT);
    expect(log.recent(0, Infinity)).toEqual([ENTRY]);
  });

  it("moves and notes no damaged line that was found before", async () => {
    const { folder, queue, log } = historyWith("garbage\n");
    await log.check();
    log.reset();
    await queue.idle();
    expect(fs.readdirSync(folder)).toEqual(["2026-11.jsonl"]);
  });
});
