import type { DesktopHold } from "../../shared/scheduler/holds";
import type { Senses } from "../../shared/scheduler/turn";
import { UTC, type Now, type Zone } from "../../shared/time/now";
import { MINUTE, type EpochMs, type Ms } from "../../shared/time/units";

export interface WorldOptions {
  readonly start: EpochMs;
  readonly zone: string;
  /** Whether the desktop's idle counter is stuck at 0. */
  readonly idleIsStuck?: boolean;
}

/** A simulated computer and the person at it: clocks, input, lock, sleep, holds. `at` is true time since the beginning. */
export class World {
  at: Ms = 0;
  /** Whether there is continuous input. */
  isActive = true;
  isLocked = false;
  readonly holds = new Set<DesktopHold>();
  #lastInput: Ms = 0;
  #inputAwake: Ms = 0;
  #slept: Ms = 0;
  #asleepSince: Ms | null = null;
  #clockOffset: Ms = 0;
  #zone: Zone;
  /** The last start of the computer, on both clocks. */
  #boot = { id: 1, at: 0, awake: 0 };
  readonly #start: EpochMs;
  readonly #idleIsStuck: boolean;

  constructor({ start, zone, idleIsStuck = false }: WorldOptions) {
    this.#start = start;
    this.#zone = zoneOf(zone);
    this.#idleIsStuck = idleIsStuck;
  }

  get now(): Now {
    return {
      elapsed: this.at - this.#boot.at,
      awake: this.#awake - this.#boot.awake,
      epoch: this.#start + this.at + this.#clockOffset,
      zone: this.#zone,
    };
  }
  get bootId(): string {
    return String(this.#boot.id);
  }
  get senses(): Senses {
    return { idleFor: this.#idleFor, holds: [...this.holds] };
  }
  get lastInput(): Ms {
    return this.isActive ? this.at : this.#lastInput;
  }
  get isAsleep(): boolean {
    return this.#asleepSince !== null;
  }

  /** One input, such as a click. */
  touch(): void {
    this.#lastInput = this.at;
    this.#inputAwake = this.#awake;
  }
  beActive(): void {
    this.isActive = true;
  }
  beStill(): void {
    if (this.isActive) this.touch();
    this.isActive = false;
  }
  sleep(): void {
    this.beStill();
    this.#asleepSince ??= this.at;
  }
  wake(): void {
    if (this.#asleepSince !== null) this.#slept += this.at - this.#asleepSince;
    this.#asleepSince = null;
  }
  reboot(): void {
    this.#boot = { id: this.#boot.id + 1, at: this.at, awake: this.#awake };
  }
  setClock(by: Ms): void {
    this.#clockOffset += by;
  }
  setZone(name: string): void {
    this.#zone = zoneOf(name);
  }

  /** Time awake since the beginning. */
  get #awake(): Ms {
    return this.at - this.#slept - (this.#asleepSince === null ? 0 : this.at - this.#asleepSince);
  }
  /** As desktops count it: on the clock that stops during sleep. */
  get #idleFor(): Ms {
    return this.isActive || this.#idleIsStuck ? 0 : this.#awake - this.#inputAwake;
  }
}

/** Offsets of a named zone, from the runtime's own time-zone data; they change at quarter hours at the finest. */
export function zoneOf(name: string): Zone {
  if (name === "UTC") return UTC;
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  const known = new Map<number, Ms>();
  return {
    name,
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
