import fs from "node:fs/promises";
import path from "node:path";
import { isRecord } from "../../../shared/schemas/is-record";
import { readFileNow } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite, flushFolder, type FileCalls, type WriteResult } from "../files/durable-write";
import { backUp } from "../files/file-backups";
import { OWN } from "../own-names";
import { forgetCopies } from "./forget";

/** Notes of which documents something was removed, as long as copies of it may be there. */
const { name: REMOVALS, most: MOST_BYTES } = OWN.removals;

export interface RemovalOptions {
  readonly folder: string;
  /** The files whose copies may hold the same as a document's file; that file among them. */
  readonly sameAs: (file: string) => readonly string[];
  readonly now: () => number;
  readonly calls?: FileCalls;
}

/**
 * Sees to it that what the person removes from a document is gone from every copy of it, whenever the app is killed meanwhile:
 * it is noted before the document is written and taken off once the copies are gone, and what is noted at a start is done then.
 * One fresh backup takes the place of the copies. To be called in the order of the folder's queue; never rejects.
 */
export class Removals {
  #noted: readonly string[];
  readonly #options: RemovalOptions;
  readonly #calls: FileCalls;

  constructor(options: RemovalOptions) {
    this.#options = options;
    this.#calls = options.calls ?? fs;
    this.#noted = readNoted(this.#file);
  }

  /** The files of which copies may hold what was removed. */
  get pending(): readonly string[] {
    return this.#noted;
  }

  /** The document is about to be written without what was removed. One that cannot be noted is done all the same. */
  async begin(file: string): Promise<void> {
    if (!this.#noted.includes(file)) await this.#note([...this.#noted, file]);
  }

  /** The document is on the disk, as `bytes` or not at all: deletes its copies. What remains is tried again at the next start. */
  async finish(file: string, bytes: Buffer | null): Promise<void> {
    const { folder, sameAs } = this.#options;
    const files = sameAs(file);
    const backup = await this.#backUp(file, bytes);
    const gone = await forgetCopies(folder, files, backup, this.#calls);
    // There may be room for it now.
    if (backup === null) await this.#backUp(file, bytes);
    if (!gone.ok) console.warn(`storage: ${gone.errno}`);
    if (gone.ok && !(await this.#hasFormer(file, files))) await this.done(file);
  }

  /** Nothing of a document is left but what is wanted. */
  async done(file: string): Promise<void> {
    if (this.#noted.includes(file)) await this.#note(this.#noted.filter((each) => each !== file));
  }

  /** Begins anew, once every file and copy has been deleted; what of its note is still there is read at the next start. */
  reset(): void {
    this.#noted = [];
  }

  get #file(): string {
    return path.join(this.#options.folder, REMOVALS);
  }

  async #note(noted: readonly string[]): Promise<void> {
    const written =
      noted.length === 0
        ? await this.#clear()
        : await durableWrite(this.#file, Buffer.from(JSON.stringify({ files: noted })), this.#calls);
    if (written.ok) this.#noted = noted;
    else console.warn(`storage: ${written.errno}`);
  }

  async #clear(): Promise<WriteResult> {
    try {
      await this.#calls.unlink(this.#file);
      await flushFolder(this.#options.folder, this.#calls);
      return { ok: true };
    } catch (error) {
      return errnoOf(error) === "ENOENT" ? { ok: true } : { ok: false, errno: errnoOf(error) };
    }
  }

  /** A backup is worth a try, and never worth keeping what was removed. */
  async #backUp(file: string, bytes: Buffer | null): Promise<string | null> {
    if (bytes === null) return null;
    const { folder, now } = this.#options;
    try {
      return await backUp(path.join(folder, file), bytes, now(), this.#calls);
    } catch (error) {
      console.warn(`storage: ${error instanceof Error ? error.message : errnoOf(error)}`);
      return null;
    }
  }

  /** A former file of several documents stays until each has one of its own, which is at the next start. */
  async #hasFormer(file: string, files: readonly string[]): Promise<boolean> {
    const { folder } = this.#options;
    const found = await Promise.all(
      files.filter((each) => each !== file).map((each) => isThere(path.join(folder, each))),
    );
    return found.includes(true);
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await fs.lstat(file);
    return true;
  } catch (error) {
    return errnoOf(error) !== "ENOENT";
  }
}

/** What is no note of ours says nothing. */
function readNoted(file: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(readFileNow(file, MOST_BYTES).toString("utf8"));
    const noted: unknown = isRecord(parsed) ? parsed["files"] : [];
    return Array.isArray(noted) ? noted.filter((each): each is string => typeof each === "string") : [];
  } catch {
    return [];
  }
}
