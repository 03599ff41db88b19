import fs from "node:fs";
import path from "node:path";
import { serious } from "../support/desktop/page-faults";
import { expect, test } from "./fixtures";

for (const firmness of ["gentle", "strict"] as const) {
  test(`a ${firmness} break counts down for all to see, and says that it is over until the person is back`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    fs.mkdirSync(folder(), { recursive: true });
    fs.writeFileSync(
      path.join(folder(), "settings.json"),
      JSON.stringify({ schemaVersion: 1, onboarded: true, keyGuardMs: 0, firmness }),
    );
    const app = await launch();
    await desktop.tray.click(await desktop.tray.item(), "Start a break now");
    const page = await app.shown("break");
    await app.setIdle(200);
    await app.advance(4 * 60 + 52);
    // Paused and resumed, it is told how much time is left.
    await page.locator("#title").focus();
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-ending", "true");
    desktop.screenshot(info.outputPath(`ending-${firmness}.png`));
    await page.keyboard.press("Space");
    await expect.poll(async () => (await app.view()).breakPaused).toBe(false);
    await app.setIdle(300);
    await app.advance(8);
    const done = await app.shown("done");
    await expect(done.getByRole("heading")).toHaveText("That was 5 minutes");
    expect(await app.breakWindows()).toHaveLength(1);
    expect(await app.isFocused(done)).toBe(false);
    expect(await serious(done)).toEqual([]);
    desktop.screenshot(info.outputPath(`done-${firmness}.png`));
    await app.setIdle(500);
    await app.advance(200);
    await app.shown("done");
    await app.setIdle(1);
    await app.advance(3);
    await expect.poll(() => app.breakWindows()).toEqual([]);
  });
}
