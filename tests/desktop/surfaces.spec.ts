import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { resolveElectron } from "../../electron/tools/runtime";
import type { SettingsPatch } from "../../shared/settings/settings";
import type { Desktop } from "../support/desktop/desktop";
import { until } from "../support/desktop/until";
import { expect, test, type RunningApp } from "./fixtures";

/* What is to be on the screen is there, whatever takes it away; and what closing it does is what the page says. */

function choose(folder: string, settings: SettingsPatch): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "settings.json"),
    JSON.stringify({ schemaVersion: 1, onboarded: true, ...settings }),
  );
}
const historyIn = (folder: string): string => {
  const lines = fs.readdirSync(path.join(folder, "history")).filter((name) => name.endsWith(".jsonl"));
  return lines.map((name) => fs.readFileSync(path.join(folder, "history", name), "utf8")).join("");
};
async function prompted(app: RunningApp): Promise<Page> {
  await app.advance(60 * 60);
  return app.shown("prompt");
}
/** The X window of the page that is shown, once the window manager has it. */
const xWindow = (desktop: Desktop, title: string): Promise<string> =>
  until(`the window ${title}`, () =>
    desktop.xdotool("search", "--onlyvisible", "--name", `^${title}$`).split("\n").at(-1),
  );

/** Closes the page of this title as the person would, and waits until the app has heard of it. */
async function close(app: RunningApp, desktop: Desktop, title: string): Promise<void> {
  const window = await xWindow(desktop, title);
  const heard = await app.electron.evaluateHandle(({ BrowserWindow }) => {
    const closings: string[] = [];
    for (const each of BrowserWindow.getAllWindows()) each.on("close", () => closings.push("close"));
    return closings;
  });
  desktop.xdotool("windowactivate", "--sync", window);
  desktop.xdotool("key", "alt+F4");
  await expect.poll(async () => (await heard.jsonValue()).length).toBeGreaterThan(0);
}

/** Ways in which a window leaves the screen that no page hears of. */
const AWAY: Readonly<Record<string, (app: RunningApp, desktop: Desktop, page: Page) => Promise<void>>> = {
  "it was hidden": async (app, _desktop, page) => {
    const window = await app.electron.browserWindow(page);
    await window.evaluate((each) => each.hide());
  },
  "it was made an icon": async (_app, desktop) => {
    desktop.xdotool("windowminimize", await xWindow(desktop, "Time to stand up"));
  },
  "the desktop was shown": async (_app, desktop) => {
    await xWindow(desktop, "Time to stand up");
    desktop.xdotool("key", "ctrl+alt+d");
  },
};

for (const [what, away] of Object.entries(AWAY)) {
  test(`a prompt is there again although ${what}`, async ({ launch, desktop, folder }) => {
    choose(folder(), {});
    const app = await launch();
    const page = await prompted(app);
    const window = await app.electron.browserWindow(page);
    const isThere = (): Promise<boolean> => window.evaluate((each) => each.isVisible() && !each.isMinimized());
    await expect.poll(isThere).toBe(true);
    const seen = await app.electron.evaluateHandle(({ BrowserWindow }) => {
      const lost: string[] = [];
      for (const each of BrowserWindow.getAllWindows()) {
        each.on("hide", () => lost.push("hide"));
        each.on("minimize", () => lost.push("minimize"));
      }
      return lost;
    });
    await away(app, desktop, page);
    await expect.poll(async () => (await seen.jsonValue()).length).toBeGreaterThan(0);
    await expect.poll(isThere).toBe(true);
    expect(await xWindow(desktop, "Time to stand up")).not.toBe("");
  });
}

test("a gentle prompt that is closed is postponed while it can be and then skipped, as it says", async ({
  launch,
  desktop,
  folder,
}) => {
  choose(folder(), { maxPostpones: 1 });
  const app = await launch();
  for (const [says, kind] of [
    ["Closing this page postpones the break.", "postponed"],
    ["Closing this page skips the break.", "skipped"],
  ] as const) {
    const page = await prompted(app);
    await expect(page.getByText(says)).toBeVisible();
    await close(app, desktop, "Time to stand up");
    await expect.poll(async () => (await app.view()).mode).toBe("working");
    await app.settled();
    expect(historyIn(folder())).toContain(kind);
  }
});

for (const firmness of ["firm", "strict"] as const) {
  test(`a ${firmness} page stays when it is closed, and says so; its own way out leaves it`, async ({
    launch,
    desktop,
    folder,
  }) => {
    choose(folder(), { firmness, keyGuardMs: 0 });
    const app = await launch();
    const page = await prompted(app);
    await expect(page.getByText("This page stays when it is closed.")).toBeVisible();
    await close(app, desktop, "Time to stand up");
    expect([(await app.view()).mode, await app.isVisible(page)]).toEqual(["prompt", true]);
    await page.getByRole("button", { name: /Start break/ }).click();
    const running = await app.shown("break");
    await close(app, desktop, "Stand, stretch, look far away");
    expect([(await app.view()).mode, await app.isVisible(running)]).toEqual(["break", true]);
    await running.getByText("More", { exact: true }).click();
    const wayOut = running.getByRole("button", { name: /I need my screen now/ });
    await wayOut.click();
    // By key: a second press of the mouse so soon after is no answer. It takes its page along.
    await wayOut.press("Enter").catch(() => {});
    await expect.poll(async () => (await app.view()).mode).toBe("working");
  });
}

test("a page that never paints gives way to a notification, and Diagnostics says why", async ({
  launch,
  desktop,
  folder,
}) => {
  choose(folder(), {});
  const app = await launch();
  // As on a desktop that gives a window no frame.
  await app.electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler("surface:painted");
    ipcMain.handle("surface:painted", () => Promise.resolve({ ok: true }));
  });
  const known = desktop.notifications.shown.length;
  await app.advance(60 * 60);
  const shown = await desktop.notifications.next(known);
  expect(shown.summary).toBe("Time to stand up");
  await app.lets("breakPages", "fails");
  expect(await app.breakWindows()).toEqual([]);
  desktop.notifications.press(shown.id, "break:start");
  await expect.poll(async () => (await app.view()).mode).toBe("break");
});

test("a second start that is hidden opens no window, and one that is not opens it", async ({
  launch,
  desktop,
  folder,
}) => {
  choose(folder(), {});
  const app = await launch();
  const again = async (...args: readonly string[]): Promise<void> => {
    const { path: electron } = await resolveElectron({ download: false });
    const root = path.resolve(import.meta.dirname, "../..");
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const second = spawn(electron, [...sandbox, root, ...args], {
      env: { ...desktop.env, PLUMBLINE_USER_DATA: folder() },
      stdio: "ignore",
    });
    await once(second, "exit");
  };
  await again("--hidden");
  expect(app.electron.windows()).toEqual([]);
  await again();
  await app.page("main");
});
