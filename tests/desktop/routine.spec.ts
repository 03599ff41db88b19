import fs from "node:fs";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

async function inBreak(app: RunningApp) {
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+b");
  const page = await app.shown("break");
  await expect(page.locator("#count")).toHaveText(/^Step 1 of \d+$/);
  await expect(page.getByText("Keys and clicks work in a moment.")).toBeHidden();
  return page;
}

test("a break leads through its steps by keyboard alone", async ({ launch, desktop }, info) => {
  const app = await launch();
  const page = await inBreak(app);
  desktop.screenshot(info.outputPath("step-1.png"));
  const first = await page.locator("#name").textContent();
  await page.keyboard.press("n");
  await expect(page.locator("#count")).toHaveText(/^Step 2 of/);
  desktop.screenshot(info.outputPath("step-2.png"));
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#name")).toHaveText(first ?? "");

  await page.keyboard.press("Space");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(true);
  await app.advance(120);
  expect((await app.view()).remaining).toBeGreaterThan(4.5 * 60_000);
  await page.keyboard.press("Space");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(false);

  await page.keyboard.press("+");
  await expect.poll(async () => (await app.view()).total).toBe(5.5 * 60_000);

  await page.keyboard.press("x");
  await expect(page.locator("#name")).not.toHaveText(first ?? "");
  await expect(page.locator("#count")).toHaveText(/^Step 1 of/);

  await page.keyboard.press("Escape");
  await expect(page.locator("#guard")).toHaveText("Press it again to leave this break.");
  expect((await app.view()).mode).toBe("break");
  await page.keyboard.press("Escape").catch(() => {});
  await expect.poll(async () => (await app.view()).mode).toBe("working");
  const kept = JSON.parse(fs.readFileSync(info.outputPath("person", "routines.json"), "utf8"));
  expect(kept.excluded).toEqual([{ id: expect.any(String), reason: "notForMe" }]);
});

test("what needs fixing at the desk comes as one step of a break, once a day, and is done there", async ({
  launch,
  folder,
  desktop,
}, info) => {
  fs.mkdirSync(folder(), { recursive: true });
  fs.writeFileSync(
    `${folder()}/checklist.json`,
    JSON.stringify({ schemaVersion: 1, answers: { s2: "fix", c1: "ok" } }),
  );
  const app = await launch();
  const page = await inBreak(app);
  const isTask = async (): Promise<boolean> => (await page.locator("#name").textContent()) === "One thing at your desk";
  for (let step = 0; step < 12 && !(await isTask()); step += 1) {
    const count = (await page.locator("#count").textContent()) ?? "";
    await page.keyboard.press("n");
    await expect(page.locator("#count")).not.toHaveText(count);
  }
  await expect(page.locator("#lines")).toContainText("arm’s length");
  desktop.screenshot(info.outputPath("task.png"));
  const plan = (): unknown => JSON.parse(fs.readFileSync(`${folder()}/checklist.json`, "utf8")).workspaces?.[0].actions;
  await expect.poll(plan).toMatchObject({ s2: { offers: 1, now: { state: "open" } } });
  await page.keyboard.press("f");
  await expect.poll(plan).toMatchObject({ s2: { now: { state: "done" } } });
});

test("a break over the whole screen, without postponing, and the way out", async ({
  launch,
  folder,
  desktop,
}, info) => {
  fs.mkdirSync(folder(), { recursive: true });
  const settings = { schemaVersion: 1, onboarded: true, firmness: "strict", waitForMe: true, breakMin: 1 };
  fs.writeFileSync(`${folder()}/settings.json`, JSON.stringify(settings));
  const app = await launch();
  await app.setIdle(10);
  await app.advance(59.5 * 60);
  await app.shown("notice");
  await app.advance(30);
  const prompt = await app.shown("prompt");
  const size = await (await app.electron.browserWindow(prompt)).evaluate((each) => each.getBounds());
  const display = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().bounds);
  expect(size).toEqual(display);
  await expect(prompt.getByRole("button", { name: /Postpone/ })).toHaveCount(0);
  await expect(prompt.getByText("Keys and clicks work in a moment.")).toBeHidden();
  await prompt.keyboard.press("Escape");
  await expect(prompt.locator("#guard")).toHaveText("Press it again to skip this break.");
  desktop.screenshot(info.outputPath("strict-prompt.png"));
  await prompt.getByRole("button", { name: /Start break/ }).click();
  const page = await app.shown("break");
  await app.setIdle(1_000);
  await app.advance(60);
  const over = await app.shown("over");
  await expect(over.getByRole("heading", { level: 1 })).toHaveText("That was 1 minute");
  await app.advance(300);
  expect(await app.isVisible(page)).toBe(true);
  desktop.screenshot(info.outputPath("over.png"));
  await app.setIdle(0);
  await app.advance(1);
  await expect.poll(() => app.electron.windows().filter((each) => each.url().includes("/break/")).length).toBe(0);
});

test("a page that crashes or hangs in a break comes back at the same step", async ({ launch }) => {
  const app = await launch();
  const page = await inBreak(app);
  await page.keyboard.press("n");
  await expect(page.locator("#count")).toHaveText(/^Step 2 of/);
  const name = (await page.locator("#name").textContent()) ?? "";
  const window = await app.electron.browserWindow(page);
  await window.evaluate((each) => each.webContents.forcefullyCrashRenderer());
  const again = await app.shown("break");
  await expect(again.locator("#name")).toHaveText(name);
  await (await app.electron.browserWindow(again)).evaluate((each) => void each.emit("unresponsive"));
  await expect.poll(() => again.isClosed()).toBe(true);
  await expect((await app.shown("break")).locator("#name")).toHaveText(name);
});
