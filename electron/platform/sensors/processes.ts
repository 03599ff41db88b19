import { readdir } from "node:fs/promises";

/** A file is opened for each at least, and there may be thousands. */
const AT_ONCE = 16;

/**
 * Whether something is so of any process that there is (Linux), a few of them at a time; `is` is asked by the number of each.
 * Rejects where the list cannot be read.
 */
export async function isAnyProcess(is: (id: string) => Promise<boolean>, proc = "/proc"): Promise<boolean> {
  const processes = (await readdir(proc)).filter((name) => /^\d+$/.test(name));
  for (let at = 0; at < processes.length; at += AT_ONCE)
    if ((await Promise.all(processes.slice(at, at + AT_ONCE).map(is))).includes(true)) return true;
  return false;
}
