import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { HistoryFlaws } from "../../../../electron/storage/history/flaw-log";
import { HistoryLog } from "../../../../electron/storage/history/history-log";
import { WriteQueue } from "../../../../electron/storage/files/write-queue";
import { checksum, writeLine } from "../../../../shared/history/codec";
import type { HistoryEntry } from "../../../../shared/history/entry";
import { temporaryFolder } from "../../../support/temporary-folder";

const START = Date.UTC(2026, 10, 20);
const entry = (minute: number): HistoryEntry => ({
  id: `e${minute}`,
  at: START + minute * 60_000,
  utcOffset: 0,
  kind: "prompt",
});
const lines = (...minutes: readonly number[]): string => minutes.map(entry).map(writeLine).join("");
const NEWER_BODY = JSON.stringify({ v: 2, id: "n", at: START });
const NEWER = `${NEWER_BODY}\t${checksum(NEWER_BODY)}\n`;
const DAMAGED = Buffer.concat([Buffer.from([0xff, 0xfe, 0x09]), Buffer.from("garbage\r\n")]);
const TORN = '{"v":1,"id":"to';

function folderWith(...content: readonly (string | Buffer)[]) {
  const folder = path.join(temporaryFolder(), "history");
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "2026-11.jsonl"), Buffer.concat(content.map((each) => Buffer.from(each))));
  return folder;
}

/** What a run tells of, after all of it was looked at twice. */
async function toldIn(folder: string): Promise<readonly HistoryFlaws[]> {
  const queue = new WriteQueue(path.dirname(folder));
  const log = new HistoryLog(folder, { queue });
  const told: HistoryFlaws[] = [];
  await log.load(START);
  log.flaws.onFound((flaws) => void told.push(flaws));
  await log.check();
  await queue.idle();
  return told;
}
const monthIn = (folder: string): string => fs.readFileSync(path.join(folder, "2026-11.jsonl"), "utf8");
const asideIn = (folder: string): readonly Buffer[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.includes(".corrupt-"))
    .map((name) => fs.readFileSync(path.join(folder, name)));

describe("lines of the history that are no entries", () => {
  it("are moved aside byte for byte where they are damaged, and told once", async () => {
    const folder = folderWith(lines(0), DAMAGED, lines(1), "x\n", lines(2), TORN);
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 2, left: 0, unread: 0 });
    expect(monthIn(folder)).toBe(lines(0, 1, 2) + TORN);
    expect(asideIn(folder)).toEqual([Buffer.concat([DAMAGED, Buffer.from("x\n")])]);
    expect(await toldIn(folder)).toEqual([]);
    expect(await new HistoryLog(folder).query(START, START + 600_000)).toEqual([0, 1, 2].map(entry));
  });

  it("stay where a newer version wrote them, are told once over restarts, and again where there are more", async () => {
    const folder = folderWith(lines(0), NEWER, lines(1));
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 0, left: 1, unread: 0 });
    expect(monthIn(folder)).toBe(lines(0) + NEWER + lines(1));
    expect(await toldIn(folder)).toEqual([]);
    fs.appendFileSync(path.join(folder, "2026-11.jsonl"), NEWER + NEWER);
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 0, left: 2, unread: 0 });
    expect(await toldIn(folder)).toEqual([]);
  });

  it("stay in a month beyond reason, and are told once all the same", async () => {
    const folder = folderWith("x".repeat(8_400_000), "\n", DAMAGED, lines(1));
    const { size } = fs.statSync(path.join(folder, "2026-11.jsonl"));
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 0, left: 1, unread: 0 });
    expect(fs.statSync(path.join(folder, "2026-11.jsonl")).size).toBe(size);
    expect(await toldIn(folder)).toEqual([]);
  });

  it("stay where one of them is longer than is read, so that none is cut", async () => {
    const folder = folderWith(lines(0), "x".repeat(2_000_000), "\n", lines(1));
    const before = monthIn(folder);
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 0, left: 1, unread: 0 });
    expect([monthIn(folder) === before, asideIn(folder)]).toEqual([true, []]);
  });

  it("are none where all is well, and a month that cannot be opened is told of by its number", async () => {
    const folder = folderWith(lines(0, 1).replaceAll("\n", "\r\n"), "\n", TORN);
    expect(await toldIn(folder)).toEqual([]);
    expect(fs.readdirSync(folder)).toEqual(["2026-11.jsonl"]);
    fs.mkdirSync(path.join(folder, "2026-09.jsonl"));
    fs.mkdirSync(path.join(folder, "2026-10.jsonl"));
    expect((await toldIn(folder)).at(-1)).toEqual({ moved: 0, left: 0, unread: 2 });
  });
});
