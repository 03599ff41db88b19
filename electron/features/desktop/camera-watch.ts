import type { ScheduleView } from "../../../shared/scheduler/view";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import type { DesktopSenses, Reading } from "../../ports";

/** So long before a break it is worth knowing: a notice must not come up in a talk. */
const NEAR: Ms = 2 * MINUTE;
const LOOKED_EVERY: Ms = 5 * SECOND;

/** Looks whether a camera is in use, while a break is near, there, or held back for a call; at other times it is nobody's concern. */
export class CameraWatch {
  reading: Reading = "unknown";
  #lookedAt: Ms = -Infinity;
  /** One look at a time, however long it takes. */
  #isLooking = false;
  /** What is found for who no longer asks is let go. */
  #serial = 0;
  readonly #ask: DesktopSenses["isCameraInUse"];
  readonly #changed: () => void;

  constructor(ask: DesktopSenses["isCameraInUse"], changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** With each look of the heartbeat. */
  follow({ mode, hold, untilBreak }: ScheduleView, elapsed: Ms): void {
    const isNear = mode !== "working" || (untilBreak <= NEAR && (hold === null || hold === "call"));
    if (!isNear) {
      this.#serial += 1;
      // Behind the look that is going on: a hold that changes takes a turn of its own.
      if (this.reading !== "unknown") void Promise.resolve().then(() => this.#found("unknown"));
      return;
    }
    if (this.#isLooking || elapsed - this.#lookedAt < LOOKED_EVERY) return;
    [this.#lookedAt, this.#isLooking] = [elapsed, true];
    const own = this.#serial;
    void this.#ask().then((reading) => {
      this.#isLooking = false;
      if (own === this.#serial) this.#found(reading);
    });
  }

  #found(reading: Reading): void {
    const isNews = (reading === true) !== (this.reading === true);
    this.reading = reading;
    if (isNews) this.#changed();
  }
}
