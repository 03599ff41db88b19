import fs from "node:fs/promises";
import path from "node:path";
import { errnoOf } from "../../platform/errno";
import { openFile } from "../../platform/open-file";
import { OWN } from "../own-names";
import { flushFolder, TEMPORARY, type FileCalls, type WriteResult } from "../files/durable-write";

/** The calls that deleting makes. */
export type DeletingCalls = Pick<FileCalls, "open" | "unlink">;

/**
 * Deletes files of the person's folder together with every copy of them: backups, copies of damaged bytes, and what a killed
 * write left over; where a file is a link, also what it leads to, if that is a document of ours. Flushes the folders, so that nothing comes back after a
 * power cut. What cannot be deleted holds up nothing else. Never rejects.
 */
export function forgetFiles(folder: string, names: readonly string[], calls: DeletingCalls = fs): Promise<WriteResult> {
  return forgetAll(folder, names, () => true, calls);
}

/** Deletes every copy of files but the files themselves, and but the backup that is named. Never rejects. */
export function forgetCopies(
  folder: string,
  names: readonly string[],
  kept: string | null,
  calls: DeletingCalls = fs,
): Promise<WriteResult> {
  return forgetAll(folder, names, (file, originals) => file !== kept && !originals.includes(file), calls);
}

type Goes = (file: string, originals: readonly string[]) => boolean;

async function forgetAll(
  folder: string,
  names: readonly string[],
  goes: Goes,
  calls: DeletingCalls,
): Promise<WriteResult> {
  let outcome: WriteResult = { ok: true };
  for (const name of names) {
    const own = path.join(folder, name);
    const originals = [...(await targetOf(own)), own];
    for (const file of [...originals, path.join(folder, OWN.backup.name, name)]) {
      const isElsewhere = file !== own && originals.includes(file);
      const done = await forgetIn(file, (each) => goes(each, originals), calls, isElsewhere ? isOurs : always);
      if (outcome.ok) outcome = done;
    }
  }
  return outcome;
}

/** Where a link leads, when something is there. */
async function targetOf(file: string): Promise<readonly string[]> {
  try {
    return (await fs.lstat(file)).isSymbolicLink() ? [await fs.realpath(file)] : [];
  } catch {
    return [];
  }
}

const always = (): Promise<boolean> => Promise.resolve(true);

/** Our own documents begin with it. */
const MARK = '"schemaVersion"';
const BEGINNING = 256;

/** Whether a file that a link led to is a document of ours, damaged or not. A link can lead to anything that the person has. */
async function isOurs(file: string): Promise<boolean> {
  try {
    const { opened } = await openFile(file, "read", Infinity);
    try {
      const bytes = Buffer.alloc(BEGINNING);
      const { bytesRead } = await opened.read(bytes, 0, BEGINNING, 0);
      return bytes.toString("latin1", 0, bytesRead).includes(MARK);
    } finally {
      await opened.close();
    }
  } catch {
    return false;
  }
}

async function forgetIn(
  file: string,
  goes: (file: string) => boolean,
  calls: DeletingCalls,
  isOwn: (file: string) => Promise<boolean>,
): Promise<WriteResult> {
  const folder = path.dirname(file);
  let entries: readonly string[] = [];
  const listed = await attempt(async () => {
    entries = await fs.readdir(folder);
  });
  const copies = entries.filter((each) => isCopyOf(each, path.basename(file))).map((each) => path.join(folder, each));
  let outcome: WriteResult = listed;
  for (const each of copies.filter(goes)) {
    if (!(await isOwn(each))) continue;
    const done = await attempt(async () => {
      // A folder that stood in the way and was moved aside is someone else's.
      if (each === file || !(await fs.lstat(each)).isDirectory()) await calls.unlink(each);
    });
    if (outcome.ok) outcome = done;
  }
  const flushed = await attempt(() => flushFolder(folder, calls));
  return outcome.ok ? flushed : outcome;
}

/** What is gone already is as good as deleted. */
async function attempt(act: () => Promise<void>): Promise<WriteResult> {
  try {
    await act();
    return { ok: true };
  } catch (error) {
    return errnoOf(error) === "ENOENT" ? { ok: true } : { ok: false, errno: errnoOf(error) };
  }
}

/**
 * "rosa.json", "rosa.bak-….json", "rosa.corrupt-….json", "rosa.000007-….json" and "rosa.20261121T093012Z.json", and each of them with ".tmp-1-2",
 * but no other name that begins alike.
 */
export function isCopyOf(entry: string, name: string): boolean {
  const { name: stem, ext } = path.parse(name);
  const whole = entry.replace(TEMPORARY, "");
  if (whole === name) return true;
  if (!whole.startsWith(`${stem}.`) || !whole.endsWith(ext)) return false;
  return /^\.(?:(?:bak|corrupt|\d{6,9})-)?\d{8}T\d{6}Z(?:-\d+)?$/.test(
    whole.slice(stem.length, whole.length - ext.length),
  );
}
