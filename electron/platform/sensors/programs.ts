import { readdir, readFile } from "node:fs/promises";
import type { Reading } from "../../ports";

/**
 * Whether a program of one of these names runs (Linux, by the system's own list of processes). Nothing tells of programs
 * that start, so this is asked at a look, and only while the person has named some.
 */
export async function isAnyRunning(names: readonly string[]): Promise<Reading> {
  if (names.length === 0) return false;
  if (process.platform !== "linux") return "unknown";
  try {
    const wanted = new Set(names.map((name) => name.toLowerCase().slice(0, LONGEST)));
    const processes = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const running = await Promise.all(processes.map((id) => readFile(`/proc/${id}/comm`, "utf8").catch(() => "")));
    return running.some((name) => wanted.has(name.trim().toLowerCase()));
  } catch {
    return "unknown";
  }
}

/** Linux keeps this much of a process's name. */
const LONGEST = 15;
