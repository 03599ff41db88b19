import { namedZone } from "../../../shared/time/named-zone";
import { UTC, type Zone } from "../../../shared/time/now";
import { stampOf, zoneNamesOf } from "./localtime";

/** Where the zone of the computer is found. */
export interface ZonePlaces {
  /** Set for this program alone; it comes before all else. */
  readonly fixed: string | null;
  /** The file whose zone it is; `null` where the system has no such file. */
  readonly file: string | null;
}

/**
 * As the environment and the system say: TZ may name a zone or a file, or describe a zone that has no name, which the engine
 * understands.
 */
export function zonePlaces(env: Readonly<Record<string, string | undefined>>, platform: string): ZonePlaces {
  const own = env["TZ"]?.replace(/^:/, "");
  if (own === undefined) return { fixed: null, file: platform === "win32" ? null : "/etc/localtime" };
  if (own.startsWith("/")) return { fixed: null, file: own };
  const fixed = own === "" ? "UTC" : own;
  return { fixed: namedZone(fixed) === null ? null : fixed, file: null };
}

/**
 * The zone that the clocks of the computer are in at the moment. The engine finds it out once and keeps it, so it is read
 * where the system keeps it: each {@link look} sees whether that has changed, at the cost of reading one link.
 */
export class SystemZone {
  readonly places: ZonePlaces;
  #zone: Zone = UTC;
  #stamp: string | null | undefined;
  #listeners: readonly (() => void)[] = [];
  readonly #ofEngine: () => string;

  /** `ofEngine` is asked where the system's own place says nothing. */
  constructor(places: ZonePlaces, ofEngine = engineZone) {
    this.places = places;
    this.#ofEngine = ofEngine;
    this.look();
  }

  readonly zone = (): Zone => this.#zone;

  onChange(tell: () => void): void {
    this.#listeners = [...this.#listeners, tell];
  }

  /** Asks the system again, and tells of another zone. Never throws. */
  look(): void {
    const { fixed, file } = this.places;
    if (fixed !== null) return void this.#take(fixed);
    const stamp = file === null ? null : stampOf(file);
    // What another said since the file was last another one stays.
    if (stamp !== null && stamp === this.#stamp) return;
    this.#stamp = stamp;
    const names = file === null || stamp === null ? [] : zoneNamesOf(file);
    for (const name of names) if (this.#take(name)) return;
    this.#take(this.#ofEngine());
  }

  /** A service of the system says that this is the zone now. */
  hear(name: string): void {
    if (this.places.fixed === null) this.#take(name);
  }

  /** Whether there is such a zone. */
  #take(name: string): boolean {
    if (name === this.#zone.name) return true;
    const zone = namedZone(name);
    if (zone === null) return false;
    this.#zone = zone;
    for (const tell of this.#listeners) tell();
    return true;
  }
}

/** The zone that the engine finds when it looks anew, which it does where the variable is set, to whatever it is. */
function engineZone(): string {
  const own = process.env["TZ"];
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
