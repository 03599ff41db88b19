import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { onlyConditions } from "../../shared/body-regions/conditions";
import { serious } from "../support/desktop/page-faults";
import { expect, test, type RunningApp } from "./fixtures";

/** A break of two cards of one's own choice, the first of which is for the calves. */
function plan(folder: string, settings: object = {}): void {
  fs.mkdirSync(folder, { recursive: true });
  const write = (name: string, content: object): void =>
    fs.writeFileSync(path.join(folder, name), JSON.stringify({ schemaVersion: 1, ...content }));
  write("settings.json", { onboarded: true, keyGuardMs: 0, ...settings });
  write("routines.json", {
    conditions: onlyConditions([]),
    planned: "both",
    routines: [{ id: "both", name: "Both", steps: ["calf-raise", "overhead-reach"] }],
  });
}
const kept = (folder: string, name: string): Record<string, unknown> =>
  JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));

async function begun(app: RunningApp): Promise<Page> {
  const page = await app.shown("break");
  await page.waitForSelector("#name:not(:empty)");
  await page.locator("#title").focus();
  return page;
}

test("where it hurts the break stops, says what it did, and each thing is taken back or goes further by key", async ({
  launch,
  folder,
  desktop,
  forbidMouse,
}, info) => {
  plan(folder());
  const app = await launch();
  const start = async (): Promise<void> => desktop.tray.click(await desktop.tray.item(), "Start a break now");
  await start();
  const page = await begun(app);
  forbidMouse(page);
  const [name, care] = [page.locator("#name"), page.locator("#care")];
  await expect(name).toHaveText("Calf raise on two legs");
  await expect(page.getByText(/Stop at sharp pain, tingling, numbness, dizziness, chest pain/)).toBeVisible();
  desktop.screenshot(info.outputPath("break.png"));

  await test.step("stop", async () => {
    await page.keyboard.press("h");
    await expect(page.getByRole("heading", { name: "Stop here" })).toBeVisible();
    await expect(name).toBeHidden();
    await expect(care).toContainText("“Calf raise on two legs” does not come again today.");
    await expect.poll(async () => (await app.view()).breakPaused).toBe(true);
    expect(await serious(page)).toEqual([]);
    desktop.screenshot(info.outputPath("stop.png"));
  });
  await test.step("easy on it, and out for good, and all of it taken back", async () => {
    await page.keyboard.press("g");
    await expect(care).toContainText("stays gentle: calves.");
    await page.keyboard.press("o");
    await expect(care).toContainText("You can bring it back in Routines.");
    desktop.screenshot(info.outputPath("stop-further.png"));
    await page.keyboard.press("u");
    await expect(name).toHaveText("Calf raise on two legs");
    await expect.poll(async () => (await app.view()).breakPaused).toBe(false);
    await app.settled();
    expect(kept(folder(), "routines.json")).toMatchObject({ excluded: [] });
  });
  await test.step("not for me says what it did, and takes it back", async () => {
    await page.keyboard.press("x");
    await expect(care).toContainText("“Calf raise on two legs” is left out");
    await expect(name).not.toHaveText("Calf raise on two legs");
    desktop.screenshot(info.outputPath("not-for-me.png"));
    await page.keyboard.press("u");
    await expect(name).toHaveText("Calf raise on two legs");
    await expect(care).toBeHidden();
  });
  await test.step("seated is for this break, and for all by a second word", async () => {
    await page.keyboard.press("v");
    await expect(care).toContainText("You stay seated in this break");
    desktop.screenshot(info.outputPath("seated.png"));
    await app.settled();
    expect(kept(folder(), "settings.json")["seatedOnly"] ?? false).toBe(false);
    await page.keyboard.press("Escape");
    // Closes its page, which is gone before the key is up again.
    await page.keyboard.press("Escape").catch(() => {});
    await expect.poll(async () => (await app.view()).mode).toBe("working");
    await start();
    const next = await begun(app);
    await expect(next.locator("#name")).toHaveText("Calf raise on two legs");
    await next.keyboard.press("v");
    await next.keyboard.press("a");
    await expect(next.locator("#care")).toContainText("Breaks are seated from now on");
    await app.settled();
    expect(kept(folder(), "settings.json")).toMatchObject({ seatedOnly: true });
  });
});

test("the help is one step from the page; the break stands still and gives way while it is read", async ({
  launch,
  folder,
  desktop,
}, info) => {
  plan(folder());
  const app = await launch();
  await desktop.tray.click(await desktop.tray.item(), "Start a break now");
  const page = await begun(app);
  await page.getByRole("button", { name: "When to get help" }).click();
  const main = await app.page("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("When to get help");
  const aside = await app.shown("aside");
  await expect(aside.getByRole("heading")).toHaveText("Your break stands still");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(true);
  expect(await serious(aside)).toEqual([]);
  await expect.poll(() => app.isFocused(main)).toBe(true);
  desktop.screenshot(info.outputPath("help.png"));
  await main.getByRole("button", { name: "Back to the break" }).click();
  const again = await app.shown("break");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(false);
  await again.getByRole("button", { name: "When to get help" }).click();
  await (await app.shown("aside")).getByRole("button", { name: "Back to the break" }).click();
  await app.shown("break");
  await expect.poll(async () => (await app.view()).breakPaused).toBe(false);
});

for (const showAs of ["page", "notification"] as const) {
  test(`who stays seated is asked to move, not to stand up: as a ${showAs}`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    plan(folder(), { showAs, seatedOnly: true });
    const app = await launch();
    await app.setIdle(6);
    await app.advance(59 * 60 + 30);
    await app.advance(30);
    const title = async (): Promise<string | null | undefined> =>
      showAs === "page"
        ? (await app.shown("prompt")).locator("#title").textContent()
        : desktop.notifications.standing.at(-1)?.summary;
    await expect.poll(title).toBe("Time to move");
    expect((await desktop.tray.labels(await desktop.tray.item()))[0]).toBe("Time for your break");
    desktop.screenshot(info.outputPath(`seated-${showAs}.png`));
  });
}
