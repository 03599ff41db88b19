import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * The one file that a portable Plumbline is (Windows), if the app runs out of such a file: it unpacks itself into the folder for
 * what is temporary, anew at each start, and takes that away at the end. Its variables go on to every child, so that another
 * portable program leaves its own to what is started in it. They count only where our executable was unpacked in such a way,
 * the file says that it is Plumbline's, and it is there, elsewhere. Asked for by its long name: the one of the folder may be short.
 */
export function ownPortable(executable: string, env: NodeJS.ProcessEnv, name: string): string | null {
  const { PORTABLE_EXECUTABLE_FILE: file = "", PORTABLE_EXECUTABLE_APP_FILENAME: claimed = "" } = env;
  if (!path.isAbsolute(file) || claimed.toLowerCase() !== name.toLowerCase()) return null;
  try {
    const [unpacked, portable] = [path.dirname(fs.realpathSync.native(executable)), fs.realpathSync.native(file)];
    if (!isWithin(unpacked, fs.realpathSync.native(os.tmpdir())) || isWithin(portable, unpacked)) return null;
    return fs.statSync(portable).isFile() && /\.exe$/i.test(portable) ? file : null;
  } catch {
    // One of them is not there: nothing to start.
    return null;
  }
}

const isWithin = (place: string, folder: string): boolean => {
  const way = path.relative(folder, place);
  return way !== "" && way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};
