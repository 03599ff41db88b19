import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HistoryLog } from "../../../../electron/storage/history/history-log";
import { writeLine } from "../../../../shared/history/codec";
import type { HistoryEntry } from "../../../../shared/history/entry";
import { failingFiles, failure, nearlyFullDisk, watchedFiles } from "../../../support/faulty-files";
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
  it("gives back what was added, over the end of a month, in order", async () => {
    const folder = temporaryFolder();
    const all = [0, 30, 59, 60, 90].map(entry);
    for (const each of all) expect(await new HistoryLog(folder).append([each])).toEqual({ ok: true });
    expect(fs.readdirSync(folder)).toEqual(["2026-11.jsonl", "2026-12.jsonl"]);
    expect(await new HistoryLog(folder).query(START, START + 86_400_000)).toEqual(all);
    expect(await new HistoryLog(folder).query(START + 30 * 60_000, START + 60 * 60_000)).toEqual([
      entry(30),
      entry(59),
    ]);
  });

  it("is asked for a stretch with its start and without its end, so that no entry is in two days", async () => {
    const log = new HistoryLog(temporaryFolder());
    await log.append([5, 10, 15].map(entry));
    const at = (minute: number): number => START + minute * 60_000;
    expect(await log.query(at(5), at(10))).toEqual([entry(5)]);
    expect(await log.query(at(10), at(15))).toEqual([entry(10)]);
    expect(await log.query(at(10), at(10))).toEqual([]);
  });

  it("is only for the person to read", async () => {
    const folder = path.join(temporaryFolder(), "history");
    await new HistoryLog(folder).append([entry(0)]);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(folder, "2026-11.jsonl")).mode & 0o777).toBe(0o600);
  });

  it("survives a line cut off at any byte, and keeps the torn bytes", async () => {
    const second = writeLine(entry(1));
    for (let cut = 0; cut < second.length - 1; cut += 1) {
      const folder = temporaryFolder();
      const file = path.join(folder, "2026-11.jsonl");
      fs.writeFileSync(file, writeLine(entry(0)) + second.slice(0, cut));
      const log = new HistoryLog(folder);
      expect(await log.query(START, START + 600_000)).toEqual([entry(0)]);
      expect(await log.append([entry(2)])).toEqual({ ok: true });
      expect(await log.query(START, START + 600_000)).toEqual([entry(0), entry(2)]);
      const torn = fs.readdirSync(folder).filter((name) => name.includes("torn"));
      expect(torn.map((name) => fs.readFileSync(path.join(folder, name), "utf8"))).toEqual(
        cut === 0 ? [] : [second.slice(0, cut)],
      );
    }
  });

  it("gives a whole line that lacks only its end that end", async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, "2026-11.jsonl"), writeLine(entry(0)) + writeLine(entry(1)).trimEnd());
    const log = new HistoryLog(folder);
    await log.append([entry(2)]);
    expect(await log.query(START, START + 600_000)).toEqual([entry(0), entry(1), entry(2)]);
  });

  it("passes over a line whose checksum is wrong, and nothing else", async () => {
    const folder = temporaryFolder();
    const damaged = writeLine(entry(1)).replace("break_completed", "natural_break");
    fs.writeFileSync(
      path.join(folder, "2026-11.jsonl"),
      writeLine(entry(0)) + damaged + "\0".repeat(4_096) + "\n" + writeLine(entry(2)),
    );
    expect(await new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(2)]);
  });

  for (const [what, calls, errno] of [
    ["a full disk", nearlyFullDisk(40), "ENOSPC"],
    ["EIO when flushing", failingFiles("datasync", "EIO"), "EIO"],
    ["a file that cannot be opened", failingFiles("open", "EMFILE"), "EMFILE"],
    ["no room left to the person", failingFiles("write", "EDQUOT"), "EDQUOT"],
    ["a file that may not be written", failingFiles("open", "EACCES"), "EACCES"],
  ] as const) {
    it(`does not acknowledge on ${what}, and leaves no half line`, async () => {
      const folder = temporaryFolder();
      await new HistoryLog(folder).append([entry(0)]);
      const log = new HistoryLog(folder, { calls });
      expect(await log.append([entry(1)])).toEqual({ ok: false, errno });
      expect(log.isUnsaved).toBe(true);
      expect(fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8")).toBe(writeLine(entry(0)));
    });
  }

  it("knows at once what was added, and writes what it could not when there is room again, in order and once", async () => {
    const folder = temporaryFolder();
    let isFull = true;
    const log = new HistoryLog(folder, {
      calls: watchedFiles((call) =>
        isFull && call === "write" ? Promise.reject(failure("ENOSPC")) : Promise.resolve(),
      ),
    });
    expect(await log.append([entry(0), entry(60)])).toEqual({ ok: false, errno: "ENOSPC" });
    const adding = log.append([entry(1)]);
    expect(log.recent(START, START + 86_400_000)).toEqual([entry(0), entry(1), entry(60)]);
    expect(await log.query(START, START + 86_400_000)).toEqual([entry(0), entry(1), entry(60)]);
    expect(await adding).toEqual({ ok: false, errno: "ENOSPC" });
    isFull = false;
    expect(await log.saveAgain()).toEqual({ ok: true });
    expect(await log.saveAgain()).toEqual({ ok: true });
    expect(log.isUnsaved).toBe(false);
    expect(fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8")).toBe([0, 1].map(entry).map(writeLine).join(""));
    expect(fs.readFileSync(path.join(folder, "2026-12.jsonl"), "utf8")).toBe(writeLine(entry(60)));
  });

  it("keeps ten thousand entries that could not be written, and then the newest", async () => {
    const folder = temporaryFolder();
    let isFull = true;
    const log = new HistoryLog(folder, {
      calls: watchedFiles((call) =>
        isFull && call === "write" ? Promise.reject(failure("ENOSPC")) : Promise.resolve(),
      ),
    });
    await log.append(Array.from({ length: 10_001 }, (_, count) => ({ ...entry(0), id: String(count) })));
    isFull = false;
    await log.saveAgain();
    const written = await new HistoryLog(folder).query(START, START + 1);
    expect([written.length, written[0]?.id, written.at(-1)?.id]).toEqual([10_000, "1", "10000"]);
  });

  it("mends a half line that could not be cut back, with the next entry", async () => {
    const folder = temporaryFolder();
    let isBad = false;
    const nearly = nearlyFullDisk(writeLine(entry(0)).length + 40);
    const stubborn = failingFiles("truncate", "EIO");
    const log = new HistoryLog(folder, {
      calls: {
        ...nearly,
        open: async (...given) => {
          if (!isBad) return failingFiles("unlink", "EIO").open(...given);
          const [full, opened] = [await nearly.open(...given), await stubborn.open(...given)];
          return {
            ...opened,
            write: (...bytes) => full.write(...bytes),
            datasync: () => full.datasync(),
            close: () => opened.close().then(() => full.close()),
          };
        },
      },
    });
    isBad = true;
    expect(await log.append([entry(0)])).toEqual({ ok: true });
    expect(await log.append([entry(1)])).toMatchObject({ ok: false });
    expect(fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8")).not.toMatch(/\n$/);
    isBad = false;
    expect(await log.append([entry(2)])).toEqual({ ok: true });
    expect(await new HistoryLog(folder).query(START, START + 86_400_000)).toEqual([0, 1, 2].map(entry));
  });

  it("acknowledges what was flushed, whatever closing says", async () => {
    const folder = temporaryFolder();
    await new HistoryLog(folder).append([entry(0)]);
    const calls = watchedFiles((call) => (call === "close" ? Promise.reject(failure("EIO")) : Promise.resolve()));
    expect(await new HistoryLog(folder, { calls }).append([entry(1)])).toEqual({ ok: true });
    expect(await new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(1)]);
  });

  it("flushes each entry before it is acknowledged, and the folder with a new month", async () => {
    const steps: string[] = [];
    const calls = watchedFiles((call) => {
      if (call === "write" || call === "sync" || call === "datasync") steps.push(call);
      return Promise.resolve();
    });
    const log = new HistoryLog(temporaryFolder(), { calls });
    await log.append([entry(0)]);
    steps.push("told");
    await log.append([entry(1)]);
    expect(steps).toEqual(["write", "datasync", "sync", "told", "write", "datasync"]);
  });

  it("has in memory what it was told to load, each entry once, and reads nothing for it later", async () => {
    const folder = temporaryFolder();
    await new HistoryLog(folder).append([0, 5, 10].map(entry));
    const log = new HistoryLog(folder);
    await log.append([entry(20)]);
    await log.load(START + 5 * 60_000);
    fs.rmSync(folder, { recursive: true });
    expect([log.since, log.recent(START, START + 86_400_000)]).toEqual([START + 5 * 60_000, [5, 10, 20].map(entry)]);
  });

  it("neither stops the start nor a query when its folder cannot be made", async () => {
    const folder = path.join(temporaryFolder(), "history");
    fs.writeFileSync(folder, "a file in the way");
    const log = new HistoryLog(folder);
    expect(await log.query(START, START + 600_000)).toEqual([]);
    expect(await log.append([entry(0)])).toEqual({ ok: false, errno: "EEXIST" });
    fs.rmSync(folder);
    expect(await log.append([entry(0)])).toEqual({ ok: true });
    expect(await log.query(START, START + 600_000)).toEqual([entry(0)]);
  });

  for (const [what, put] of [
    ["a folder", (file: string) => fs.mkdirSync(path.join(file, "full"), { recursive: true })],
    ["a pipe", (file: string) => execFileSync("mkfifo", [file])],
    ["two gigabytes", (file: string) => (fs.writeFileSync(file, ""), fs.truncateSync(file, 2_000_000_000))],
  ] as const) {
    it(`moves ${what} in the place of a month out of the way, and waits for nothing`, async () => {
      const folder = temporaryFolder();
      put(path.join(folder, "2026-11.jsonl"));
      const log = new HistoryLog(folder);
      await log.load(START);
      expect(log.recent(START, START + 86_400_000)).toEqual([]);
      expect(await log.append([entry(0), entry(60)])).toEqual({ ok: true });
      expect(await new HistoryLog(folder).query(START, START + 86_400_000)).toEqual([entry(0), entry(60)]);
      expect(fs.readdirSync(folder).filter((name) => name.includes(".corrupt-"))).toHaveLength(1);
    });
  }

  it("counts an entry once, however often its line is there, and reads what an editor made of it", async () => {
    const folder = temporaryFolder();
    const lines = [0, 0, 1, 0, 1, 2].map(entry).map(writeLine).join("");
    fs.writeFileSync(path.join(folder, "2026-11.jsonl"), lines.replaceAll("\n", "\r\n"));
    expect(await new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(1), entry(2)]);
    fs.writeFileSync(path.join(folder, "2026-11.jsonl"), `\uFEFF${lines}`);
    expect(await new HistoryLog(folder).query(START, START + 600_000)).toEqual([entry(0), entry(1), entry(2)]);
  });

  it("answers with the newest twenty thousand entries at most, from the end of a month beyond reason", async () => {
    const folder = temporaryFolder();
    const lines = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) =>
        writeLine({ ...entry(0), id: `x${from + at}`, at: START + from + at }),
      ).join("");
    fs.writeFileSync(path.join(folder, "2026-11.jsonl"), `garbage\n${lines(0, 90_000)}`);
    const answer = await new HistoryLog(folder).query(START, START + 600_000);
    expect([answer.length, answer[0]?.id, answer.at(-1)?.id]).toEqual([20_000, "x70000", "x89999"]);
  });

  it("is asked for all time by the ends of time", async () => {
    const log = new HistoryLog(temporaryFolder());
    await log.append([entry(0)]);
    expect(await log.query(-8.64e15, 8.64e15)).toEqual([entry(0)]);
    expect(await log.query(-Infinity, Infinity)).toEqual([entry(0)]);
  });

  it("survives any one byte of it changed, losing two lines at most", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "2026-11.jsonl");
    const all = [0, 1, 2, 3].map(entry);
    const good = Buffer.from(all.map(writeLine).join(""));
    for (let at = 0; at < good.length; at += 1) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      fs.writeFileSync(file, bytes);
      const read = await new HistoryLog(folder).query(START, START + 600_000);
      expect(read.length).toBeGreaterThanOrEqual(2);
      expect(all).toEqual(expect.arrayContaining([...read]));
    }
  });
});
