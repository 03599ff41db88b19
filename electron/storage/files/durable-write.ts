import fs from "node:fs";
import path from "node:path";

/** The file calls a durable write makes; a test hands in ones that fail. */
export type FileCalls = Pick<
  typeof fs,
  | "openSync"
  | "writeSync"
  | "fsyncSync"
  | "fdatasyncSync"
  | "closeSync"
  | "readFileSync"
  | "renameSync"
  | "unlinkSync"
  | "ftruncateSync"
>;

export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly errno: string };

const PRIVATE_FILE = 0o600;
const MAX_LINKS = 40;
let serial = 0;

/**
 * Replaces a file by new bytes, so that after any crash or power cut it holds either the old ones or the new ones, whole.
 *
 * Written beside it, in full (a nearly full disk writes a part and reports no error), flushed, read back, and only then
 * renamed over it; the folder is flushed too, or the rename may be lost. On an error up to there the old file is untouched
 * and nothing is left over; if only the folder's flush fails, the new one is there but may not last, so that is an error
 * too. A symbolic link stays one. Never throws; never tries again, since that would block the main process.
 */
export function durableWrite(file: string, bytes: Buffer, calls: FileCalls = fs): WriteResult {
  let temporary: string | null = null;
  try {
    const target = linkTarget(file);
    temporary = `${target}.tmp-${process.pid}-${(serial += 1)}`;
    writeNew(temporary, bytes, calls);
    if (!calls.readFileSync(temporary).equals(bytes)) return failed(temporary, "EIO", calls);
    calls.renameSync(temporary, target);
    flushFolder(path.dirname(target), calls);
    return { ok: true };
  } catch (error) {
    return failed(temporary, errnoOf(error), calls);
  }
}

/** Writes all of the bytes, however many calls it takes. Throws when the disk takes no more. */
export function writeFully(descriptor: number, bytes: Buffer, calls: Pick<FileCalls, "writeSync">): void {
  for (let done = 0; done < bytes.length;) {
    const written = calls.writeSync(descriptor, bytes, done, bytes.length - done);
    if (written === 0) throw Object.assign(new Error("The disk took no more bytes"), { code: "ENOSPC" });
    done += written;
  }
}

/** The system's name of an error, such as ENOSPC. */
export function errnoOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "EUNKNOWN";
}

function writeNew(file: string, bytes: Buffer, calls: FileCalls): void {
  const descriptor = calls.openSync(file, "wx", PRIVATE_FILE);
  try {
    writeFully(descriptor, bytes, calls);
    calls.fsyncSync(descriptor);
  } finally {
    calls.closeSync(descriptor);
  }
}

/** Where a symbolic link leads, also when nothing is there yet. */
function linkTarget(file: string): string {
  let target = file;
  for (let links = 0; fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true; links += 1) {
    if (links === MAX_LINKS) throw Object.assign(new Error("The links lead in a circle"), { code: "ELOOP" });
    target = path.resolve(fs.realpathSync(path.dirname(target)), fs.readlinkSync(target));
  }
  return target;
}

/** What a folder that cannot be flushed at all answers. The new file is in place already, so that is not a failed write. */
const CANNOT_FLUSH = new Set(["EACCES", "EPERM", "EINVAL", "ENOTSUP", "EISDIR"]);

/** Makes names in a folder last. Windows has no such call and needs none. Throws when the disk reports an error. */
export function flushFolder(folder: string, calls: Pick<FileCalls, "openSync" | "fsyncSync" | "closeSync"> = fs): void {
  if (process.platform === "win32") return;
  try {
    const descriptor = calls.openSync(folder, "r");
    try {
      calls.fsyncSync(descriptor);
    } finally {
      calls.closeSync(descriptor);
    }
  } catch (error) {
    if (!CANNOT_FLUSH.has(errnoOf(error))) throw error;
  }
}

/** What cannot be removed now goes an hour later; the errno told is of what went wrong first. */
function failed(temporary: string | null, errno: string, calls: FileCalls): WriteResult {
  try {
    if (temporary !== null) calls.unlinkSync(temporary);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
  }
  return { ok: false, errno };
}
