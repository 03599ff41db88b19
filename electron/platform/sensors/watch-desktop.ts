import type { Clock, Reading, WatchedCapability } from "../../ports";
import type { DBusClient } from "../linux/message-bus";
import { watchCalls } from "./calls";
import { watchDoNotDisturb } from "./do-not-disturb";
import { watchFullScreen } from "./full-screen";
import { watchSessionLock } from "./session-lock";
import { watchTrayHost } from "./tray-host";

/** How the desktop is reached, and with what time is counted. */
export interface Reach {
  readonly session: () => Promise<DBusClient | null>;
  readonly system: () => Promise<DBusClient | null>;
  readonly clock: Pick<Clock, "now" | "after">;
}
type Tell = (watched: WatchedCapability, sensed: Reading) => void;

/**
 * Watches everything the desktop tells of. Where there is no way to know, "unknown" is told once, and stays. What needs a
 * message bus waits for it; what needs none does not.
 *
 * On Windows and macOS locks come through Electron's own events. Windows is asked for recording and full screen while a break
 * is near (windows-witness.ts); for everything else there, and all of it on macOS, there is no documented way without a
 * native part, so it is unknown.
 */
export async function watchDesktop({ session, system, clock }: Reach, tell: Tell): Promise<void> {
  const telling = (watched: WatchedCapability) => (sensed: Reading) => tell(watched, sensed);
  if (process.platform !== "linux") {
    for (const watched of ["doNotDisturb", "fullScreen", "call"] as const) tell(watched, "unknown");
    tell("lock", false);
    return;
  }
  void watchCalls(clock, telling("call"));
  const buses = Promise.all([session(), system()]).then((each) => watchBuses(each, clock.after, telling));
  await Promise.all([watchFullScreen(telling("fullScreen")), buses]);
}

function watchBuses(
  [session, system]: readonly [DBusClient | null, DBusClient | null],
  after: Clock["after"],
  telling: (watched: WatchedCapability) => (sensed: Reading) => void,
): void {
  watchSessionLock({ session, system }, after, telling("lock"));
  if (session === null) {
    telling("trayHost")("unknown");
    telling("doNotDisturb")("unknown");
  } else {
    watchTrayHost(session, telling("trayHost"));
    watchDoNotDisturb(session, telling("doNotDisturb"));
  }
}
