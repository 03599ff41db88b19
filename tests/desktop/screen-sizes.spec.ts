import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { createTranslator } from "../../shared/i18n/format";
import type { Firmness } from "../../shared/settings/settings";
import { unseen } from "../support/desktop/sights";
import { expect, test, type RunningApp } from "./fixtures";

/** What a page gets of displays from 800 × 480 up to 1366 × 768, and of such with 1920 × 1080 at 200 and 300 %. */
const SIZES = [
  [1088, 646],
  [1024, 600],
  [880, 600],
  [880, 540],
  [800, 480],
  [800, 424],
  [683, 384],
  [640, 360],
  [640, 332],
] as const;

function settle(folder: string, settings: object): void {
  fs.mkdirSync(folder, { recursive: true });
  const write = (name: string, content: object): void =>
    fs.writeFileSync(path.join(folder, name), JSON.stringify({ schemaVersion: 1, ...content }));
  write("settings.json", { onboarded: true, keyGuardMs: 0, ...settings });
  write("routines.json", {
    planned: "both",
    routines: [{ id: "both", name: "Both", steps: ["seated-knee-hug", "calf-raise"] }],
  });
}

/** Gives a page the sizes one after another. */
async function inEachSize(app: RunningApp, page: Page, check: (name: string) => Promise<void>): Promise<void> {
  const window = await app.electron.browserWindow(page);
  await window.evaluate((each) => each.setFullScreen(false));
  for (const [width, height] of SIZES) {
    await window.evaluate((each, size) => each.setBounds({ x: 0, y: 0, ...size }), { width, height });
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    await check(`${width}x${height}`);
  }
}

const CASES: readonly (readonly [locale: "en" | "en-XA" | "en-XB", firmness: Firmness])[] = [
  ["en", "gentle"],
  ["en-XA", "gentle"],
  ["en-XA", "firm"],
  ["en-XA", "strict"],
  ["en-XB", "gentle"],
];
for (const [locale, firmness] of CASES)
  test(`all that can be pressed is in sight on every size, ${locale}, ${firmness}`, async ({
    launch,
    folder,
    desktop,
  }, info) => {
    settle(folder(), { firmness, microOn: true, microEveryMin: 20 });
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    // A page that gets the keyboard fills its display, whatever size it has been given.
    await app.setIdle(0);
    const t = createTranslator(locale);
    const found: string[] = [];
    const check = (page: Page, kind: string) => async (size: string) => {
      for (const each of await unseen(page)) found.push(`${kind} ${size}: ${each}`);
      await page.screenshot({ path: info.outputPath(`${kind}-${size}.png`) });
    };
    await app.advance(20 * 60);
    await check(await app.shown("micro"), "micro")("");
    await app.advance(39 * 60 + 30);
    await check(await app.shown("notice"), "notice")("");
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await inEachSize(app, prompt, check(prompt, "prompt"));
    await desktop.tray.click(await desktop.tray.item(), t("tray.startBreak"));
    const page = await app.shown("break");
    await page.waitForSelector("#name:not(:empty)");
    await inEachSize(app, page, check(page, "break"));
    await page.locator("#more summary").click();
    await inEachSize(app, page, check(page, "unfolded"));
    expect(found).toEqual([]);
  });
