import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { errnoOf } from "./errno";
import { makeFolder } from "./make-folder";

/** The folder of the person's data, and why it takes nothing, such as EROFS; `null` where it does. */
export interface DataFolder {
  readonly path: string;
  readonly refusal: string | null;
}

/** Looks whether the folder can be kept in; makes it if it is not there. Writes nothing into it: a full disk is another matter. */
export function lookAtDataFolder(folder: string): DataFolder {
  try {
    makeFolder(folder, 0o700);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return { path: folder, refusal: null };
  } catch (error) {
    return { path: folder, refusal: errnoOf(error) };
  }
}

/**
 * Where the engine has what it cannot be without, its lock among it, when the person's folder takes nothing: the same folder
 * each time where the system has one for the person alone, so that a second start finds the first.
 */
export function placeOfTheEngine({ XDG_RUNTIME_DIR: own = "" }: NodeJS.ProcessEnv): string {
  const ours = path.join(own, "plumbline-not-kept");
  if (path.isAbsolute(own) && lookAtDataFolder(ours).refusal === null) return ours;
  return fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-"));
}
