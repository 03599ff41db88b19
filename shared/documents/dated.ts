import type { EpochMs } from "../time/units";

/** Something the person finished at an instant, by which it is found again. */
interface Dated {
  readonly at: EpochMs;
}

/** Now in whole milliseconds, or just after the last entry where the clock was set back, so that no two are the same. */
export const nextInstant = (entries: readonly Dated[], now: EpochMs): EpochMs =>
  Math.max(Math.round(now), (entries.at(-1)?.at ?? -Infinity) + 1);

/** Oldest first. */
export const byDate = (one: Dated, other: Dated): number => one.at - other.at;
export const dateOfEntry = ({ at }: Dated): EpochMs => at;
