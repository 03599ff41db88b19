import type { Zone } from "./now";
import type { EpochMs } from "./units";

/** The instant of an edit, the zone it is made in, and the displays plugged in then, by name. */
export interface Moment {
  readonly epoch: EpochMs;
  readonly zone: Zone;
  readonly displays: readonly string[];
}
