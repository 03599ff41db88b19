import { isScreenOurs } from "../windows/placing";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Reading } from "../../ports";
import { isRecording, isScreenFull, lookOf } from "./win32-look";
import { askingPowerShell, type Command } from "./win32-script";

/** What Windows can be asked by documented means: recording by its privacy records, full screen by the shell. */
export const WINDOWS_SENSES = ["call", "fullScreen"] as const;
export type WindowsSense = (typeof WINDOWS_SENSES)[number];

/**
 * Asks Windows for as long as it is worth knowing: one process from a notice until the break is over or no longer held, and
 * none in between. Tells what has changed. Answers the function that ends it. What cannot be asked is "unknown", and nothing is
 * held for it.
 */
export function watchWin32(
  tell: (sense: WindowsSense, sensed: Reading) => void,
  { file, args }: Command = askingPowerShell(),
  ownFills: () => boolean = isScreenOurs,
): () => void {
  let isOver = false;
  const told = new Map<WindowsSense, Reading>();
  const found = (sense: WindowsSense, sensed: Reading): void => {
    if (isOver || told.get(sense) === sensed) return;
    told.set(sense, sensed);
    tell(sense, sensed);
  };
  const giveUp = (): void => {
    for (const sense of WINDOWS_SENSES) found(sense, "unknown");
    isOver = true;
  };
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
  child.on("error", giveUp);
  // Not "exit": its last lines may still be on their way then.
  child.on("close", giveUp);
  // The shell takes a moment to see that a page of ours has gone.
  let didFill = false;
  createInterface({ input: child.stdout }).on("line", (line) => {
    const look = lookOf(line);
    if (look === null) return;
    const fills = ownFills();
    found("call", isRecording(look));
    found("fullScreen", isScreenFull(look.state, fills || didFill));
    didFill = fills;
  });
  return () => {
    isOver = true;
    child.kill();
  };
}
