import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { FileCalls } from "../../../../electron/storage/files/durable-write";
import { HistoryLog } from "../../../../electron/storage/history/history-log";
import { writeLine } from "../../../../shared/history/codec";
import type { HistoryEntry } from "../../../../shared/history/entry";
import { failingFiles, nearlyFullDisk } from "../../../support/faulty-files";
import { temporaryFolder } from "../../../support/temporary-folder";

const START = Date.UTC(2026, 10, 30, 23, 0);
const entry = (minute: number): HistoryEntry => ({
  id: `e${minute}`,
  at: START + minute * 60_000,
  utcOffset: 3_600_000,
  kind: "break_completed",
  duration: 300_000,
});

describe("the history", () => {
  it("gives back what was added, over the end of a month, in order", () => {
    const folder = temporaryFolder();
    const all = [0, 30, 59, 60, 90].map(entry);
    for (const each of all) expect(new HistoryLog(folder).append([each])).toEqual({ ok: true });
    expect(fs.readdirSync(folder)).toEqual(["2026-11.jsonl", "2026-12.jsonl"]);
    expect(new HistoryLog(folder).query(START, START + 86_400_000)).toEqual(all);
    expect(new HistoryLog(folder).query(START + 30 * 60_000, START + 60 * 60_000)).toEqual([entry(30), entry(59)]);
  });

  it("is asked for a stretch with its start and without its end, so that no entry is in two days", () => {
    const log = new HistoryLog(temporaryFolder());
    log.append([5, 10, 15].map(entry));
    const at = (minute: number): number => START + minute * 60_000;
    expect(log.query(at(5), at(10))).toEqual([entry(5)]);
    expect(log.query(at(10), at(15))).toEqual([entry(10)]);
    expect(log.query(at(10), at(10))).toEqual([]);
  });

  it("is only for the person to read", () => {
    const folder = path.join(temporaryFolder(), "history");
    new HistoryLog(folder).append([entry(0)]);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(folder, "2026-11.jsonl")).mode & 0o777).toBe(0o600);
  });

  it("survives a line cut off at any byte, and keeps the torn bytes", () => {
    const second = writeLine(entry(1));
    for (let cut = 0; cut < second.length - 1; cut += 1) {
      const folder = temporaryFolder();
      const file = path.join(folder, "2026-11.jsonl");
      fs.writeFileSync(file, writeLine(entry(0)) + second.slice(0, cut));
      const log = new HistoryLog(folder);
      expect(log.query(START, START + 600_000)).toEqual([entry(0)]);
      expect(log.append([entry(2)])).toEqual({ ok: true });
      expect(log.query(START, START + 600_000)).toEqual([entry(0), entry(2)]);
      const torn = fs.readdirSync(folder).filter((name) => name.includes("torn"));
      expect(torn.map((name) => fs.readFileSync(path.join(folder, name), "utf8"))).toEqual(
        cut === 0 ? [] : [second.slice(0, cut)],
      );
    }
  });

  it("gives a whole line that lacks only its end that end", () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "2026-11.jsonl"), writeLine(entry(0)) + writeLine(entry(1)).trimEnd());
    const log = new HistoryLog(folder);
    log.append([entry(2)]);
    expect(log.query(START, START + 600_000)).toEqual([entry(0), entry(1), entry(2)]);
  });

  it("passes over a line whose checksum is wrong, and nothing else", () => {
    const folder = temporaryFolder();
    const damaged = writeLine(entry(1)).replace("break_completed", "natural_break");
    fs.writeFileSync(
      path.join(folder, "2026-11.jsonl"),
      writeLine(entry(0)) + damaged + "\0".repeat(4_096) + "\n" + writeLine(entry(2)),
    );
    expect(new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(2)]);
  });

  for (const [what, calls, errno] of [
    ["a full disk", nearlyFullDisk(40), "ENOSPC"],
    ["EIO when flushing", failingFiles("fdatasyncSync", "EIO"), "EIO"],
    ["a file that cannot be opened", failingFiles("openSync", "EMFILE"), "EMFILE"],
    ["no room left to the person", failingFiles("writeSync", "EDQUOT"), "EDQUOT"],
    ["a file that may not be written", failingFiles("openSync", "EACCES"), "EACCES"],
  ] as const) {
    it(`does not acknowledge on ${what}, and leaves no half line`, () => {
      const folder = temporaryFolder();
      new HistoryLog(folder).append([entry(0)]);
      expect(new HistoryLog(folder, calls).append([entry(1)])).toEqual({ ok: false, errno });
      expect(fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8")).toBe(writeLine(entry(0)));
    });
  }

  it("adds entries of two months both or not at all", () => {
    const folder = temporaryFolder();
    new HistoryLog(folder).append([entry(0), entry(60)]);
    const room = writeLine(entry(1)).length + 20;
    expect(new HistoryLog(folder, nearlyFullDisk(room)).append([entry(1), entry(61)])).toEqual({
      ok: false,
      errno: "ENOSPC",
    });
    expect(new HistoryLog(folder).query(START, START + 86_400_000)).toEqual([entry(0), entry(60)]);
  });

  it("mends a half line that could not be cut back, with the next entry", () => {
    const folder = temporaryFolder();
    let calls: FileCalls = {
      ...nearlyFullDisk(writeLine(entry(0)).length + 40),
      ftruncateSync: failingFiles("ftruncateSync", "EIO").ftruncateSync,
    };
    const log = new HistoryLog(folder, { ...calls, writeSync: forwarded(() => calls) });
    expect(log.append([entry(0)])).toEqual({ ok: true });
    expect(log.append([entry(1)])).toEqual({ ok: false, errno: "ENOSPC" });
    calls = nearlyFullDisk(10_000);
    expect(log.append([entry(2)])).toEqual({ ok: true });
    expect(log.query(START, START + 86_400_000)).toEqual([entry(0), entry(2)]);
  });

  it("acknowledges what was flushed, whatever closing says", () => {
    const folder = temporaryFolder();
    new HistoryLog(folder).append([entry(0)]);
    expect(new HistoryLog(folder, failingFiles("closeSync", "EIO")).append([entry(1)])).toEqual({ ok: true });
    expect(new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(1)]);
  });

  it("flushes each entry before it is acknowledged, and the folder with a new month", () => {
    const steps: string[] = [];
    const real = failingFiles("unlinkSync", "EIO");
    const calls: FileCalls = {
      ...real,
      writeSync: forwarded(
        () => real,
        () => steps.push("write"),
      ),
      fdatasyncSync: (descriptor) => {
        steps.push("flush");
        real.fdatasyncSync(descriptor);
      },
      fsyncSync: (descriptor) => {
        steps.push("flush folder");
        real.fsyncSync(descriptor);
      },
    };
    const log = new HistoryLog(temporaryFolder(), calls);
    log.append([entry(0)]);
    log.append([entry(1)]);
    expect(steps).toEqual(["write", "flush", "flush folder", "write", "flush"]);
  });

  it("neither stops the start nor a query when its folder cannot be made", () => {
    const folder = path.join(temporaryFolder(), "history");
    fs.writeFileSync(folder, "a file in the way");
    const log = new HistoryLog(folder);
    expect(log.query(START, START + 600_000)).toEqual([]);
    expect(log.append([entry(0)])).toEqual({ ok: false, errno: "EEXIST" });
    fs.rmSync(folder);
    expect(log.append([entry(0)])).toEqual({ ok: true });
    expect(log.query(START, START + 600_000)).toEqual([entry(0)]);
  });

  it("passes over a month that is a folder, and says that nothing can be added to it", () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, "2026-11.jsonl"));
    const log = new HistoryLog(folder);
    expect(log.append([entry(60)])).toEqual({ ok: true });
    expect(log.append([entry(0)])).toEqual({ ok: false, errno: "EISDIR" });
    expect(log.query(START, START + 86_400_000)).toEqual([entry(60)]);
  });

  it("is asked for all time by the ends of time", () => {
    const log = new HistoryLog(temporaryFolder());
    log.append([entry(0)]);
    expect(log.query(-8.64e15, 8.64e15)).toEqual([entry(0)]);
    expect(log.query(-Infinity, Infinity)).toEqual([entry(0)]);
  });

  it("survives any one byte of it changed, losing two lines at most", () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "2026-11.jsonl");
    const all = [0, 1, 2, 3].map(entry);
    const good = Buffer.from(all.map(writeLine).join(""));
    for (let at = 0; at < good.length; at += 1) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      fs.writeFileSync(file, bytes);
      const read = new HistoryLog(folder).query(START, START + 600_000);
      expect(read.length).toBeGreaterThanOrEqual(2);
      expect(all).toEqual(expect.arrayContaining([...read]));
    }
  });
});

/** Writes by whichever calls are in use when it is asked. */
function forwarded(calls: () => FileCalls, before: () => void = () => undefined): FileCalls["writeSync"] {
  return (descriptor: number, bytes: string | NodeJS.ArrayBufferView, offset?: unknown, length?: unknown): number => {
    if (typeof bytes === "string" || typeof offset !== "number" || typeof length !== "number")
      throw new Error("Expected bytes with their place and length");
    before();
    return calls().writeSync(descriptor, bytes, offset, length);
  };
}
