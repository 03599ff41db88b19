import fs from "node:fs";
import path from "node:path";

/*
 * Makes a folder and those above it, a step for each. Node's own way (`recursive`) begins again and again where a file system
 * says of a folder that is there that it is not, such as /proc, and never comes back.
 */

/** Answers the topmost folder that was made; nothing where there was nothing to make. Throws where it cannot be made. */
export function makeFolder(folder: string, mode: number): string | undefined {
  if (isFolder(folder)) return undefined;
  const above = path.dirname(folder);
  const first = fs.existsSync(above) ? undefined : makeFolder(above, mode);
  try {
    fs.mkdirSync(folder, { mode });
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
  return first ?? folder;
}

/** The same, and holds nothing up meanwhile. Rejects where it cannot be made. */
export async function makeFolderSoon(folder: string, mode: number): Promise<string | undefined> {
  if (await isFolderSoon(folder)) return undefined;
  const above = path.dirname(folder);
  const first = (await isThere(above)) ? undefined : await makeFolderSoon(above, mode);
  try {
    await fs.promises.mkdir(folder, { mode });
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!(await isFolderSoon(folder))) throw error;
  }
  return first ?? folder;
}

/** Anything else in its way is told of by making it. */
function isFolder(folder: string): boolean {
  try {
    return fs.statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
const isThere = (file: string): Promise<boolean> =>
  fs.promises.access(file).then(
    () => true,
    () => false,
  );
const isFolderSoon = (folder: string): Promise<boolean> =>
  fs.promises.stat(folder).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
