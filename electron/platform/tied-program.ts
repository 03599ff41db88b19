import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { isOnPath } from "./is-on-path";

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * What to start in place of a program so that it ends with the app, however that ends: an app that is killed can end nothing
 * any more, so the kernel is asked to (Linux). Without the program of util-linux that asks it, and elsewhere, it is the program
 * itself. Asked too are programs that are not there: whoever starts one must look before.
 */
export function tied({ command, args }: Command): Command {
  if (process.platform !== "linux" || !isOnPath("setpriv")) return { command, args };
  return { command: "setpriv", args: ["--pdeathsig", "TERM", "--", command, ...args] };
}

/** Ends a program with the app, where the app ends by itself. */
export function endWithApp(child: ChildProcess): void {
  const end = (): void => void child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  child.once("error", () => process.off("exit", end));
}

/** A program that tells of something, line by line, for as long as it runs. `null` where there is no such program. */
export function startTelling(program: Command, env: NodeJS.ProcessEnv, onLine: (line: string) => void) {
  if (!isOnPath(program.command)) return null;
  const { command, args } = tied(program);
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "ignore"] });
  endWithApp(child);
  createInterface(child.stdout).on("line", onLine);
  return child;
}
