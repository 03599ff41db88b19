import { Worker } from "node:worker_threads";
import type { DaysOff } from "../../shared/calendar/left-out";
import { SECOND, type EpochMs, type Ms } from "../../shared/time/units";
import type { Clock, ReadDaysOff } from "../ports";

/** What the thread is asked. */
export interface DaysOffQuestion {
  readonly file: Uint8Array;
  readonly at: { readonly now: EpochMs; readonly zone: string };
}

/** Any file is done in a second; this is for a computer that is slow or busy. */
const PATIENCE: Ms = 10 * SECOND;
/** Several times what the dearest file takes. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Reads calendars in a thread of their own, `thread` being its file, so that the main process does nothing but wait. A thread
 * that takes too long or too much memory, or ends without an answer, is ended, and the answer is that the effort was too great.
 */
export const daysOffReader =
  (thread: string, after: Clock["after"]): ReadDaysOff =>
  (file, at) =>
    new Promise((resolve) => {
      const worker = new Worker(thread, { resourceLimits: MEMORY });
      let isOver = false;
      const end = (answer: DaysOff): void => {
        isOver = true;
        cancel();
        void worker.terminate();
        resolve(answer);
      };
      const giveUp = (reason: unknown): void => {
        // It ends in any case, and may still fail while it is being ended.
        if (isOver) return;
        console.warn(`calendar: ${String(reason)}`);
        end({ ok: false, why: "effort" });
      };
      const cancel = after(PATIENCE, () => giveUp("took too long"));
      // It is a thread of ours, so its answer is as we made it.
      worker.once("message", (answer: DaysOff) => end(answer));
      worker.once("error", giveUp);
      worker.once("exit", (code) => giveUp(`ended with ${code}`));
      worker.postMessage({ file, at } satisfies DaysOffQuestion);
    });
