import fs from "node:fs";
import path from "node:path";
import { expect, test, type RunningApp } from "./fixtures";
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

test("pauses until a time of one's own", async ({ launch }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  const now = new Date(await main.evaluate(() => Date.now()));
  const later = new Date(now.getTime() + 90 * 60_000);
  await main.getByText("Pause", { exact: true }).click();
  await main
    .getByLabel("Until", { exact: true })
    .fill(`${String(later.getHours()).padStart(2, "0")}:${String(later.getMinutes()).padStart(2, "0")}`);
  await main.keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).hold).toBe("paused");
  const { holdEnds } = await app.view();
  expect(Math.abs((holdEnds ?? 0) - later.setSeconds(0, 0))).toBeLessThan(1_000);
});

/** Holidays count for the years to come, not for ever. */
const YEAR = new Date().getFullYear() + 1;
const CALENDAR = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//example//EN\r
BEGIN:VEVENT\r
UID:1@example\r
DTSTAMP:20260101T000000Z\r
DTSTART;VALUE=DATE:${YEAR}1225\r
DTEND;VALUE=DATE:${YEAR}1226\r
SUMMARY:Christmas Day\r
END:VEVENT\r
END:VCALENDAR\r
`;

test("takes holidays from a calendar file, and says what is wrong with another", async ({ launch }, info) => {
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
    await main.getByRole("button", { name: "Take holidays from a calendar file" }).click();
  };
  await choose(CALENDAR);
  await expect(main.getByText("1 day added")).toBeVisible();
  await expect(main.getByRole("button", { name: new RegExp(`Remove .*December.*${YEAR}`) })).toBeVisible();
  await choose("no calendar");
  await expect(main.getByText("The file is no calendar (.ics). Nothing was changed.")).toBeVisible();
  await choose(null);
  await expect(main.getByText("No new days")).toBeVisible();
  const kept: unknown = JSON.parse(fs.readFileSync(info.outputPath("person", "settings.json"), "utf8"));
  expect(kept).toMatchObject({ daysOff: [`${YEAR}-12-25`] });
});
