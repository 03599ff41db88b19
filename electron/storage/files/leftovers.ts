import fs from "node:fs";
import path from "node:path";
import { errnoOf } from "../../platform/errno";
import { TEMPORARY } from "./durable-write";
import { OWN } from "../own-names";
import { cleanElsewhere } from "./save-elsewhere";

/** Where of the app's folder something is written: beside the browser's own files in the first, only by us in the others. */
const FOLDERS = ["", OWN.backup.name, OWN.history.name] as const;
/** A process that was given the number of a dead one of ours writes nothing for this long. */
const LONG = 3_600_000;

/**
 * Removes what killed writes left over, of every kind of file. Only at the start, before anything is written: the names carry
 * the number of the process that wrote, and what another one may be writing stays. `stems` are the beginnings of the names of
 * our files. Never throws.
 */
export function removeLeftovers(folder: string, stems: readonly string[], epoch: number): void {
  for (const place of FOLDERS) {
    const within = path.join(folder, place);
    for (const { name, pid } of leftoversIn(within)) {
      const isOurs = place !== "" || stems.some((stem) => name.startsWith(`${stem}.`));
      if (isOurs) tryToRemove(path.join(within, name), pid, epoch);
    }
  }
}

function leftoversIn(folder: string): readonly { readonly name: string; readonly pid: number }[] {
  try {
    return fs.readdirSync(folder).flatMap((name) => {
      const [, pid] = TEMPORARY.exec(name) ?? [];
      return pid === undefined ? [] : [{ name, pid: Number(pid) }];
    });
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
    return [];
  }
}

function tryToRemove(file: string, pid: number, epoch: number): void {
  try {
    const stat = fs.lstatSync(file);
    const mayBeWritten = pid !== process.pid && isAlive(pid) && epoch - stat.mtimeMs < LONG;
    if (!stat.isFile() || mayBeWritten) return;
    if (path.basename(file).startsWith(`${OWN.elsewhere.name}.`)) void cleanElsewhere(file);
    else fs.rmSync(file, { force: true });
  } catch (error) {
    console.warn(`storage: ${errnoOf(error)}`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and someone else's.
    return errnoOf(error) === "EPERM";
  }
}
