import { isOnPath } from "../is-on-path";

const LINUX = ["speech-dispatcher", "espeak-ng", "espeak"];

/** Whether the system has a program that reads aloud; macOS and Windows bring one. Whether it can be heard only trying tells. */
export function hasVoice(): boolean {
  return process.platform !== "linux" || LINUX.some(isOnPath);
}
