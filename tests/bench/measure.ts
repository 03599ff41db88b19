import { _electron, type ElectronApplication } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Desktop } from "../support/desktop/desktop";
import { until } from "../support/desktop/until";
import { useOf } from "./process-tree";

/** Half a minute after the start the engine tidies its memory once; idle is what comes after. */
const SETTLE_MS = 45_000;
const IDLE_MS = 60_000;
const BREAK_MS = 15_000;
const AFTER_MS = 10_000;

export interface IdleRound {
  readonly idlePssMb: number;
  readonly idleCpuMsPerMin: number;
  readonly wakeupsPerSec: number;
}
export interface BreakRound {
  readonly paintedAfterDueMs: number;
  readonly paintedColdMs: number;
  readonly breakCpuPercent: number;
  readonly pssAfterBreakMb: number;
  /** How often the scheduler looks in a minute of work, and in one in which nothing can fall due. */
  readonly looksWorking: number;
  readonly looksPaused: number;
}

/** Run in the page once it is shown: the instant of its second frame. Text, since the loader of this file adds to functions. */
const SECOND_FRAME =
  "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))))";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once("exit", resolve));

/** A program of those that are compared: its folder, and the folder of its data. */
export interface Contestant {
  readonly app: string;
  readonly userData: string;
}

async function start(desktop: Desktop, electron: string, { app, userData }: Contestant) {
  const before = desktop.tray.count;
  const begun = performance.now();
  const env = { ...desktop.env, PLUMBLINE_USER_DATA: userData };
  const child = spawn(electron, [...asRoot, app, `--user-data-dir=${userData}`], { env, stdio: "ignore" });
  while (desktop.tray.count === before) await pause(2);
  return { child, startMs: performance.now() - begun };
}

async function stop(desktop: Desktop, child: ChildProcess): Promise<void> {
  const before = desktop.tray.count;
  child.kill();
  await ended(child);
  await until("the item to go", () => desktop.tray.count < before);
}

/** From the start of a program to its item in the panel. */
export async function measureStart(desktop: Desktop, electron: string, contestant: Contestant): Promise<number> {
  const { child, startMs } = await start(desktop, electron, contestant);
  await pause(1_000);
  await stop(desktop, child);
  return startMs;
}

/** What programs use when nothing happens, all in the same minute, so that none has a busier machine than another. */
export async function measureIdle(
  desktop: Desktop,
  electron: string,
  contestants: readonly Contestant[],
): Promise<readonly IdleRound[]> {
  const children: ChildProcess[] = [];
  for (const each of contestants) children.push((await start(desktop, electron, each)).child);
  await pause(SETTLE_MS);
  const from = children.map(({ pid }) => useOf(pid ?? 0));
  await pause(IDLE_MS);
  const to = children.map(({ pid }) => useOf(pid ?? 0));
  for (const child of children) await stop(desktop, child);
  return to.map((use, index) => ({
    idlePssMb: use.pssMb,
    idleCpuMsPerMin: ((use.cpuMs - (from[index]?.cpuMs ?? 0)) * 60_000) / IDLE_MS,
    wakeupsPerSec: ((use.switches - (from[index]?.switches ?? 0)) * 1_000) / IDLE_MS,
  }));
}

/** From the due instant to the painted page, what a break costs, and what is left of it ten seconds later. */
export async function measureBreak(
  desktop: Desktop,
  electron: string,
  root: string,
  userData: string,
): Promise<BreakRound> {
  const env = { ...desktop.env, PLUMBLINE_USER_DATA: userData, PLUMBLINE_TEST_CLOCK: "1" };
  const app = await _electron.launch({ executablePath: electron, args: [...asRoot, root], env });
  await until("the app", () => app.evaluate(() => Reflect.has(globalThis, "plumblineTest")).catch(() => false));
  const looksWorking = (await advance(app, 10 * 60_000)) / 10;
  // The app's settings give it an hour of work and a notice of ten seconds; nine are left for the page to be made ready.
  await advance(app, (3_600 - 600 - 9) * 1_000);
  const page = await until("the page behind the notice", async () => {
    for (const each of app.windows()) {
      const kind = each.url().includes("/break/")
        ? await each.evaluate(() => document.documentElement.dataset["kind"])
        : "";
      if (kind === "prompt") return each;
    }
    return undefined;
  });
  const due = await app.evaluate(() => {
    const { nextBreakAt, now } = Reflect.get(globalThis, "plumblineTest").view();
    return Date.now() + (nextBreakAt - now);
  });
  const shown = await app.browserWindow(page);
  const painted: number = await shown.evaluate(
    (each, script) =>
      new Promise<number>((resolve) =>
        each.once("show", () => void each.webContents.executeJavaScript(script).then(resolve)),
      ),
    SECOND_FRAME,
  );
  const pid = app.process().pid ?? 0;
  await app.evaluate(() => Reflect.get(globalThis, "plumblineTest").setIdle(0));
  await page.evaluate(() => Reflect.get(window, "plumbline").call("break:start"));
  await pause(1_000);
  const from = useOf(pid);
  await pause(BREAK_MS);
  const to = useOf(pid);
  await page.evaluate(() => void Reflect.get(window, "plumbline").call("break:end")).catch(() => {});
  await pause(AFTER_MS);
  const after = useOf(pid);
  const paintedCold = await coldPaint(app, desktop);
  await desktop.tray.click(await desktop.tray.item(), "Until I resume");
  await until("the pause", () => app.evaluate(() => Reflect.get(globalThis, "plumblineTest").view().hold === "paused"));
  const looksPaused = (await advance(app, 10 * 60_000)) / 10;
  await app.close();
  return {
    paintedAfterDueMs: painted - due,
    paintedColdMs: paintedCold,
    breakCpuPercent: ((to.cpuMs - from.cpuMs) * 100) / BREAK_MS,
    pssAfterBreakMb: after.pssMb,
    looksWorking,
    looksPaused,
  };
}

/** A break that nobody was told of: from the making of its window to the painted page. */
async function coldPaint(app: ElectronApplication, desktop: Desktop): Promise<number> {
  await app.evaluate(({ app: electron }, script) => {
    electron.once("browser-window-created", (_event, made) => {
      const from = Date.now();
      made.once("show", () => {
        void made.webContents
          .executeJavaScript(script)
          .then((at: number) => Reflect.set(globalThis, "paintedCold", at - from));
      });
    });
  }, SECOND_FRAME);
  await desktop.tray.click(await desktop.tray.item(), "Start a break now");
  const took = await until("the cold page", () =>
    app.evaluate((): number | undefined => Reflect.get(globalThis, "paintedCold")),
  );
  for (const page of app.windows())
    await page.evaluate(() => void Reflect.get(window, "plumbline").call("break:end")).catch(() => {});
  await until("its end", () => app.evaluate(() => Reflect.get(globalThis, "plumblineTest").view().mode === "working"));
  return took;
}

let advances = 0;
/** Lets time pass for the app, and answers how often its scheduler looked meanwhile, without the look at the end, which is ours. */
async function advance(app: ElectronApplication, by: number): Promise<number> {
  advances += 1;
  const looks: number = await app.evaluate(
    (_electron, [ms, id]) => Reflect.get(globalThis, "plumblineTest").advance(ms, id),
    [by, advances],
  );
  return looks - 1;
}

/** A folder of settings that start without the welcome screens. */
export function writeSettings(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "settings.json"),
    JSON.stringify({ schemaVersion: 1, onboarded: true, noticeSec: 10, graceMin: 0 }),
  );
}
