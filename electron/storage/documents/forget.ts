import fs from "node:fs";
import path from "node:path";
import { errnoOf, flushFolder, type FileCalls } from "../files/durable-write";
import type { Saved } from "./document-store";

/**
 * Deletes files of the person's folder together with every copy of them: backups, copies of damaged bytes, and what a killed
 * write left over; where a file is a link, also what it leads to. Flushes the folders, so that nothing comes back after a
 * power cut. Never rejects.
 */
export async function forgetFiles(
  folder: string,
  names: readonly string[],
  calls?: Pick<FileCalls, "open">,
): Promise<Saved> {
  try {
    const files = names.flatMap((name) => [
      ...targetOf(path.join(folder, name)),
      path.join(folder, name),
      path.join(folder, "backup", name),
    ]);
    for (const file of files) await forgetCopies(path.dirname(file), path.basename(file), calls);
    return { ok: true };
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
}

/** Where a link leads, when something is there. */
function targetOf(file: string): readonly string[] {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true ? [target] : [];
}

async function forgetCopies(folder: string, name: string, calls?: Pick<FileCalls, "open">): Promise<void> {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder).filter((each) => isCopyOf(each, name)))
    fs.rmSync(path.join(folder, entry), { force: true });
  await flushFolder(folder, calls);
}

/**
 * "rosa.json", "rosa.bak-….json", "rosa.corrupt-….json", "rosa.000007-….json" and "rosa.20261121T093012Z.json", and each of them with ".tmp-1-2",
 * but no other name that begins alike.
 */
function isCopyOf(entry: string, name: string): boolean {
  const { name: stem, ext } = path.parse(name);
  const whole = entry.replace(/\.tmp-\d+-\d+$/, "");
  if (whole === name) return true;
  if (!whole.startsWith(`${stem}.`) || !whole.endsWith(ext)) return false;
  return /^\.(?:(?:bak|corrupt|\d{6,9})-)?\d{8}T\d{6}Z(?:-\d+)?$/.test(
    whole.slice(stem.length, whole.length - ext.length),
  );
}
