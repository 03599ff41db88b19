import { readFile } from "node:fs/promises";
import type { Reading } from "../../ports";
import { isAnyProcess } from "./processes";

/**
 * Whether a program of one of these names runs (Linux, by the system's own list of processes). Nothing tells of programs
 * that start, so this is asked at a look, and only while the person has named some. Never rejects.
 */
export async function isAnyRunning(names: readonly string[]): Promise<Reading> {
  if (names.length === 0) return false;
  if (process.platform !== "linux") return "unknown";
  try {
    const wanted = new Set(names.map((name) => name.toLowerCase().slice(0, LONGEST)));
    return await isAnyProcess(async (id) => {
      const name = await readFile(`/proc/${id}/comm`, "utf8").catch(() => "");
      return wanted.has(name.trim().toLowerCase());
    });
  } catch {
    return "unknown";
  }
}

/** Linux keeps this much of a process's name. */
const LONGEST = 15;
