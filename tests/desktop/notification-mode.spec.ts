import fs from "node:fs";
import path from "node:path";
import type { NotificationServer, ShownNotification } from "../support/desktop/notification-server";
import { until } from "../support/desktop/until";
import { expect, test, type RunningApp } from "./fixtures";

function choose(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const settings = { schemaVersion: 1, onboarded: true, showAs: "notification" };
  fs.writeFileSync(path.join(folder, "settings.json"), JSON.stringify(settings));
  // A routine whose words are known.
  fs.writeFileSync(path.join(folder, "routines.json"), JSON.stringify({ schemaVersion: 1, planned: "standAndReach" }));
}
/** The one notification that stands, once it is of this title. */
const standing = (server: NotificationServer, title: string): Promise<ShownNotification> =>
  until(title, () => {
    const [only, ...others] = server.standing.slice(-2).filter(({ summary }) => summary === title);
    return others.length === 0 ? only : undefined;
  });
const windows = (app: RunningApp): readonly string[] => app.electron.windows().map((page) => page.url());

test("a break can be notifications alone, with buttons, and none is left behind", async ({
  launch,
  folder,
  desktop,
}) => {
  choose(folder());
  const { notifications } = desktop;
  const before = notifications.standing.length;
  const app = await launch();
  await app.advance(59 * 60 + 30);
  const notice = await standing(notifications, "Break in a moment");
  expect(notice.actions).toEqual([
    "default",
    "",
    "break:start",
    "Start now",
    "break:postpone",
    "Postpone 5 minutes",
    "break:skip",
    "Skip",
  ]);
  await app.advance(30);
  const prompt = await standing(notifications, "Time to stand up");
  expect(notifications.standing.length - before).toBe(1);
  expect(windows(app)).toEqual([]);

  // What is pressed on another program's notification is none of ours.
  notifications.press(prompt.id + 1_000, "break:skip");
  notifications.press(prompt.id, "break:postpone");
  await expect.poll(async () => (await app.view()).postponesUsed).toBe(1);
  await expect.poll(() => notifications.standing.length - before).toBe(0);

  await app.advance(5 * 60);
  notifications.press((await standing(notifications, "Time to stand up")).id, "break:start");
  const running = await until("the first step", () =>
    notifications.standing.find(({ body }) => /^Step 1 of \d+\n/.test(body)),
  );
  expect((await app.view()).mode).toBe("break");
  notifications.press(running.id, "break:end");
  await expect.poll(async () => (await app.view()).mode).toBe("working");
  await expect.poll(() => notifications.standing.length - before).toBe(0);
  expect(windows(app)).toEqual([]);
});

test("what is pressed in the moment a notification comes is done", async ({ launch, folder, desktop }) => {
  choose(folder());
  const app = await launch();
  desktop.notifications.pressesAtOnce = { title: "Time to stand up", button: "break:postpone" };
  await app.advance(60 * 60);
  await expect.poll(async () => (await app.view()).postponesUsed).toBe(1);
});

test("where the desktop shows no buttons none are asked for, and quitting takes the notification off", async ({
  launch,
  folder,
  desktop,
}) => {
  choose(folder());
  const before = desktop.notifications.standing.length;
  desktop.notifications.showsButtons = false;
  const app = await launch();
  await app.advance(60 * 60);
  expect((await standing(desktop.notifications, "Time to stand up")).actions).toEqual([]);
  desktop.notifications.showsButtons = true;
  await app.quit();
  await expect.poll(() => desktop.notifications.standing.length - before).toBe(0);
});

test("pressing the notification itself opens Today; a page comes when pages are wanted again", async ({
  launch,
  folder,
  desktop,
}) => {
  choose(folder());
  const app = await launch();
  await app.advance(60 * 60);
  const prompt = await standing(desktop.notifications, "Time to stand up");
  desktop.notifications.press(prompt.id, "default");
  const main = await app.page("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Today");
  await expect(main.getByRole("button", { name: "Postpone 5 minutes" })).toBeVisible();

  await main.keyboard.press("Control+,");
  await main.getByLabel("Show breaks as").selectOption("A page on each display");
  await app.shown("prompt");
  await expect.poll(() => desktop.notifications.standing.some(({ id }) => id === prompt.id)).toBe(false);
});

test("a prompt that is taken off unanswered is offered again after five minutes", async ({
  launch,
  folder,
  desktop,
}) => {
  choose(folder());
  const { notifications } = desktop;
  const app = await launch();
  await app.advance(60 * 60);
  const first = await standing(notifications, "Time to stand up");
  notifications.dismiss(first.id);
  // What comes behind it on the same connection has been heard after it.
  notifications.setDoNotDisturb(true);
  await app.lets("doNotDisturb", "on");
  notifications.setDoNotDisturb(false);
  await app.lets("doNotDisturb", "off");
  await app.advance(4.5 * 60);
  expect(notifications.standing.some(({ summary }) => summary === "Time to stand up")).toBe(false);
  await app.advance(60);
  const again = await standing(notifications, "Time to stand up");
  expect(again.id).toBeGreaterThan(first.id);
  notifications.press(again.id, "break:skip");
  await expect.poll(async () => (await app.view()).mode).toBe("working");
});

test("with no notification service a break is a page all the same", async ({ launch, folder, desktop }) => {
  choose(folder());
  await desktop.notifications.vanish();
  const app = await launch();
  await app.advance(60 * 60);
  const page = await app.shown("prompt");
  await expect(page.getByRole("button", { name: /Start break/ })).toBeVisible();
});

test("a service that ends takes its notification along, and a page comes in its place", async ({
  launch,
  folder,
  desktop,
}) => {
  choose(folder());
  const app = await launch();
  await app.advance(60 * 60);
  await standing(desktop.notifications, "Time to stand up");
  await desktop.notifications.vanish();
  await app.shown("prompt");
});
