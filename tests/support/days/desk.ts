import { planOf } from "../../../shared/settings/plan-of";
import type { Output } from "../../../shared/scheduler/outputs";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import type { EpochMs } from "../../../shared/time/units";
import type { Moment } from "./moment";
import { SimulatedDay } from "./simulated-day";

/** A day on 10 March 2026 in UTC that starts at 08:00, with someone at work who does what a test says. */
export class Desk extends SimulatedDay {
  readonly moments: readonly Moment[];

  constructor(settings: Partial<Settings> = {}, start: EpochMs = Date.UTC(2026, 2, 10, 8)) {
    const moments: Moment[] = [];
    super({
      plan: planOf({ ...DEFAULT_SETTINGS, ...settings }),
      start,
      zone: "UTC",
      watch: (moment) => moments.push(moment),
    });
    this.moments = moments;
  }

  /** All that has happened so far. */
  get told(): readonly Output[] {
    return this.moments.flatMap(({ outputs }) => outputs);
  }
}
