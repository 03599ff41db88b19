import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";
import { serious } from "../support/desktop/page-faults";
import { press } from "../support/desktop/press-by-keys";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { fileOf } from "../support/foreign-files";

test("what Safe Eyes had is found, shown, taken over and undone with the keyboard alone", async ({
  launch,
  folder,
  desktop,
  forbidMouse,
}, info) => {
  const config = info.outputPath("config");
  fs.mkdirSync(path.join(config, "safeeyes"), { recursive: true });
  fs.writeFileSync(path.join(config, "safeeyes/safeeyes.json"), fileOf("safeeyes.json"));
  const app = await launch({ env: { XDG_CONFIG_HOME: config } });
  const main = await app.page("main");
  forbidMouse(main);
  await skipWelcome(main);
  const stored = (): unknown => {
    const file = path.join(folder(), "settings.json");
    return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  };
  await press(main, "Settings");
  await press(main, "Move in from another app");
  await expect(main.getByRole("button", { name: "Safe Eyes, found on this computer" })).toBeFocused();
  desktop.screenshot(info.outputPath("choose.png"));
  await main.keyboard.press("Enter");
  await expect(main.getByRole("heading", { name: /safeeyes\.json/ })).toBeFocused();
  expect(await serious(main)).toEqual([]);
  desktop.screenshot(info.outputPath("preview.png"));
  await app.settled();
  expect(stored()).not.toMatchObject({ intervalMin: 75 });

  await press(main, "Take it over");
  await expect(main.getByRole("button", { name: "Undo" })).toBeFocused();
  desktop.screenshot(info.outputPath("taken.png"));
  expect(stored()).toMatchObject({ intervalMin: 75, microEveryMin: 15, firmness: "firm" });
  expect(await app.view()).toMatchObject({ target: 75 * 60_000 });
  expect(fs.readFileSync(path.join(folder(), "routines.json"), "utf8")).toContain("Walk for a while");
  expect(fs.readFileSync(path.join(config, "safeeyes/safeeyes.json"), "utf8")).toBe(fileOf("safeeyes.json"));

  await main.keyboard.press("Enter");
  await expect(main.getByRole("button", { name: "Move in from another app" })).toBeVisible();
  expect(stored()).not.toMatchObject({ intervalMin: 75 });
  expect(fs.readFileSync(path.join(folder(), "routines.json"), "utf8")).not.toContain("Walk for a while");
});
