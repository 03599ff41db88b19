import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { buildAll } from "./build";
import { isStandIn, standInArguments } from "./packaging/stand-in";
import { describeRuntime, resolveElectron } from "./runtime";
import { writeSums } from "./sums";
import { hasCommand, installPackages } from "./system-packages";

/*
 * `npm run package`: a folder and an archive for this Linux, or whatever targets are named, e.g.
 * `npm run package -- --win nsis`. With the carried Electron the result is for trying out, not for publishing, and its
 * name says so: with PLUMBLINE_OFFICIAL_ONLY=1 none is made.
 */
const root = path.resolve(import.meta.dirname, "../..");
const SEVEN_ZIP = "/usr/bin/7zz";

const electron = await resolveElectron();
console.error(describeRuntime(electron));
if (electron.kind !== "official" && process.env["PLUMBLINE_OFFICIAL_ONLY"] === "1")
  throw new Error("Only the official Electron was to be used, and it could not be had.");

const named = process.argv.slice(2);
const targets = named.length > 0 ? named : ["--linux", "dir", "tar.gz"];
const isArchived = targets.some((target) => /zip|tar|7z/.test(target));
// Where it cannot be installed, electron-builder downloads one of its own.
if (process.platform === "linux" && isArchived && !hasCommand("7zz")) installPackages(["7zip"]);
const standIn = isStandIn(electron.kind, targets);
await buildAll(standIn ? "standIn" : "packaged");
const env = {
  ...process.env,
  CSC_IDENTITY_AUTO_DISCOVERY: "false",
  // electron-builder would download a 7-Zip of its own.
  ...(fs.existsSync(SEVEN_ZIP) ? { ELECTRON_BUILDER_7ZIP_PATH: SEVEN_ZIP } : {}),
};
const cli = path.join(root, "node_modules/electron-builder/cli.js");
const built = spawnSync(
  process.execPath,
  ["--import", "tsx", cli, "--publish", "never", ...targets, ...(standIn ? standInArguments(electron) : [])],
  {
    cwd: root,
    stdio: "inherit",
    env,
  },
);
if (built.status === 0) writeSums(path.join(root, "dist"));
process.exit(built.status ?? 1);
