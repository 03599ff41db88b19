import fs from "node:fs";
import path from "node:path";

/**
 * The AppImage that the app runs out of, if it does. Its variables go on to every child: a terminal or an editor out of an
 * AppImage leaves its own to what is started in it. So they count only where our executable lies in the mount they name, and
 * the file itself does not, which no folder above everything can be.
 */
export function ownAppImage(executable: string, env: NodeJS.ProcessEnv): string | null {
  const { APPIMAGE: image = "", APPDIR: mount = "" } = env;
  if (!path.isAbsolute(image) || !path.isAbsolute(mount)) return null;
  try {
    const isOurs = isWithin(fs.realpathSync(executable), fs.realpathSync(mount));
    return isOurs && !isWithin(fs.realpathSync(image), fs.realpathSync(mount)) ? image : null;
  } catch {
    // One of them is not there: nothing to start.
    return null;
  }
}

const isWithin = (file: string, folder: string): boolean => {
  const way = path.relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${path.sep}`);
};
