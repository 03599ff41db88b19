import { createTestClock, testStart } from "../platform/test-clock";
import type { RealTime, Time } from "../platform/platform";
import type { App } from "./app";
import { offerTestTime, testHooks } from "./test-hooks";

/** Starts the app with a clock that can be moved, by a test or by the clock of `npm run dev`. No package holds any of this. */
export async function startForTest(pages: string, real: RealTime, start: (time: Time) => Promise<App>): Promise<void> {
  const movable = createTestClock(real.clock, real.presenceBy, testStart(process.env));
  const app = await start(movable);
  offerTestTime(app, movable);
  if (process.env["PLUMBLINE_DEV"] !== "1") return;
  const { offerDevTools } = await import("../platform/dev-tools");
  const hooks = testHooks(app, movable);
  let serial = 0;
  offerDevTools(pages, {
    epoch: movable.epoch,
    advance: (by) => void hooks.advance(by, (serial += 1)),
  });
}
