import fs from "node:fs";
import { expect, test, type RunningApp } from "./fixtures";

async function inBreak(app: RunningApp) {
  const main = await app.page("main");
  await main.keyboard.press("Escape");
  await main.keyboard.press("Control+b");
  const page = await app.shown("break");
  await expect(page.locator("#count")).toHaveText(/^Step 1 of \d+$/);
  await page.waitForTimeout(1_600);
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
