import { unseen } from "../support/desktop/sights";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { expect, test, type RunningApp } from "./fixtures";

test.use({ displaySize: "1920x1080" });

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** The windows that can be seen, with their frames, and the display; in the units of the app. */
const places = (app: RunningApp): Promise<{ readonly windows: readonly Edges[]; readonly room: Edges }> =>
  app.electron.evaluate(({ BrowserWindow, screen }) => {
    const edges = ({ x, y, width, height }: Electron.Rectangle) => ({
      ...{ left: x, top: y, right: x + width, bottom: y + height },
    });
    const visible = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
    return {
      windows: visible.map((each) => edges(each.getBounds())),
      room: edges(screen.getPrimaryDisplay().workArea),
    };
  });
async function expectInside(app: RunningApp, what: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const { windows, room } = await places(app);
        return windows.filter(
          ({ left, top, right, bottom }) =>
            left < room.left || top < room.top || right > room.right || bottom > room.bottom,
        );
      },
      { message: `${what} outside of the work area` },
    )
    .toEqual([]);
}

/** 1920 × 1080, 960 × 540, 800 × 450 and 640 × 360 as the app sees them. */
for (const scale of [1, 2, 2.4, 3])
  test(`windows open inside of a display scaled to ${scale * 100} %, with all that can be pressed`, async ({
    launch,
    desktop,
  }, info) => {
    const app = await launch({ switches: [`--force-device-scale-factor=${scale}`] });
    const main = await app.page("main");
    await skipWelcome(main);
    expect(await main.evaluate(() => devicePixelRatio)).toBeCloseTo(scale);
    await expectInside(app, "the main window");
    desktop.screenshot(info.outputPath("main.png"));
    await app.advance(59 * 60 + 30);
    const notice = await app.shown("notice");
    await expectInside(app, "the notice");
    expect(await unseen(notice)).toEqual([]);
    await app.advance(30);
    const prompt = await app.shown("prompt");
    await expectInside(app, "the prompt");
    expect(await unseen(prompt)).toEqual([]);
    desktop.screenshot(info.outputPath("prompt.png"));
    await main.keyboard.press("Control+b");
    const page = await app.shown("break");
    await page.waitForSelector("#name:not(:empty)");
    expect(await unseen(page)).toEqual([]);
    desktop.screenshot(info.outputPath("break.png"));
  });
