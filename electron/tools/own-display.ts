import { spawn, spawnSync, type ChildProcess } from "node:child_process";
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

/** Starts Xvfb on a free number and a message bus for it. Throws when either does not come up. */
export async function startOwnDisplay(size = "1280x800"): Promise<OwnDisplay> {
  const x = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${size}x24`, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = `:${await firstLine(x, x.stdio[3])}`;
  const daemon = spawn("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const bus = await firstLine(daemon, daemon.stdout);
  return {
    display,
    bus,
    picture: (file) =>
      spawnSync("import", ["-window", "root", file], { env: { ...process.env, DISPLAY: display } }).status === 0,
    stop: () => {
      daemon.kill();
      x.kill();
    },
  };
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
