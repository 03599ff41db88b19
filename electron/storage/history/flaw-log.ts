import path from "node:path";
import { z } from "zod";
import { readFileSoon } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite, type WriteResult } from "../files/durable-write";
import type { WriteQueue } from "../files/write-queue";
import { moveDamaged, type Flaws } from "./month-file";

/** What of the history is not counted, as far as it was not told in an earlier run. */
export interface HistoryFlaws {
  /** Damaged lines that are in a file of their own now. */
  readonly moved: number;
  /** Lines that stay where they are: mostly of a newer version. */
  readonly left: number;
  /** Months that cannot be opened. */
  readonly unread: number;
}

/** Which lines that stay were told of, for each month: in the history's folder, so that it goes with it. */
export const TOLD = "told.json";
/** No history has so many months. */
export const MOST_TOLD = 65_536;
const toldSchema = z.record(z.string(), z.number());
type Told = Readonly<Record<string, number>>;

/**
 * Sums what is wrong with lines and months, and sees to it that each is told once: what is damaged is moved into a file beside
 * its month, what may be of a newer version stays, and its number is remembered.
 */
export class FlawLog {
  /** How often it began anew. */
  #resets = 0;
  readonly #folder: string;
  readonly #queue: WriteQueue;
  #found: HistoryFlaws = { moved: 0, left: 0, unread: 0 };
  #unread: ReadonlySet<string> = new Set();
  #tell: (flaws: HistoryFlaws) => void = () => {};

  constructor(folder: string, queue: WriteQueue) {
    this.#folder = folder;
    this.#queue = queue;
  }

  /** Who tells the person; at once where something was found before. */
  onFound(tell: (flaws: HistoryFlaws) => void): void {
    this.#tell = tell;
    if (Object.values(this.#found).some((count) => count > 0)) tell(this.#found);
  }

  /** What a month was read with. */
  note(month: string, flaws: Flaws): void {
    if (flaws.damaged + flaws.unknown === 0) return;
    const resets = this.#resets;
    void this.#queue.add({}, () =>
      this.#resets === resets ? this.#settle(month, flaws) : Promise.resolve({ ok: true }),
    );
  }

  noteUnread(month: string): void {
    if (this.#unread.has(month)) return;
    this.#unread = new Set([...this.#unread, month]);
    this.#add({ unread: 1 });
  }

  /** Begins anew, once every file of the history has been deleted. */
  reset(): void {
    this.#found = { moved: 0, left: 0, unread: 0 };
    this.#unread = new Set();
    this.#toldHere = {};
    this.#resets += 1;
  }

  async #settle(month: string, { damaged, unknown }: Flaws): Promise<WriteResult> {
    const moved = damaged === 0 ? 0 : await this.#move(month);
    const left = unknown + (moved === null ? damaged : 0);
    const told = await this.#told();
    const before = told[month] ?? 0;
    if ((moved ?? 0) > 0 || left > before) this.#add({ moved: moved ?? 0, left: Math.max(0, left - before) });
    // What cannot be remembered is told again at the next start.
    return left > before ? this.#remember({ ...told, [month]: left }) : { ok: true };
  }

  /** How many lines were moved; `null` where they cannot be, and stay. */
  async #move(month: string): Promise<number | null> {
    try {
      return await moveDamaged(path.join(this.#folder, month));
    } catch (error) {
      console.warn(`history: ${errnoOf(error)}`);
      return null;
    }
  }

  async #told(): Promise<Told> {
    try {
      return toldSchema.parse(
        JSON.parse((await readFileSoon(path.join(this.#folder, TOLD), MOST_TOLD)).toString("utf8")),
      );
    } catch {
      return this.#toldHere;
    }
  }

  /** Of this run, where nothing can be written. */
  #toldHere: Told = {};
  #remember(told: Told): Promise<WriteResult> {
    this.#toldHere = told;
    return durableWrite(path.join(this.#folder, TOLD), Buffer.from(JSON.stringify(told)));
  }

  #add({ moved = 0, left = 0, unread = 0 }: Partial<HistoryFlaws>): void {
    const { moved: m, left: l, unread: u } = this.#found;
    this.#found = { moved: m + moved, left: l + left, unread: u + unread };
    this.#tell(this.#found);
  }
}
