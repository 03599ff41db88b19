import fs from "node:fs";
import path from "node:path";
import { errnoOf } from "../files/durable-write";
import type { Saved } from "./document-store";

/**
 * Deletes files of the person's folder together with every copy of them: backups, copies of damaged bytes, and what a killed
 * write left over. Flushes the folders, so that nothing comes back after a power cut. Never throws.
 */
export function forgetFiles(folder: string, names: readonly string[]): Saved {
  try {
    for (const each of [folder, path.join(folder, "backup")].filter((one) => fs.existsSync(one))) {
      const gone = fs.readdirSync(each).filter((entry) => names.some((name) => isCopyOf(entry, name)));
      for (const entry of gone) fs.rmSync(path.join(each, entry), { force: true });
      flush(each);
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
}

/** "rosa.json", "rosa.bak-….json", "rosa.corrupt-….json", "rosa.20261121T093012Z.json", "rosa.json.tmp-1-2". */
function isCopyOf(entry: string, name: string): boolean {
  const { name: stem, ext } = path.parse(name);
  if (entry === name || entry.startsWith(`${name}.tmp-`)) return true;
  return (
    entry.startsWith(`${stem}.`) &&
    entry.endsWith(ext) &&
    /^\.(?:(?:bak|corrupt)-)?\d{8}T\d{6}Z/.test(entry.slice(stem.length))
  );
}

function flush(folder: string): void {
  // Windows cannot open a folder; its journal keeps deletions in order by itself.
  if (process.platform === "win32") return;
  const descriptor = fs.openSync(folder, "r");
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
