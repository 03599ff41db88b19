import type { Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";

// Today counts by the day: no midnight may come before the break is looked for.
test.use({ startsAt: "10:00" });

/** What the app is for, from the first start to the second, with the keyboard alone. */
test("a person works, is asked to stand, does so, ticks the checklist, quits, and finds everything again", async ({
  desktop,
  launch,
  folder,
  forbidMouse,
}, info) => {
  const app = await launch();
  const main = await app.page("main");
  forbidMouse(main);
  const picture = (name: string): boolean => desktop.screenshot(info.outputPath(`${name}.png`));

  const settingsFile = (): unknown => JSON.parse(fs.readFileSync(path.join(folder(), "settings.json"), "utf8"));

  await test.step("a mouse would be noticed", () =>
    expect(() => main.getByRole("button", { name: "Next" }).click()).toThrow(/keyboard alone/));

  await test.step("the first run opens the welcome screens, of four steps", async () => {
    const heading = main.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("A plumb line hangs true");
    picture("welcome");
    await main.keyboard.press("Tab");
    await main.keyboard.press("Enter");
    await expect(heading).toHaveText("Anything to go easy on?");
    await tabTo(main, "Nothing");
    await main.keyboard.press("Space");
    await tabTo(main, "Next");
    await main.keyboard.press("Enter");
    await expect(heading).toHaveText("When do you want breaks?");
    await tabTo(main, "Next");
    await main.keyboard.press("Enter");
    await expect(heading).toHaveText("How a break looks");
    await tabTo(main, "Finish");
    await main.keyboard.press("Enter");
    await expect(heading).toHaveText("Today");
    picture("today");
  });

  await test.step("a setting is kept at once", async () => {
    await main.keyboard.press("Control+,");
    await tabTo(main, "Length of a break");
    await main.keyboard.press("Control+a");
    await main.keyboard.type("6");
    await main.keyboard.press("Tab");
    await expect.poll(settingsFile).toMatchObject({ schemaVersion: 1, onboarded: true, breakMin: 6 });
    picture("settings");
    await main.keyboard.press("Control+1");
  });

  await test.step("the tray says when the next break comes", async () => {
    const item = await desktop.tray.item();
    expect((await desktop.tray.labels(item))[0]).toMatch(/^Next break .* — in 60 minutes$/);
    await app.advance(30 * 60);
    await expect.poll(async () => (await desktop.tray.labels(item))[0]).toMatch(/in 30 minutes$/);
  });

  await test.step("a notice comes 30 seconds ahead and takes no keyboard", async () => {
    await app.advance(29 * 60 + 30);
    const notice = await app.shown("notice");
    await expect(notice.getByRole("heading")).toHaveText("Break in a moment");
    expect(await app.isFocused(notice)).toBe(false);
    picture("notice");
  });

  await test.step("the prompt comes on the hour; P postpones it by five minutes", async () => {
    await app.setIdle(6);
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await expect.poll(() => app.isFocused(prompt)).toBe(true);
    await expect(prompt.getByText("Keys and clicks work in a moment.")).toBeHidden();
    await pressLast(prompt, "p");
    await expect.poll(async () => (await app.view()).postponesUsed).toBe(1);
    await app.setIdle(0);
    await app.advance(4 * 60 + 30);
    await app.shown("notice");
  });

  await test.step("it comes again; Enter starts the break", async () => {
    await app.setIdle(6);
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await expect.poll(() => prompt.getByRole("listitem").count()).toBeGreaterThan(1);
    await expect.poll(() => app.isFocused(prompt)).toBe(true);
    await expect(prompt.getByText("Keys and clicks work in a moment.")).toBeHidden();
    picture("prompt");
    await prompt.keyboard.press("Enter");
    const rest = await app.shown("break");
    await expect(rest.getByRole("timer")).toHaveText(/(5:5\d|6:00)$/);
    picture("break");
  });

  await test.step("after its six minutes the break ends by itself and stands in Today", async () => {
    await app.setIdle(0);
    await app.advance(6 * 60);
    expect((await app.view()).mode).toBe("working");
    await expect.poll(() => app.electron.windows().filter((page) => page.url().includes("/break/")).length).toBe(0);
    await main.bringToFront();
    await expect(main.getByRole("img", { name: /1 break taken/ })).toBeVisible();
    picture("today-after");
  });

  await test.step("a checklist answer is kept at once", async () => {
    await main.keyboard.press("Control+2");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Workspace check");
    await main.keyboard.press("ArrowDown");
    await main.keyboard.press("2");
    await expect(main.getByRole("group", { name: /Both feet/ }).getByLabel("Needs fixing")).toBeChecked();
    await expect
      .poll(
        () =>
          fs.existsSync(path.join(folder(), "checklist.json")) &&
          JSON.parse(fs.readFileSync(path.join(folder(), "checklist.json"), "utf8")),
      )
      .toMatchObject({ schemaVersion: 3, workspaces: [{ answers: { c1: { answer: "fix" } } }] });
    picture("checklist");
  });

  await test.step("quitting from the tray ends with code 0", async () => {
    await app.advance(20 * 60);
    await desktop.tray.click(await desktop.tray.item(), "Quit Plumbline");
    expect(await app.ended).toBe(0);
  });

  await test.step("started again within five minutes, everything is still there", async () => {
    const again = await launch();
    expect(Math.round((await again.view()).work / 60_000)).toBe(20);
    expect(again.electron.windows()).toHaveLength(0);
    await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
    const window = await again.page("main");
    await expect(window.getByText("1 of 22 answered, 1 to fix.")).toBeVisible();
    await expect(window.getByRole("img", { name: /1 break taken/ })).toBeVisible();
    forbidMouse(window);
    await window.keyboard.press("Control+,");
    await expect(window.getByLabel("Length of a break")).toHaveValue("6");
    await pressLast(window, "Control+q");
    expect(await again.ended).toBe(0);
  });
});

/** Presses a key that closes its page, which is gone before the key is up again. */
const pressLast = (page: Page, key: string): Promise<void> => page.keyboard.press(key).catch(() => {});

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
      return label?.textContent === wanted;
    }, name);
    if (isThere) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}
