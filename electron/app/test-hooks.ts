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
  /**
   * Lets time pass in the steps the runtime would tick in, and what is written meanwhile reach the disk, as it would in that
   * time; answers how many steps. `id` must be higher each time.
   */
  readonly advance: (by: Ms, id: number) => Promise<number>;
  /** Resolves when all that was asked for so far is written, or could not be. */
  readonly settled: () => Promise<void>;
  readonly setIdle: (idleFor: Ms | null) => void;
  readonly epoch: () => EpochMs;
  readonly view: () => ScheduleView;
  readonly diagnosis: (sense: Capability) => Diagnosis["state"] | undefined;
}

/** What the hooks need of the app. */
export interface Tested {
  readonly runtime: Pick<Runtime, "tick" | "view" | "wait">;
  readonly diagnoses: () => readonly Diagnosis[];
  readonly settled: () => Promise<void>;
}

/** Offers the hooks to a test, in an unpackaged app only. */
export function offerTestTime(app: Tested, time: TestClock): void {
  Object.assign(globalThis, { plumblineTest: testHooks(app, time) });
}

/** The hooks themselves. */
export function testHooks(app: Tested, time: TestClock): TestHooks {
  const { runtime, settled } = app;
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
    advance: async (by, id) => {
      const steps = await inOwnTask(() => {
        if (id <= advanced) return 0;
        advanced = id;
        return letPass(by);
      });
      await settled();
      return steps;
    },
    settled,
    setIdle: time.setIdle,
    epoch: time.epoch,
    view: () => runtime.view,
    diagnosis: (sense) => app.diagnoses().find((each) => each.sense === sense)?.state,
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
