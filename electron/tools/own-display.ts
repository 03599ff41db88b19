import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** A display of our own, for machines without one. */
export interface OwnDisplay {
  /** For DISPLAY. */
  readonly display: string;
  /** For DBUS_SESSION_BUS_ADDRESS. */
  readonly bus: string;
  /** Takes a picture of the whole screen; answers whether that worked. */
  readonly picture: (file: string) => boolean;
  readonly stop: () => void;
}

/** Whether the desktop session names a display; an empty name is none. */
export const hasDisplay = (): boolean =>
  [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some((name) => name !== undefined && name !== "");

/**
 * An X server that nobody sees; it must write its number to descriptor 3, and must not reset when its last client leaves: a
 * reset throws out whoever connects meanwhile.
 */
export interface XServer {
  readonly command: string;
  readonly args: readonly string[];
}
/** A server with one display of a size, written as in 1280x800. */
export const virtualDisplay = (size: string): XServer => ({
  command: "Xvfb",
  args: ["-displayfd", "3", "-screen", "0", `${size}x24`, "-noreset", "-nolisten", "tcp"],
});
const XVFB = virtualDisplay("1280x800");

/**
 * Starts an X server on a free number and a message bus for it. Throws when either does not come up. Neither outlives this
 * process, however that ends, unless it is killed. `env` is what services see that the bus starts.
 */
export async function startOwnDisplay(server = XVFB, env: NodeJS.ProcessEnv = process.env): Promise<OwnDisplay> {
  const started: ChildProcess[] = [];
  const stop = (): void => started.forEach((child) => child.kill());
  process.once("exit", stop);
  const x = spawn(server.command, [`:${freeNumber()}`, ...server.args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  started.push(x);
  const display = `:${await firstLine(x, x.stdio[3])}`;
  const daemon = spawn("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"], {
    env: { ...env, DISPLAY: display },
    stdio: ["ignore", "pipe", "ignore"],
  });
  started.push(daemon);
  const bus = await firstLine(daemon, daemon.stdout);
  return {
    display,
    bus,
    picture: (file) =>
      spawnSync("import", ["-window", "root", file], { env: { ...process.env, DISPLAY: display } }).status === 0,
    stop: () => {
      process.off("exit", stop);
      stop();
    },
  };
}

let tried = 0;
/**
 * A number that no display of this machine has. A server that looks for one itself sees only those of its own network, and
 * takes the socket's file away from another one's.
 */
function freeNumber(): number {
  tried += 1;
  const number = 100 + ((process.pid * 16 + tried) % 50_000);
  return existsSync(`/tmp/.X11-unix/X${number}`) ? freeNumber() : number;
}

function firstLine(child: ChildProcess, stream: ChildProcess["stdio"][number] | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${child.spawnfile} ended at once (${code ?? "by a signal"})`)));
    if (!isReadable(stream)) return reject(new Error(`${child.spawnfile} has no output`));
    createInterface(stream).once("line", (line) => resolve(line.trim()));
  });
}
const isReadable = (stream: unknown): stream is Readable =>
  typeof stream === "object" && stream !== null && "read" in stream;
