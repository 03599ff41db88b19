import fs from "node:fs/promises";
import path from "node:path";
import { NO_FILE, readFileSoon, TOO_LARGE } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import { durableWrite } from "./durable-write";
import { stamp } from "./file-backups";

/** As many copies of what other programs wrote are kept as there are backups of our own. */
const KEPT = 5;

/** What stands in the place of a file: nothing, or the bytes that we left there; or it was someone else's, and `kept` names it now. */
export type FoundInPlace = { readonly kept: null } | { readonly kept: string };

/**
 * Looks at the place of a file before it is written. What someone else wrote there is copied beside it; what is no file, or is
 * larger than one of ours can be, gets another name beside it. Rejects with the system's error where nothing of that can be done,
 * and then nothing may be written.
 */
export async function keepForeign(file: string, ours: Buffer | null, most: number): Promise<FoundInPlace> {
  let bytes: Buffer;
  try {
    bytes = await readFileSoon(file, most);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "ENOENT") return { kept: null };
    if (errno !== NO_FILE && errno !== TOO_LARGE) throw error;
    return { kept: await moveAside(file) };
  }
  if (ours?.equals(bytes) === true) return { kept: null };
  const kept = await freeName(file);
  const written = await durableWrite(kept, bytes);
  if (!written.ok) throw Object.assign(new Error("What someone else wrote cannot be kept"), { code: written.errno });
  await prune(file);
  return { kept };
}

/** Of a link it moves the file that it leads to, so that the link stays; what is no file is left where it is elsewhere. */
async function moveAside(file: string): Promise<string> {
  const found = await fs.stat(file);
  const target = found.isFile() ? await fs.realpath(file) : file;
  const kept = await freeName(target);
  await fs.rename(target, kept);
  await prune(target);
  return kept;
}

interface Kept {
  readonly name: string;
  readonly serial: number;
}

/** Copies of what was not ours, the newest last: by the number that each has, whatever the clock said. */
async function keptOf(file: string): Promise<readonly Kept[]> {
  const { dir, name, ext } = path.parse(file);
  const copies = (await fs.readdir(dir)).flatMap((each) => {
    if (!each.startsWith(`${name}.bak-`) || !each.endsWith(ext)) return [];
    const [, serial] = /^\d{8}T\d{6}Z(?:-(\d+))?$/.exec(
      each.slice(`${name}.bak-`.length, each.length - ext.length),
    ) ?? ["none"];
    return [{ name: each, serial: Number(serial ?? 0) }];
  });
  return copies.toSorted((a, b) => a.serial - b.serial || (a.name < b.name ? -1 : 1));
}

async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const serial = (await keptOf(file)).at(-1)?.serial ?? 0;
  const { mtimeMs } = await fs.stat(file);
  return path.join(dir, `${name}.bak-${stamp(mtimeMs)}-${serial + 1}${ext}`);
}

async function prune(file: string): Promise<void> {
  for (const { name } of (await keptOf(file)).slice(0, -KEPT)) {
    const old = path.join(path.dirname(file), name);
    // A folder may hold anything, and is nothing that we keep copies of.
    if (!(await fs.lstat(old)).isDirectory()) await fs.rm(old);
  }
}
