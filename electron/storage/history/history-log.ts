import fs from "node:fs";
import path from "node:path";
import { readLine, writeLine } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";
import type { EpochMs } from "../../../shared/time/units";
import { errnoOf, flushFolder, writeFully, type FileCalls, type WriteResult } from "../files/durable-write";
import { stamp } from "../files/file-backups";

const PRIVATE_FILE = 0o600;
const LINE_END = 0x0a;

/**
 * What happened, in one file for each month (UTC), one line for each entry, each with a checksum. Lines are only ever added.
 *
 * An entry is acknowledged when it is on the disk. A line that a crash cut off is moved into a side file when the log is
 * next written; damaged lines are passed over, and stay where they are.
 */
export class HistoryLog {
  readonly #folder: string;
  readonly #calls: FileCalls;
  readonly #trimmed = new Set<string>();

  /** A folder that cannot be made is tried again with each append, which then says why. */
  constructor(folder: string, calls: FileCalls = fs) {
    this.#folder = folder;
    this.#calls = calls;
    try {
      this.#ensureFolder();
    } catch (error) {
      console.warn(`history: ${errnoOf(error)}`);
    }
  }

  /** Adds entries, all or none, also when they are of several months. Never throws. */
  append(entries: readonly HistoryEntry[]): WriteResult {
    const undo: (() => void)[] = [];
    try {
      this.#ensureFolder();
      for (const file of new Set(entries.map(({ at }) => this.#file(at)))) {
        const own = entries.filter(({ at }) => this.#file(at) === file);
        this.#appendTo(file, Buffer.from(own.map(writeLine).join("")), undo);
      }
      return { ok: true };
    } catch (error) {
      for (const cutBack of undo) cutBack();
      return { ok: false, errno: errnoOf(error) };
    }
  }

  /** The entries with `from <= at < to`, oldest first. What is not there or cannot be read is empty; never throws. */
  query(from: EpochMs, to: EpochMs): readonly HistoryEntry[] {
    return this.#months(from, to)
      .flatMap((name) => readLines(path.join(this.#folder, name)))
      .filter(({ at }) => at >= from && at < to)
      .sort((a, b) => a.at - b.at);
  }

  #months(from: EpochMs, to: EpochMs): readonly string[] {
    const overlaps = (name: string): boolean => {
      const [, year, month] = /^(\d{4})-(\d\d)\.jsonl$/.exec(name) ?? [];
      return Date.UTC(Number(year), Number(month) - 1) < to && Date.UTC(Number(year), Number(month)) > from;
    };
    try {
      return fs.readdirSync(this.#folder).filter(overlaps).sort();
    } catch (error) {
      console.warn(`history: ${errnoOf(error)}`);
      return [];
    }
  }

  #file(at: EpochMs): string {
    return path.join(this.#folder, `${new Date(at).toISOString().slice(0, 7)}.jsonl`);
  }

  #ensureFolder(): void {
    const made = fs.mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) flushFolder(path.dirname(made));
  }

  #appendTo(file: string, bytes: Buffer, undo: (() => void)[]): void {
    if (!this.#trimmed.has(file)) keepTornTail(file);
    this.#trimmed.add(file);
    const descriptor = this.#calls.openSync(file, "a", PRIVATE_FILE);
    try {
      const end = fs.fstatSync(descriptor).size;
      undo.push(() => this.#cutBack(file, end));
      writeFully(descriptor, bytes, this.#calls);
      this.#calls.fdatasyncSync(descriptor);
      if (end === 0) flushFolder(this.#folder, this.#calls);
    } finally {
      this.#close(descriptor);
    }
  }

  /** What was flushed is on the disk, whatever closing says. */
  #close(descriptor: number): void {
    try {
      this.#calls.closeSync(descriptor);
    } catch (error) {
      console.warn(`history: ${errnoOf(error)}`);
    }
  }

  /** Half a line must not stay to spoil the next one. If even that does not work, the next append sees the torn tail. */
  #cutBack(file: string, end: number): void {
    try {
      const descriptor = fs.openSync(file, "r+");
      try {
        this.#calls.ftruncateSync(descriptor, end);
      } finally {
        fs.closeSync(descriptor);
      }
    } catch (error) {
      this.#trimmed.clear();
      console.warn(`history: ${errnoOf(error)}`);
    }
  }
}

/** Whole lines of a month; none when it cannot be read, so that one bad file does not take the others' days along. */
function readLines(file: string): readonly HistoryEntry[] {
  try {
    if (!fs.statSync(file).isFile()) return [];
    const lines = fs.readFileSync(file, "utf8").split("\n");
    return lines.map(readLine).filter((entry): entry is HistoryEntry => entry !== null);
  } catch (error) {
    console.warn(`history: ${errnoOf(error)}`);
    return [];
  }
}

/** Moves what stands after the last line end into a file of its own; a line that lacks only its end gets it. */
function keepTornTail(file: string): void {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || stat.size === 0) return;
  const bytes = fs.readFileSync(file);
  if (bytes[bytes.length - 1] === LINE_END) return;
  const end = bytes.lastIndexOf(LINE_END) + 1;
  if (readLine(bytes.toString("utf8", end)) !== null) return fs.appendFileSync(file, "\n");
  const side = `${file}.torn-${stamp(stat.mtimeMs)}`;
  fs.writeFileSync(side, bytes.subarray(end), { mode: PRIVATE_FILE });
  fs.truncateSync(file, end);
}
