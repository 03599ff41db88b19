import { spawn } from "node:child_process";
import { isOnPath } from "../is-on-path";
import { endWithApp, tied } from "../tied-program";
import type { VoiceProgram } from "./programs";
import type { Reading } from "./reading";

/** Has a program read a text. `null` when there is no such program. The voice does not outlive the app. */
export function readWithProgram(program: VoiceProgram, text: string): Promise<Reading | null> {
  if (process.platform === "linux" && !isOnPath(program.command)) return Promise.resolve(null);
  const { command, args } = tied(program);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "ignore", "ignore"], windowsHide: true });
    endWithApp(child);
    child.once("error", () => resolve(null));
    child.once("spawn", () => {
      const ended = new Promise<boolean>((done) => {
        child.once("exit", (code, signal) => done(code === 0 || signal !== null));
      });
      // A program that ends before it has read everything is heard of by its exit.
      child.stdin.on("error", () => {});
      child.stdin.end(text);
      resolve({ stop: () => void child.kill(), ended });
    });
  });
}
