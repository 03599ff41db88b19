import { onEveryScreen } from "../support/desktop/every-screen";
import { sideways } from "../support/desktop/sights";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { keepFit } from "../support/kept-fit";
import { expect, test } from "./fixtures";

/** The main window on displays of 960 × 540, 800 × 480, 683 × 384 and 640 × 360, and each of them at 200 %. */
const WIDTHS = [944, 784, 666, 624] as const;

for (const locale of ["en", "en-XA", "en-XB"] as const)
  test(`the main window scrolls only downward on small displays, ${locale}`, async ({ launch, folder }, info) => {
    test.slow();
    keepFit(folder());
    const app = await launch({ env: { PLUMBLINE_LOCALE: locale } });
    const main = await app.page("main");
    const window = await app.electron.browserWindow(main);
    await window.evaluate((each) => each.setMinimumSize(300, 200));
    const found: string[] = [];
    const inEachWidth = async (name: string): Promise<void> => {
      for (const zoom of [1, 2])
        for (const width of WIDTHS) {
          await window.evaluate(
            (each, wanted) => {
              each.webContents.setZoomFactor(wanted.zoom);
              each.setContentSize(wanted.width, 420);
            },
            { zoom, width },
          );
          await expect.poll(() => main.evaluate(() => innerWidth)).toBe(Math.round(width / zoom));
          for (const each of await sideways(main)) found.push(`${name} ${width} × ${zoom}: ${each}`);
        }
      await main.screenshot({ path: info.outputPath(`${name}.png`) });
      await window.evaluate((each) => each.webContents.setZoomFactor(1));
    };
    await inEachWidth("welcome");
    await skipWelcome(main);
    await onEveryScreen(main, inEachWidth);
    expect(found).toEqual([]);
  });
