import fs from "node:fs";
import path from "node:path";
import { durableWrite, errnoOf, type WriteResult } from "./files/durable-write";
import { backUp, copyAside, removeLeftovers } from "./files/keep-aside";
import { readBytes, readDocument, type DocumentFormat, type DocumentNotice } from "./read-document";

/** The part of electron-store that is used: assigning the whole content writes it. */
export interface Store {
  store: Record<string, unknown>;
}
/** Opens electron-store on a file; loaded on the first change only, since reading needs none of it. */
export type OpenStore = (folder: string, name: string) => Promise<Store>;

export type Saved = { readonly ok: true } | { readonly ok: false; readonly errno: string };

/**
 * One JSON document kept through electron-store, with every read checked and every write made durable.
 *
 * electron-store's own writer cuts the file silently on a nearly full disk, does not flush the folder, and blocks for a second
 * on a folder it may not write; {@link writeThrough} puts ours in its place. A value that could not be saved stays in memory,
 * is used, and goes out with the next change.
 */
export class DocumentStore<T> {
  readonly notice: DocumentNotice | null;
  #value: T;
  #isUnsaved = false;
  #opened: Promise<Store> | null = null;
  #seen: Buffer | null;
  readonly #unknown: Readonly<Record<string, unknown>>;
  readonly #writable: boolean;
  readonly #file: string;
  readonly #format: DocumentFormat<T>;
  readonly #open: OpenStore;
  readonly #write: (file: string, bytes: Buffer) => WriteResult;

  constructor(file: string, format: DocumentFormat<T>, open: OpenStore, epoch: number, write = durableWrite) {
    this.#file = file;
    this.#format = format;
    this.#open = open;
    this.#write = write;
    const { content, writable, notice, good, seen } = readDocument(file, format, epoch);
    this.notice = notice;
    this.#seen = seen;
    this.#value = content.value;
    this.#unknown = content.unknown;
    this.#writable = writable;
    if (good !== null) quietly(() => backUp(file, good, epoch));
    if (writable && (notice !== null || content.carriedOver === true)) this.#isUnsaved = !this.#repair().ok;
    quietly(() => removeLeftovers(path.dirname(file), epoch));
  }

  get value(): T {
    return this.#value;
  }
  /** Whether the last change is in memory only. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Takes the value over at once; the answer says whether it is also on the disk. Never throws. */
  async change(value: T): Promise<Saved> {
    this.#value = value;
    const saved = await this.#save(value);
    this.#isUnsaved = !saved.ok;
    return saved;
  }

  /** Keeps a copy of the file as it is, before something is done that is hard to take back; none where there is no file yet. */
  keepCopy(epoch: number): Saved {
    try {
      if (fs.existsSync(this.#file)) backUp(this.#file, fs.readFileSync(this.#file), epoch);
      return { ok: true };
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
  }

  /** Writes what was made of a bad or an old file in its place, so that the next start finds it good and says nothing. */
  #repair(): WriteResult {
    return this.#put(bytesOf(this.#format.write(this.#value, this.#unknown)));
  }

  async #save(value: T): Promise<Saved> {
    if (!this.#writable) return { ok: false, errno: "EROFS" };
    const content = this.#format.write(value, this.#unknown);
    try {
      ensureFolder(path.dirname(this.#file));
      this.#opened ??= this.#open(path.dirname(this.#file), path.parse(this.#file).name);
      return writeThrough(await this.#opened, content, (bytes) => this.#put(bytes));
    } catch {
      // electron-store reads the file when it opens, and refuses what someone else made of it, such as a byte order mark.
      this.#opened = null;
      return this.#put(bytesOf(content));
    }
  }

  /** Writes; what is there and was neither read nor written by us is kept first. */
  #put(bytes: Buffer): WriteResult {
    try {
      const now = readBytes(this.#file);
      const isOurs = "bytes" in now ? this.#seen?.equals(now.bytes) === true : now.code === "E_ABSENT";
      if (!isOurs) copyAside(this.#file, "bak", fs.statSync(this.#file).mtimeMs);
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
    const result = this.#write(this.#file, bytes);
    if (result.ok) this.#seen = bytes;
    return result;
  }
}

/** Assigns the content with electron-store's `_write` replaced by ours; a test notices if it ever stops being called. */
function writeThrough(store: Store, content: Record<string, unknown>, write: (bytes: Buffer) => WriteResult): Saved {
  let result: WriteResult = { ok: false, errno: "ENOTWRITTEN" };
  Object.defineProperty(store, "_write", {
    configurable: true,
    value: (whole: unknown): void => {
      result = write(bytesOf(whole));
    },
  });
  store.store = content;
  return result;
}

const bytesOf = (content: unknown): Buffer => Buffer.from(`${JSON.stringify(content, null, 2)}\n`);

/** Backups and cleaning up are worth a try, and never worth failing to start. */
function quietly(tryThis: () => void): void {
  try {
    tryThis();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.warn(`storage: ${error.message}`);
  }
}

/** The folder everything is kept in; only the person may look into it. */
export function ensureFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}
