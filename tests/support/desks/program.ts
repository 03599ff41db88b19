import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** A program of a desk, with all that it starts in turn. */
export class Program {
  readonly #child: ChildProcess;
  readonly #log: string;
  readonly #end = (): void => this.stop();
  readonly #name: string;
  #hasEnded = false;

  /** In a group of its own, so that what it starts ends with it; what it says goes to the file `log`. */
  constructor(command: readonly string[], env: NodeJS.ProcessEnv, log: string) {
    const [program = "", ...args] = command;
    const output = openSync(log, "a");
    this.#log = log;
    this.#name = program;
    this.#child = spawn(program, args, { env, detached: true, stdio: ["ignore", output, output] });
    closeSync(output);
    this.#child.once("exit", () => (this.#hasEnded = true)).once("error", () => (this.#hasEnded = true));
    process.once("exit", this.#end);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }
  get isRunning(): boolean {
    return !this.#hasEnded;
  }
  /** Throws, with what it said last, when it is no more. */
  mustRun(): void {
    if (this.#hasEnded) throw new Error(`${this.#name} has ended: ${readFileSync(this.#log, "utf8").slice(-2_000)}`);
  }
  /** Ends it and all of its group at once: one that hangs would not listen. */
  stop(): void {
    process.off("exit", this.#end);
    if (this.pid === 0) return;
    try {
      process.kill(-this.pid, "SIGKILL");
    } catch {
      // Nobody of the group is left.
    }
  }
}
