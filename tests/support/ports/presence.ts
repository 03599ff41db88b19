import type { PresenceSource } from "../../../electron/ports";
import { SYSTEM_IDLE, type IdleSource } from "../../../shared/diagnostics/idle-source";
import type { Ms } from "../../../shared/time/units";
import type { FakeClock } from "./clock";

/** A person at the keyboard: typing all the time until they leave. */
export class FakePresence implements PresenceSource {
  #leftAt: Ms | null = null;
  /** Whether the desktop can tell at all. */
  isKnown = true;
  source: IdleSource = SYSTEM_IDLE;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  leave(): void {
    this.#leftAt = this.#clock.now().elapsed;
  }
  comeBack(): void {
    this.#leftAt = null;
  }

  readonly idleFor = (): Ms | null => {
    if (!this.isKnown) return null;
    return this.#leftAt === null ? 0 : this.#clock.now().elapsed - this.#leftAt;
  };
}
