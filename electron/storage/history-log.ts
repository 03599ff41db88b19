import fs from "node:fs";
import path from "node:path";
import { readLine, writeLine } from "../../shared/history/codec";
import type { HistoryEntry } from "../../shared/history/entry";
import type { EpochMs } from "../../shared/units";
import { errnoOf, writeFully, type FileCalls, type WriteResult } from "./durable-write";
import { stamp } from "./keep-aside";

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

  constructor(folder: string, calls: FileCalls = fs) {
    this.#folder = folder;
    this.#calls = calls;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Adds entries, all or none. Never throws. */
  append(entries: readonly HistoryEntry[]): WriteResult {
    const files = new Set(entries.map(({ at }) => this.#file(at)));
    for (const file of files) {
      const own = entries.filter(({ at }) => this.#file(at) === file);
      const result = this.#appendTo(file, Buffer.from(own.map(writeLine).join("")));
      if (!result.ok) return result;
    }
    return { ok: true };
  }

  /** The entries with `from <= at < to`, oldest first. Months that are not there are empty; never throws for a bad line. */
  query(from: EpochMs, to: EpochMs): readonly HistoryEntry[] {
    const first = path.basename(this.#file(from));
    const last = path.basename(this.#file(to));
    const months = fs
      .readdirSync(this.#folder)
      .filter((name) => /^\d{4}-\d\d\.jsonl$/.test(name) && name >= first && name <= last);
    return months
      .sort()
      .flatMap((name) => this.#read(path.join(this.#folder, name)))
      .filter(({ at }) => at >= from && at < to)
      .sort((a, b) => a.at - b.at);
  }

  #file(at: EpochMs): string {
    return path.join(this.#folder, `${new Date(at).toISOString().slice(0, 7)}.jsonl`);
  }

  #read(file: string): readonly HistoryEntry[] {
    const lines = fs.readFileSync(file, "utf8").split("\n");
    return lines.map(readLine).filter((entry): entry is HistoryEntry => entry !== null);
  }

  #appendTo(file: string, bytes: Buffer): WriteResult {
    let descriptor: number | null = null;
    let end = 0;
    try {
      if (!this.#trimmed.has(file)) keepTornTail(file);
      this.#trimmed.add(file);
      const isNew = !fs.existsSync(file);
      descriptor = this.#calls.openSync(file, "a", PRIVATE_FILE);
      end = fs.fstatSync(descriptor).size;
      writeFully(descriptor, bytes, this.#calls);
      this.#calls.fdatasyncSync(descriptor);
      if (isNew) flushFolder(this.#folder);
      return { ok: true };
    } catch (error) {
      if (descriptor !== null) this.#cutBack(descriptor, end);
      return { ok: false, errno: errnoOf(error) };
    } finally {
      if (descriptor !== null) this.#calls.closeSync(descriptor);
    }
  }

  /** Half a line must not stay to spoil the next one. If even that does not work, the next start sees the torn tail. */
  #cutBack(descriptor: number, end: number): void {
    try {
      this.#calls.ftruncateSync(descriptor, end);
    } catch (error) {
      this.#trimmed.clear();
      console.warn(`history: ${errnoOf(error)}`);
    }
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

function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = fs.openSync(folder, "r");
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
}
