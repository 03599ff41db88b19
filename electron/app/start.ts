import { systemClock } from "../platform/clock";
import type { DataFolder } from "../platform/data-folder";
import { sharedBus } from "../platform/linux/message-bus";
import { createPlatform, type ProgramPaths, type RealTime, type Time } from "../platform/platform";
import { presenceBy } from "../platform/presence";
import type { TrayIconAdapter } from "../platform/tray";
import { SystemZone, zonePlaces } from "../platform/zone/system-zone";
import type { Faults } from "../ports";
import { openElectronStore } from "../storage/documents/electron-store";
import { compose } from "./compose";

const keptIn = ({ path, refusal }: DataFolder) => ({ folder: path, folderRefusal: refusal });

/** Starts the app on this system. A build for development asks whether a test wants a clock that it can move. */
export async function startApp(
  files: ProgramPaths,
  tray: TrayIconAdapter,
  faults: Faults,
  data: DataFolder,
): Promise<void> {
  const zone = new SystemZone(zonePlaces(process.env, process.platform));
  const clock = systemClock(zone.zone);
  const session = sharedBus("session", clock.after);
  const real: RealTime = { clock, presenceBy: presenceBy(session) };
  const start = (time: Time) =>
    compose({
      ...createPlatform(files, tray, { ...time, zone }, session),
      ...keptIn(data),
      faults,
      openStore: openElectronStore,
    });
  if (PLUMBLINE_BUILD === "development" && process.env["PLUMBLINE_TEST_CLOCK"] === "1") {
    const { startForTest } = await import("./start-for-test");
    await startForTest(files.pages, real, start);
  } else {
    await start({ clock, presence: real.presenceBy(clock) });
  }
}
