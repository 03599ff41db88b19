import { _electron, expect, test } from "@playwright/test";
import path from "node:path";
import { describeRuntime, resolveElectron } from "../../electron/tools/runtime";
import { RunningApp } from "../desktop/fixtures";
import { SimulatedClock } from "../support/desktop/simulated-clock";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { until } from "../support/desktop/until";

/*
 * Whether the app starts at all on this system, on a desk that knows nothing of tests: what the workflows run on Windows, macOS
 * and Linux with the official Electron, where no more of the suite runs. With PLUMBLINE_OFFICIAL_ONLY=1 no other will do.
 */
const root = path.resolve(import.meta.dirname, "../..");
/** A new desk takes its time over the first window. */
const FIRST_WINDOW = 60_000;

test("the app starts, shows its window, gives a break that can be ended, and quits", async ({}, info) => {
  const runtime = await resolveElectron();
  console.log(describeRuntime(runtime));
  if (process.env["PLUMBLINE_OFFICIAL_ONLY"] === "1") expect(runtime.kind).toBe("official");
  const clock = new SimulatedClock(Intl.DateTimeFormat().resolvedOptions().timeZone, "10:00");
  const electron = await _electron.launch({
    executablePath: runtime.path,
    chromiumSandbox: process.getuid?.() !== 0,
    // As the package does: under Wayland the windows go through Xwayland.
    args: [...(process.platform === "linux" ? ["--ozone-platform=x11"] : []), root],
    env: { ...environment(), ...clock.env, PLUMBLINE_USER_DATA: info.outputPath("person") },
    timeout: FIRST_WINDOW,
  });
  const app = new RunningApp(electron, clock);
  try {
    await until(
      "the app to be up",
      () => electron.evaluate(() => Reflect.has(globalThis, "plumblineTest")),
      FIRST_WINDOW,
    );
    await seesTheWindow(app, info.outputPath("window.png"));
    await takesABreak(app, info.outputPath("break.png"));
    expect(await app.quit(), "the code the app ends with").toBe(0);
  } finally {
    await electron.close().catch(() => {});
  }
});

async function seesTheWindow(app: RunningApp, picture: string): Promise<void> {
  const main = await until("the main window", () => app.page("main").catch(() => undefined), FIRST_WINDOW);
  await expect.poll(() => app.isVisible(main), { message: "the main window is seen" }).toBe(true);
  await skipWelcome(main);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Today");
  await main.screenshot({ path: picture });
  expect(await app.view()).toMatchObject({ mode: "working", surface: null });
}

async function takesABreak(app: RunningApp, picture: string): Promise<void> {
  await app.setIdle(0);
  await app.advance(59 * 60 + 30);
  await app.shown("notice");
  await app.advance(30);
  const prompt = await app.shown("prompt");
  await prompt.getByRole("button", { name: "Start break" }).click();
  const rest = await app.shown("break");
  expect(await app.view()).toMatchObject({ mode: "break" });
  // Here nothing of the suite's runs, so that this is the only place where Windows is really asked.
  if (process.platform === "win32") for (const sense of ["call", "fullScreen"] as const) await app.lets(sense, "off");
  await rest.screenshot({ path: picture });
  await rest.getByRole("button", { name: "Done" }).click();
  await expect.poll(async () => (await app.view()).mode, { message: "the break is over" }).toBe("working");
  await expect.poll(() => app.breakWindows(), { message: "nothing of the break is left" }).toEqual([]);
}

const environment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
