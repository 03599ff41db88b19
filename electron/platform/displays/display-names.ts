import type { DisplaySource } from "../../../shared/diagnostics/display-source";
import { displayName, type DisplayIdentity } from "../../../shared/displays/display-name";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";

/** Who could name the displays; `null` or a rejection where this one cannot. */
export interface DisplayReader {
  readonly source: Exclude<DisplaySource, "none">;
  readonly read: () => Promise<readonly DisplayIdentity[] | null>;
}
/** One that has not answered by then is passed over. */
const ANSWER_WITHIN: Ms = 3 * SECOND;

/**
 * The names of the displays that are there, by the first reader that can name each of them. Where none can, there are no
 * names: half a list would be that of another place.
 */
export class DisplayNames {
  names: readonly string[] = [];
  source: DisplaySource = "none";
  readonly #readers: readonly DisplayReader[];
  readonly #after: Clock["after"];
  #tell: () => void = () => {};
  #isLooking = false;
  #isStale = false;

  /** The best reader first. */
  constructor(readers: readonly DisplayReader[], after: Clock["after"]) {
    this.#readers = readers;
    this.#after = after;
  }

  /** Tells when other displays are there, and not when one only shows more, less or turned. */
  onChange(tell: () => void): void {
    this.#tell = tell;
  }

  /** Reads anew, once at a time; what changes meanwhile is read after it. */
  async look(): Promise<void> {
    this.#isStale = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#isStale) {
      this.#isStale = false;
      const { names, source } = await this.#read();
      const isChanged = source !== this.source || names.join("\n") !== this.names.join("\n");
      [this.names, this.source] = [names, source];
      if (isChanged) this.#tell();
    }
    this.#isLooking = false;
  }

  async #read(): Promise<{ readonly names: readonly string[]; readonly source: DisplaySource }> {
    for (const { source, read } of this.#readers) {
      const found = await this.#inTime(read());
      const names = (found ?? []).flatMap((each) => displayName(each) ?? []);
      if (found !== null && names.length > 0 && names.length === found.length) return { names: names.sort(), source };
    }
    return { names: [], source: "none" };
  }

  #inTime(reading: ReturnType<DisplayReader["read"]>): ReturnType<DisplayReader["read"]> {
    return new Promise((resolve) => {
      const givenUp = this.#after(ANSWER_WITHIN, () => resolve(null));
      const answer = (found: readonly DisplayIdentity[] | null): void => {
        givenUp();
        resolve(found);
      };
      reading.then(answer, () => answer(null));
    });
  }
}
