import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { serious } from "../support/desktop/page-faults";
import { expect, test } from "./fixtures";

test.use({ hasGrace: true });

const settle = (folder: string, settings: object): void => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "settings.json"),
    JSON.stringify({ schemaVersion: 1, onboarded: true, ...settings }),
  );
};

for (const firmness of ["gentle", "firm"] as const) {
  test(`a ${firmness} prompt covers nothing while the person types, and comes when they pause`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    settle(folder(), { firmness, noticeSec: 30 });
    const app = await launch();
    await desktop.tray.click(await desktop.tray.item(), "Settings…");
    const main = await app.page("main");
    const field = main.getByLabel("Length of a break");
    await field.fill("");
    await app.setIdle(1);
    await app.advance(59 * 60 + 30);
    await app.shown("notice");
    desktop.xdotool("type", "--delay", "20", "12345");
    await app.advance(30);
    desktop.xdotool("type", "--delay", "20", "67890");
    const chip = await app.shown("chip");
    await expect(chip.getByRole("heading")).toHaveText("Your break is ready");
    await expect(field).toHaveValue("1234567890");
    expect(await app.isFocused(chip)).toBe(false);
    expect(await app.breakWindows()).toHaveLength(1);
    expect(await serious(chip)).toEqual([]);
    desktop.screenshot(info.outputPath(`chip-${firmness}.png`));

    await app.advance(4 * 60);
    expect(await app.breakWindows()).toHaveLength(1);
    await app.shown("chip");
    await app.setIdle(6);
    await app.advance(1);
    const prompt = await app.shown("prompt");
    await expect.poll(() => app.isFocused(prompt)).toBe(true);
  });
}

test("the chip brings the page where it is pressed, and takes no press beside it", async ({ launch, folder }) => {
  settle(folder(), {});
  const app = await launch();
  await app.setIdle(1);
  await app.advance(59 * 60 + 30);
  await app.advance(30);
  const chip = await app.shown("chip");
  await chip.getByRole("button", { name: "Show it" }).click();
  await app.shown("prompt");
  expect((await app.view()).mode).toBe("prompt");
});

test("a firm prompt comes at the end of the grace, typing or not; a gentle one does not", async ({
  launch,
  folder,
}) => {
  for (const firmness of ["firm", "gentle"] as const) {
    settle(folder(firmness), { firmness, graceMin: 2 });
    const app = await launch({ keep: firmness });
    await app.setIdle(1);
    await app.advance(59 * 60 + 30);
    await app.advance(30);
    await app.shown("chip");
    await app.advance(60);
    await app.shown("chip");
    await app.advance(70);
    await app.shown(firmness === "firm" ? "prompt" : "chip");
    await app.quit();
  }
});

test("a click under way as the page comes up, and a second one where it was, are no answers", async ({
  launch,
  folder,
  desktop,
}) => {
  settle(folder(), { keyGuardMs: 0 });
  const app = await launch();
  await app.setIdle(1);
  await app.advance(59 * 60 + 30);
  await app.advance(30);
  const chip = await app.shown("chip");
  const middleOf = async (page: Page, name: string): Promise<readonly [string, string]> => {
    const box = await page.getByRole("button", { name }).boundingBox();
    const window = await (await app.electron.browserWindow(page)).evaluate((each) => each.getContentBounds());
    const at = (side: number, from: number, length: number): string => String(Math.round(side + from + length / 2));
    return [at(window.x, box?.x ?? 0, box?.width ?? 0), at(window.y, box?.y ?? 0, box?.height ?? 0)];
  };

  await test.step("a button held down on the chip is let go on the page", async () => {
    desktop.xdotool("mousemove", ...(await middleOf(chip, "Postpone")), "mousedown", "1");
    await app.setIdle(6);
    await app.advance(1);
    const prompt = await app.shown("prompt");
    desktop.xdotool("mousemove", ...(await middleOf(prompt, "Skip")), "mouseup", "1");
    expect(await app.view()).toMatchObject({ mode: "prompt", postponesUsed: 0 });
  });
  await test.step("a double click at the start begins the break, and does not end it", async () => {
    const prompt = await app.shown("prompt");
    desktop.xdotool(
      "mousemove",
      ...(await middleOf(prompt, "Start break")),
      "click",
      "--repeat",
      "2",
      "--delay",
      "120",
      "1",
    );
    await app.shown("break");
    await app.settled();
    expect((await app.view()).mode).toBe("break");
  });
});
