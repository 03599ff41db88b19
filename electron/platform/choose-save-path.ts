import { app, dialog } from "electron";
import fs from "node:fs";
import path from "node:path";

/** Where the person wants a file; `null` when they want none. It has the extension, unless that would take another file's place. */
export async function chooseSavePath(title: string, name: string): Promise<string | null> {
  const extension = path.extname(name);
  const { filePath } = await dialog.showSaveDialog({
    title,
    defaultPath: path.join(app.getPath("documents"), name),
    filters: [{ name: extension.slice(1).toUpperCase(), extensions: [extension.slice(1)] }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  // Older and newer Electron answer a cancelled dialog with "" or nothing.
  if (typeof filePath !== "string" || filePath === "") return null;
  const whole = `${filePath}${extension}`;
  return path.extname(filePath) === "" && !fs.existsSync(whole) ? whole : filePath;
}
