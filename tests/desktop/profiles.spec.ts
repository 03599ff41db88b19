import fs from "node:fs";
import path from "node:path";
import { expect, test, type RunningApp } from "./fixtures";
import { MINUTE } from "../../shared/time/units";
import { localIn } from "../support/local-time";
import { skipWelcome } from "../support/desktop/skip-welcome";

/** Office in use at an hour, and Home beside it at 40 minutes, made by hand in Settings. */
async function officeAndHome(app: RunningApp) {
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+,");
  for (const name of ["Office", "Home"]) {
    await main.getByLabel("Name of a profile").fill(name);
    await main.keyboard.press("Enter");
    await expect(main.getByRole("group", { name })).toBeVisible();
  }
  await main.getByRole("radio", { name: "Home" }).check();
  await main.getByLabel("Work between breaks").fill("40");
  await main.keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).target).toBe(40 * 60_000);
  await main.getByRole("radio", { name: "Office" }).check();
  await expect.poll(async () => (await app.view()).target).toBe(60 * 60_000);
  return main;
}

test("a profile is chosen from the tray, at once and with the work done so far", async ({ launch, desktop }, info) => {
  const app = await launch();
  const main = await officeAndHome(app);
  await app.advance(20 * 60);
  await desktop.tray.click(await desktop.tray.item(), "Home");
  await expect.poll(async () => (await app.view()).target).toBe(40 * 60_000);
  expect(Math.round((await app.view()).work / 60_000)).toBe(20);
  await expect(main.getByLabel("Work between breaks")).toHaveValue("40");
  await expect(main.getByRole("radio", { name: "Home" })).toBeChecked();
  await main.screenshot({ path: info.outputPath("profiles.png") });
});

test("is chosen again after a restart, and the other keeps its plan", async ({ launch }) => {
  const first = await launch();
  await officeAndHome(first);
  await first.quit();
  const second = await launch();
  expect((await second.view()).target).toBe(60 * 60_000);
});

test("pauses until a time of one's own", async ({ launch, desktop }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  const later = (await app.epoch()) + 90 * MINUTE;
  await main.getByText("Pause", { exact: true }).click();
  await main.getByLabel("Until", { exact: true }).fill(localIn(desktop.zone, later).slice(-5));
  await main.keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).hold).toBe("paused");
  const { holdEnds } = await app.view();
  expect(Math.abs((holdEnds ?? 0) - (later - (later % MINUTE)))).toBeLessThan(1_000);
});

/** Holidays count for the years to come, not for ever. */
const calendar = (year: number): string => `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//example//EN\r
BEGIN:VEVENT\r
UID:1@example\r
DTSTAMP:20260101T000000Z\r
DTSTART;VALUE=DATE:${year}1225\r
DTEND;VALUE=DATE:${year}1226\r
SUMMARY:Christmas Day\r
END:VEVENT\r
END:VCALENDAR\r
`;

test("takes holidays from a calendar file, and says what is wrong with another", async ({ launch, clock }, info) => {
  const year = new Date(clock.now).getUTCFullYear() + 1;
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+,");
  const choose = async (content: string | null): Promise<void> => {
    const file = path.join(info.outputDir, "holidays.ics");
    if (content !== null) fs.writeFileSync(file, content);
    await app.electron.evaluate(
      ({ dialog }, paths) =>
        void (dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths })),
      content === null ? [] : [file],
    );
    await main.getByRole("button", { name: "Import holidays from a calendar file" }).click();
  };
  await choose(calendar(year));
  await expect(main.getByText("1 day added.")).toBeVisible();
  await expect(main.getByRole("button", { name: new RegExp(`Remove .*December.*${year}`) })).toBeVisible();
  await choose("no calendar");
  await expect(main.getByText("The file is not a calendar (.ics). Nothing was changed.")).toBeVisible();
  await choose(null);
  await expect(main.getByText("The file is not a calendar")).toBeHidden();
  await choose(calendar(year).replace("END:VEVENT", "RRULE:FREQ=SECONDLY\r\nEND:VEVENT"));
  await expect(main.getByText("No new days. 1 event was left out, as it repeats within the day.")).toBeVisible();
  const kept: unknown = JSON.parse(fs.readFileSync(info.outputPath("person", "settings.json"), "utf8"));
  expect(kept).toMatchObject({ daysOff: [`${year}-12-25`] });
});
