import { spawn } from "node:child_process";
import type { Reading } from "./reading";
import type { VoiceProgram } from "./programs";

/** Has a program read a text. `null` when there is no such program. */
export function readWithProgram({ command, args }: VoiceProgram, text: string): Promise<Reading | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "ignore", "ignore"], windowsHide: true });
    const stop = (): void => void child.kill();
    // The voice must not outlive the app.
    process.once("exit", stop);
    child.once("error", () => {
      process.off("exit", stop);
      resolve(null);
    });
    child.once("spawn", () => {
      const ended = new Promise<boolean>((done) => {
        child.once("exit", (code, signal) => {
          process.off("exit", stop);
          done(code === 0 || signal !== null);
        });
      });
      // A program that ends before it has read everything is heard of by its exit.
      child.stdin.on("error", () => {});
      child.stdin.end(text);
      resolve({ stop, ended });
    });
  });
}
