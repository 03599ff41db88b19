import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HistoryLog } from "../../../electron/storage/history-log";
import { writeLine } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";
import { failingFiles, nearlyFullDisk } from "../../support/faulty-files";
import { temporaryFolder } from "../../support/temporary-folder";

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
  ] as const) {
    it(`does not acknowledge on ${what}, and leaves no half line`, () => {
      const folder = temporaryFolder();
      new HistoryLog(folder).append([entry(0)]);
      expect(new HistoryLog(folder, calls).append([entry(1)])).toEqual({ ok: false, errno });
      expect(fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8")).toBe(writeLine(entry(0)));
    });
  }
});
