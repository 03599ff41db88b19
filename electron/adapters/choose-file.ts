import { dialog } from "electron";
import { readFile, stat } from "node:fs/promises";

const MAX_BYTES = 4_194_304;

/** The text of a file that the person chooses; `null` when they choose none. Rejects when it cannot be read or is too large. */
export async function chooseFile(title: string, extension: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title,
    properties: ["openFile"],
    filters: [{ name: extension, extensions: [extension] }],
  });
  const [file] = filePaths;
  if (file === undefined) return null;
  if ((await stat(file)).size > MAX_BYTES) throw new Error("The file is too large");
  return readFile(file, "utf8");
}
