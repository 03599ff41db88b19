import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const USER = "plumbline-test";
const PARTS = ["package.json", "node_modules", "out", "electron", "shared", "tests"];

/** Makes the command line that runs another in some surroundings. */
type Wrap = (command: string, args: readonly string[]) => readonly [string, readonly string[]];

/** A copy of the checkout and of Electron that an ordinary user can read, and a way to run things there as that user. */
export interface OrdinaryUser {
  readonly folder: string;
  /** Runs a command as that user, within what only root can make; answers whether it ended well. */
  readonly run: (within: Wrap, command: readonly string[], env: Readonly<Record<string, string>>) => boolean;
  readonly remove: () => void;
}

/**
 * For a suite that runs as root, for whom Chromium has no sandbox. Makes the user when there is none. Files are linked, not
 * copied, where the disk allows. Throws when the user or the copy cannot be made.
 */
export function asOrdinaryUser(root: string, electron: string): OrdinaryUser {
  if (spawnSync("id", [USER]).status !== 0) execFileSync("useradd", ["--create-home", USER]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-user-"));
  fs.chmodSync(folder, 0o755);
  const checkout = path.join(folder, "plumbline");
  const runtime = path.join(folder, "electron");
  fs.mkdirSync(checkout);
  for (const part of PARTS) link(path.join(root, part), path.join(checkout, part));
  link(path.dirname(electron), runtime);
  useSandboxHelper(path.join(runtime, "chrome-sandbox"));
  // There is none where only some of the tests are asked for.
  if (fs.existsSync(path.join(root, "dist/linux-unpacked"))) {
    link(path.join(root, "dist"), path.join(checkout, "dist"));
    useSandboxHelper(path.join(checkout, "dist/linux-unpacked/chrome-sandbox"));
  }
  const cache = path.join(checkout, "node_modules/.cache");
  fs.rmSync(cache, { recursive: true, force: true });
  fs.mkdirSync(cache);
  execFileSync("chown", [USER, cache]);
  const home = execFileSync("getent", ["passwd", USER], { encoding: "utf8" }).split(":")[5] ?? "/tmp";
  const own = { HOME: home, PLUMBLINE_ELECTRON: path.join(runtime, path.basename(electron)) };
  const become = [`--reuid=${USER}`, `--regid=${USER}`, "--init-groups"];
  return {
    folder: checkout,
    run: (within, command, env) =>
      spawnSync(...within("setpriv", [...become, ...command]), {
        cwd: checkout,
        stdio: "inherit",
        env: { ...process.env, ...own, ...env },
      }).status === 0,
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Where the system gives no user namespaces, as in a changed root, Chromium's helper makes the sandbox if it belongs to root
 * and runs as such. A copy of its own: the linked file is the developer's.
 */
function useSandboxHelper(helper: string): void {
  const bytes = fs.readFileSync(helper);
  fs.rmSync(helper);
  fs.writeFileSync(helper, bytes);
  fs.chownSync(helper, 0, 0);
  fs.chmodSync(helper, 0o4755);
}

/** A copy of a file or folder: hard links within a disk, copies across disks. */
export function link(from: string, to: string): void {
  if (spawnSync("cp", ["-al", from, to], { stdio: "ignore" }).status === 0) return;
  fs.rmSync(to, { recursive: true, force: true });
  execFileSync("cp", ["-a", from, to]);
}
