import fs from "node:fs";
import type { FileCalls } from "../../electron/storage/files/durable-write";

export const FILE_CALLS = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "fdatasyncSync",
  "closeSync",
  "readFileSync",
  "renameSync",
  "unlinkSync",
  "ftruncateSync",
] as const satisfies readonly (keyof FileCalls)[];
type FileCall = (typeof FILE_CALLS)[number];

/** The real file calls, of which one fails with a system error. Counts how often that one was asked. */
export function failingFiles(call: FileCall, errno: string): FileCalls & { readonly asked: () => number } {
  let asked = 0;
  const fail = (): never => {
    asked += 1;
    throw Object.assign(new Error(`${errno}, as the test wants`), { code: errno });
  };
  return { ...realFiles, [call]: fail, asked: () => asked };
}

/** A disk with room for some more bytes: it writes what fits, says so, and then writes nothing. */
export function nearlyFullDisk(freeBytes: number): FileCalls {
  let free = freeBytes;
  const writeSync = (
    descriptor: number,
    bytes: NodeJS.ArrayBufferView,
    offset?: number | null,
    length?: number | null,
  ): number => {
    const fits = Math.min(free, length ?? bytes.byteLength);
    free -= fits;
    return fits === 0 ? 0 : fs.writeSync(descriptor, bytes, offset ?? 0, fits);
  };
  return { ...realFiles, writeSync: writeSyncLike(writeSync) };
}

const realFiles: FileCalls = {
  openSync: fs.openSync,
  writeSync: fs.writeSync,
  fsyncSync: fs.fsyncSync,
  fdatasyncSync: fs.fdatasyncSync,
  closeSync: fs.closeSync,
  readFileSync: fs.readFileSync,
  renameSync: fs.renameSync,
  unlinkSync: fs.unlinkSync,
  ftruncateSync: fs.ftruncateSync,
};

type WriteBytes = (
  descriptor: number,
  bytes: NodeJS.ArrayBufferView,
  offset?: number | null,
  length?: number | null,
) => number;
/** fs.writeSync also takes text; ours is never given any. */
function writeSyncLike(write: WriteBytes): FileCalls["writeSync"] {
  return (descriptor: number, bytes: NodeJS.ArrayBufferView | string, offset?: unknown, length?: unknown): number => {
    if (typeof bytes === "string") throw new Error("Text was written where bytes were expected");
    return write(
      descriptor,
      bytes,
      typeof offset === "number" ? offset : 0,
      typeof length === "number" ? length : bytes.byteLength,
    );
  };
}
