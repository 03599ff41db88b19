import { NO_IDLE, SYSTEM_IDLE, type IdleSource } from "../../../shared/diagnostics/idle-source";
import type { Windowing } from "../../../shared/diagnostics/windowing";
import type { Ms } from "../../../shared/time/units";
import type { Clock, PresenceSource } from "../../ports";
import { watchBus, type OpenBus } from "../linux/watch-bus";
import { WaylandClient } from "../linux/wayland/client";
import { watchWaylandIdle } from "../linux/wayland/idle";
import { HeardIdle } from "./idle-source";
import { watchMutterIdle } from "./mutter-idle";
import { countsIdle } from "./x-idle";

/** Who may be asked, and with what. */
export interface IdleReach {
  readonly session: OpenBus;
  readonly clock: Pick<Clock, "now" | "after">;
  readonly windowing: Windowing;
  /** What the engine reads from the system. */
  readonly system: () => Ms;
}

/**
 * The time without input from the best source that there is at the moment: GNOME's compositor, then one of Wayland, then the
 * system. When one goes, the next speaks, and it comes back as it does.
 *
 * The system is not believed where the engine reads 0 for ever, or an X server that hears of the windows of X alone: in a
 * session of Wayland, and where the X server does not count it.
 */
export function watchIdle({ session, clock, windowing, system }: IdleReach): PresenceSource {
  const [mutter, wayland] = [new HeardIdle(clock), new HeardIdle(clock)];
  let isSystemBelieved = windowing === "x11" || windowing === "system";
  if (windowing !== "system") {
    void watchBus(session, clock, {
      begin: (bus) => watchMutterIdle(bus, mutter),
      lost: mutter.ended,
      none: mutter.ended,
    });
    void watchBus(() => WaylandClient.open(clock), clock, {
      begin: (client) => watchWaylandIdle(client, wayland),
      lost: wayland.ended,
      none: wayland.ended,
    });
  }
  // Where it cannot be asked, the engine's word has to do.
  if (windowing === "x11") void countsIdle().then((counts) => (isSystemBelieved = counts ?? true));

  const heard = (): HeardIdle | undefined => [mutter, wayland].find(({ source }) => source !== null);
  return {
    idleFor: () => heard()?.idleFor ?? (isSystemBelieved ? system() : null),
    get source(): IdleSource {
      return heard()?.source ?? (isSystemBelieved ? SYSTEM_IDLE : NO_IDLE);
    },
  };
}
