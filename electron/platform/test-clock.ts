import type { Ms } from "../../shared/time/units";
import type { Clock, PresenceSource } from "../ports";

/** What a test may do with time in an unpackaged app. */
export interface TestTime {
  /** Lets a length of time pass at once. */
  readonly move: (by: Ms) => void;
  /** Time without input as the app sees it; `null` gives the desktop's own back. */
  readonly setIdle: (idleFor: Ms | null) => void;
}

/** The real clock with a movable offset, and presence that a test can set. */
export function movableTime(clock: Clock, presence: PresenceSource) {
  let offset: Ms = 0;
  let idle: Ms | null = 0;
  return {
    clock: {
      ...clock,
      now: () => {
        const now = clock.now();
        return { ...now, elapsed: now.elapsed + offset, awake: now.awake + offset, epoch: now.epoch + offset };
      },
    } satisfies Clock,
    presence: { idleFor: () => idle ?? presence.idleFor() } satisfies PresenceSource,
    move: (by: Ms): void => void (offset += by),
    setIdle: (idleFor: Ms | null): void => void (idle = idleFor),
  };
}
