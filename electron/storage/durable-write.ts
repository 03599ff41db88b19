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
let serial = 0;

/**
 * Replaces a file by new bytes, so that after any crash or power cut it holds either the old ones or the new ones, whole.
 *
 * Written beside it, in full (a nearly full disk writes a part and reports no error), flushed, read back, and only then
 * renamed over it; the folder is flushed too, or the rename may be lost. On any error the old file is untouched and nothing
 * is left over. A symbolic link stays one. Never throws; never tries again, since that would block the main process.
 */
export function durableWrite(file: string, bytes: Buffer, calls: FileCalls = fs): WriteResult {
  const target = linkTarget(file);
  const temporary = `${target}.tmp-${process.pid}-${(serial += 1)}`;
  try {
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
  try {
    return fs.realpathSync(file);
  } catch {
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
      ? path.resolve(path.dirname(file), fs.readlinkSync(file))
      : file;
  }
}

/** Windows has no such call and needs none. The new file is in place already, so a refusal here is not a failed write. */
function flushFolder(folder: string, calls: FileCalls): void {
  if (process.platform === "win32") return;
  const descriptor = calls.openSync(folder, "r");
  try {
    calls.fsyncSync(descriptor);
  } finally {
    calls.closeSync(descriptor);
  }
}

function failed(temporary: string, errno: string, calls: FileCalls): WriteResult {
  try {
    calls.unlinkSync(temporary);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") return { ok: false, errno: `${errno}, ${errnoOf(error)}` };
  }
  return { ok: false, errno };
}
