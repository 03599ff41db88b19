import type { Diagnosis } from "../../shared/diagnostics/diagnosis";
import type { ScheduleView } from "../../shared/schedule/view";
import type { Ms } from "../../shared/units";
import type { TestTime } from "../adapters/test-clock";
import type { Runtime } from "./runtime";

/** Lets a test move time, in the steps the heartbeat would take. */
export function offerTestTime(runtime: Runtime, time: TestTime, diagnoses: () => readonly Diagnosis[]): void {
  Object.assign(globalThis, {
    plumblineTest: {
      advance: (by: Ms): void => {
        for (let left = by; left > 0;) {
          const stretch = Math.min(left, runtime.wait);
          time.move(stretch);
          left -= stretch;
          runtime.look();
        }
      },
      setIdle: time.setIdle,
      view: (): ScheduleView => runtime.view,
      diagnosis: (sense: string): string | undefined => diagnoses().find((each) => each.sense === sense)?.state,
    },
  });
}
