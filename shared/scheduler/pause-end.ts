import type { Now } from "../time/now";
import { DAY, type EpochMs, type Ms } from "../time/units";
import type { Pause } from "./state";

/** No pause that goes by the wall clock reaches further: one until a time of the day, on the day after next at most. */
const LONGEST: Ms = 2 * DAY;

/**
 * The pause of an event. One until a wall-clock time also ends once the true time has passed that it was to last: a clock that
 * is set back a year would keep breaks away for a year.
 */
export function pauseOf(
  { length, until }: { readonly length?: Ms; readonly until?: EpochMs },
  now: Pick<Now, "elapsed" | "epoch">,
): Pause {
  const lasts = Math.min(length ?? Infinity, until === undefined ? Infinity : until - now.epoch);
  return { endsAt: lasts === Infinity ? null : now.elapsed + lasts, until: until ?? null };
}

/** A restored pause, of which an earlier version may have kept no end in true time. */
export const boundedPause = ({ endsAt, until }: Pause, now: Pick<Now, "elapsed" | "epoch">): Pause => ({
  endsAt: endsAt ?? (until === null ? null : now.elapsed + Math.min(until - now.epoch, LONGEST)),
  until,
});
