import type { Page } from "@playwright/test";
import { onEveryScreen } from "../support/desktop/every-screen";
import { faults, serious } from "../support/desktop/page-faults";
import { expect, test, type RunningApp } from "./fixtures";
import { keepBody } from "../support/kept-body";
import { keepFit } from "../support/kept-fit";
import { skipWelcome } from "../support/desktop/skip-welcome";

async function begin(app: RunningApp): Promise<Page> {
  const page = await app.page("main");
  await skipWelcome(page);
  return page;
}

/** What can be pressed and is smaller than 24 pixels. Checkboxes without a label around them stand alone in their row. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, summary, input, a")]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const target = each.closest("label") ?? each;
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < 24 - 0.5;
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
  return small.filter((each) => !each.includes("checkbox"));
}

const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused === null || focused === document.body || getComputedStyle(focused).outlineStyle !== "none";
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing serious on any screen, ${colorScheme}`, async ({ launch, desktop, folder }, info) => {
    keepFit(folder());
    keepBody(folder());
    const app = await launch();
    const main = await app.page("main");
    await main.emulateMedia({ colorScheme });
    expect(await serious(main)).toEqual([]);
    await begin(app);
    await onEveryScreen(main, async (name) => {
      expect(await serious(main)).toEqual([]);
      desktop.screenshot(info.outputPath(`${name}-${colorScheme}.png`));
    });
  });

  // By itself: while every screen is looked through, more than a notice takes goes by.
  test(`axe finds nothing serious on the pages of a break, ${colorScheme}`, async ({ launch }) => {
    const app = await launch();
    const main = await begin(app);
    await main.emulateMedia({ colorScheme });
    await app.advance(59 * 60 + 30);
    expect(await serious(await app.shown("notice"))).toEqual([]);
    await app.advance(30);
    expect(await serious(await app.shown("prompt"))).toEqual([]);
    await main.keyboard.press("Control+b");
    expect(await serious(await app.shown("break"))).toEqual([]);
  });
}

for (const locale of ["en-XA", "en-XB"] as const) {
  test(`no string is raw or cut in ${locale}`, async ({ launch, desktop, folder }, info) => {
    keepFit(folder());
    keepBody(folder());
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const main = await app.page("main");
    expect(await faults(main)).toEqual([]);
    await begin(app);
    expect(await main.evaluate(() => document.documentElement.dir)).toBe(locale === "en-XB" ? "rtl" : "ltr");
    await onEveryScreen(main, async (name) => {
      expect(await faults(main)).toEqual([]);
      desktop.screenshot(info.outputPath(`${name}-${locale}.png`));
    });
    await app.advance(59 * 60 + 30);
    expect(await faults(await app.shown("notice"))).toEqual([]);
    desktop.screenshot(info.outputPath(`notice-${locale}.png`));
    await app.advance(30);
    expect(await faults(await app.shown("prompt"))).toEqual([]);
    desktop.screenshot(info.outputPath(`prompt-${locale}.png`));
    const labels = await desktop.tray.labels(await desktop.tray.item());
    expect(labels.filter((label) => !label.startsWith("⟦"))).toEqual([]);
  });
}

test("at 200 % every screen still fits, without scrolling sideways", async ({ launch, desktop, folder }, info) => {
  keepFit(folder());
  keepBody(folder());
  const app = await launch();
  const main = await begin(app);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await onEveryScreen(main, async (name) => {
    const sideways = await main.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    desktop.screenshot(info.outputPath(`${name}-200.png`));
  });
});

test("nothing moves for those who want it still", async ({ launch }) => {
  const app = await launch();
  const main = await begin(app);
  await main.emulateMedia({ reducedMotion: "reduce" });
  const moving = await main.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return (
          animationName !== "none" ||
          transitionDuration.split(", ").some((duration) => Number.parseFloat(duration) > 0.1)
        );
      }).length,
  );
  expect(moving).toBe(0);
});

test("in forced colours the states can still be told apart", async ({ launch, desktop }, info) => {
  const app = await launch();
  const main = await begin(app);
  await main.emulateMedia({ forcedColors: "active" });
  const current = main.locator('nav [aria-current="page"]');
  expect(await current.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe("underline");
  desktop.screenshot(info.outputPath("forced.png"));
});

test("every target is at least 24 pixels, and every focus can be seen", async ({ launch, folder }) => {
  keepFit(folder());
  keepBody(folder());
  const app = await launch();
  const main = await begin(app);
  await onEveryScreen(main, async () => {
    expect(await smallTargets(main)).toEqual([]);
    for (let count = 0; count < 6; count += 1) {
      await main.keyboard.press("Tab");
      expect(await isFocusSeen(main)).toBe(true);
    }
  });
});

test("what is typed when a break falls due goes where it was meant, and nothing is pressed", async ({
  launch,
  desktop,
}) => {
  const app = await launch();
  const main = await begin(app);
  await main.keyboard.press("Control+,");
  const field = main.getByLabel("Work between breaks");
  await field.focus();
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  await app.advance(30);
  const prompt = await app.shown("prompt");
  desktop.xdotool("type", "--delay", "20", "77");
  await expect(field).toHaveValue(/77/);
  expect(await app.isFocused(prompt)).toBe(false);
  expect((await app.view()).mode).toBe("prompt");
});

test("keys in the first moment of a break page do nothing", async ({ launch }) => {
  const app = await launch();
  await begin(app);
  await app.advance(59 * 60 + 30);
  await app.setIdle(6);
  await app.advance(30);
  const prompt = await app.shown("prompt");
  for (const key of ["Enter", " ", "s", "s", "p"]) await prompt.keyboard.press(key);
  expect((await app.view()).mode).toBe("prompt");
});
