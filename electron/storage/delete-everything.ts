import fs from "node:fs/promises";
import path from "node:path";
import type { Deleted } from "../../shared/data/own-files";
import { forgetFiles, type DeletingCalls } from "./documents/forget";
import { errnoOf } from "../platform/errno";
import { flushFolder } from "./files/durable-write";
import type { WriteQueue } from "./files/write-queue";
import { ownFiles } from "./own-files";
import { DOCUMENT_FILES, OWN_FOLDERS } from "./own-table";

/** What holds something in memory that is on the disk, or on its way there. */
interface Kept {
  readonly reset: () => void;
}

/**
 * Deletes every file of ours and has everything in memory begin anew, in one task of the queue: what was asked for before and
 * is not begun yet finds that it is not wanted any more. `beginAnew` is called before anything else is written. Never rejects.
 */
export async function deleteAll(
  folder: string,
  queue: WriteQueue,
  kept: readonly Kept[],
  beginAnew: () => void,
  calls?: DeletingCalls,
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
 * Deletes every file of ours in the app's folder: documents with all copies, where one is a link also what it leads to, and
 * everything else that is listed. The engine's own and foreign files stay. What cannot be deleted is named, and holds up
 * nothing else. Never rejects.
 */
export async function deleteOwnFiles(folder: string, calls: DeletingCalls = fs): Promise<Deleted> {
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
  await forgetFiles(folder, DOCUMENT_FILES, { open: calls.open, unlink });
  for (const { name } of await ownFiles(folder)) await attempt(() => unlink(path.join(folder, name)));
  for (const place of OWN_FOLDERS) {
    await attempt(() => flushFolder(path.join(folder, place), calls));
    // Only where it is empty now.
    await attempt(() => fs.rmdir(path.join(folder, place)));
  }
  await attempt(() => flushFolder(folder, calls));
  const still = (await ownFiles(folder)).map(({ name }) => name);
  return { left: [...new Set([...refused, ...still])] };
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const errno = errnoOf(error);
    if (!["ENOENT", "ENOTDIR", "ENOTEMPTY"].includes(errno)) console.warn(`storage: ${errno}`);
  }
}
