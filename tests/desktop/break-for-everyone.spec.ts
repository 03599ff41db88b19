import fs from "node:fs";
import path from "node:path";
import { createTranslator } from "../../shared/i18n/format";
import type { Desktop } from "../support/desktop/desktop";
import { faults, serious } from "../support/desktop/page-faults";
import { unseen } from "../support/desktop/sights";
import { expect, test, type RunningApp } from "./fixtures";

/** A break whose first step is done on both sides, so that everything a step can have is there. */
function plan(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const write = (name: string, content: object): void =>
    fs.writeFileSync(path.join(folder, name), JSON.stringify({ schemaVersion: 1, ...content }));
  write("settings.json", { onboarded: true, keyGuardMs: 0 });
  write("routines.json", {
    planned: "both",
    routines: [{ id: "both", name: "Both", steps: ["seated-knee-hug", "calf-raise"] }],
  });
}

async function inBreak(app: RunningApp, { tray }: Desktop, label = "Start a break now") {
  await tray.click(await tray.item(), label);
  const page = await app.shown("break");
  await page.waitForSelector("#name:not(:empty)");
  return page;
}

test("the break is open to everyone: axe, everything unfolded", async ({ launch, folder, desktop }, info) => {
  plan(folder());
  const page = await inBreak(await launch(), desktop);
  await page.locator("#more summary").click();
  expect(await serious(page)).toEqual([]);
  desktop.screenshot(info.outputPath("unfolded.png"));
});

for (const locale of ["en-XA", "en-XB"] as const) {
  test(`no string of the break is raw or cut in ${locale}, and people are not mirrored`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    plan(folder());
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const page = await inBreak(app, desktop, createTranslator(locale)("tray.startBreak"));
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale === "en-XB" ? "rtl" : "ltr");
    expect(await page.locator("#figure").evaluate((svg) => getComputedStyle(svg).direction)).toBe("ltr");
    expect(await faults(page)).toEqual([]);
    desktop.screenshot(info.outputPath(`break-${locale}.png`));
  });
}

test("at 200 % nothing is out of reach, and nothing scrolls sideways", async ({ launch, folder, desktop }, info) => {
  plan(folder());
  const app = await launch();
  const page = await inBreak(app, desktop);
  await (await app.electron.browserWindow(page)).evaluate((each) => each.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
  // The buttons are there at once, and the text scrolls above them.
  expect(await unseen(page)).toEqual([]);
  await page.locator("#then").scrollIntoViewIfNeeded();
  await expect(page.locator("#then")).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: /^Done/ })).toBeInViewport({ ratio: 1 });
  desktop.screenshot(info.outputPath("break-200.png"));
});

test("with less movement the figure is two pictures, and nothing moves", async ({ launch, folder, desktop }, info) => {
  plan(folder());
  const page = await inBreak(await launch(), desktop);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator("#figure > svg")).toHaveCount(2);
  const before = await page.locator("#figure").innerHTML();
  await page.waitForTimeout(1_500);
  expect(await page.locator("#figure").innerHTML()).toBe(before);
  desktop.screenshot(info.outputPath("break-still.png"));
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(page.locator("#figure > svg")).toHaveCount(0);
});

test("the figure stands still with the break", async ({ launch, folder, desktop }) => {
  plan(folder());
  const app = await launch();
  const page = await inBreak(app, desktop);
  await page.locator("#title").focus();
  await page.keyboard.press("Space");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(true);
  await expect(page.getByRole("button", { name: /^Go on/ })).toBeVisible();
  const before = await page.locator("#figure").innerHTML();
  await page.waitForTimeout(1_500);
  expect(await page.locator("#figure").innerHTML()).toBe(before);
});

test("in forced colours the figure and the buttons can be told from the ground", async ({
  launch,
  folder,
  desktop,
}, info) => {
  plan(folder());
  const page = await inBreak(await launch(), desktop);
  await page.emulateMedia({ forcedColors: "active" });
  const [figure, card, ground] = await page.evaluate(() => {
    const near = document.querySelector("#figure .near");
    const svg = document.querySelector("#figure");
    const colour = (element: Element | null, name: "stroke" | "backgroundColor"): string =>
      element === null ? "" : getComputedStyle(element)[name];
    return [colour(near, "stroke"), colour(svg, "backgroundColor"), colour(document.body, "backgroundColor")];
  });
  expect(figure).not.toBe("");
  expect(figure).not.toBe(ground);
  expect(card).toBe(ground);
  const borders = await page.evaluate(() =>
    [...document.querySelectorAll("button")].map((each) => getComputedStyle(each).borderTopWidth),
  );
  expect(new Set(borders)).toEqual(new Set(["1px"]));
  desktop.screenshot(info.outputPath("break-forced-colours.png"));
});
