import fs from "node:fs";
import path from "node:path";
import { Variant } from "../../electron/platform/linux/dbus/encode";
import { BusClient } from "../support/desktop/bus";
import type { Desktop } from "../support/desktop/desktop";
import { expect, test, type RunningApp } from "./fixtures";

const TIMEDATED = "org.freedesktop.timedate1";
const AT = "/org/freedesktop/timedate1";
const WORK_HOURS = Array.from({ length: 7 }, () => [{ from: "09:00", to: "17:30" }]);
const SETTINGS = { schemaVersion: 1, onboarded: true, workHoursOn: true, workHours: WORK_HOURS };

// On the clocks of Berlin it is four in the afternoon, and in Tokyo midnight.
test.use({ startsAt: "2026-11-24T15:00" });

/** Puts a link to a zone in the place of the one before, as systems do. */
function link(file: string, zone: string): void {
  fs.symlinkSync(path.join("/usr/share/zoneinfo", zone), `${file}.new`);
  fs.renameSync(`${file}.new`, file);
}

/** What the main window shows. Asked of the app, since a computer that sleeps cuts the debugger's line to its pages. */
const shownText = (app: RunningApp): Promise<string> =>
  app.electron.evaluate(async ({ BrowserWindow }) => {
    const main = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes("/main/"));
    return String(await main?.webContents.executeJavaScript("document.querySelector('main').innerText"));
  });

/** Where all of the app is: the tray, the window and the schedule. */
async function expectIn(place: "Berlin" | "Tokyo", desktop: Desktop, app: RunningApp): Promise<void> {
  const line = place === "Berlin" ? /^Next break 17:0\d /m : /^Outside work hours until 0?9:00$/m;
  await expect.poll(async () => (await desktop.tray.labels(await desktop.tray.item()))[0]).toMatch(line);
  await expect.poll(() => shownText(app)).toMatch(line);
  expect((await app.view()).hold).toBe(place === "Berlin" ? null : "offHours");
}

/** The app at work in Berlin, its window open, with the file that its zone is read from. */
async function inBerlin(
  launch: (options: { readonly env: Readonly<Record<string, string>> }) => Promise<RunningApp>,
  folder: string,
  desktop: Desktop,
) {
  fs.mkdirSync(path.join(folder, "elsewhere"), { recursive: true });
  fs.writeFileSync(path.join(folder, "settings.json"), JSON.stringify(SETTINGS));
  const file = path.join(folder, "localtime");
  link(file, "Europe/Berlin");
  const app = await launch({ env: { TZ: `:${file}` } });
  await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
  await app.page("main");
  await expectIn("Berlin", desktop, app);
  return { app, file };
}

test("another zone of the computer is taken in as its file is replaced, there and back", async ({
  launch,
  folder,
  desktop,
}) => {
  const { app, file } = await inBerlin(launch, folder(), desktop);
  for (const [zone, place] of [
    ["Asia/Tokyo", "Tokyo"],
    ["Europe/Berlin", "Berlin"],
  ] as const) {
    link(file, zone);
    await expectIn(place, desktop, app);
  }
});

test("another zone that no event tells of is taken in within a minute, and as the computer wakes", async ({
  launch,
  folder,
  desktop,
}) => {
  const { app, file } = await inBerlin(launch, folder(), desktop);
  // From here on the file is a link to one in a folder that nobody watches.
  const hidden = path.join(folder(), "elsewhere", "localtime");
  link(hidden, "Europe/Berlin");
  fs.symlinkSync(hidden, `${file}.new`);
  fs.renameSync(`${file}.new`, file);
  await app.advance(60);
  await expectIn("Berlin", desktop, app);
  link(hidden, "Asia/Tokyo");
  await app.advance(60);
  await expectIn("Tokyo", desktop, app);
  link(hidden, "Europe/Berlin");
  await app.advance(60);
  await expectIn("Berlin", desktop, app);
  await desktop.logind.ready();
  desktop.logind.suspend();
  await expect.poll(async () => (await app.view()).hold).toBe("away");
  link(hidden, "Asia/Tokyo");
  desktop.logind.resume();
  await expectIn("Tokyo", desktop, app);
});

test("another zone is taken in as the system's service tells of it, and from nobody else", async ({
  launch,
  folder,
  desktop,
}) => {
  const address = desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] ?? "";
  const [service, stranger] = [await BusClient.connect(address), await BusClient.connect(address)];
  try {
    const { app } = await inBerlin(launch, folder(), desktop);
    const tell = (bus: BusClient, zone: string): void =>
      bus.tellProperty(AT, TIMEDATED, "Timezone", new Variant("s", zone));
    await service.own(TIMEDATED);
    tell(stranger, "Asia/Tokyo");
    await stranger.hasOwner(TIMEDATED);
    // What logind says comes behind it, and would not be seen outside work hours.
    desktop.logind.lock();
    await expect.poll(async () => (await app.view()).hold).toBe("locked");
    desktop.logind.unlock();
    await expect.poll(async () => (await app.view()).hold).toBeNull();
    await expect
      .poll(async () => {
        tell(service, "Asia/Tokyo");
        return (await app.view()).hold;
      })
      .toBe("offHours");
    await expectIn("Tokyo", desktop, app);
  } finally {
    service.close();
    stranger.close();
  }
});
