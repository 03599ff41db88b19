import fs from "node:fs";
import path from "node:path";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

/** Brings a fresh app into a mode. */
const MODES = {
  working: (app: RunningApp) => app.advance(30 * 60),
  notice: (app: RunningApp) => app.advance(59 * 60 + 40),
  prompt: (app: RunningApp) => app.advance(61 * 60),
} as const;

for (const mode of ["working", "notice", "prompt"] as const) {
  test(`killed while ${mode}, it goes on where it was, less a minute at most`, async ({ launch }) => {
    const app = await launch();
    await MODES[mode](app);
    const before = await app.view();
    expect(before.mode).toBe(mode);
    await app.kill();

    const again = await launch();
    const after = await again.view();
    expect(after.work).toBeGreaterThanOrEqual(Math.min(before.work, before.target) - 61_000);
    expect(after.work).toBeLessThanOrEqual(before.work + 5_000);
    // A break that is due gets a new notice; a prompt never comes out of nothing.
    expect(after.mode).toBe(mode === "working" ? "working" : "notice");
    if (mode === "working") return;
    await again.shown("notice");
    await again.advance(30);
    await again.shown("prompt");
  });
}

test("killed in a break, the break goes on in true time", async ({ launch }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+b");
  await app.shown("break");
  const { remaining } = await app.view();
  await app.kill();

  const again = await launch();
  const page = await again.shown("break");
  const after = await again.view();
  expect(after.mode).toBe("break");
  expect(after.remaining).toBeLessThan(remaining);
  expect(after.remaining).toBeGreaterThan(remaining - 30_000);
  await expect(page.getByRole("timer")).toHaveText(/4:\d\d$/);
});

test("quits in a break although the displays change meanwhile", async ({ launch }) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await main.keyboard.press("Control+b");
  await app.shown("break");
  // As the system tells it: when a page is gone already, and the app is not yet.
  await app.electron.evaluate(({ BrowserWindow, screen }) => {
    for (const each of BrowserWindow.getAllWindows())
      each.on("closed", () => void screen.emit("display-metrics-changed"));
  });
  expect(await app.quit()).toBe(0);
});

test("an error that nobody caught is written down and told, and the break comes all the same", async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await app.electron.evaluate(() => {
    setTimeout(() => {
      throw new TypeError("Object has been destroyed");
    }, 0);
    void Promise.reject(new Error("/home/someone is full"));
  });
  await expect(main.getByRole("alert")).toContainText("Breaks go on");
  await app.advance(61 * 60);
  await app.shown("prompt");
  const log = fs.readFileSync(path.join(folder(), "faults.log"), "utf8");
  expect(log).toMatch(/uncaught: TypeError/);
  expect(log).toMatch(/unhandled: Error/);
  expect(log).not.toContain("/");
});

test("killed while paused, it stays paused", async ({ launch, desktop }) => {
  const app = await launch();
  await desktop.tray.click(await desktop.tray.item(), "Until I resume");
  await expect.poll(async () => (await app.view()).hold).toBe("paused");
  await app.settled();
  await app.kill();
  expect((await (await launch()).view()).hold).toBe("paused");
});

test("input through the real X server ends an absence, and its lack begins one", async ({ launch, desktop }) => {
  const app = await launch();
  await app.useRealIdle();
  desktop.xdotool("mousemove", "300", "300");
  await app.advance(1);
  expect((await app.view()).hold).toBeNull();
  // The X server's own counter runs in real time: a second without input is enough to see it move.
  await expect.poll(async () => (await app.idleFor()) >= 1_000).toBe(true);
  desktop.xdotool("mousemove", "310", "300");
  await expect.poll(async () => app.idleFor()).toBe(0);
});
