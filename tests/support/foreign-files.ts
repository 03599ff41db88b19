import fs from "node:fs";
import path from "node:path";
import { importFrom } from "../../shared/importers/import-from";
import type { ForeignApp, Imported, ImportNote } from "../../shared/importers/importer";

const folder = path.join(import.meta.dirname, "../fixtures/importers");

/** A settings file as another app writes it. */
export const fileOf = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");

/** What a file comes to in Berlin. It must be one that is taken. */
export function importedOf(app: ForeignApp, text: string): Extract<Imported, { readonly ok: true }> {
  const imported = importFrom(app, text, "Europe/Berlin");
  if (!imported.ok) throw new Error(`Expected a file that is taken, got one that is refused: ${imported.why}`);
  return imported;
}

/** The same for a file with only these keys. */
export const keysOf = (app: ForeignApp, keys: object) =>
  importedOf(app, JSON.stringify(app === "breaktimer" ? { settings: keys } : keys));

/** What a note says of a key, shortened to its reason. */
export function toldOf(notes: readonly ImportNote[], key: string): string {
  const note = notes.find((each) => each.key === key);
  if (note === undefined) return "nothing";
  return note.kind === "taken" ? "taken" : note.why;
}
