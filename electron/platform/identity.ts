import { app } from "electron";

/** The app's name to the systems, as in electron-builder.yml: the installer gives its shortcut the same. */
export const APP_ID = "invalid.plumbline.app";

/**
 * Says who the app is, before anything of it is seen. Windows shows notifications only of a program under the name that some
 * shortcut in the Start menu has, and without one it makes a name of its own up.
 */
export function sayWhoWeAre(platform: NodeJS.Platform = process.platform): void {
  if (platform === "win32") app.setAppUserModelId(APP_ID);
}

/**
 * Lives in the menu bar only (macOS): no icon in the dock, none among the windows to switch to, and no jump to another Space
 * when a window opens. A package says so in its Info.plist too, so that the icon does not appear for a moment.
 */
export function stayOutOfTheDock(platform: NodeJS.Platform = process.platform): void {
  if (platform === "darwin") app.setActivationPolicy("accessory");
}
