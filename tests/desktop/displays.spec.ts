import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Desktop } from "../support/desktop/desktop";
import { expect, test, type Launch, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

test.use({ displays: "many" });
test.beforeEach(({ second }) => second.plugIn());
// The displays are those of all tests here: one that stops halfway leaves none behind.
test.afterEach(({ third }) => third.unplug());

/** Puts the pointer onto the second display, once the app knows of it: out of its window, of which alone it is told. */
async function goRight(app: RunningApp, desktop: Desktop, displays = 2): Promise<void> {
  await expect.poll(() => app.electron.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(displays);
  desktop.xdotool("mousemove", "500", "400", "mousemove", "1800", "400");
  await expect
    .poll(() => app.electron.evaluate(({ screen }) => screen.getCursorScreenPoint().x))
    .toBeGreaterThan(1_280);
}

/** Starts the app for a person who works at the second display. */
async function workRight(launch: Launch, desktop: Desktop, displays = 2) {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await goRight(app, desktop, displays);
  return { app, main };
}

/** The visible break pages, from left to right, with what can be pressed on each. One that goes meanwhile is none. */
async function pages(app: RunningApp): Promise<readonly { readonly x: number; readonly page: Page }[]> {
  const found: { x: number; page: Page }[] = [];
  for (const page of app.electron.windows()) {
    if (!page.url().includes("/break/") || !(await app.isVisible(page).catch(() => false))) continue;
    const x = await app.electron
      .browserWindow(page)
      .then((window) => window.evaluate((each) => each.getBounds().x))
      .catch(() => null);
    if (x !== null) found.push({ x, page });
  }
  return found.sort((a, b) => a.x - b.x);
}

test("a break has a page on each display: one has the buttons, each other the way out", async ({
  launch,
  desktop,
}, info) => {
  const { app, main } = await workRight(launch, desktop);
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  await app.advance(30);
  await expect.poll(async () => (await pages(app)).length).toBe(2);
  const [left, right] = await pages(app);
  expect(left?.x).toBe(0);
  expect(right?.x).toBeGreaterThanOrEqual(1280);
  const onCover = left?.page.getByRole("button") ?? main.getByText("no left page");
  await expect(onCover).toHaveCount(1);
  await expect(onCover).toHaveText(/I need my screen now/);
  await expect(right?.page.getByRole("button", { name: /Start/ }) ?? main.getByText("no right page")).toBeVisible();
  desktop.screenshot(info.outputPath("two-displays.png"));
});

test("who goes to the other display after the notice gets the buttons there", async ({ launch, desktop }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  desktop.xdotool("mousemove", "300", "400");
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  await goRight(app, desktop);
  await app.advance(30);
  await expect.poll(async () => (await pages(app)).length).toBe(2);
  const [, right] = await pages(app);
  await expect(right?.page.getByRole("button", { name: /Start/ }) ?? main.getByText("no right page")).toBeVisible();
});

test("when the display with the buttons is unplugged, the other gets them", async ({
  launch,
  desktop,
  second,
}, info) => {
  const { app, main } = await workRight(launch, desktop);
  await main.keyboard.press("Control+b");
  await expect.poll(async () => (await pages(app)).length).toBe(2);
  await app.advance(60);

  second.unplug();
  await expect.poll(async () => (await pages(app)).length).toBe(1);
  const [left] = await pages(app);
  await expect(left?.page.getByRole("button", { name: /Done/ }) ?? main.getByText("no page")).toBeVisible();
  await expect(left?.page.getByRole("timer") ?? main.getByText("no page")).toHaveText(/[34]:\d\d$/);
  desktop.screenshot(info.outputPath("unplugged.png"));

  second.plugIn();
  await expect.poll(async () => (await pages(app)).length).toBe(2);
  const [stays] = await pages(app);
  await expect(stays?.page.getByRole("button", { name: /Done/ }) ?? main.getByText("no page")).toBeVisible();
});

test("a break can be left from a display without the buttons, with the mouse, by two presses", async ({
  launch,
  folder,
  desktop,
}) => {
  fs.mkdirSync(folder(), { recursive: true });
  // What presses do in the first moment is tried elsewhere.
  fs.writeFileSync(path.join(folder(), "settings.json"), JSON.stringify({ schemaVersion: 1, keyGuardMs: 0 }));
  const { app, main } = await workRight(launch, desktop);
  await main.keyboard.press("Control+b");
  await expect.poll(async () => (await pages(app)).length).toBe(2);
  const [cover] = await pages(app);
  const way = cover?.page.getByRole("button");
  const box = (await way?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // Apart from each other: a second press of the same place could be a double click.
  const click = (share: number): void => {
    desktop.xdotool("mousemove", String(box.x + box.width * share), String(box.y + box.height / 2), "click", "1");
  };
  click(0.25);
  await expect(cover?.page.getByRole("status").first() ?? main.getByText("none")).toHaveText(/Press it again/);
  click(0.75);
  await expect.poll(async () => (await app.view()).mode).toBe("working");
});

test("the main window and the notice come from a display that is gone to one that is there", async ({
  launch,
  desktop,
  second,
}) => {
  const { app, main } = await workRight(launch, desktop);
  const window = await app.electron.browserWindow(main);
  await window.evaluate((each) => each.setPosition(1_400, 60));
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  expect(await app.breakWindows()).toEqual([2_560 - 520 - 16]);
  const left = (): Promise<number> => window.evaluate((each) => each.getBounds().x);
  await expect.poll(left).toBeGreaterThanOrEqual(1_280);

  second.unplug();
  await expect.poll(() => app.breakWindows()).toEqual([1_280 - 520 - 16]);
  await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
  await expect.poll(left).toBeLessThan(400);
});

test("a profile comes into use at its displays, and one chosen by hand stays until they change", async ({
  launch,
  second,
}) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+,");
  const row = (name: string) => main.getByRole("group", { name });
  for (const name of ["Office", "Home"]) {
    await main.getByLabel("Name of a profile").fill(name);
    await main.keyboard.press("Enter");
    await expect(row(name)).toBeVisible();
  }
  await row("Office").getByRole("checkbox").check();
  await expect(row("Office").getByRole("checkbox")).toHaveAccessibleName(
    "Chosen at these displays: Display 0 [TST 00] · Display 1 [TST 11]",
  );
  second.unplug();
  await expect.poll(() => app.electron.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(1);
  await row("Home").getByRole("radio").check();
  await row("Home").getByRole("checkbox").check();
  await expect(row("Home").getByRole("radio")).toBeChecked();

  second.plugIn();
  await expect(row("Office").getByRole("radio")).toBeChecked();
  await row("Home").getByRole("radio").check();
  await expect(row("Home").getByRole("radio")).toBeChecked();
  second.unplug();
  await expect.poll(() => app.electron.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(1);
  second.plugIn();
  await expect(row("Office").getByRole("radio")).toBeChecked();
});

test("three displays: one has the steps, the others are covered quietly, and they come and go", async ({
  launch,
  desktop,
  second: _second,
  third,
}, info) => {
  third.plugIn();
  const { app, main } = await workRight(launch, desktop, 3);
  await main.keyboard.press("Control+b");
  await expect.poll(async () => (await pages(app)).length).toBe(3);
  const [left, middle, right] = await pages(app);
  for (const each of [left, right])
    await expect(each?.page.getByRole("button") ?? main.getByText("none")).toHaveText([/I need my screen now/]);
  await expect(middle?.page.locator("#count") ?? main.getByText("none")).toHaveText(/^Step 1/);
  desktop.screenshot(info.outputPath("three-displays.png"));

  const displaysWithPage = async (): Promise<readonly number[]> =>
    (await app.breakWindows()).map((left) => Math.floor(left / 1_280));
  third.unplug();
  await expect.poll(displaysWithPage).toEqual([0, 1]);
  third.plugIn();
  await expect.poll(displaysWithPage).toEqual([0, 1, 2]);
});

test("another resolution is not another display, and one that is not known holds the break back", async ({
  launch,
  desktop,
  second,
  folder,
}) => {
  second.unplug();
  const settings = { knownDisplays: ["Display 0 640×480"], heldBy: ["unknownDisplay"], onboarded: true };
  fs.mkdirSync(folder(), { recursive: true });
  fs.writeFileSync(path.join(folder(), "settings.json"), JSON.stringify({ schemaVersion: 1, ...settings }));
  const app = await launch();
  const mode = async () => (await app.view()).mode;
  try {
    spawnSync("xrandr", ["--output", "DUMMY0", "--mode", "1024x768"], { env: desktop.env });
    await expect.poll(() => app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().size.width)).toBe(1024);
    await app.advance(60 * 60);
    await app.shown("prompt");
    expect(await mode()).toBe("prompt");
    second.plugIn();
    await expect.poll(async () => (await app.view()).hold).toBe("unknownDisplay");
  } finally {
    spawnSync("xrandr", ["--output", "DUMMY0", "--mode", "1280x800"], { env: desktop.env });
  }
});
