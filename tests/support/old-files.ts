import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { openStorage, type Storage, type StorageOptions } from "../../electron/storage/storage";
import { DOCUMENT_NAMES } from "../../shared/documents/registry";
import type { Raw } from "../../shared/schemas/is-record";
import { openConf } from "./open-conf";
import { OPENED } from "./open-document";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures/documents");
const raw = z.record(z.string(), z.unknown());

/** Files as former versions wrote them, byte for byte; "-foreign" with what is not ours, "-damaged" with a bad entry. */
export const OLD_FILES: readonly string[] = fs.readdirSync(FIXTURES).map((name) => path.parse(name).name);
export const oldBytes = (fixture: string): string => fs.readFileSync(path.join(FIXTURES, `${fixture}.json`), "utf8");
export const oldContent = (fixture: string): Raw => raw.parse(JSON.parse(oldBytes(fixture)));

/** "settings.json" of "settings-v1-damaged". */
export const nameOfOld = (fixture: string): string => fixture.replace(/-v\d.*/, ".json");
export const putOld = (folder: string, fixture: string): void =>
  fs.writeFileSync(path.join(folder, nameOfOld(fixture)), oldBytes(fixture));

/** What is stored in a folder, once the copies and repairs that opening it asks for are made. */
export async function storageIn(
  folder: string,
  options: Partial<Omit<StorageOptions, "folder">> = {},
): Promise<Storage> {
  const storage = openStorage({ folder, epoch: OPENED, openStore: openConf, ...options });
  await storage.settled();
  return storage;
}
/** What is told of each document: the code, and the entries that were left out. */
export const toldOf = ({ documents }: Storage): Raw =>
  Object.fromEntries(
    DOCUMENT_NAMES.flatMap((name) => {
      const { notice } = documents[name];
      return notice === null ? [] : [[name, [notice.code, ...notice.keys]] as const];
    }),
  );
/** The files of a folder by their paths in it, with what they hold. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, name), "utf8")]),
  );
export const contentIn = (folder: string, name: string): Raw =>
  raw.parse(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
