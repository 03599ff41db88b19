import fs from "node:fs/promises";
import path from "node:path";
import type { Deleted } from "../../shared/data/own-files";
import { forgetFiles } from "./documents/forget";
import { errnoOf } from "../platform/errno";
import { readFileSoon } from "../platform/open-file";
import { durableWrite, flushFolder, type FileCalls } from "./files/durable-write";
import type { WriteQueue } from "./files/write-queue";
import { ownFiles } from "./own-files";
import { OWN } from "./own-names";
import { DOCUMENT_FILES, OWN_FOLDERS } from "./own-table";

/** What holds something in memory that is on the disk, or on its way there. */
interface Kept {
  readonly reset: () => void;
}

/** As long as this is there, everything is still to be deleted. */
const { name: MARKER, most: MOST_MARKER } = OWN.deletion;
const MARK = Buffer.from('{"delete":"everything"}\n');

/**
 * Deletes every file of ours and has everything in memory begin anew, in one task of the queue: what was asked for before and
 * is not begun yet finds that it is not wanted any more. `beginAnew` is called before anything else is written. Never rejects.
 */
export async function deleteAll(
  folder: string,
  queue: WriteQueue,
  kept: readonly Kept[],
  beginAnew: () => void,
  calls?: FileCalls,
): Promise<Deleted> {
  let deleted: Deleted = { left: [] };
  await queue.add({}, async () => {
    deleted = await deleteOwnFiles(folder, calls);
    for (const each of kept) each.reset();
    beginAnew();
    return { ok: true };
  });
  return deleted;
}

/**
 * Takes up a deletion that a crash cut off, at the start and before anything is read; `null` where there was none. What cannot
 * be deleted then is named and left: what comes after is not to be deleted. Never rejects.
 */
export async function finishDeletion(folder: string, calls: FileCalls = fs): Promise<Deleted | null> {
  try {
    const found = await readFileSoon(path.join(folder, MARKER), MOST_MARKER);
    return found.equals(MARK) ? await deleteOwnFiles(folder, calls) : null;
  } catch {
    // There is none, or it is none of ours.
    return null;
  }
}

/**
 * Deletes every file of ours in the app's folder: documents with all copies, where one is a link also what it leads to, and
 * everything else that is listed. The engine's own and foreign files stay. A marker is there meanwhile, by which the next start
 * takes it up where it was cut off. What cannot be deleted is named, and holds up nothing else. Never rejects.
 */
export async function deleteOwnFiles(folder: string, calls: FileCalls = fs): Promise<Deleted> {
  const marked = await durableWrite(path.join(folder, MARKER), MARK, calls);
  // There may be no room for it; deleting makes some.
  if (!marked.ok) console.warn(`storage: ${marked.errno}`);
  const left = await deleteUnmarked(folder, calls);
  return (await unmark(folder, calls)) ? { left } : { left: [...left, MARKER] };
}

async function deleteUnmarked(folder: string, calls: FileCalls): Promise<readonly string[]> {
  const refused = new Set<string>();
  const unlink = async (file: string): Promise<void> => {
    try {
      await calls.unlink(file);
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return;
      refused.add(path.relative(folder, file));
      throw error;
    }
  };
  const listed = async () => (await ownFiles(folder)).map(({ name }) => name).filter((name) => name !== MARKER);
  await forgetFiles(folder, DOCUMENT_FILES, { open: calls.open, unlink });
  for (const name of await listed()) await attempt(() => unlink(path.join(folder, name)));
  for (const place of OWN_FOLDERS) {
    await attempt(() => flushFolder(path.join(folder, place), calls));
    // Only where it is empty now.
    await attempt(() => fs.rmdir(path.join(folder, place)));
  }
  await attempt(() => flushFolder(folder, calls));
  return [...new Set([...refused, ...(await listed())])];
}

/**
 * Takes the marker off, once that is durable: whatever is written from now on is to stay. One that cannot be deleted is emptied,
 * which takes no right to the folder. Answers whether nothing of it is left.
 */
async function unmark(folder: string, calls: FileCalls): Promise<boolean> {
  const file = path.join(folder, MARKER);
  const isGone = await attempt(async () => {
    await calls.unlink(file);
    await flushFolder(folder, calls);
  });
  if (isGone) return true;
  await attempt(async () => {
    const opened = await calls.open(file, "r+");
    try {
      await opened.truncate(0);
      await opened.sync();
    } finally {
      await opened.close();
    }
  });
  return false;
}

/** Answers whether it is done; what is gone already is as good as deleted. */
async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "ENOENT") return true;
    if (!["ENOTDIR", "ENOTEMPTY"].includes(errno)) console.warn(`storage: ${errno}`);
    return false;
  }
}
