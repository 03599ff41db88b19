import { expect, test as base, type Page } from "@playwright/test";
import path from "node:path";
import { resolveElectron } from "../../electron/tools/runtime";
import { RunningApp } from "../desktop/fixtures";
import type { Area } from "../support/desks/compositor";
import { startDesk, type Desk, type DeskOptions } from "../support/desks/desk";
import { DeskPicture } from "../support/desks/picture";
import { Program } from "../support/desks/program";
import { Writer } from "../support/desks/writer";
import { endAll, launched, watchingWire } from "../support/desktop/launched";
import { SimulatedClock } from "../support/desktop/simulated-clock";
import { until } from "../support/desktop/until";
import { withoutGrace } from "../support/desktop/without-grace";
import type { Wire } from "../support/desktop/wire";

export { expect };

process.umask(0o077);

interface Fixtures {
  /** The desk of a test: chosen by `test.use`. */
  readonly options: DeskOptions;
  readonly wire: Wire | null;
  readonly desk: Desk;
  /** Another program, which the person types into. */
  readonly writer: Writer;
  /** Starts the app with its files in a folder of the test, and the arguments that its package gives it. */
  readonly launch: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<DeskApp>;
  readonly folder: string;
  /** Starts the app as a person without any test would, and looks at the desk alone. */
  readonly startPlainly: (...args: readonly string[]) => Program;
}

/** The app on a desk, as the desk has it. */
export class DeskApp extends RunningApp {
  readonly #desk: Desk;
  readonly #pictures: string;

  constructor(electron: ConstructorParameters<typeof RunningApp>[0], clock: SimulatedClock, desk: Desk, to: string) {
    super(electron, clock);
    this.#desk = desk;
    this.#pictures = to;
  }

  /** Its windows, as the compositor lists them. */
  async windows() {
    const { pid } = this.electron.process();
    return (await this.#desk.windows()).filter((each) => each.pid === pid);
  }
  /** Waits until the compositor shows so many of its windows. */
  async hasWindows(count: number): Promise<void> {
    await expect.poll(async () => (await this.windows()).length, { message: "windows of the app" }).toBe(count);
  }
  /** The visible page with a button of this name, once there is one: the others are covers. */
  async pageWith(name: RegExp): Promise<Page> {
    return until(`a page with ${name.source}`, async () => {
      for (const page of await this.#visiblePages())
        if ((await page.getByRole("button", { name }).count()) > 0) return page;
      return undefined;
    });
  }
  /** Waits until there is one of its windows in the middle of each output. */
  async hasWindowOnEachOutput(): Promise<void> {
    const { outputs } = this.#desk;
    const placed = async (): Promise<readonly number[]> => {
      const windows = await this.windows();
      return outputs.map((output) => windows.filter((each) => isIn(output, middleOf(each))).length);
    };
    await expect.poll(placed, { message: "windows of the app on each output" }).toEqual(outputs.map(() => 1));
  }
  /**
   * Waits until each of its windows is in sight: in the compositor's list, on an output, and in the compositor's picture, which
   * shows in its place what the page itself has painted.
   */
  async isSeen(count: number, name: string): Promise<void> {
    await this.hasWindows(count);
    const file = path.join(this.#pictures, `${name}.png`);
    await expect
      .poll(async () => this.#worstSeen(file), { message: `the share of each window in ${file}` })
      .toBeGreaterThan(0.9);
  }
  async #worstSeen(file: string): Promise<number> {
    const pages: (Buffer | null)[] = [];
    for (const page of await this.#visiblePages()) pages.push(await page.screenshot().catch(() => null));
    await this.#desk.picture(file);
    const picture = await DeskPicture.read(file, this.#desk.outputs);
    const shares: number[] = [];
    for (const window of await this.windows()) {
      const each = await Promise.all(pages.map(async (page) => (page === null ? 0 : picture.share(window, page))));
      shares.push(Math.max(0, ...each));
    }
    return Math.min(1, ...shares);
  }
  async #visiblePages() {
    const pages = this.electron.windows();
    const are = await Promise.all(pages.map((page) => this.isVisible(page).catch(() => false)));
    return pages.filter((_page, index) => are[index]);
  }
}

const middleOf = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 });
const isIn = (area: Area, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;

const root = path.resolve(import.meta.dirname, "../..");

export const test = base.extend<Fixtures>({
  options: [{ kind: "sway", hasXwayland: true, outputs: [] }, { option: true }],
  wire: [async ({}, use) => watchingWire(use), { auto: true }],
  desk: async ({ options }, use) => {
    const desk = await startDesk(options);
    await use(desk);
    desk.stop();
  },
  writer: async ({ desk }, use) => {
    const { path: executable } = await resolveElectron({ download: false });
    const writer = await Writer.open(desk, executable);
    await use(writer);
    writer.close();
  },
  folder: async ({}, use, info) => use(info.outputPath("person")),
  startPlainly: async ({ desk, folder }, use) => {
    const { path: electron } = await resolveElectron({ download: false });
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    await use((...args) => {
      const env = { ...desk.env, PLUMBLINE_USER_DATA: `${folder}-plain` };
      return new Program([electron, ...sandbox, ...args, root], env, path.join(desk.folder, "app.log"));
    });
  },
  launch: async ({ desk, folder }, use, info) => {
    const clock = new SimulatedClock("UTC", "10:00");
    const started: DeskApp[] = [];
    await use((args, env = {}) => {
      withoutGrace(folder);
      return launched(args, { ...desk.env, PLUMBLINE_USER_DATA: folder, ...clock.env, ...env }, (electron) => {
        const app = new DeskApp(electron, clock, desk, info.outputPath());
        started.push(app);
        return app;
      });
    });
    await endAll(started);
  },
});
