import { constants } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { PRIVATE_FILE, type OpenCall, type OpenedFile } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";

/** The file calls a durable write makes. All of them wait on a thread of their own, so that a slow disk stops nothing. */
export interface FileCalls {
  readonly open: OpenCall;
  readonly readFile: (file: string) => Promise<Buffer>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (file: string) => Promise<void>;
}

export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly errno: string };

const MAX_LINKS = 40;
let serial = 0;

/**
 * Replaces a file of ours by new bytes, so that after any crash or power cut it holds either the old ones or the new ones, whole.
 *
 * Written beside it, in full (a nearly full disk writes a part and reports no error), flushed, read back, and only then
 * renamed over it; the folder is flushed too, or the rename may be lost. On an error up to there the old file is untouched
 * and nothing is left over; if only the folder's flush fails, the new one is there but may not last, so that is an error
 * too. A symbolic link stays one. Never rejects; never tries again, which is left to who knows the value.
 */
export async function durableWrite(file: string, bytes: Buffer, calls: FileCalls = fs): Promise<WriteResult> {
  try {
    return await replaceFile(await linkTarget(file), bytes, calls);
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
}

/** As {@link durableWrite}, but a symbolic link is itself replaced, and what it leads to is left alone. */
export async function replaceFile(
  file: string,
  bytes: Buffer,
  calls: FileCalls = fs,
  temporary = temporaryOf(file),
): Promise<WriteResult> {
  try {
    await writeNew(temporary, bytes, calls);
    if (!(await calls.readFile(temporary)).equals(bytes)) return await failed(temporary, "EIO", calls);
    await calls.rename(temporary, file);
    await flushFolder(path.dirname(file), calls);
    return { ok: true };
  } catch (error) {
    return failed(temporary, errnoOf(error), calls);
  }
}

/** What every name ends in that {@link temporaryOf} makes, and in it the number of the process. */
export const TEMPORARY = /\.tmp-(\d+)-\d+$/;
/** A name beside a file that is used once, and told from those of other processes. */
export const temporaryOf = (file: string): string => `${file}.tmp-${process.pid}-${(serial += 1)}`;

/** Writes all of the bytes, however many calls it takes. Rejects when the disk takes no more. */
export async function writeFully(opened: Pick<OpenedFile, "write">, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await opened.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error("The disk took no more bytes"), { code: "ENOSPC" });
    done += bytesWritten;
  }
}

async function writeNew(file: string, bytes: Buffer, calls: FileCalls): Promise<void> {
  const opened = await calls.open(file, "wx", PRIVATE_FILE);
  try {
    await writeFully(opened, bytes);
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** Where a symbolic link leads, also when nothing is there yet. */
async function linkTarget(file: string): Promise<string> {
  let target = file;
  for (let links = 0; await isLink(target); links += 1) {
    if (links === MAX_LINKS) throw Object.assign(new Error("The links lead in a circle"), { code: "ELOOP" });
    target = path.resolve(await fs.realpath(path.dirname(target)), await fs.readlink(target));
  }
  return target;
}
async function isLink(file: string): Promise<boolean> {
  try {
    return (await fs.lstat(file)).isSymbolicLink();
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** What a folder that cannot be flushed at all answers. The new file is in place already, so that is not a failed write. */
const CANNOT_FLUSH = new Set(["EACCES", "EPERM", "EINVAL", "ENOTSUP", "EISDIR"]);

/** A pipe in a folder's place is refused, not waited for. Windows has neither, and is not asked. */
const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NONBLOCK;

/** Makes names in a folder last. Windows has no such call and needs none. Rejects when the disk reports an error. */
export async function flushFolder(folder: string, calls: Pick<FileCalls, "open"> = fs): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const opened = await calls.open(folder, FOLDER);
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!CANNOT_FLUSH.has(errnoOf(error))) throw error;
  }
}

/** What cannot be removed now goes at the next start; the errno told is of what went wrong first. */
async function failed(temporary: string, errno: string, calls: FileCalls): Promise<WriteResult> {
  try {
    await calls.unlink(temporary);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
  }
  return { ok: false, errno };
}
