import type { Clock, ZoneWatch } from "../../../electron/ports";
import { UTC, type Now, type Zone } from "../../../shared/time/now";
import type { EpochMs, Ms } from "../../../shared/time/units";

interface Timer {
  readonly due: Ms;
  readonly then: () => void;
}

/** A Monday morning. */
export const MORNING: EpochMs = Date.UTC(2026, 10, 23, 9);

/** Clocks that a test moves, with the timers that are set on them. */
export class FakeClock implements Clock {
  readonly bootId: string;
  zone: Zone = UTC;
  #elapsed: Ms;
  #awake: Ms;
  #bootedAt: EpochMs;
  #timers: readonly Timer[] = [];

  constructor(at: Ms = 0, bootId = "boot") {
    this.#elapsed = at;
    this.#awake = at;
    this.#bootedAt = MORNING;
    this.bootId = bootId;
  }

  readonly now = (): Now => ({
    elapsed: this.#elapsed,
    awake: this.#awake,
    epoch: this.#bootedAt + this.#elapsed,
    zone: this.zone,
  });

  readonly after = (wait: Ms, then: () => void): (() => void) => {
    const timer: Timer = { due: this.#elapsed + wait, then };
    this.#timers = [...this.#timers, timer];
    return () => (this.#timers = this.#timers.filter((each) => each !== timer));
  };

  /** How long each timer that is set still has to go. */
  get waits(): readonly Ms[] {
    return this.#timers.map(({ due }) => due - this.#elapsed);
  }

  /** Lets time pass, and each timer call back at its instant. */
  pass(by: Ms): void {
    const end = this.#elapsed + by;
    for (let next = this.#nextBy(end); next !== undefined; next = this.#nextBy(end)) {
      const timer = next;
      this.#timers = this.#timers.filter((each) => each !== timer);
      this.#moveTo(Math.max(timer.due, this.#elapsed));
      timer.then();
    }
    this.#moveTo(end);
  }

  /** The computer sleeps: what counts sleep goes on, and no timer calls back before it is awake. */
  sleep(by: Ms): void {
    this.#elapsed += by;
  }

  /** Someone sets the wall clock back. */
  setBack(by: Ms): void {
    this.#bootedAt -= by;
  }

  #nextBy(end: Ms): Timer | undefined {
    return this.#timers.filter(({ due }) => due <= end).toSorted((one, other) => one.due - other.due)[0];
  }
  #moveTo(elapsed: Ms): void {
    this.#awake += elapsed - this.#elapsed;
    this.#elapsed = elapsed;
  }
}

/** The zone of the fake clocks: a system that is somewhere else tells of it, or is asked. */
export class FakeZone implements ZoneWatch {
  /** Where the system is; the clocks are there once it was asked. */
  system: Zone;
  #tell: () => void = () => {};
  looks = 0;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
    this.system = clock.zone;
  }
  readonly onChange = (tell: () => void): void => void (this.#tell = tell);
  readonly look = (): void => {
    this.looks += 1;
    if (this.system === this.#clock.zone) return;
    this.#clock.zone = this.system;
    this.#tell();
  };
}
