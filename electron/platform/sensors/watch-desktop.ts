import type { WatchedCapability } from "../../ports";
import { watchTrayHost } from "./tray-host";
import { watchCalls } from "./calls";
import { watchDoNotDisturb } from "./do-not-disturb";
import { watchFullScreen } from "./full-screen";
import { DBusConnection } from "../linux/message-bus";
import type { Reading } from "../../ports";
import { watchSessionLock } from "./session-lock";

/**
 * Watches everything the desktop tells of. Where there is no way to know, "unknown" is told once, and stays.
 *
 * On Windows and macOS locks come through Electron's own events. Windows is asked for recording and full screen while a break
 * is near (windows-witness.ts); for everything else there, and all of it on macOS, there is no documented way without a
 * native part, so it is unknown.
 */
export async function watchDesktop(tell: (watched: WatchedCapability, sensed: Reading) => void): Promise<void> {
  const telling = (watched: WatchedCapability) => (sensed: Reading) => tell(watched, sensed);
  if (process.platform !== "linux") {
    for (const watched of ["doNotDisturb", "fullScreen", "call"] as const) tell(watched, "unknown");
    tell("lock", false);
    return;
  }
  const [session, system] = await Promise.all([DBusConnection.open("session"), DBusConnection.open("system")]);
  watchSessionLock({ session, system }, telling("lock"));
  if (session === null) {
    tell("trayHost", "unknown");
    tell("doNotDisturb", "unknown");
  } else {
    watchTrayHost(session, telling("trayHost"));
    watchDoNotDisturb(session, telling("doNotDisturb"));
  }
  watchCalls(telling("call"));
  await watchFullScreen(telling("fullScreen"));
}
