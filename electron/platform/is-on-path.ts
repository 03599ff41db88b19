import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Whether there is a program of that name. */
export function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
