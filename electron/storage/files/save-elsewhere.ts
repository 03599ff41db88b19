import fs from "node:fs/promises";
import path from "node:path";
import { readFileSoon } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite, replaceFile, TEMPORARY, temporaryOf, type WriteResult } from "./durable-write";
import { OWN } from "../own-names";

const { name: ELSEWHERE } = OWN.elsewhere;
const MOST_NOTE = 65_536;

/**
 * Saves a file at a place that the person chose. A link there is replaced, and what it leads to is left alone: anyone may have
 * put it into a folder of many. While it is written a note in our own folder says where, so that the next start can clean up
 * what a kill leaves over. Never rejects.
 */
export async function saveElsewhere(folder: string, file: string, bytes: Buffer): Promise<WriteResult> {
  const temporary = temporaryOf(path.resolve(file));
  const note = temporaryOf(path.join(folder, ELSEWHERE));
  const noted = await durableWrite(note, Buffer.from(temporary));
  // It is saved all the same: there may be room there, and none here.
  if (!noted.ok) console.warn(`storage: ${noted.errno}`);
  const saved = await replaceFile(file, bytes, fs, temporary);
  if (noted.ok) await removeQuietly(note);
  return saved;
}

/** Removes what a note tells of, and the note. Never rejects. */
export async function cleanElsewhere(note: string): Promise<void> {
  try {
    const temporary = (await readFileSoon(note, MOST_NOTE)).toString("utf8");
    if (TEMPORARY.test(temporary) && (await fs.lstat(temporary)).isFile()) await fs.rm(temporary);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
  }
  await removeQuietly(note);
}

async function removeQuietly(file: string): Promise<void> {
  try {
    await fs.rm(file, { force: true });
  } catch (error) {
    console.warn(`storage: ${errnoOf(error)}`);
  }
}
