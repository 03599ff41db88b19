import { SECOND, type Ms } from "../../../shared/time/units";
import type { ZoneWatch } from "../../ports";
import type { Context, Feature } from "../feature";

/** With the schedule's own looks, which are a minute apart at most and may come a little early, it is asked each minute. */
const ASK_AFTER: Ms = 50 * SECOND;

export interface ZoneParts {
  readonly zone: ZoneWatch;
  /** Takes a turn of the schedule. */
  readonly tick: () => void;
}

/** Another zone is in use everywhere, and at once: for the schedule, and for whoever tells times. It has no timer of its own. */
export function createZone({ clock, retell }: Pick<Context, "clock" | "retell">, { zone, tick }: ZoneParts): Feature {
  let askedAt: Ms = clock.now().elapsed;
  return {
    start: () => {
      // In a turn of its own: it may be found out in the midst of another.
      zone.onChange(
        () =>
          void clock.after(0, () => {
            tick();
            retell();
          }),
      );
    },
    onView: () => {
      const { elapsed } = clock.now();
      if (elapsed - askedAt < ASK_AFTER) return;
      askedAt = elapsed;
      zone.look();
    },
  };
}
