import fs from "node:fs";
import path from "node:path";
import type { DocumentDefinition } from "../../../shared/documents/define";
import { durableWrite, errnoOf, type WriteResult } from "../files/durable-write";
import { backUp, backUpBefore, removeLeftovers } from "../files/file-backups";
import { bytesOf, sizeOf } from "./document-bytes";
import type { OpenStore, Store } from "./electron-store";
import { readBytes, readDocument, type DocumentNotice, type OpenedDocument } from "./read-document";

export type Saved = { readonly ok: true } | { readonly ok: false; readonly errno: string };

/** How a document is read and written; the pure half of its declaration. */
export type DocumentFile<V> = Pick<DocumentDefinition<V>, "file" | "initial" | "read" | "write" | "maxBytes">;

export interface StoreOptions {
  readonly folder: string;
  readonly epoch: number;
  readonly openStore: OpenStore;
  readonly write?: (file: string, bytes: Buffer) => WriteResult;
}

/**
 * One JSON document stored through electron-store, with every read checked and every write durable.
 *
 * A value that could not be saved stays in memory, is used, and goes out with the next change.
 */
export class DocumentStore<V> {
  readonly notice: DocumentNotice | null;
  #value: V;
  #isUnsaved = false;
  #opened: Promise<Store> | null = null;
  #seen: Buffer | null;
  #rest: OpenedDocument<V>["content"]["rest"];
  /** How often it began anew. What was on its way to the disk before that is not wanted any more. */
  #resets = 0;
  #isWritable: boolean;
  readonly #file: string;
  readonly #format: DocumentFile<V>;
  readonly #options: StoreOptions;

  /** `carriedOver` is what an older file of another name holds for this one; it counts while this file is not there. */
  constructor(format: DocumentFile<V>, options: StoreOptions, carriedOver: OpenedDocument<V> | null = null) {
    const { folder, epoch } = options;
    const file = path.join(folder, format.file);
    this.#file = file;
    this.#format = format;
    this.#options = options;
    const isAbsent = carriedOver !== null && !fs.existsSync(file);
    const { content, writable, notice, good, seen } = isAbsent ? carriedOver : readDocument(file, format, epoch);
    this.notice = notice;
    this.#seen = seen;
    this.#value = content.value;
    this.#rest = content.rest;
    this.#isWritable = writable;
    if (good !== null) tryIgnoringErrors(() => backUp(file, good, epoch));
    const isToRepair = notice !== null || content.isMigrated || isAbsent;
    if (writable && isToRepair) this.#isUnsaved = !this.#repair().ok;
    tryIgnoringErrors(() => removeLeftovers(folder, epoch));
  }

  get value(): V {
    return this.#value;
  }
  /** Whether the last change is in memory only. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Takes the value into use at once; resolves once it is on the disk, or says why it is not. Never rejects. */
  async change(value: V): Promise<Saved> {
    this.#value = value;
    const saved = await this.#save(value);
    this.#isUnsaved = !saved.ok;
    return saved;
  }

  /** Whether a value can be kept with bytes to spare: what is more than can be read again is never written. */
  fits(value: V, spareBytes = 0): boolean {
    const { write, maxBytes } = this.#format;
    const size = sizeOf(write(value, this.#rest));
    // What makes it no larger is welcome however little room is left.
    return size <= maxBytes && (size + spareBytes <= maxBytes || size <= sizeOf(write(this.#value, this.#rest)));
  }

  /** Copies the file as it is, before something that is hard to undo; does nothing where there is no file yet. */
  keepCopy(epoch: number): Saved {
    try {
      if (fs.existsSync(this.#file)) backUp(this.#file, fs.readFileSync(this.#file), epoch);
      return { ok: true };
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
  }

  /** Begins anew, once every file of the document has been deleted. */
  reset(): void {
    this.#value = this.#format.initial;
    this.#rest = {};
    this.#seen = null;
    this.#isUnsaved = false;
    this.#isWritable = true;
    this.#opened = null;
    this.#resets += 1;
  }

  /** Replaces a bad or an old file by what was made of it, so that the next start finds it good and says nothing. */
  #repair(): WriteResult {
    return this.#put(this.#format.write(this.#value, this.#rest));
  }

  async #save(value: V): Promise<Saved> {
    if (!this.#isWritable) return { ok: false, errno: "EROFS" };
    const content = this.#format.write(value, this.#rest);
    const { folder, openStore } = this.#options;
    const resets = this.#resets;
    try {
      ensureFolder(folder);
      this.#opened ??= openStore(folder, path.parse(this.#file).name, (whole) => this.#put(whole));
      const store = await this.#opened;
      return this.#resets === resets ? store.write(content) : { ok: true };
    } catch {
      if (this.#resets !== resets) return { ok: true };
      // electron-store reads the file when it opens, and refuses what someone else made of it, such as a byte order mark.
      this.#opened = null;
      return this.#put(content);
    }
  }

  /** Writes; what is there and was neither read nor written by us is copied first. */
  #put(content: unknown): WriteResult {
    const bytes = bytesOf(content, this.#format.maxBytes);
    if (bytes === null) return { ok: false, errno: "EFBIG" };
    try {
      const now = readBytes(this.#file, this.#format.maxBytes);
      const isOurs = "bytes" in now ? this.#seen?.equals(now.bytes) === true : now.code === "E_ABSENT";
      if (!isOurs) backUpBefore(this.#file, "bak", fs.statSync(this.#file).mtimeMs);
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
    const result = (this.#options.write ?? durableWrite)(this.#file, bytes);
    if (result.ok) this.#seen = bytes;
    return result;
  }
}

/** Backups and cleaning up are worth a try, and never worth failing to start. */
function tryIgnoringErrors(tryThis: () => void): void {
  try {
    tryThis();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.warn(`storage: ${error.message}`);
  }
}

/** The folder everything is stored in; only the person may look into it. */
export function ensureFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}
