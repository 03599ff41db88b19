import type { FullScreenSource } from "../../../shared/diagnostics/full-screen-source";
import type { Clock, Reading, WatchedCapability } from "../../ports";
import type { DBusClient } from "../linux/message-bus";
import { watchBus, type OpenBus } from "../linux/watch-bus";
import { watchCalls } from "./calls";
import { watchDoNotDisturb } from "./do-not-disturb";
import { watchFullScreen } from "./full-screen";
import { combineReadings } from "./sensor";
import { watchLogind, watchSavers, watchSleepTeller } from "./session-lock";
import { watchTrayHost } from "./tray-host";

/** How the desktop is reached, and with what time is counted. */
export interface Reach {
  readonly session: OpenBus;
  readonly system: OpenBus;
  readonly clock: Pick<Clock, "now" | "after">;
  /** By the name of a program, whether a window is ours. */
  readonly isOwn: (program: string) => boolean;
  /** Does something as the app ends. */
  readonly onQuit: (act: () => void) => void;
}
type Tell = (watched: WatchedCapability, sensed: Reading, by?: FullScreenSource) => void;

/**
 * Watches everything the desktop tells of. Where there is no way to know, "unknown" is told once, and stays; where a
 * message bus has ended, until there is another. What needs a bus waits for it; what needs none does not.
 *
 * On Windows and macOS locks come through Electron's own events. Windows is asked for recording and full screen while a break
 * is near (windows-witness.ts); for everything else there, and all of it on macOS, there is no documented way without a
 * native part, so it is unknown.
 */
export async function watchDesktop(reach: Reach, tell: Tell): Promise<void> {
  const { session, system, clock } = reach;
  const telling = (watched: WatchedCapability) => (sensed: Reading) => tell(watched, sensed);
  if (process.platform !== "linux") {
    for (const watched of ["doNotDisturb", "fullScreen", "call"] as const) tell(watched, "unknown");
    tell("lock", false);
    // The engine is told by the system there.
    tell("sleep", true);
    return;
  }
  void watchCalls(clock, telling("call"));
  const lock = combineReadings(telling("lock"));
  await Promise.all([
    watchWhileThere(system, clock, [
      [lock("logind"), (bus, hear) => watchLogind(bus, clock.after, hear)],
      [telling("sleep"), watchSleepTeller],
    ]),
    watchWhileThere(session, clock, [
      [lock("savers"), (bus, hear) => watchSavers(bus, clock.after, hear)],
      [telling("trayHost"), watchTrayHost],
      [telling("doNotDisturb"), watchDoNotDisturb],
      ...watchFullScreen(reach, (sensed, by) => tell("fullScreen", sensed, by)),
    ]),
  ]);
}

type Hear = (sensed: Reading) => void;
type WatchOn = (bus: DBusClient, hear: Hear) => void;

/** While there is no bus, nobody knows: also not who asked before, and is answered late. */
function watchWhileThere(open: OpenBus, clock: Reach["clock"], senses: readonly (readonly [Hear, WatchOn])[]) {
  const forget = (): void => senses.forEach(([hear]) => hear("unknown"));
  return watchBus(open, clock, {
    begin: (bus) => {
      for (const [hear, watch] of senses) watch(bus, (sensed) => void (bus.isOpen && hear(sensed)));
    },
    lost: forget,
    none: forget,
  });
}
