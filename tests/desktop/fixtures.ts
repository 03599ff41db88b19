import { expect, test as base, type ElectronApplication, type Page } from "@playwright/test";
import type { TestHooks } from "../../electron/app/test-hooks";
import type { BreakPageKind } from "../../shared/break-page/break-page";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { Diagnosis, Capability } from "../../shared/diagnostics/diagnosis";
import type { EpochMs } from "../../shared/time/units";
import { virtualDisplay } from "../../electron/tools/own-display";
import { startDesktop, type Desktop } from "../support/desktop/desktop";
import { nameDisplays } from "../support/desktop/name-displays";
import { FurtherDisplay, manyDisplays } from "../support/desktop/many-displays";
import { endAll, launched, watchingWire } from "../support/desktop/launched";
import { SimulatedClock } from "../support/desktop/simulated-clock";
import { forbidMouse } from "../support/no-mouse";
import { withoutGrace } from "../support/desktop/without-grace";
import { until } from "../support/desktop/until";
import type { Wire } from "../support/desktop/wire";

export { expect };

// Files that a test puts in place are for the person alone, as the app's own are.
process.umask(0o077);

/** The running app, as a test sees it. */
export class RunningApp {
  readonly electron: ElectronApplication;
  /** Resolves to the exit code of the app, `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly #clock: SimulatedClock;
  #advances = 0;

  constructor(electron: ElectronApplication, clock: SimulatedClock) {
    this.electron = electron;
    this.#clock = clock;
    this.ended = new Promise((resolve) => electron.process().once("exit", resolve));
  }

  /** Lets time pass for the app. */
  async advance(seconds: number): Promise<void> {
    this.#advances += 1;
    // First, so that an app started after this one never starts earlier than this one was.
    this.#clock.pass(seconds * 1_000);
    await this.#ask("advance", seconds * 1_000, this.#advances);
  }
  /** What the app takes the time of day to be. */
  epoch(): Promise<EpochMs> {
    return this.#ask("epoch");
  }
  setIdle(seconds: number): Promise<void> {
    return this.#ask("setIdle", seconds * 1_000);
  }
  /** Gives the desktop's own idle time back to the app. */
  useRealIdle(): Promise<void> {
    return this.#ask("setIdle", null);
  }
  /** Time without input as the desktop reports it, in milliseconds. */
  idleFor(): Promise<number> {
    return this.electron.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime() * 1_000);
  }
  /** Waits until what was done so far is on the disk. */
  settled(): Promise<void> {
    return this.#ask("settled");
  }
  view(): Promise<ScheduleView> {
    return this.#ask("view");
  }
  /**
   * Asks the app's test hooks. The debugger now and then loses an answer to the garbage collector, though the question was
   * carried out; then it is asked again, so every question can be asked twice.
   */
  async #ask<M extends keyof TestHooks>(
    name: M,
    ...given: Parameters<TestHooks[M]>
  ): Promise<Awaited<ReturnType<TestHooks[M]>>> {
    try {
      return await this.electron.evaluate(
        (_electron, question) => Reflect.get(globalThis, "plumblineTest")[question.name](...question.given),
        { name, given },
      );
    } catch (error) {
      if (!String(error).includes("promise was garbage collected")) throw error;
      return this.#ask(name, ...given);
    }
  }
  /** Waits until the app has found out how something of the desktop stands. */
  async lets(sense: Capability, state: Diagnosis["state"]): Promise<void> {
    await expect.poll(() => this.#ask("diagnosis", sense), { message: `what the app knows of ${sense}` }).toBe(state);
  }
  /** A page of one of our kinds, once it is there and drawn. */
  async page(kind: "main" | "break"): Promise<Page> {
    const found = await until(`a ${kind} page`, () =>
      this.electron.windows().find((page) => page.url() === `app://ui/${kind}/index.html`),
    );
    await found.waitForSelector("h1:not(:empty)");
    return found;
  }
  /** The break page that is shown, of those there are. */
  async shown(kind: BreakPageKind): Promise<Page> {
    return until(`the ${kind} to be shown`, async () => {
      for (const page of this.electron.windows()) {
        if (!page.url().includes("/break/")) continue;
        const is = await page
          .evaluate((wanted) => document.documentElement.dataset["kind"] === wanted, kind)
          .catch(() => false);
        if (is && (await this.isVisible(page))) return page;
      }
      return undefined;
    });
  }
  /** The left edges of the break pages on the screen, from left to right, as the app itself knows them. */
  breakWindows(): Promise<readonly number[]> {
    return this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((each) => each.isVisible() && each.webContents.getURL().includes("/break/"))
        .map((each) => each.getBounds().x)
        .sort((a, b) => a - b),
    );
  }
  async isVisible(page: Page): Promise<boolean> {
    const window = await this.electron.browserWindow(page);
    return window.evaluate((each) => each.isVisible());
  }
  /** Whether the page has the keyboard. The page itself cannot be asked: under a test it always says yes. */
  async isFocused(page: Page): Promise<boolean> {
    const window = await this.electron.browserWindow(page);
    return window.evaluate((each) => each.isFocused());
  }
  /** Ends the app as its menu would, and answers its exit code. In a task of its own, for what TestHooks says. */
  async quit(): Promise<number | null> {
    await this.electron.evaluate(({ app }) => void setImmediate(() => app.quit())).catch(() => {});
    return this.ended;
  }
  /** Ends the app as a power cut would: nothing of it gets to run any more. */
  async kill(): Promise<void> {
    this.electron.process().kill("SIGKILL");
    await this.ended;
  }
}

export interface LaunchOptions {
  /** The name of the folder the app keeps its files in; the same name means the same files. */
  readonly keep?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Switches of the engine, such as one for the scale of its screen. */
  readonly switches?: readonly string[];
}
export type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

interface OfTest {
  /** The local time at which the first app of a test starts. A test whose days count says it itself. */
  readonly startsAt: string;
  readonly clock: SimulatedClock;
  /** Whether a prompt waits for a pause in the typing before it covers the work. */
  readonly hasGrace: boolean;
  /** What leaves the machine: after each test, nothing may have. `null` where nobody watches. */
  readonly wire: Wire | null;
  /** Puts the desktop back after each test, since all of them have the same. */
  readonly calmDesktop: undefined;
  readonly launch: Launch;
  readonly folder: (keep?: string) => string;
  /** Lets a page be used with the keyboard alone, until the test is over. */
  readonly forbidMouse: (page: Page) => void;
}
interface OfWorker {
  /** Whether the desktop has displays beside the first that can be plugged in. */
  readonly displays: "one" | "many";
  /** How large the one display is, in pixels. */
  readonly displaySize: string;
  readonly desktop: Desktop;
  readonly second: FurtherDisplay;
  readonly third: FurtherDisplay;
}

export const test = base.extend<OfTest, OfWorker>({
  displays: ["one", { option: true, scope: "worker" }],
  displaySize: ["1280x800", { option: true, scope: "worker" }],
  desktop: [
    async ({ displays, displaySize }, use) => {
      const many = displays === "many" ? manyDisplays() : null;
      const desktop = await startDesktop({ server: many?.server ?? virtualDisplay(displaySize) });
      if (many !== null) await nameDisplays(desktop.env);
      await use(desktop);
      desktop.stop();
      many?.remove();
    },
    { scope: "worker" },
  ],
  second: [async ({ desktop }, use) => use(new FurtherDisplay(desktop.env, 1)), { scope: "worker" }],
  third: [async ({ desktop }, use) => use(new FurtherDisplay(desktop.env, 2)), { scope: "worker" }],
  startsAt: [process.env["PLUMBLINE_TEST_TIME"] ?? "10:00", { option: true }],
  clock: async ({ desktop, startsAt }, use) => use(new SimulatedClock(desktop.zone, startsAt)),
  wire: [async ({}, use) => watchingWire(use), { auto: true }],
  calmDesktop: [
    async ({ desktop }, use) => {
      await use(undefined);
      await desktop.calm();
    },
    { auto: true },
  ],
  folder: async ({}, use, info) => {
    await use((keep = "person") => info.outputPath(keep));
  },
  forbidMouse: async ({}, use) => {
    const allow: (() => void)[] = [];
    await use((page) => void allow.unshift(forbidMouse(page)));
    for (const each of allow) each();
  },
  hasGrace: [false, { option: true }],
  launch: async ({ desktop, folder, clock, hasGrace }, use) => {
    const started: RunningApp[] = [];
    await use(async ({ keep, env = {}, switches = [] } = {}) => {
      desktop.logind.reset();
      if (!hasGrace) withoutGrace(folder(keep));
      const all = { ...desktop.env, PLUMBLINE_USER_DATA: folder(keep), ...clock.env, ...env };
      return launched(switches, all, (electron) => {
        const app = new RunningApp(electron, clock);
        started.push(app);
        return app;
      });
    });
    await endAll(started);
  },
});
