import type { EpochMs, Ms } from "../../../shared/time/units";
import { instantIn } from "../local-time";

/** A working day without a change of the clocks round it, anywhere. */
const DAY = "2026-11-24";

/**
 * The clock of the apps of one test. It starts at a time of day the test knows, whatever the machine's says, goes on with
 * true time, and over restarts.
 */
export class SimulatedClock {
  readonly #start: EpochMs;
  readonly #begun = performance.now();
  #passed: Ms = 0;

  /** `at` is a local time of `zone`, as "10:00" or, on another day, "2026-03-28T23:40". */
  constructor(zone: string, at: string) {
    this.#start = instantIn(zone, at.includes("T") ? at : `${DAY}T${at}`);
  }
  get now(): EpochMs {
    return this.#start + Math.round(performance.now() - this.#begun) + this.#passed;
  }
  /** Notes what an app has let pass. */
  pass(by: Ms): void {
    this.#passed += by;
  }
  /** For the app that starts next. */
  get env(): Readonly<Record<string, string>> {
    return {
      PLUMBLINE_TEST_CLOCK: "1",
      PLUMBLINE_TEST_START: new Date(this.now).toISOString(),
      PLUMBLINE_TEST_PASSED: String(this.#passed),
    };
  }
}
