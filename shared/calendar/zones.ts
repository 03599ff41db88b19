import type { Effort } from "./effort";
import { clockOf, fixedClock, type Midnights, midnightsOf, type WallClock } from "./midnights";
import type { CalendarText } from "./read-calendar";

/** What it costs to find a zone by its name. */
const SEARCH = 2_000;

/**
 * The zones that a calendar speaks of. That of an event is known by its name, or from the file, which tells of the offsets of
 * zones with names of their own, as Outlook has them; then come the zones of whole calendars, and at last that of the person.
 */
export class Zones {
  readonly #known = new Map<string, readonly WallClock[]>();
  readonly #offsets: CalendarText["offsets"];
  readonly #others: readonly WallClock[];
  readonly #effort: Effort;

  constructor({ offsets, zones }: Pick<CalendarText, "offsets" | "zones">, here: WallClock, effort: Effort) {
    this.#offsets = offsets;
    this.#others = [...zones.map(clockOf).filter((clock) => clock !== null), here];
    this.#effort = effort;
  }

  /** Midnights for an event in a zone of that name. */
  midnightsFor(name: string | null): Midnights {
    return midnightsOf(() => (name === null ? this.#others : [...this.#named(name), ...this.#others]), this.#effort);
  }

  #named(name: string): readonly WallClock[] {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#effort.spend(SEARCH) ? this.#find(name) : [];
    this.#known.set(name, found);
    return found;
  }

  #find(name: string): readonly WallClock[] {
    const clock = clockOf(name);
    if (clock !== null) return [clock];
    // Standard time first: it is the one that is nearest to UTC, so that no time is taken for the next day too early.
    const offsets = [...new Set(this.#offsets.get(name))].sort((a, b) => a - b).slice(0, MOST_OFFSETS);
    return offsets.map(fixedClock);
  }
}

/** A zone has two offsets, or had a few in the past. */
const MOST_OFFSETS = 8;
