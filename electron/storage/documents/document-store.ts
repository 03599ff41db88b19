import fs from "node:fs";
import path from "node:path";
import type { DocumentDefinition } from "../../../shared/documents/define";
import type { DocumentName, ValueOf } from "../../../shared/documents/registry";
import { PRIVATE_FOLDER, readFileSoon } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite, type WriteResult } from "../files/durable-write";
import { backUp } from "../files/file-backups";
import { keepForeign } from "../files/keep-foreign";
import { WriteQueue } from "../files/write-queue";
import { bytesOf, sizeOf } from "./document-bytes";
import type { OpenStore, Store } from "./electron-store";
import type { Removals } from "./removals";
import { readDocument, type DocumentNotice, type OpenedDocument } from "./read-document";
import { makeFolder } from "../../platform/make-folder";

export type Saved = WriteResult;

/** How a document is read and written; the pure half of its declaration. */
export type DocumentFile<V> = Pick<DocumentDefinition<V>, "file" | "initial" | "read" | "write" | "maxBytes">;

export interface StoreOptions {
  readonly folder: string;
  readonly epoch: number;
  readonly openStore: OpenStore;
  readonly write?: (file: string, bytes: Buffer) => Promise<WriteResult>;
  /** What is written into the folder, in its order; one of its own for a document by itself. */
  readonly queue?: WriteQueue;
  /** Sees to it that no copy keeps what was removed. */
  readonly removals?: Removals;
  /** What someone else wrote was found when it was about to be replaced, and is under this name now. Told once. */
  readonly onForeign?: (file: string, kept: string) => void;
}

/**
 * One JSON document stored through electron-store, with every read checked and every write durable.
 *
 * A change waits for no disk: it is in use at once, and acknowledged when it is durable. A value that could not be saved stays
 * in memory, is used, and goes out with the next change or when it is tried again.
 */
export class DocumentStore<V> {
  readonly notice: DocumentNotice | null;
  #value: V;
  #isUnsaved = false;
  #opened: Store | null = null;
  #seen: Buffer | null;
  #rest: OpenedDocument<V>["content"]["rest"];
  /** How often it began anew. What was on its way to the disk before that is not wanted any more. */
  #resets = 0;
  #isWritable: boolean;
  #hasToldForeign = false;
  /** Whether something was removed of which copies may be there. */
  #isRemoval = false;
  readonly #file: string;
  readonly #format: DocumentFile<V>;
  readonly #options: StoreOptions;
  readonly #queue: WriteQueue;

  /** `carriedOver` is what an older file of another name holds for this one; it counts while this file is not there. */
  constructor(format: DocumentFile<V>, options: StoreOptions, carriedOver: OpenedDocument<V> | null = null) {
    const { folder, epoch } = options;
    const file = path.join(folder, format.file);
    this.#file = file;
    this.#format = format;
    this.#options = options;
    this.#queue = options.queue ?? new WriteQueue(folder);
    const isAbsent = carriedOver !== null && !fs.existsSync(file);
    const { content, writable, notice, good, seen } = isAbsent ? carriedOver : readDocument(file, format, epoch);
    this.notice = notice;
    this.#seen = seen;
    this.#value = content.value;
    this.#rest = content.rest;
    this.#isWritable = writable;
    if (good !== null) void this.#queue.add({}, () => tryToBackUp(file, good, epoch));
    // A bad or an old file is replaced by what was made of it, so that the next start finds it good and says nothing.
    const isToRepair = notice !== null || content.isMigrated || isAbsent;
    if (writable && isToRepair) void this.#saveSoon();
  }

  get value(): V {
    return this.#value;
  }
  /** Whether the last change is in memory only, as far as is known. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** Whether trying again may help. */
  get isWaiting(): boolean {
    return this.#isUnsaved && this.#isWritable;
  }

  /** Takes the value into use at once; resolves once it is on the disk, or says why it is not. Never rejects. */
  change(value: V): Promise<Saved> {
    this.#value = value;
    return this.#saveSoon();
  }

  /** As {@link change}, for a value that something was removed from: once it is on the disk, no copy keeps that. */
  remove(value: V): Promise<Saved> {
    this.#isRemoval = true;
    return this.change(value);
  }

  /** Takes up a removal that a crash or a full disk cut off. A file that could not be read leaves its copies as they are. */
  finishRemoval(): void {
    if (this.notice === null) void this.#queue.add({}, () => this.#clean());
  }

  /** Whether a value can be kept with bytes to spare: what is more than can be read again is never written. */
  fits(value: V, spareBytes = 0): boolean {
    const { write, maxBytes } = this.#format;
    const size = sizeOf(write(value, this.#rest));
    // What makes it no larger is welcome however little room is left.
    return size <= maxBytes && (size + spareBytes <= maxBytes || size <= sizeOf(write(this.#value, this.#rest)));
  }

  /** Tries again to save what is in memory only. */
  saveAgain(): Promise<Saved> {
    return this.#isUnsaved ? this.#saveSoon() : Promise.resolve({ ok: true });
  }

  /** Its file is gone with the whole folder: it is written anew, where it had one. */
  noteLoss(): void {
    if (this.#seen === null || !this.#isWritable) return;
    this.#seen = null;
    this.#isUnsaved = true;
  }

  /** Resolves when what was asked for is done, such as the copy and the repair that opening it asks for. */
  settled(): Promise<void> {
    return this.#queue.idle();
  }

  /** Copies the file as it is, before something that is hard to undo; does nothing where there is no file yet. */
  keepCopy(epoch: number): Promise<Saved> {
    return this.#queue.add({}, async () => {
      if (fs.existsSync(this.#file))
        await backUp(this.#file, await readFileSoon(this.#file, this.#format.maxBytes), epoch);
      return { ok: true };
    });
  }

  /** Copies what was read or written as good, unless its newest copy is the same; of what is in memory only there is none. */
  copyGood(epoch: number): Promise<Saved> {
    return this.#queue.add({}, () => {
      const good = this.#seen;
      return good === null || !this.#isWritable ? Promise.resolve({ ok: true }) : tryToBackUp(this.#file, good, epoch);
    });
  }

  /** Begins anew, once every file of the document has been deleted. */
  reset(): void {
    this.#value = this.#format.initial;
    this.#rest = {};
    this.#seen = null;
    this.#isUnsaved = false;
    this.#isWritable = true;
    this.#opened = null;
    this.#isRemoval = false;
    this.#resets += 1;
  }

  #saveSoon(): Promise<Saved> {
    const [value, resets] = [this.#value, this.#resets];
    const save = (): Promise<Saved> =>
      this.#resets === resets ? this.#saveAndClean(value) : Promise.resolve({ ok: true });
    return this.#queue.add(this, save, ({ ok }) => {
      if (this.#resets === resets) this.#isUnsaved = !ok;
    });
  }

  /** What is on the disk is what it is to be; what copies of it are there goes. */
  async #clean(): Promise<Saved> {
    await this.#options.removals?.finish(this.#format.file, this.#seen);
    return { ok: true };
  }

  /** An older value may still hold what was removed since, so copies go with the newest one. */
  async #saveAndClean(value: V): Promise<Saved> {
    const isRemoval = this.#isRemoval && value === this.#value;
    if (!isRemoval) return this.#save(value);
    this.#isRemoval = false;
    await this.#options.removals?.begin(this.#format.file);
    const saved = await this.#save(value);
    if (saved.ok) await this.#clean();
    else this.#isRemoval = true;
    return saved;
  }

  async #save(value: V): Promise<Saved> {
    if (!this.#isWritable) return { ok: false, errno: "EROFS" };
    const content = this.#format.write(value, this.#rest);
    const { folder, openStore } = this.#options;
    try {
      await this.#keepForeign();
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
    try {
      this.#opened ??= await openStore(folder, path.parse(this.#file).name, (whole) => this.#put(whole));
      return await this.#opened.write(content);
    } catch {
      // electron-store reads the file when it opens, and refuses what someone else made of it, such as a byte order mark.
      this.#opened = null;
      return this.#put(content);
    }
  }

  /** What is there and was neither read nor written by us is kept first. */
  async #keepForeign(): Promise<void> {
    const { kept } = await keepForeign(this.#file, this.#seen, this.#format.maxBytes);
    if (kept === null || this.#hasToldForeign) return;
    this.#hasToldForeign = true;
    this.#options.onForeign?.(this.#file, kept);
  }

  async #put(content: unknown): Promise<WriteResult> {
    const bytes = bytesOf(content, this.#format.maxBytes);
    if (bytes === null) return { ok: false, errno: "EFBIG" };
    const resets = this.#resets;
    const result = await (this.#options.write ?? durableWrite)(this.#file, bytes);
    if (result.ok && this.#resets === resets) this.#seen = bytes;
    return result;
  }
}

/** A backup is worth a try, and never worth failing for. */
async function tryToBackUp(file: string, good: Buffer, epoch: number): Promise<WriteResult> {
  try {
    await backUp(file, good, epoch);
  } catch (error) {
    console.warn(`storage: ${error instanceof Error ? error.message : errnoOf(error)}`);
  }
  return { ok: true };
}

/** The store of each document. */
export type Stores = { readonly [N in DocumentName]: DocumentStore<ValueOf<N>> };

/** The folder everything is stored in; only the person may look into it. */
export function ensureFolder(folder: string): void {
  makeFolder(folder, PRIVATE_FOLDER);
}
