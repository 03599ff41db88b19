import { dialog } from "electron";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const MAX_BYTES = 4_194_304;

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that the person chooses; `null` when they choose none. Rejects when it cannot be read, is no file or is too large. */
export async function chooseFile(title: string, extensions: readonly string[]): Promise<ChosenFile | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title,
    properties: ["openFile"],
    filters: [{ name: extensions.join(", "), extensions: [...extensions] }],
  });
  const [file] = filePaths;
  if (file === undefined) return null;
  const found = await stat(file);
  if (!found.isFile() || found.size > MAX_BYTES) throw new Error("This is no file, or too large a one");
  return { name: path.basename(file), bytes: await readFile(file) };
}
