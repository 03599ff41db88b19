import fs from "node:fs/promises";
import path from "node:path";
import { readLine, type LineFlaw } from "../../../shared/history/codec";
import type { HistoryEntry } from "../../../shared/history/entry";
import { NO_FILE, openFile, TOO_LARGE, type FoundFile, type OpenedFile } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite, flushFolder, writeFully, type FileCalls } from "../files/durable-write";
import { freeName, stamp } from "../files/file-backups";

/** Whether a name in the history's folder is that of a month. */
export const isMonth = (name: string): boolean => /^\d{4}-\d\d\.jsonl$/.test(name);

const LINE_END = 0x0a;
/** A month of an entry each second is half of it. A larger file is none of ours. */
export const MOST_MONTH = 268_435_456;
/** As much of a month is read, from its end: some sixty thousand entries. */
const MOST_READ = 8_388_608;
/** A line of ours never comes near it. */
const MOST_LINE = 1_048_576;
/** Read and understood in a few milliseconds, so that the app does other things in between. */
const CHUNK = 65_536;

/** How many lines of a file are no entries, and why. */
export type Flaws = { readonly [F in LineFlaw]: number };
export const NO_FLAWS: Flaws = { damaged: 0, unknown: 0 };

/**
 * Adds lines to a month: durable, all of them or none. Unless the end is trusted, since we wrote it, what a crash cut off there
 * is moved into a side file before; what is no file of ours is moved out of the way. Rejects with the system's error, and then
 * the end is not to be trusted.
 */
export async function appendLines(file: string, lines: string, isTrusted: boolean, calls: FileCalls): Promise<void> {
  const { opened, found } = await openToAppend(file, calls);
  try {
    const end = isTrusted ? found.size : await mendEnd(file, opened, found);
    try {
      await writeFully(opened, Buffer.from(lines));
      await opened.datasync();
      if (end === 0) await flushFolder(path.dirname(file), calls);
    } catch (error) {
      // Half a line must not stay to spoil the next one.
      await opened.truncate(end);
      throw error;
    }
  } finally {
    await closeQuietly(opened);
  }
}

async function openToAppend(file: string, calls: FileCalls): ReturnType<typeof openFile> {
  try {
    return await openFile(file, "append", MOST_MONTH, calls);
  } catch (error) {
    if (![NO_FILE, TOO_LARGE].includes(errnoOf(error))) throw error;
    await moveAside(file);
    return openFile(file, "append", MOST_MONTH, calls);
  }
}

/** Whatever it is stays as it is, under a name of its own. */
async function moveAside(file: string): Promise<void> {
  const { mtimeMs } = await fs.stat(file);
  const aside = freeName(file, "corrupt", mtimeMs);
  console.warn(`history: ${path.basename(file)} is no file of ours, and is ${path.basename(aside)} now`);
  await fs.rename(file, aside);
}

/** Moves what stands after the last line end into a file of its own; a line that lacks only its end gets it. Answers the new end. */
async function mendEnd(file: string, opened: OpenedFile, { size, mtimeMs }: FoundFile): Promise<number> {
  const bytes = Buffer.alloc(Math.min(size, MOST_LINE));
  await opened.read(bytes, 0, bytes.length, size - bytes.length);
  const tail = bytes.subarray(bytes.lastIndexOf(LINE_END) + 1);
  if (tail.length === 0) return size;
  if (typeof readLine(tail.toString("utf8")) !== "string") {
    await writeFully(opened, Buffer.from("\n"));
    return size + 1;
  }
  const side = await durableWrite(`${file}.torn-${stamp(mtimeMs)}`, tail);
  if (!side.ok) throw Object.assign(new Error("The cut off line cannot be kept"), { code: side.errno });
  await opened.truncate(size - tail.length);
  return size - tail.length;
}

/**
 * Reads a month piece by piece, and hands over each entry of it. Of a month beyond reason only the end is read. Answers how many
 * lines are no entries; what a crash cut off at the end is none of them. Rejects with the system's error.
 */
export async function readMonth(file: string, take: (entry: HistoryEntry) => void): Promise<Flaws> {
  const { opened, found } = await openFile(file, "read", MOST_MONTH);
  const flaws = { damaged: 0, unknown: 0 };
  const begin = Math.max(0, found.size - MOST_READ);
  try {
    let isFirst = begin > 0;
    for await (const line of linesOf(opened, begin, found.size)) {
      // The first one was begun before what is read.
      const entry = isFirst || line === "" ? null : readLine(line);
      isFirst = false;
      if (entry === "damaged" || entry === "unknown") flaws[entry] += 1;
      else if (entry !== null) take(entry);
    }
  } finally {
    await closeQuietly(opened);
  }
  return flaws;
}

/**
 * Moves the damaged lines of a month, byte for byte, into a file beside it. They are durable there before they are gone here.
 * Answers how many; `null` where the month, or a line of it, is too large to be written anew. Rejects with the system's error.
 */
export async function moveDamaged(file: string): Promise<number | null> {
  const { opened, found } = await openFile(file, "read", MOST_MONTH);
  const [kept, damaged] = [new Array<Buffer>(), new Array<Buffer>()];
  try {
    if (found.size > MOST_READ) return null;
    for await (const piece of piecesOf(opened, 0, found.size))
      for (let at = 0; at < piece.length;) {
        const end = piece.indexOf(LINE_END, at) + 1;
        const line = piece.subarray(at, end === 0 ? piece.length : end);
        at += line.length;
        // What has no end may have been cut off by a crash; that is seen to with the next entry.
        const text = line.toString("utf8").replace(/\r?\n$/, "");
        (end > 0 && text !== "" && readLine(text) === "damaged" ? damaged : kept).push(line);
      }
  } finally {
    await closeQuietly(opened);
  }
  if (damaged.length === 0) return 0;
  // A line longer than is read would be cut.
  if (Buffer.concat([...kept, ...damaged]).length !== found.size) return null;
  for (const [target, lines] of [
    [freeName(file, "corrupt", found.mtimeMs), damaged],
    [file, kept],
  ] as const) {
    const written = await durableWrite(target, Buffer.concat(lines));
    if (!written.ok) throw Object.assign(new Error("Damaged lines cannot be moved"), { code: written.errno });
  }
  return damaged.length;
}

/** The lines of a stretch without their ends, LF or CRLF; the last one also without any, if it is whole. */
async function* linesOf(opened: OpenedFile, begin: number, end: number): AsyncGenerator<string> {
  for await (const piece of piecesOf(opened, begin, end)) {
    const lines = piece.toString("utf8").split(/\r?\n/);
    const rest = lines.pop() ?? "";
    yield* lines;
    if (rest !== "" && typeof readLine(rest) !== "string") yield rest;
  }
}

/** A stretch in pieces of whole lines with their ends, and at last what stands after the last end. */
async function* piecesOf(opened: OpenedFile, begin: number, end: number): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  for (let at = begin; at < end;) {
    const { bytesRead } = await opened.read(chunk, 0, Math.min(CHUNK, end - at), at);
    if (bytesRead === 0) break;
    at += bytesRead;
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    const last = bytes.lastIndexOf(LINE_END) + 1;
    if (last > 0) yield bytes.subarray(0, last);
    // What never ends is no line; a part of it shows that as well as all of it.
    rest = bytes.subarray(last, last + MOST_LINE);
  }
  if (rest.length > 0) yield rest;
}

/** What was flushed is on the disk, whatever closing says. */
async function closeQuietly(opened: OpenedFile): Promise<void> {
  try {
    await opened.close();
  } catch (error) {
    console.warn(`history: ${errnoOf(error)}`);
  }
}
