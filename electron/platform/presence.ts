import { powerMonitor } from "electron";
import { SECOND } from "../../shared/time/units";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import type { PresenceSource } from "../ports";

/** Input as the desktop reports it, in whole seconds. */
export const desktopPresence: PresenceSource = {
  idleFor: () => powerMonitor.getSystemIdleTime() * SECOND,
};

/** Sleep, wake, lock and unlock, where the desktop tells of them. Each may come twice. */
export function watchPower(tell: (event: SchedulerEvent) => void): void {
  powerMonitor.on("suspend", () => tell({ type: "suspended" }));
  powerMonitor.on("resume", () => tell({ type: "woke" }));
  powerMonitor.on("lock-screen", () => tell({ type: "locked" }));
  powerMonitor.on("unlock-screen", () => tell({ type: "unlocked" }));
}
