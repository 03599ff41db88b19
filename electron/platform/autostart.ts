import { app } from "electron";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BuildKind } from "../../shared/about/about";
import type { Autostart, AutostartState } from "../ports";
import { BUILD } from "./build";
import { errnoOf } from "./errno";
import { HIDDEN } from "./hidden-start";
import { ownAppImage } from "./linux/app-image";
import { desktopEntry, execOf, programOf, readDesktopEntry } from "./linux/desktop-entry";
import { BY_X } from "./linux/windowing";
import { startedBy } from "./program-names";
import { ownPortable } from "./win32/portable";

/** The start at login as the system has it. Linux desktops read entries in a folder; Electron has no call for it. */
export const autostart = (build: BuildKind = BUILD): Autostart => {
  const isLinux = process.platform === "linux";
  return {
    set: (isOn) => refusalOf(() => (isLinux ? setEntry(isOn, build) : setLoginItem(isOn, build))),
    read: () => (isLinux ? readEntry(build) : readLoginItem(build)),
  };
};

const ARGS = [HIDDEN] as const;
const setLoginItem = (isOn: boolean, build: BuildKind): void =>
  app.setLoginItemSettings({ openAtLogin: isOn, ...loginCommand(build) });
function readLoginItem(build: BuildKind): AutostartState {
  try {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(loginCommand(build));
    // Windows keeps the entry of what was switched off in its own settings, and does not start it.
    const isStarted = process.platform !== "win32" || executableWillLaunchAtLogin;
    return openAtLogin && isStarted ? "on" : "off";
  } catch {
    return "unknown";
  }
}

/** What Windows starts. It is written down as it is given, so that a path with a space needs its quotes. macOS takes none of it. */
function loginCommand(build: BuildKind): { readonly path?: string; readonly args: string[] } {
  if (process.platform !== "win32") return { args: [...ARGS] };
  const program = ownPortable(process.execPath, process.env, app.name) ?? process.execPath;
  return { path: quoted(program), args: [...(build === "development" ? [quoted(app.getAppPath())] : []), ...ARGS] };
}

const quoted = (file: string): string => `"${file}"`;

/** A relative folder counts as none, as the specification of the folders has it. */
function entryFile(): string {
  const { XDG_CONFIG_HOME: config = "" } = process.env;
  return path.join(
    path.isAbsolute(config) ? config : path.join(os.homedir(), ".config"),
    "autostart/plumbline.desktop",
  );
}

function ownCommand(build: BuildKind): readonly string[] {
  const program = ownAppImage(process.execPath, process.env) ?? startedBy(process.execPath, build, process.platform);
  // A package's launcher looks for itself whether there is X.
  return [program, ...(build === "development" ? [BY_X, app.getAppPath()] : []), ...ARGS];
}

/** Whole or not at all, and never through what lies in its place: a link leads elsewhere, and a pipe would block. */
function setEntry(isOn: boolean, build: BuildKind): void {
  const file = entryFile();
  if (!isOn) return removeEntry(file);
  const temporary = `${file}.tmp`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(temporary, { force: true });
  try {
    fs.writeFileSync(temporary, desktopEntry(app.name, ownCommand(build)), { flag: "wx" });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Where a file stands in the way of the folder, there is no entry either. */
function removeEntry(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch (error) {
    if (errnoOf(error) !== "ENOTDIR") throw error;
  }
}

const MAX_BYTES = 65_536;
/**
 * An entry of ours that starts something else, a place that the app has left or a program that was taken for it, is stale. A
 * build for development takes only one whose program is gone for that: the entry may be the installed app's.
 */
function readEntry(build: BuildKind): AutostartState {
  const file = entryFile();
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() || stat.size > MAX_BYTES) return "unknown";
    const { exec, isOn } = readDesktopEntry(fs.readFileSync(file, "utf8"));
    if (!isOn) return "off";
    const isOwn = build === "development" ? fs.existsSync(programOf(exec)) : exec === execOf(ownCommand(build));
    return isOwn ? "on" : "stale";
  } catch (error) {
    return errnoOf(error) === "ENOENT" ? "off" : "unknown";
  }
}

/** Why the system refuses, by its own name for that. */
function refusalOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return errnoOf(error);
  }
}
