import { dialog } from "electron";
import path from "node:path";
import type { ChosenFile } from "../ports";
import { readFileSoon } from "./open-file";

const MAX_BYTES = 4_194_304;

/**
 * A file that the person chooses; `null` when they choose none. Rejects when it cannot be read, is no file or is too large,
 * the last with the code E_TOO_LARGE.
 */
export async function chooseFile(
  title: string,
  extensions: readonly string[],
  maxBytes = MAX_BYTES,
): Promise<ChosenFile | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title,
    properties: ["openFile"],
    filters: [{ name: extensions.join(", "), extensions: [...extensions] }],
  });
  const [file] = filePaths;
  if (file === undefined) return null;
  return { name: path.basename(file), bytes: await readFileSoon(file, maxBytes) };
}
