import type { Diagnosis, Capability } from "../../shared/diagnostics/diagnosis";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { EpochMs, Ms } from "../../shared/time/units";
import type { TestClock } from "../platform/test-clock";
import type { Runtime } from "./runtime";

/**
 * What a test may ask of an app that was started for it. Asked twice, each does the same as asked once.
 *
 * The debugger, through which a test asks, interrupts whatever script is running, also one that a window calls from the
 * midst of its own work. Closing that window there ends the app. So what acts does so in a task of its own.
 */
export interface TestHooks {
  /** Lets time pass in the steps the runtime would tick in; answers how many. `id` must be higher each time. */
  readonly advance: (by: Ms, id: number) => Promise<number>;
  readonly setIdle: (idleFor: Ms | null) => void;
  readonly epoch: () => EpochMs;
  readonly view: () => ScheduleView;
  readonly diagnosis: (sense: Capability) => Diagnosis["state"] | undefined;
}

/** What the hooks need of the runtime. */
type Looking = Pick<Runtime, "tick" | "view" | "wait">;

/** Offers the hooks to a test, in an unpackaged app only. */
export function offerTestTime(runtime: Looking, time: TestClock, diagnoses: () => readonly Diagnosis[]): void {
  Object.assign(globalThis, { plumblineTest: testHooks(runtime, time, diagnoses) });
}

/** The hooks themselves. */
export function testHooks(runtime: Looking, time: TestClock, diagnoses: () => readonly Diagnosis[]): TestHooks {
  let advanced = 0;
  const letPass = (by: Ms): number => {
    let steps = 0;
    for (let left = by; left > 0;) {
      const stretch = Math.min(left, runtime.wait);
      time.move(stretch);
      left -= stretch;
      runtime.tick();
      steps += 1;
    }
    return steps;
  };
  return {
    advance: (by, id) =>
      inOwnTask(() => {
        if (id <= advanced) return 0;
        advanced = id;
        return letPass(by);
      }),
    setIdle: time.setIdle,
    epoch: time.epoch,
    view: () => runtime.view,
    diagnosis: (sense) => diagnoses().find((each) => each.sense === sense)?.state,
  };
}

const inOwnTask = <T>(act: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(act());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
