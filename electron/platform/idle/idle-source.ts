import type { IdleSource, IdleSourceName } from "../../../shared/diagnostics/idle-source";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";

/**
 * After how long without input a desktop is asked to say so. The scheduler counts in seconds, and the keyboard is taken after
 * three: none of it is rounded late.
 */
export const IDLE_AFTER: Ms = 1 * SECOND;

/** Hears of input from one that tells of it by events. */
export interface IdleListener {
  /** It speaks from now on. */
  readonly began: (name: IdleSourceName) => void;
  /** There was no input for this long, as of now; `null` once there is some again. */
  readonly idle: (idleFor: Ms | null) => void;
  /** It is gone, or was never there. */
  readonly ended: () => void;
}

/** The time without input as it follows from what was heard: exact once it is longer than {@link IDLE_AFTER}, else 0. */
export class HeardIdle implements IdleListener {
  /** Who speaks; `null` while nobody does. */
  source: IdleSource | null = null;
  /** Since when there was no input, in awake time, as all desktops count it. */
  #since: Ms | null = null;
  readonly #clock: Pick<Clock, "now">;

  constructor(clock: Pick<Clock, "now">) {
    this.#clock = clock;
  }
  get idleFor(): Ms {
    return this.#since === null ? 0 : Math.max(0, this.#clock.now().awake - this.#since);
  }
  readonly began = (name: IdleSourceName): void => void (this.source = { name, grain: IDLE_AFTER });
  readonly idle = (idleFor: Ms | null): void =>
    void (this.#since = idleFor === null ? null : this.#clock.now().awake - idleFor);
  readonly ended = (): void => {
    this.source = null;
    this.#since = null;
  };
}
