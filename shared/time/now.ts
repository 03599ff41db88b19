import type { EpochMs, Ms } from "./units";

/** The rules of local time at a place: how far its wall clocks are ahead of UTC at an instant. */
export interface Zone {
  /** Its name in the IANA database, for whoever writes times out. */
  readonly name: string;
  /** The offset in force at `epoch`; positive east of Greenwich. */
  readonly offsetAt: (epoch: EpochMs) => Ms;
}

/**
 * The present instant, on every clock the scheduler may ask.
 *
 * `elapsed` is true elapsed time from an origin of the caller's choice; it goes on while the computer sleeps and is never
 * set. `awake` is the same without sleep. Only these two count work; `epoch` serves quiet hours, "until tomorrow" and stamps.
 */
export interface Now {
  readonly elapsed: Ms;
  readonly awake: Ms;
  readonly epoch: EpochMs;
  readonly zone: Zone;
}

export const UTC: Zone = { name: "UTC", offsetAt: () => 0 };
