import { app } from "electron";

/** What the start at login is told apart by, where the system hands arguments over. */
export const HIDDEN = "--hidden";

/**
 * Whether the system started the app as the person signed in: then no window opens by itself. macOS hands no arguments over,
 * and says it in its own way.
 */
export function startsHidden(
  args: readonly string[] = process.argv,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return args.includes(HIDDEN) || (platform === "darwin" && wasOpenedAtLogin());
}

function wasOpenedAtLogin(): boolean {
  try {
    return app.getLoginItemSettings().wasOpenedAtLogin;
  } catch {
    // Better a window too many than an app that is nowhere.
    return false;
  }
}
