import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";

/** What the app is for, from the first start to the second, with the keyboard alone. */
test("a person works, is asked to stand, does so, ticks the checklist, quits, and finds everything again", async ({
  desktop,
  launch,
  folder,
}, info) => {
  const app = await launch();
  const main = await app.page("main");
  const picture = (name: string): boolean => desktop.screenshot(info.outputPath(`${name}.png`));

  await test.step("the first run opens the welcome screens, and Escape takes the defaults", async () => {
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("A plumb line hangs true");
    await main.keyboard.press("Escape");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Today");
    picture("today");
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
    await expect(notice.getByRole("heading")).toHaveText("A short stand soon");
    expect(await app.isFocused(notice)).toBe(false);
    picture("notice");
  });

  await test.step("the prompt comes on the hour; Enter starts the break", async () => {
    await app.setIdle(4);
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await expect(prompt.getByRole("heading", { level: 2 })).toHaveCount(4);
    await expect.poll(() => app.isFocused(prompt)).toBe(true);
    await expect(prompt.getByText("Keys work in a moment.")).toBeHidden({ timeout: 5_000 });
    picture("prompt");
    await prompt.keyboard.press("Enter");
    const rest = await app.shown("break");
    await expect(rest.getByRole("timer")).toHaveText(/^4:5\d|5:00$/);
    picture("break");
  });

  await test.step("after five minutes the break ends by itself and stands in Today", async () => {
    await app.setIdle(0);
    await app.advance(5 * 60);
    expect((await app.view()).mode).toBe("working");
    await expect.poll(() => app.electron.windows().filter((page) => page.url().includes("/break/")).length).toBe(0);
    await main.bringToFront();
    await expect(main.getByRole("img", { name: /1 break taken/ })).toBeVisible();
    picture("today-after");
  });

  await test.step("a checklist answer is kept at once", async () => {
    await main.keyboard.press("Control+2");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Workspace check");
    await main.keyboard.press("Tab");
    await main.keyboard.press("Tab");
    await main.keyboard.press("2");
    await expect(main.getByRole("group", { name: /Both feet/ }).getByLabel("Needs fixing")).toBeChecked();
    await expect
      .poll(
        () =>
          fs.existsSync(path.join(folder(), "checklist.json")) &&
          JSON.parse(fs.readFileSync(path.join(folder(), "checklist.json"), "utf8")),
      )
      .toEqual({ schemaVersion: 1, answers: { c1: "fix" } });
    picture("checklist");
  });

  await test.step("quitting from the tray ends with code 0", async () => {
    await app.advance(20 * 60);
    const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
    await desktop.tray.click(await desktop.tray.item(), "Quit Plumbline");
    expect(await ended).toBe(0);
  });

  await test.step("started again within five minutes, everything is still there", async () => {
    const again = await launch();
    expect(Math.round((await again.view()).work / 60_000)).toBe(20);
    expect(again.electron.windows()).toHaveLength(0);
    await desktop.tray.click(await desktop.tray.item(), "Open Plumbline");
    const window = await again.page("main");
    await expect(window.getByText("1 of 22 answered, 1 to fix.")).toBeVisible();
    await expect(window.getByRole("img", { name: /1 break taken/ })).toBeVisible();
    expect(await again.quit()).toBe(0);
  });
});
