import fs, { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";

/** What is known of a file that was opened. */
export interface FoundFile {
  readonly size: number;
  readonly mtimeMs: number;
  readonly isFile: () => boolean;
}
/** An open file, as far as it is used; a test hands in ones that fail. */
export type OpenedFile = Pick<FileHandle, "close" | "sync" | "datasync"> & {
  readonly write: (bytes: Buffer, offset: number, length: number) => Promise<{ readonly bytesWritten: number }>;
  readonly read: (
    bytes: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesRead: number }>;
  readonly truncate: (length: number) => Promise<void>;
  readonly stat: () => Promise<FoundFile>;
};
export type OpenCall = (file: string, flags: string | number, mode?: number) => Promise<OpenedFile>;

/** Opening a pipe would wait for who writes into it. Windows has neither. */
const AT_ONCE = process.platform === "win32" ? 0 : constants.O_NONBLOCK;
const FLAGS = {
  read: constants.O_RDONLY | AT_ONCE,
  append: constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | AT_ONCE,
} as const;
/** What we make is for the person alone. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** The codes of what is in the place of a file: not a file at all, or more than it may hold. */
export const NO_FILE = "E_NO_FILE";
export const TOO_LARGE = "E_TOO_LARGE";

/**
 * Opens a file without ever waiting, and looks at what was opened: a pipe, a folder or a device is none, and neither is
 * one with more than `most` bytes. Rejects with the system's error, E_NO_FILE or E_TOO_LARGE.
 */
export async function openFile(
  file: string,
  mode: keyof typeof FLAGS,
  most: number,
  calls: { readonly open: OpenCall } = { open },
): Promise<{ readonly opened: OpenedFile; readonly found: FoundFile }> {
  const opened = await openedAtOnce(file, mode, calls);
  try {
    return { opened, found: checked(await opened.stat(), most) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The bytes of a file, all at once, for the start. Throws as {@link openFile} rejects. */
export function readFileNow(file: string, most: number): Buffer {
  const descriptor = fs.openSync(file, FLAGS.read);
  try {
    checked(fs.fstatSync(descriptor), most);
    return fs.readFileSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The bytes of a file, without holding anything up meanwhile. Rejects as {@link openFile} does. */
export async function readFileSoon(file: string, most: number): Promise<Buffer> {
  const { opened, found } = await openFile(file, "read", most);
  try {
    const bytes = Buffer.alloc(found.size);
    const { bytesRead } = await opened.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}

async function openedAtOnce(file: string, mode: keyof typeof FLAGS, calls: { readonly open: OpenCall }) {
  try {
    return await calls.open(file, FLAGS[mode], PRIVATE_FILE);
  } catch (error) {
    // A folder cannot be opened to be written, and a socket not at all.
    const isOther = await stat(file).then(
      (found) => !found.isFile(),
      () => false,
    );
    throw isOther ? notPlain(NO_FILE) : error;
  }
}

function checked<F extends Pick<FoundFile, "size" | "isFile">>(found: F, most: number): F {
  if (!found.isFile()) throw notPlain(NO_FILE);
  if (found.size > most) throw notPlain(TOO_LARGE);
  return found;
}

const notPlain = (code: string): Error =>
  Object.assign(new Error("Something else is in the place of a file"), { code });
