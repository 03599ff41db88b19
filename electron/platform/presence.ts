import { powerMonitor } from "electron";
import { SECOND } from "../../shared/time/units";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import type { Clock, PresenceSource } from "../ports";
import { watchIdle } from "./idle/best-idle";
import type { OpenBus } from "./linux/watch-bus";
import { windowing } from "./windowing";

/** Input as the system and its desktop report it. The system counts in whole seconds. */
export const presenceBy =
  (session: OpenBus) =>
  (clock: Clock): PresenceSource =>
    watchIdle({ session, clock, windowing: windowing(), system: () => powerMonitor.getSystemIdleTime() * SECOND });

/** Sleep, wake, lock and unlock, where the desktop tells of them. Each may come twice. */
export function watchPower(tell: (event: SchedulerEvent) => void): void {
  powerMonitor.on("suspend", () => tell({ type: "suspended" }));
  powerMonitor.on("resume", () => tell({ type: "woke" }));
  powerMonitor.on("lock-screen", () => tell({ type: "locked" }));
  powerMonitor.on("unlock-screen", () => tell({ type: "unlocked" }));
}
