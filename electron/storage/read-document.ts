import fs from "node:fs";
import { backupsOf, copyAside, moveAside } from "./keep-aside";
import { errnoOf } from "./durable-write";

const MAX_BYTES = 1_048_576;

/** How a document's parsed content is understood. */
export interface DocumentFormat<T> {
  readonly initial: T;
  /** `null` when it is no such document at all. Must not throw. */
  readonly read: (parsed: unknown) => ReadContent<T> | null;
  /** The whole document, ready to be written, with the keys that were not ours. */
  readonly write: (value: T, unknown: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}
export interface ReadContent<T> {
  readonly value: T;
  readonly unknown: Readonly<Record<string, unknown>>;
  readonly damaged: readonly string[];
  readonly newer: boolean;
}

/** What happened to a file; `kept` is where its bytes are now. */
export interface DocumentNotice {
  readonly code: "E_UNREADABLE" | "E_SHAPE" | "E_FIELD" | "E_NEWER" | "E_ACCESS";
  readonly file: string;
  readonly kept: string;
  readonly keys: readonly string[];
  readonly fromBackup: boolean;
}
export interface OpenedDocument<T> {
  readonly content: ReadContent<T>;
  /** Whether the file may be written: not one of a newer version, a folder, or one we may not read. */
  readonly writable: boolean;
  readonly notice: DocumentNotice | null;
  /** The bytes, when all of them were good. */
  readonly good: Buffer | null;
}

/**
 * Reads a document and never lets a bad file win: its bytes are kept beside it, the newest good backup or the initial value
 * takes its place, and the notice says so. Looks before it opens: a pipe would hang, two gigabytes would not fit.
 */
export function readDocument<T>(file: string, format: DocumentFormat<T>, epoch: number): OpenedDocument<T> {
  const initial: ReadContent<T> = { value: format.initial, unknown: {}, damaged: [], newer: false };
  const notice = (code: DocumentNotice["code"], more: Partial<DocumentNotice> = {}): DocumentNotice => ({
    code,
    file,
    kept: file,
    keys: [],
    fromBackup: false,
    ...more,
  });
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { content: initial, writable: true, notice: null, good: null };
  if (!stat.isFile()) return { content: initial, writable: false, notice: notice("E_ACCESS"), good: null };

  const read = stat.size > MAX_BYTES ? ({ code: "E_UNREADABLE" } as const) : readFile(file, format);
  if ("content" in read) {
    if (read.content.newer) return { ...read, writable: false, notice: notice("E_NEWER"), good: null };
    if (read.content.damaged.length === 0)
      return { content: read.content, writable: true, notice: null, good: read.bytes };
    const kept = copyAside(file, "bak", epoch);
    return {
      content: read.content,
      writable: true,
      notice: notice("E_FIELD", { kept, keys: read.content.damaged }),
      good: null,
    };
  }
  if (read.code === "E_ACCESS") return { content: initial, writable: false, notice: notice("E_ACCESS"), good: null };
  const kept = moveAside(file, "corrupt", epoch);
  const backup = newestGood(file, format);
  return {
    content: backup ?? initial,
    writable: true,
    notice: notice(read.code, { kept, fromBackup: backup !== null }),
    good: null,
  };
}

type ReadFile<T> =
  | { readonly content: ReadContent<T>; readonly bytes: Buffer }
  | { readonly code: "E_UNREADABLE" | "E_SHAPE" | "E_ACCESS" };

function readFile<T>(file: string, format: DocumentFormat<T>): ReadFile<T> {
  const bytes = readBytes(file);
  if (bytes === null) return { code: "E_ACCESS" };
  const parsed = parse(bytes);
  if (parsed === undefined) return { code: "E_UNREADABLE" };
  const content = format.read(parsed.value);
  return content === null ? { code: "E_SHAPE" } : { content, bytes };
}

function readBytes(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (["EACCES", "EPERM", "EIO", "EISDIR"].includes(errnoOf(error))) return null;
    throw error;
  }
}

/** Strict UTF-8, with or without a byte order mark; `undefined` when it is no JSON, or nested beyond sense. */
function parse(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isTooDeep(text) ? undefined : { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What is nested this deep would end whoever walks it later, such as the writer, with a full stack. */
const MAX_DEPTH = 100;
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function newestGood<T>(file: string, format: DocumentFormat<T>): ReadContent<T> | null {
  for (const backup of backupsOf(file)) {
    const read = readFile(backup, format);
    if ("content" in read && read.content.damaged.length === 0 && !read.content.newer) return read.content;
  }
  return null;
}
