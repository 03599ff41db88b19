import fs from "node:fs";
import path from "node:path";
import { errnoOf } from "../../platform/errno";
import { freeName } from "./file-backups";

/** A place that belongs to us: a folder, or a file of at most so many bytes. */
export interface ClearedPlace {
  readonly name: string;
  readonly most: number | "folder";
}

/**
 * Renames what stands in one of our places and cannot be ours: a pipe, a folder or a device for a file, a file for a folder, or
 * more bytes than ours ever has, or a link to nowhere. Nothing is opened, so nothing can block. Of a link it is the link that gets the other name.
 * Answers the new names. Never throws; what cannot be renamed stays.
 */
export function setAside(folder: string, places: readonly ClearedPlace[], epoch: number): readonly string[] {
  return places.flatMap(({ name, most }) => {
    const file = path.join(folder, name);
    try {
      const found = foundAt(file, most);
      if (found === "nothing" || (found !== "deadEnd" && canBeOurs(found, most))) return [];
      const aside = freeName(file, "corrupt", epoch);
      fs.renameSync(file, aside);
      return [path.relative(folder, aside)];
    } catch (error) {
      console.warn(`storage: ${errnoOf(error)}`);
      return [];
    }
  });
}

/** A link to where nothing can be made is a dead end: one in a circle, or to a folder that is gone. */
function foundAt(file: string, most: ClearedPlace["most"]): fs.Stats | "nothing" | "deadEnd" {
  try {
    return fs.statSync(file);
  } catch (error) {
    if (errnoOf(error) === "ELOOP") return "deadEnd";
    if (errnoOf(error) !== "ENOENT") throw error;
  }
  if (fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return "nothing";
  // A file is made where its link leads; a folder is not.
  const target = path.resolve(path.dirname(file), fs.readlinkSync(file));
  return most !== "folder" && fs.existsSync(path.dirname(target)) ? "nothing" : "deadEnd";
}

const canBeOurs = (found: fs.Stats, most: ClearedPlace["most"]): boolean =>
  most === "folder" ? found.isDirectory() : found.isFile() && found.size <= most;
