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
 * more bytes than ours ever has. Nothing is opened, so nothing can block. Of a link it is the link that gets the other name.
 * Answers the new names. Never throws; what cannot be renamed stays.
 */
export function setAside(folder: string, places: readonly ClearedPlace[], epoch: number): readonly string[] {
  return places.flatMap(({ name, most }) => {
    const file = path.join(folder, name);
    try {
      const found = fs.statSync(file, { throwIfNoEntry: false });
      if (found === undefined || canBeOurs(found, most)) return [];
      const aside = freeName(file, "corrupt", epoch);
      fs.renameSync(file, aside);
      return [path.relative(folder, aside)];
    } catch (error) {
      console.warn(`storage: ${errnoOf(error)}`);
      return [];
    }
  });
}

const canBeOurs = (found: fs.Stats, most: ClearedPlace["most"]): boolean =>
  most === "folder" ? found.isDirectory() : found.isFile() && found.size <= most;
