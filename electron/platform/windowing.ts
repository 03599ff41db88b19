import { app } from "electron";
import fs from "node:fs";
import type { Windowing } from "../../shared/diagnostics/windowing";
import { BUILD } from "./build";
import { ownAppImage } from "./linux/app-image";
import { chooseWindowing, type Choice } from "./linux/windowing";
import { isXThere } from "./linux/x-display";
import { startedBy } from "./program-names";

/** The first Electron that takes Wayland by itself wherever the session is one. Nothing of it can be asked for that. */
const PREFERS_WAYLAND_SINCE = 38;

const choice = (): Choice =>
  chooseWindowing({
    platform: process.platform,
    args: process.argv.slice(1),
    env: process.env,
    ozone: app.commandLine.getSwitchValue("ozone-platform"),
    prefersWayland: Number.parseInt(process.versions.electron, 10) >= PREFERS_WAYLAND_SINCE,
    isThere: (display) => isXThere(display, fs.existsSync),
  });

/** By what the windows of this run are shown. */
export const windowing = (): Windowing => choice().windowing;

/**
 * Has the app started anew where another start shows its windows better; answers whether it does, and this one is over. Must
 * run before the lock is taken that only one app can have.
 */
export function isStartedInstead(): boolean {
  const { instead } = choice();
  if (instead === null) return false;
  const execPath = ownAppImage(process.execPath, process.env) ?? startedBy(process.execPath, BUILD, process.platform);
  app.relaunch({ execPath, args: [...instead] });
  app.exit(0);
  return true;
}
