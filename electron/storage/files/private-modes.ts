import fs from "node:fs";
import path from "node:path";
import { PRIVATE_FILE, PRIVATE_FOLDER } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { OWN } from "../own-names";

/**
 * Takes from others the right to look into our folder and files, which a backup or a program that syncs may have given them.
 * `stems` are the beginnings of the names of our files; what else lies in the folder is the engine's, and behind its mode. Links
 * stay as they are. Answers how many were open. Never throws.
 */
export function putModesRight(folder: string, stems: readonly string[]): number {
  // Windows has no such modes; a profile there is its owner's.
  if (process.platform === "win32") return 0;
  const ours = namesIn(folder).filter((name) => stems.some((stem) => name === stem || name.startsWith(`${stem}.`)));
  const within = [OWN.backup.name, OWN.history.name].flatMap((place) =>
    namesIn(path.join(folder, place)).map((name) => path.join(place, name)),
  );
  return ["", ...ours, ...within].filter((name) => close(path.join(folder, name), name === "")).length;
}

/** Answers whether it was open. The folder itself may be a link. */
function close(file: string, mayBeLink: boolean): boolean {
  try {
    const stat = mayBeLink ? fs.statSync(file) : fs.lstatSync(file);
    if ((!stat.isFile() && !stat.isDirectory()) || (stat.mode & 0o077) === 0) return false;
    fs.chmodSync(file, stat.isDirectory() ? PRIVATE_FOLDER : PRIVATE_FILE);
    return true;
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    // What cannot be read is told by who needs it.
    return [];
  }
}
