import { spawn, type ChildProcess } from "node:child_process";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { isOnPath } from "../is-on-path";
import { endWithApp, tied } from "../tied-program";
import type { VoiceProgram } from "./programs";
import type { Reading } from "./reading";

/** A voice takes about a quarter of this for a letter. */
const LONGEST_LETTER: Ms = 0.25 * SECOND;
/** What a program may take besides, to start and to end. */
const LONGEST_START: Ms = 10 * SECOND;
/** One that is told to end and does not within this hangs. */
const ENDS_WITHIN: Ms = 1 * SECOND;

/**
 * Has a program read a text. `null` when there is no such program. The voice does not outlive the app, and one that takes far
 * longer than any voice is ended: then it was not read.
 */
export function readWithProgram(
  program: VoiceProgram,
  { text, pace }: { readonly text: string; readonly pace: number },
  after: Clock["after"],
): Promise<Reading | null> {
  if (process.platform === "linux" && !isOnPath(program.command)) return Promise.resolve(null);
  const { command, args } = tied(program);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "ignore", "ignore"], windowsHide: true });
    endWithApp(child);
    child.once("error", () => resolve(null));
    child.once("spawn", () => {
      const ended = endOf(child, after, LONGEST_START + (text.length * LONGEST_LETTER * 100) / pace);
      // A program that ends before it has read everything is heard of by its exit.
      child.stdin.on("error", () => {});
      child.stdin.end(text);
      resolve({ stop: () => end(child, after), ended });
    });
  });
}

/** Whether a program was done, or was stopped, before it was too late. */
function endOf(child: ChildProcess, after: Clock["after"], longest: Ms): Promise<boolean> {
  return new Promise((resolve) => {
    const isInTime = after(longest, () => {
      resolve(false);
      child.kill("SIGKILL");
    });
    child.once("exit", (code, signal) => {
      isInTime();
      resolve(code === 0 || signal !== null);
    });
  });
}

/** Asks a program to end, which takes a voice with it that a service of the system lends; then makes it. */
function end(child: ChildProcess, after: Clock["after"]): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = after(ENDS_WITHIN, () => void child.kill("SIGKILL"));
  child.once("exit", hasEnded);
  child.kill();
}
