import { accessSync, constants } from "node:fs";
import path from "node:path";

const LINUX = ["speech-dispatcher", "espeak-ng", "espeak"];

/** Whether the system has a program that reads aloud; macOS and Windows bring one. Whether it can be heard only trying tells. */
export function hasVoice(): boolean {
  return process.platform !== "linux" || LINUX.some(isOnPath);
}

function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
