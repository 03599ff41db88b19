import { systemClock } from "../platform/clock";
import { createPlatform, type Time } from "../platform/platform";
import { desktopPresence } from "../platform/presence";
import { createTestClock, testStart } from "../platform/test-clock";
import type { TrayIconAdapter } from "../platform/tray";
import type { AppPaths } from "../platform/windows/page-window";
import { openElectronStore } from "../storage/documents/electron-store";
import { compose } from "./compose";
import { offerTestTime, testHooks } from "./test-hooks";

/** Starts the app on this system. In an unpackaged app a test may ask for a clock that it can move. */
export async function startApp(files: AppPaths, tray: TrayIconAdapter, isPackaged: boolean): Promise<void> {
  const isTest = !isPackaged && process.env["PLUMBLINE_TEST_CLOCK"] === "1";
  const real: Time = { clock: systemClock(), presence: desktopPresence };
  const movable = isTest ? createTestClock(real.clock, real.presence, testStart(process.env)) : null;
  const app = await compose({ ...createPlatform(files, tray, movable ?? real), openStore: openElectronStore });
  if (movable === null) return;
  offerTestTime(app.runtime, movable, app.diagnoses);
  if (process.env["PLUMBLINE_DEV"] !== "1") return;
  const { offerDevTools } = await import("../platform/dev-tools");
  const hooks = testHooks(app.runtime, movable, app.diagnoses);
  let serial = 0;
  offerDevTools(files.pages, {
    epoch: movable.epoch,
    advance: (by) => void hooks.advance(by, (serial += 1)),
  });
}
