import fs from "node:fs/promises";
import type { OpenedFile } from "../../electron/platform/open-file";
import type { FileCalls } from "../../electron/storage/files/durable-write";

const OPENED_CALLS = ["write", "sync", "datasync", "truncate", "close", "read", "stat"] as const;
export const FILE_CALLS = ["open", "readFile", "rename", "unlink", ...OPENED_CALLS] as const;
export type FileCall = (typeof FILE_CALLS)[number];

/** What happens in place of a call, or before it. One that answers nothing lets the real call follow. */
type Instead = (call: FileCall) => Promise<void>;

/** The real file calls; `before` each of them a test may wait, write down or fail. */
export function watchedFiles(before: Instead): FileCalls {
  const opened = (real: OpenedFile): OpenedFile => ({
    write: async (...given) => (await before("write"), real.write(...given)),
    read: async (...given) => (await before("read"), real.read(...given)),
    stat: async () => (await before("stat"), real.stat()),
    truncate: async (length) => (await before("truncate"), real.truncate(length)),
    sync: async () => (await before("sync"), real.sync()),
    datasync: async () => (await before("datasync"), real.datasync()),
    // Closed all the same: what reports an error here has let go of the file.
    close: async () => (await real.close(), before("close")),
  });
  return {
    open: async (...given) => (await before("open"), opened(await fs.open(...given))),
    readFile: async (file) => (await before("readFile"), fs.readFile(file)),
    rename: async (from, to) => (await before("rename"), fs.rename(from, to)),
    unlink: async (file) => (await before("unlink"), fs.unlink(file)),
  };
}

/** The real file calls, of which one fails with a system error. Counts how often that one was asked. */
export function failingFiles(failing: FileCall, errno: string): FileCalls & { readonly asked: () => number } {
  let asked = 0;
  const calls = watchedFiles((call) => {
    if (call !== failing) return Promise.resolve();
    asked += 1;
    return Promise.reject(failure(errno));
  });
  return { ...calls, asked: () => asked };
}

export const failure = (errno: string): Error =>
  Object.assign(new Error(`${errno}, as the test wants`), { code: errno });

/** A disk with room for some more bytes: it writes what fits, says so, and then writes nothing. */
export function nearlyFullDisk(freeBytes: number): FileCalls {
  let free = freeBytes;
  const real = watchedFiles(() => Promise.resolve());
  return {
    ...real,
    open: async (...given) => {
      const opened = await real.open(...given);
      return {
        ...opened,
        write: async (bytes, offset, length) => {
          const fits = Math.min(free, length);
          free -= fits;
          return fits === 0 ? { bytesWritten: 0 } : opened.write(bytes, offset, fits);
        },
      };
    },
  };
}

/** A disk that takes what is written and never says that it is durable, until it is let go. */
export function stuckDisk(): { readonly calls: FileCalls; readonly letGo: () => void } {
  let letGo = (): void => {};
  const stuck = new Promise<void>((resolve) => (letGo = resolve));
  const calls = watchedFiles((call) => (call === "sync" || call === "datasync" ? stuck : Promise.resolve()));
  return { calls, letGo: () => letGo() };
}
