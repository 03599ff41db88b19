import { app } from "electron";
import fs from "node:fs";
import type { Windowing } from "../../shared/diagnostics/windowing";
import { BUILD } from "./build";
import { ownAppImage } from "./linux/app-image";
import { chooseWindowing, windowingOf, type Engine } from "./linux/windowing";
import { isXThere } from "./linux/x-display";
import { startedBy } from "./program-names";

/** The first Electron that takes Wayland by itself wherever the session is one. Nothing of it can be asked for that. */
const PREFERS_WAYLAND_SINCE = 38;

const engine = (): Engine => ({
  platform: process.platform,
  env: process.env,
  ozone: app.commandLine.getSwitchValue("ozone-platform"),
  prefersWayland: Number.parseInt(process.versions.electron, 10) >= PREFERS_WAYLAND_SINCE,
});

/** By what the windows of this run are shown. Asks no disk: whoever places a window asks it. */
export const windowing = (): Windowing => windowingOf(engine());

/**
 * Has the app started anew where another start shows its windows better; answers whether it does, and this one is over. Must
 * run before the lock is taken that only one app can have.
 */
export function isStartedInstead(): boolean {
  const { instead } = chooseWindowing({
    ...engine(),
    args: process.argv.slice(1),
    isThere: (display) => isXThere(display, fs.existsSync),
  });
  if (instead === null) return false;
  const execPath = ownAppImage(process.execPath, process.env) ?? startedBy(process.execPath, BUILD, process.platform);
  app.relaunch({ execPath, args: [...instead] });
  app.exit(0);
  return true;
}
