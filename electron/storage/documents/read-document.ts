import { contentOf, type DocumentDefinition, type ReadContent } from "../../../shared/documents/define";
import { parseJson } from "../../../shared/schemas/parse-json";
import type { EpochMs } from "../../../shared/time/units";
import { readFileNow, TOO_LARGE } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { backupsOf, backUpBefore, isFile, quarantineFile, stampedIn } from "../files/file-backups";

type DocumentFormat<T> = Pick<DocumentDefinition<T>, "initial" | "read" | "maxBytes">;

/** What happened to a file; `kept` is where its bytes are now. E_ACCESS is also of what is no file, and has another name then. */
export interface DocumentNotice {
  readonly code: "E_UNREADABLE" | "E_SHAPE" | "E_FIELD" | "E_NEWER" | "E_ACCESS";
  readonly file: string;
  readonly kept: string;
  readonly keys: readonly string[];
  readonly fromBackup: boolean;
  /** When the backup that is in use was made, as far as its name tells; `null` without one. */
  readonly copied: EpochMs | null;
}
export interface OpenedDocument<T> {
  readonly content: ReadContent<T>;
  /** Whether the file may be written: not one of a newer version, or one we may not read or could not keep. */
  readonly writable: boolean;
  readonly notice: DocumentNotice | null;
  /** The bytes, when all of them were good. */
  readonly good: Buffer | null;
  /** The bytes the file holds now, as far as they were read; what differs from them is of someone else. */
  readonly seen: Buffer | null;
}

/**
 * Reads a document and never lets a bad file win: its bytes are kept beside it, the newest good backup or the initial value
 * takes its place, and the notice says so. What is no file, such as a folder or a pipe, gets another name too. A pipe is not
 * waited for, and two gigabytes are not read.
 */
export function readDocument<T>(file: string, format: DocumentFormat<T>, epoch: number): OpenedDocument<T> {
  const initial = contentOf(format.initial);
  const notice = (code: DocumentNotice["code"], more: Partial<DocumentNotice> = {}): DocumentNotice => ({
    code,
    file,
    kept: file,
    keys: [],
    fromBackup: false,
    copied: null,
    ...more,
  });
  const read = readFile(file, format);
  if ("content" in read) {
    const { content, bytes } = read;
    if (content.isNewer) return { content, writable: false, notice: notice("E_NEWER"), good: null, seen: bytes };
    if (content.invalid.length === 0) return { content, writable: true, notice: null, good: bytes, seen: bytes };
    const kept = tryToKeep(() => backUpBefore(file, "bak", epoch));
    const about = notice("E_FIELD", { kept: kept ?? file, keys: content.invalid });
    return { content, writable: kept !== null, notice: about, good: null, seen: bytes };
  }
  const nothing = { content: initial, good: null, seen: null };
  if (read.code === "E_ABSENT") return { ...nothing, writable: true, notice: null };
  if (read.code === "E_ACCESS") return { ...nothing, writable: false, notice: notice("E_ACCESS") };
  const kept = tryToKeep(() => quarantineFile(file, "corrupt", epoch));
  const backup = newestGood(file, format);
  const code = read.code === "E_OTHER" ? "E_ACCESS" : read.code;
  const about = notice(code, { kept: kept ?? file, ...backup?.about });
  return { ...nothing, content: backup?.content ?? initial, writable: kept !== null, notice: about };
}

/** A folder that is full or may not be written is no reason not to start; the file must then stay as it is. */
function tryToKeep(keep: () => string): string | null {
  try {
    return keep();
  } catch (error) {
    console.warn(`storage: ${errnoOf(error)}`);
    return null;
  }
}

type ReadFile<T> =
  { readonly content: ReadContent<T>; readonly bytes: Buffer } | { readonly code: UnreadCode | "E_SHAPE" };
/** E_OTHER is what is no file: a folder, a pipe, a socket or a device. */
type UnreadCode = "E_ABSENT" | "E_UNREADABLE" | "E_ACCESS" | "E_OTHER";

function readFile<T>(file: string, format: DocumentFormat<T>): ReadFile<T> {
  const read = readBytes(file, format.maxBytes);
  if ("code" in read) return read;
  const parsed = parse(read.bytes);
  if (parsed === undefined) return { code: "E_UNREADABLE" };
  const content = format.read(parsed.value);
  return content === null ? { code: "E_SHAPE" } : { content, bytes: read.bytes };
}

/** Whatever the system's reason is for not letting us read, there are more of them than could be listed. */
function readBytes(file: string, maxBytes: number): { readonly bytes: Buffer } | { readonly code: UnreadCode } {
  try {
    return { bytes: readFileNow(file, maxBytes) };
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "ENOENT") return { code: "E_ABSENT" };
    if (errno === TOO_LARGE) return { code: "E_UNREADABLE" };
    // A socket cannot even be opened.
    return { code: isFile(file) === false ? "E_OTHER" : "E_ACCESS" };
  }
}

/** Strict UTF-8, with or without a byte order mark; `undefined` when it is no JSON, or nested beyond sense. */
function parse(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

interface GoodCopy<T> {
  readonly content: ReadContent<T>;
  readonly about: Pick<DocumentNotice, "fromBackup" | "copied">;
}
function newestGood<T>(file: string, format: DocumentFormat<T>): GoodCopy<T> | null {
  for (const backup of backupsOf(file)) {
    const read = readFile(backup, format);
    if ("content" in read && read.content.invalid.length === 0 && !read.content.isNewer)
      return { content: read.content, about: { fromBackup: true, copied: stampedIn(backup) } };
  }
  return null;
}
