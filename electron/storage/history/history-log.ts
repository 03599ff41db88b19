import fs from "node:fs/promises";
import path from "node:path";
import { writeLine } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";
import type { EpochMs } from "../../../shared/time/units";
import { PRIVATE_FOLDER } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { flushFolder, type FileCalls, type WriteResult } from "../files/durable-write";
import { WriteQueue } from "../files/write-queue";
import { FlawLog } from "./flaw-log";
import { appendLines, readMonth } from "./month-file";
import { makeFolderSoon } from "../../platform/make-folder";

/** As many entries as one question is answered with, the newest of the stretch: more than a year of them. */
export const MOST_ANSWERED = 20_000;
/** As many that could not be written are kept in memory: years of breaks. */
const MOST_PENDING = 10_000;

export interface HistoryOptions {
  /** What is written into the app's folder, in its order. */
  readonly queue?: WriteQueue;
  readonly calls?: FileCalls;
}

/**
 * What happened, in one file for each month (UTC), one line for each entry, each with a checksum. Lines are only ever added.
 *
 * An entry is known at once, and acknowledged when it is on the disk; until then it is kept in memory and goes out with the
 * next one, or when it is tried again. What the app asks for all the time, the last weeks, is answered from memory.
 */
export class HistoryLog {
  readonly #folder: string;
  readonly #queue: WriteQueue;
  readonly #calls: FileCalls;
  /** The months whose end we wrote ourselves. */
  readonly #trusted = new Set<string>();
  /** From when on memory has all there is; then what is in it, by id. */
  #since: EpochMs = Infinity;
  #known: ReadonlyMap<string, HistoryEntry> = new Map();
  #pending: readonly HistoryEntry[] = [];
  /** What of it is not counted, and why. */
  readonly flaws: FlawLog;
  #isUnsaved = false;
  /** How often it began anew. What was being read before that is not wanted any more. */
  #resets = 0;

  constructor(folder: string, { queue, calls = fs }: HistoryOptions = {}) {
    this.#folder = folder;
    this.#queue = queue ?? new WriteQueue(path.dirname(folder));
    this.#calls = calls;
    this.flaws = new FlawLog(folder, this.#queue);
  }

  /** Whether entries are in memory that could not be written. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }
  /** From when on {@link recent} knows all. */
  get since(): EpochMs {
    return this.#since;
  }

  /** Takes what happened from an instant on into memory. Never rejects. */
  async load(since: EpochMs): Promise<void> {
    const resets = this.#resets;
    const read = await this.query(since, Infinity);
    if (this.#resets !== resets) return;
    this.#since = Math.min(this.#since, since);
    this.#know([...read, ...this.#known.values()]);
  }

  /** Adds entries: known at once, acknowledged when durable. Never rejects. */
  append(entries: readonly HistoryEntry[]): Promise<WriteResult> {
    if (entries.length === 0) return Promise.resolve({ ok: true });
    this.#know([...this.#known.values(), ...entries]);
    this.#pending = [...this.#pending, ...entries].slice(-MOST_PENDING);
    return this.saveAgain();
  }

  /** Tries again to write what is in memory only. */
  saveAgain(): Promise<WriteResult> {
    if (this.#pending.length === 0) return Promise.resolve({ ok: true });
    const upTo = this.#pending.at(-1);
    return this.#queue.add(this, () =>
      this.#write(this.#pending.slice(0, this.#pending.findLastIndex((each) => each === upTo) + 1)),
    );
  }

  /** From memory, which has all since {@link since}: the entries with `from <= at < to`, oldest first. */
  recent(from: EpochMs, to: EpochMs): readonly HistoryEntry[] {
    return within([...this.#known.values()], from, to);
  }

  /**
   * The entries with `from <= at < to`, oldest first, each id once; at most the newest {@link MOST_ANSWERED}. What is not there
   * or cannot be read is empty. Reads piece by piece, and holds nothing up meanwhile. Never rejects.
   */
  async query(from: EpochMs, to: EpochMs): Promise<readonly HistoryEntry[]> {
    let found = new Map<string, HistoryEntry>();
    for (const name of await this.#months(from, to)) {
      await this.#read(name, (entry) => {
        if (entry.at >= from && entry.at < to && !found.has(entry.id)) found.set(entry.id, entry);
      });
      if (found.size > MOST_ANSWERED) break;
    }
    for (const entry of this.recent(from, to)) if (!found.has(entry.id)) found = found.set(entry.id, entry);
    return within([...found.values()], from, to).slice(-MOST_ANSWERED);
  }

  /** Looks at all of it for what is not counted. Never rejects. */
  async check(): Promise<void> {
    for (const name of await this.#months(-Infinity, Infinity)) await this.#read(name, () => {});
  }

  /** Begins anew, once every file of it has been deleted. */
  reset(): void {
    this.#known = new Map();
    this.#pending = [];
    this.#trusted.clear();
    this.#isUnsaved = false;
    this.#resets += 1;
    this.flaws.reset();
  }

  #know(entries: readonly HistoryEntry[]): void {
    this.#known = new Map(entries.slice(-MOST_ANSWERED).map((entry) => [entry.id, entry]));
  }

  async #write(batch: readonly HistoryEntry[]): Promise<WriteResult> {
    let errno: string | null = null;
    for (const file of new Set(batch.map(({ at }) => this.#file(at)))) {
      const own = batch.filter(({ at }) => this.#file(at) === file);
      try {
        await this.#ensureFolder();
        await appendLines(file, own.map(writeLine).join(""), this.#trusted.has(file), this.#calls);
        this.#trusted.add(file);
        this.#pending = this.#pending.filter((each) => !own.includes(each));
      } catch (error) {
        this.#trusted.delete(file);
        errno ??= errnoOf(error);
      }
    }
    this.#isUnsaved = errno !== null;
    return errno === null ? { ok: true } : { ok: false, errno };
  }

  /** The names of the months that a stretch touches, the newest first. */
  async #months(from: EpochMs, to: EpochMs): Promise<readonly string[]> {
    const overlaps = (name: string): boolean => {
      const [, year, month] = /^(\d{4})-(\d\d)\.jsonl$/.exec(name) ?? [];
      return Date.UTC(Number(year), Number(month) - 1) < to && Date.UTC(Number(year), Number(month)) > from;
    };
    try {
      return (await fs.readdir(this.#folder)).filter(overlaps).sort().reverse();
    } catch (error) {
      if (errnoOf(error) !== "ENOENT") console.warn(`history: ${errnoOf(error)}`);
      return [];
    }
  }

  /** One bad file does not take the others' days along. */
  async #read(name: string, take: (entry: HistoryEntry) => void): Promise<void> {
    try {
      this.flaws.note(name, await readMonth(path.join(this.#folder, name), take));
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return;
      this.flaws.noteUnread(name);
      console.warn(`history: ${errnoOf(error)}`);
    }
  }

  #file(at: EpochMs): string {
    return path.join(this.#folder, `${new Date(at).toISOString().slice(0, 7)}.jsonl`);
  }

  async #ensureFolder(): Promise<void> {
    const made = await makeFolderSoon(this.#folder, PRIVATE_FOLDER);
    if (made !== undefined) await flushFolder(path.dirname(made), this.#calls);
  }
}

const within = (entries: readonly HistoryEntry[], from: EpochMs, to: EpochMs): readonly HistoryEntry[] =>
  entries.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
