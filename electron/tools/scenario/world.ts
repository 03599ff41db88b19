import { UTC, type Now, type Zone } from "../../../shared/time/now";
import { MINUTE, type EpochMs, type Ms } from "../../../shared/time/units";

/** A simulated computer and person: the clocks, the input, sleep. `at` is true elapsed time. */
export class World {
  at: Ms = 0;
  #isLocked = false;
  #slept: Ms = 0;
  #asleepSince: Ms | null = null;
  #clockOffset: Ms = 0;
  #zone: Zone;
  /** `null` while input goes on. */
  #idleSince: Ms | null = null;
  readonly #start: EpochMs;
  readonly #idleIsStuck: boolean;

  constructor(start: EpochMs, zone: string, idleIsStuck: boolean) {
    this.#start = start;
    this.#zone = zoneOf(zone);
    this.#idleIsStuck = idleIsStuck;
  }

  get now(): Now {
    const asleep = this.#asleepSince === null ? 0 : this.at - this.#asleepSince;
    return {
      elapsed: this.at,
      awake: this.at - this.#slept - asleep,
      epoch: this.#start + this.at + this.#clockOffset,
      zone: this.#zone,
    };
  }
  get isAsleep(): boolean {
    return this.#asleepSince !== null;
  }
  /** As a desktop reports it: time without input, on the clock that stands still in sleep. */
  get idleFor(): Ms {
    if (this.#idleIsStuck || this.#idleSince === null) return 0;
    return this.now.awake - this.#idleSince;
  }
  input(): void {
    this.#idleSince = null;
  }
  get isLocked(): boolean {
    return this.#isLocked;
  }
  lock(): void {
    this.#isLocked = true;
    this.stopInput();
  }
  unlock(): void {
    this.#isLocked = false;
    this.input();
  }
  stopInput(): void {
    this.#idleSince ??= this.now.awake;
  }
  sleep(): void {
    this.stopInput();
    this.#asleepSince ??= this.at;
  }
  wake(): void {
    if (this.#asleepSince !== null) this.#slept += this.at - this.#asleepSince;
    this.#asleepSince = null;
  }
  setClock(by: Ms): void {
    this.#clockOffset += by;
  }
  setZone(name: string): void {
    this.#zone = zoneOf(name);
  }
}

/** Offsets of a named zone, by the runtime's own time-zone data; they change at quarter hours at the finest. */
function zoneOf(name: string): Zone {
  if (name === "UTC") return UTC;
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  const known = new Map<number, Ms>();
  return {
    offsetAt: (epoch) => {
      const quarter = Math.floor(epoch / (15 * MINUTE));
      const offset = known.get(quarter) ?? readOffset(format, epoch);
      known.set(quarter, offset);
      return offset;
    },
  };
}
function readOffset(format: Intl.DateTimeFormat, epoch: EpochMs): Ms {
  const text = format.formatToParts(epoch).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):?(\d+)?/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
