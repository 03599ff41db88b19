import fs from "node:fs/promises";
import path from "node:path";
import { canBringBack, type OwnFile, type OwnFileKind, type OwnFiles } from "../../shared/data/own-files";
import type { DocumentName } from "../../shared/documents/registry";
import { isCopyOf } from "./documents/forget";
import { errnoOf } from "../platform/errno";
import { TEMPORARY } from "./files/durable-write";
import { TOLD } from "./history/flaw-log";
import { isMonth } from "./history/month-file";
import { OWN } from "./own-names";
import { OWN_TABLE } from "./own-table";

/** As many rows as anyone reads. */
const MOST_LISTED = 300;

const MONTH_COPY = /^\d{4}-\d\d\.(?:jsonl\.torn|corrupt)-\d{8}T\d{6}Z(?:-\d+)?(?:\.jsonl)?$/;

type Known = Pick<OwnFile, "kind" | "of">;

/**
 * Every file of ours in the app's folder; the engine's own and foreign ones are none, and neither is a folder in the place of a
 * file. No file is opened, so that nothing is waited for. Never rejects.
 */
export async function ownFiles(folder: string): Promise<readonly OwnFile[]> {
  const found = await Promise.all([
    within(folder, "", inFolder),
    within(folder, OWN.backup.name, inBackups),
    within(folder, OWN.history.name, inHistory),
  ]);
  return found.flat();
}

/** The document of which a file is a copy that can be brought back, by its name in the list; `null` of any other name. */
export function documentOfCopy(name: string): DocumentName | null {
  const inBackup = name.startsWith(`${OWN.backup.name}/`);
  const known = inBackup ? inBackups(name.slice(OWN.backup.name.length + 1)) : inFolder(name);
  return known !== null && canBringBack(known) ? known.of : null;
}

/** The same to be shown: the months of the history are one row, and of very many files the first are listed. */
export async function listOwnFiles(folder: string): Promise<OwnFiles> {
  const all = await ownFiles(folder);
  const [months, others] = [all.filter(({ kind }) => kind === "history"), all.filter(({ kind }) => kind !== "history")];
  const history: OwnFile = { name: `${OWN.history.name}/`, kind: "history", of: null, bytes: sum(months) };
  const rows = months.length === 0 ? others : [history, ...others];
  return { files: rows.slice(0, MOST_LISTED), bytes: sum(all), more: Math.max(0, rows.length - MOST_LISTED) };
}

const sum = (files: readonly OwnFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

function inFolder(entry: string): Known | null {
  const own = OWN_TABLE.find(({ name }) => isCopyOf(entry, name));
  if (own === undefined) return null;
  const { name, kind, of } = own;
  if (kind !== null) return { kind: kindOf(entry, name, kind), of };
  // What was moved out of the way of a folder of ours may be a file.
  return entry.replace(TEMPORARY, "") === name ? null : { kind: "damaged", of };
}

function inBackups(entry: string): Known | null {
  const own = OWN_TABLE.find(({ name, kind }) => kind === "document" && isCopyOf(entry, name));
  return own === undefined ? null : { kind: TEMPORARY.test(entry) ? "leftover" : "backup", of: own.of };
}

function inHistory(entry: string): Known | null {
  const whole = entry.replace(TEMPORARY, "");
  const kind = isMonth(whole) ? "history" : MONTH_COPY.test(whole) ? "damaged" : whole === TOLD ? "notes" : null;
  return kind === null ? null : { kind: whole === entry ? kind : "leftover", of: null };
}

function kindOf(entry: string, file: string, kind: OwnFileKind): OwnFileKind {
  if (TEMPORARY.test(entry)) return "leftover";
  if (entry === file) return kind;
  return entry.slice(path.parse(file).name.length).startsWith(".corrupt-") ? "damaged" : "setAside";
}

async function within(
  folder: string,
  place: string,
  know: (entry: string) => Known | null,
): Promise<readonly OwnFile[]> {
  let entries: readonly string[];
  try {
    entries = await fs.readdir(path.join(folder, place));
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes(errnoOf(error))) console.warn(`storage: ${errnoOf(error)}`);
    return [];
  }
  const files = await Promise.all(
    entries.toSorted().map(async (entry): Promise<readonly OwnFile[]> => {
      const known = know(entry);
      const bytes = known === null ? null : await sizeOf(path.join(folder, place, entry));
      return known === null || bytes === null ? [] : [{ ...known, bytes, name: path.posix.join(place, entry) }];
    }),
  );
  return files.flat();
}

/** What is no file, such as a link, takes no room; `null` of a folder, and of what is gone meanwhile. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await fs.lstat(file);
    if (found.isDirectory()) return null;
    return found.isFile() ? found.size : 0;
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") console.warn(`storage: ${errnoOf(error)}`);
    return null;
  }
}
