import type { Now, Zone } from "../time/now";
import { DAY, type EpochMs, type Ms } from "../time/units";
import { firstOf } from "../time/wall-clock";
import type { Pause } from "./state";

/** No pause that goes by the wall clock reaches further: one until a time of the day, on the day after next at most. */
const LONGEST: Ms = 2 * DAY;

/**
 * The pause of an event. One until a wall-clock time also ends once the true time has passed that it was to last: a clock that
 * is set back a year would keep breaks away for a year.
 */
export function pauseOf(
  { length, until }: { readonly length?: Ms; readonly until?: EpochMs },
  now: Pick<Now, "elapsed" | "epoch" | "zone">,
): Pause {
  const lasts = Math.min(length ?? Infinity, until === undefined ? Infinity : until - now.epoch);
  return {
    endsAt: lasts === Infinity ? null : now.elapsed + lasts,
    until: until ?? null,
    local: until === undefined ? null : until + now.zone.offsetAt(until),
  };
}

/** The pause where the person is now: "until tomorrow" is until the morning there. */
export function pauseIn(pause: Pause, zone: Zone): Pause {
  const { endsAt, until, local } = pause;
  if (until === null || local === null || until + zone.offsetAt(until) === local) return pause;
  const there = firstOf(local, zone);
  return { endsAt: endsAt === null ? null : endsAt + there - until, until: there, local };
}

/** A restored pause, of which an earlier version may have kept no end in true time, or no local time. */
export const completePause = (
  { endsAt, until, local }: Pause,
  { elapsed, epoch, zone }: Pick<Now, "elapsed" | "epoch" | "zone">,
): Pause => ({
  endsAt: endsAt ?? (until === null ? null : elapsed + Math.min(until - epoch, LONGEST)),
  until,
  local: local ?? (until === null ? null : until + zone.offsetAt(until)),
});
