import fs from "node:fs";
import path from "node:path";
import { skipWelcome } from "../support/desktop/skip-welcome";
import { until } from "../support/desktop/until";
import type { Desk } from "../support/desks/desk";
import type { Program } from "../support/desks/program";
import type { Writer } from "../support/desks/writer";
import { expect, test, type DeskApp } from "./fixtures";

/** What the person has before them. */
export interface Surroundings {
  readonly desk: Desk;
  readonly writer: Writer;
  readonly app: DeskApp;
  /** Where the app keeps its files. */
  readonly folder: string;
}
const MINUTE = 60;

/** A person at a desk, who writes a letter in another program. */
export class Person {
  readonly #at: Surroundings;
  #letter = "";

  constructor(at: Surroundings) {
    this.#at = at;
  }

  /** Types, and waits until all that was typed so far is in the letter: no key is lost, and none is anybody else's. */
  async writes(more: string): Promise<void> {
    const { desk, writer } = this.#at;
    this.#letter += more;
    await desk.type(more);
    await expect.poll(() => writer.text, { message: "what has been typed" }).toBe(this.#letter);
  }
  async takesUpTheLetter(): Promise<void> {
    await this.#at.writer.takeUp();
  }
  /** Sees the main window after the first start, and closes it. */
  async closesTheMainWindow(): Promise<void> {
    const { app } = this.#at;
    await test.step("the main window is in sight, and closed", async () => {
      await skipWelcome(await app.page("main"));
      await app.isSeen(1, "main");
      await app.electron.evaluate(({ BrowserWindow }) => {
        setImmediate(() => BrowserWindow.getAllWindows().forEach((each) => each.close()));
      });
      await app.hasWindows(0);
    });
  }

  /**
   * Leaves the desk: the compositor says so itself, in true time. What is left of six minutes passes on the app's clock, and a
   * natural break comes of it; the next key ends it.
   */
  async leavesAndComesBack(): Promise<void> {
    const { app, desk } = this.#at;
    await test.step("who leaves is missed by the compositor, has a natural break, and is back at the next key", async () => {
      await app.setIdle(0);
      await app.advance(10 * MINUTE);
      await app.useRealIdle();
      await app.lets("idle", "works");
      await this.writes("and gone");
      const { work } = await app.view();
      expect(work).toBeGreaterThanOrEqual(9 * MINUTE * 1_000);
      expect(this.#naturalBreaks).toBe(0);
      await until("five seconds without input", async () => (await desk.idleFor()) >= 5_000);
      await app.advance(6 * MINUTE - 5);
      expect(await app.view()).toMatchObject({ hold: "away", work: 0 });
      expect(this.#naturalBreaks).toBe(1);
      await this.writes(" and back");
      // The compositor tells two programs of one key, in an order of its own.
      await expect.poll(desk.idleFor).toBeLessThan(5_000);
      await expect.poll(async () => (await app.view()).hold).toBe(null);
    });
  }
  get #naturalBreaks(): number {
    const folder = path.join(this.#at.folder, "history");
    const months = fs.existsSync(folder) ? fs.readdirSync(folder).filter((each) => each.endsWith(".jsonl")) : [];
    const lines = months.map((each) => fs.readFileSync(path.join(folder, each), "utf8")).join("");
    return lines.split('"natural_break"').length - 1;
  }
}

/** What a compositor does with windows that come, whatever their program asks for. */
export interface Manners {
  /** Leaves the keyboard where it is. */
  readonly keepsKeyboard: boolean;
  /** Puts them where they want to be. */
  readonly placesWindows: boolean;
}
export const GOOD_MANNERS: Manners = { keepsKeyboard: true, placesWindows: true };

/** From the first window to the end of a break, where there is an X server. */
export async function worksAndRests(person: Person, { desk, app }: Surroundings, manners: Manners): Promise<void> {
  await person.closesTheMainWindow();
  await person.takesUpTheLetter();
  await person.writes("before ");
  await test.step("the notice is in sight, and who types goes on", async () => {
    await app.advance(59 * MINUTE + 30);
    await app.shown("notice");
    await app.isSeen(1, "notice");
    await person.writes("under the notice ");
  });
  await test.step("the prompt is in sight on each output, and who types goes on", async () => {
    await app.advance(30);
    await app.shown("prompt");
    const prompt = await app.pageWith(/Start/);
    await expect(prompt.getByRole("button", { name: /Start/ })).toBeInViewport({ ratio: 1 });
    if (manners.placesWindows) await app.hasWindowOnEachOutput();
    await app.isSeen(desk.outputs.length, "prompt");
    if (manners.keepsKeyboard) await person.writes("and the prompt ");
    expect(await app.view()).toMatchObject({ mode: "prompt", postponesUsed: 0 });
  });
  await test.step("whose hands are off gives the keyboard to the prompt, and Enter starts the break", async () => {
    await app.setIdle(6);
    await expect.poll(async () => (await app.windows()).some(({ hasKeyboard }) => hasKeyboard)).toBe(true);
    await expect((await app.pageWith(/Start/)).getByText("Keys and clicks work in a moment.")).toBeHidden();
    await desk.type("\n");
    await app.shown("break");
    if (manners.placesWindows) await app.hasWindowOnEachOutput();
    await app.isSeen(desk.outputs.length, "break");
  });
  await test.step("after the break the windows are gone, and the letter goes on", async () => {
    await app.setIdle(0);
    await app.advance(5 * MINUTE);
    await expect.poll(async () => (await app.view()).mode).toBe("working");
    await app.hasWindows(0);
    await person.takesUpTheLetter();
    await person.writes("after ");
  });
}

/**
 * Started so that the engine would show windows by Wayland, the app starts itself once more, by X: its window is one of X, has
 * one tray icon, and is closed with the app.
 */
export async function startsOnceMoreByX(desk: Desk, start: () => Program): Promise<void> {
  await test.step("started for Wayland, the app starts itself once more, by X", async () => {
    const first = start();
    try {
      const window = await until("a window of the app", async () =>
        (await desk.windows()).find(({ title, pid }) => title.startsWith("Plumbline") && pid !== first.pid),
      );
      expect(window.isX11).toBe(true);
      expect(first.isRunning).toBe(false);
      await desk.tray.click(await desk.tray.item(), "Quit Plumbline");
      await until("the app to end", async () => !(await desk.windows()).some(({ pid }) => pid === window.pid));
    } finally {
      first.stop();
    }
  });
}

/** The same where only Wayland itself shows windows, which nobody can place: notifications are seen in their place. */
export async function worksAndRestsByNotifications(person: Person, { desk, app }: Surroundings): Promise<void> {
  const { notifications } = desk;
  const standing = (title: string) =>
    until(title, () => notifications.standing.find(({ summary }) => summary === title));
  await person.closesTheMainWindow();
  await person.takesUpTheLetter();
  await person.writes("before ");
  await test.step("the notice and the prompt are notifications, and who types goes on", async () => {
    await app.advance(59 * MINUTE + 30);
    await standing("Break in a moment");
    await person.writes("under the notice ");
    await app.advance(30);
    await standing("Time to stand up");
    await person.writes("and the prompt ");
    expect(await app.view()).toMatchObject({ mode: "prompt", postponesUsed: 0 });
    expect(notifications.standing.filter(({ actions }) => actions.includes("break:start"))).toHaveLength(1);
    await app.hasWindows(0);
  });
  await test.step("its button starts the break, which is a notification too, and ends with it", async () => {
    notifications.press((await standing("Time to stand up")).id, "break:start");
    await until("the first step", () => notifications.standing.find(({ body }) => /^Step 1 of \d+\n/.test(body)));
    expect((await app.view()).mode).toBe("break");
    await app.hasWindows(0);
    await app.advance(5 * MINUTE);
    await expect.poll(async () => (await app.view()).mode).toBe("working");
    await person.writes("after ");
  });
}
