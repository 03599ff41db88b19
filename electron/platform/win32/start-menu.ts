import { app, shell } from "electron";
import fs from "node:fs";
import path from "node:path";
import { APP_ID } from "../identity";
import { ownPortable } from "./portable";

/**
 * Gives a portable Plumbline the entry in the Start menu without which Windows shows none of its notifications. An installed one
 * has the installer's, in the same place; that, and whatever else lies there, stays as it is. One of ours that leads to a file that
 * is gone is led to where the file is now. Nothing takes it away again but the person: it starts the app as any other entry does.
 * Answers whether notifications can be shown.
 */
export function enterStartMenu(executable = process.execPath, env: NodeJS.ProcessEnv = process.env): boolean {
  const target = ownPortable(executable, env, app.name);
  if (target === null) return true;
  const link = path.join(app.getPath("appData"), "Microsoft/Windows/Start Menu/Programs", `${app.name}.lnk`);
  const found = readLink(link);
  if (found === null && fs.existsSync(link)) return false;
  if (found !== null && (found.appUserModelId !== APP_ID || fs.existsSync(found.target)))
    return found.appUserModelId === APP_ID;
  try {
    return shell.writeShortcutLink(link, found === null ? "create" : "replace", { target, appUserModelId: APP_ID });
  } catch {
    return false;
  }
}

function readLink(link: string) {
  try {
    return fs.existsSync(link) ? shell.readShortcutLink(link) : null;
  } catch {
    return null;
  }
}
