import type { Page } from "@playwright/test";
import { faults, serious } from "../support/desktop/page-faults";
import { expect, test, type RunningApp } from "./fixtures";
import { keepFit } from "../support/kept-fit";
import { skipWelcome } from "../support/desktop/skip-welcome";

const SCREENS = [
  { key: "Control+1", heading: /Today/ },
  { key: "Control+2", heading: /Workspace check/ },
  { key: "Control+4", heading: /Desk fit/ },
  { key: "Control+5", heading: /Routines/ },
  // Behind the first and the third button of the workspace check.
  { key: "Control+2", behind: "main div:not([role]) > button:nth-of-type(1):not(:last-child)", heading: /Workspace score/ },
  { key: "Control+2", behind: "main div:not([role]) > button:nth-of-type(3)", heading: /How it feels here/ },
  { key: "Control+2", behind: "[aria-pressed]:last-child", heading: /Workspace check/ },
  { key: "Control+,", heading: /Settings/ },
  { key: "Control+0", heading: /When to get help/ },
] satisfies readonly { readonly key: string; readonly behind?: string; readonly heading: RegExp }[];

async function openScreen(
  page: Page,
  { key, behind }: { readonly key: string; readonly behind?: string },
): Promise<void> {
  await page.keyboard.press(key);
  if (behind !== undefined) await page.locator(behind).first().click();
}

async function begin(app: RunningApp): Promise<Page> {
  const page = await app.page("main");
  await skipWelcome(page);
  return page;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing serious on any page, ${colorScheme}`, async ({ launch, desktop, folder }, info) => {
    keepFit(folder());
    const app = await launch();
    const main = await app.page("main");
    await main.emulateMedia({ colorScheme });
    expect(await serious(main)).toEqual([]);
    await begin(app);
    for (const each of SCREENS) {
      const { heading } = each;
      await openScreen(main, each);
      await expect(main.getByRole("heading", { level: 1 })).toHaveText(heading);
      expect(await serious(main)).toEqual([]);
      desktop.screenshot(info.outputPath(`${heading.source}-${colorScheme}.png`));
    }
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
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const main = await app.page("main");
    expect(await faults(main)).toEqual([]);
    await begin(app);
    expect(await main.evaluate(() => document.documentElement.dir)).toBe(locale === "en-XB" ? "rtl" : "ltr");
    for (const each of SCREENS) {
      await openScreen(main, each);
      expect(await faults(main)).toEqual([]);
      desktop.screenshot(info.outputPath(`${each.heading.source}-${locale}.png`));
    }
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
  const app = await launch();
  const main = await begin(app);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  for (const each of SCREENS) {
    await openScreen(main, each);
    const sideways = await main.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    desktop.screenshot(info.outputPath(`${each.heading.source}-200.png`));
  }
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
  const app = await launch();
  const main = await begin(app);
  for (const each of SCREENS) {
    await openScreen(main, each);
    const small = await main.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, summary, input, a")]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const target = each.closest("label") ?? each;
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24 - 0.5;
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(small.filter((each) => !each.includes("checkbox"))).toEqual([]);
    for (let count = 0; count < 6; count += 1) {
      await main.keyboard.press("Tab");
      const seen = await main.evaluate(() => {
        const focused = document.activeElement;
        return focused === null || focused === document.body || getComputedStyle(focused).outlineStyle !== "none";
      });
      expect(seen).toBe(true);
    }
  }
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
  await app.setIdle(4);
  await app.advance(30);
  const prompt = await app.shown("prompt");
  for (const key of ["Enter", " ", "s", "s", "p"]) await prompt.keyboard.press(key);
  expect((await app.view()).mode).toBe("prompt");
});
