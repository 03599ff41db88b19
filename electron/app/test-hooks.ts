import type { EpochMs } from "../../shared/time/units";
import type { Diagnosis, Sense } from "../../shared/diagnostics/diagnosis";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { Ms } from "../../shared/time/units";
import type { TestTime } from "../platform/test-clock";
import type { Runtime } from "./runtime";

/** What a test may ask of an app that was started for it. Asked twice, each does the same as asked once. */
export interface TestHooks {
  /** Lets time pass in the steps in which the runtime would tick; answers how many. `id` must be higher each time. */
  readonly advance: (by: Ms, id: number) => number;
  readonly setIdle: (idleFor: Ms | null) => void;
  readonly epoch: () => EpochMs;
  readonly view: () => ScheduleView;
  readonly diagnosis: (sense: Sense) => Diagnosis["state"] | undefined;
}

/** Offers the hooks to a test, in an unpackaged app only. */
export function offerTestTime(runtime: Runtime, time: TestTime, diagnoses: () => readonly Diagnosis[]): void {
  let advanced = 0;
  const hooks: TestHooks = {
    advance: (by, id) => {
      if (id <= advanced) return 0;
      advanced = id;
      let steps = 0;
      for (let left = by; left > 0;) {
        const stretch = Math.min(left, runtime.wait);
        time.move(stretch);
        left -= stretch;
        runtime.tick();
        steps += 1;
      }
      return steps;
    },
    setIdle: time.setIdle,
    epoch: time.epoch,
    view: () => runtime.view,
    diagnosis: (sense) => diagnoses().find((each) => each.sense === sense)?.state,
  };
  Object.assign(globalThis, { plumblineTest: hooks });
}
