import fs from "node:fs";
import { unlink } from "node:fs/promises";
import path from "node:path";
import type { EpochMs } from "../../../shared/time/units";
import { makeFolder } from "../../platform/make-folder";
import { readFileSoon } from "../../platform/open-file";
import { OWN } from "../own-names";
import { durableWrite, type FileCalls } from "./durable-write";

const KEPT = 5;

/** "20261121T093012Z", for names of kept files. */
export const stamp = (epoch: number): string =>
  new Date(epoch).toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");

/** The instant in the name of a kept file; `null` where it has none. */
export function stampedIn(file: string): EpochMs | null {
  const [, date, time] = /(\d{8})T(\d{6})Z(?:-\d+)?\.[^.]*$/.exec(file) ?? [];
  if (date === undefined || time === undefined) return null;
  const epoch = Date.parse(`${date.replace(/(....)(..)/, "$1-$2-")}T${time.replace(/(..)(..)/, "$1:$2:")}Z`);
  return Number.isNaN(epoch) ? null : epoch;
}

/**
 * Moves a file that cannot be read out of the way, bytes and all, under a name that says so. Answers the new name.
 *
 * Of a symbolic link it moves the file that the link leads to, so that the link stays and the new one comes to lie there too;
 * where that is no file, such as a device, it moves the link.
 */
export function quarantineFile(file: string, why: "corrupt", epoch: number): string {
  const target = isFile(file) === true ? fs.realpathSync(file) : file;
  const aside = freeName(target, why, epoch);
  fs.renameSync(target, aside);
  return aside;
}

/** Whether a file, or what a link leads to, is a plain one; `null` where there is no telling. */
export function isFile(file: string): boolean | null {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return null;
  }
}

/** Keeps a copy of a file that is about to be changed in a way its owner did not ask for. Whole and flushed, or none. */
export function backUpBefore(
  file: string,
  why: "bak",
  epoch: number,
  calls: Pick<typeof fs, "openSync" | "fsyncSync" | "closeSync"> = fs,
): string {
  const aside = freeName(file, why, epoch);
  try {
    fs.copyFileSync(file, aside, fs.constants.COPYFILE_EXCL);
    fs.chmodSync(aside, 0o600);
    const descriptor = calls.openSync(aside, "r+");
    calls.fsyncSync(descriptor);
    calls.closeSync(descriptor);
    return aside;
  } catch (error) {
    fs.rmSync(aside, { force: true });
    throw error;
  }
}

/** A name beside a file that is not taken, and says why it is there and since when. */
export function freeName(file: string, why: string, epoch: number): string {
  const { dir, name, ext } = path.parse(file);
  const base = path.join(dir, `${name}.${why}-${stamp(epoch)}`);
  for (let count = 0; ; count += 1) {
    const aside = `${base}${count === 0 ? "" : `-${count}`}${ext}`;
    if (!fs.existsSync(aside)) return aside;
  }
}

/**
 * The good copies of a file, newest first: by the number in their names, since a clock may have stood wrong for a day. Those
 * of former versions have a date alone; they are older than any with a number.
 */
export function backupsOf(file: string): readonly string[] {
  const folder = path.join(path.dirname(file), OWN.backup.name);
  const { name, ext } = path.parse(file);
  if (!fs.existsSync(folder)) return [];
  const own = fs.readdirSync(folder).filter((each) => each.startsWith(`${name}.`) && each.endsWith(ext));
  return own
    .sort((one, other) => numberIn(other, name) - numberIn(one, name) || (one < other ? 1 : -1))
    .map((each) => path.join(folder, each));
}

/** The number of "rosa.000007-20261121T093012Z.json"; 0 of a copy without. */
const numberIn = (copy: string, name: string): number =>
  Number(/^\.(\d{6,9})-/.exec(copy.slice(name.length))?.[1] ?? 0);

/**
 * Copies a file that was just read or written as good into backup/, unless the newest copy is the same, and keeps the newest
 * five. Answers the path of its newest copy.
 */
export async function backUp(file: string, bytes: Buffer, epoch: number, calls?: FileCalls): Promise<string> {
  const [newest] = backupsOf(file);
  if (newest !== undefined && (await holds(newest, bytes))) return newest;
  const folder = path.join(path.dirname(file), OWN.backup.name);
  makeFolder(folder, 0o700);
  const { name, ext } = path.parse(file);
  const number = newest === undefined ? 1 : numberIn(path.basename(newest), name) + 1;
  const copy = path.join(folder, `${name}.${String(number).padStart(6, "0")}-${stamp(epoch)}${ext}`);
  const written = await durableWrite(copy, bytes, calls);
  if (!written.ok) throw new Error(`No backup of ${name} could be made: ${written.errno}`);
  for (const old of backupsOf(file).slice(KEPT)) await unlink(old);
  return copy;
}

/** What cannot be read, such as a pipe, holds nothing of ours. */
async function holds(copy: string, bytes: Buffer): Promise<boolean> {
  try {
    return (await readFileSoon(copy, bytes.length)).equals(bytes);
  } catch {
    return false;
  }
}
