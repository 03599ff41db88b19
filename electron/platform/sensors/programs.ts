import { readdir, readFile } from "node:fs/promises";
import type { Reading } from "../../ports";

/**
 * Whether a program of one of these names runs (Linux, by the system's own list of processes). Nothing tells of programs
 * that start, so this is asked at a look, and only while the person has named some. Never rejects.
 */
export async function isAnyRunning(names: readonly string[]): Promise<Reading> {
  if (names.length === 0) return false;
  if (process.platform !== "linux") return "unknown";
  try {
    const wanted = new Set(names.map((name) => name.toLowerCase().slice(0, LONGEST)));
    const processes = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    // A few at a time: a file is opened for each, and there may be thousands.
    for (let at = 0; at < processes.length; at += AT_ONCE) {
      const some = processes.slice(at, at + AT_ONCE);
      const running = await Promise.all(some.map((id) => readFile(`/proc/${id}/comm`, "utf8").catch(() => "")));
      if (running.some((name) => wanted.has(name.trim().toLowerCase()))) return true;
    }
    return false;
  } catch {
    return "unknown";
  }
}

const AT_ONCE = 16;
/** Linux keeps this much of a process's name. */
const LONGEST = 15;
