import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";

// A reminder of one thing comes once a day: no midnight may lie between two of them.
test.use({ startsAt: "10:00" });

test("a microbreak is a small window that takes no keyboard, and reminders are notifications", async ({
  launch,
  folder,
  desktop,
}, info) => {
  fs.mkdirSync(folder(), { recursive: true });
  const settings = { schemaVersion: 1, onboarded: true, microOn: true, nudgeOn: true, nudgeEveryMin: 15 };
  fs.writeFileSync(path.join(folder(), "settings.json"), JSON.stringify(settings));
  const known = desktop.notifications.shown.length;
  const app = await launch();
  await app.advance(15 * 60);
  expect(await desktop.notifications.next(known)).toMatchObject({ summary: "Your posture" });

  await app.advance(5 * 60);
  const micro = await app.shown("micro");
  await expect(micro.getByRole("heading")).toHaveText("Hands off for a moment");
  expect(await app.isFocused(micro)).toBe(false);
  desktop.screenshot(info.outputPath("micro.png"));
  await micro.getByRole("button", { name: "Back to work" }).click();
  await expect.poll(async () => (await app.view()).surface).toBeNull();
  await expect.poll(() => app.electron.windows().length).toBe(0);

  await app.advance(20 * 60);
  await app.shown("micro");
  await app.advance(30);
  await expect.poll(() => app.electron.windows().length).toBe(0);
});

test("a posture reminder is about something to fix, once a day, and of posture in general after that", async ({
  launch,
  folder,
  desktop,
}) => {
  fs.mkdirSync(folder(), { recursive: true });
  const write = (name: string, content: object): void =>
    fs.writeFileSync(path.join(folder(), name), JSON.stringify(content));
  write("settings.json", { schemaVersion: 1, onboarded: true, nudgeOn: true, nudgeEveryMin: 15 });
  write("checklist.json", { schemaVersion: 1, answers: { c1: "ok", s1: "fix" } });
  const known = desktop.notifications.shown.length;
  const app = await launch();
  await app.advance(15 * 60);
  expect(await desktop.notifications.next(known)).toMatchObject({
    summary: "Bring the top of the screen to eye level",
  });
  await app.advance(15 * 60);
  expect(await desktop.notifications.next(known + 1)).toMatchObject({ summary: "Your posture" });
  const kept = (): unknown => JSON.parse(fs.readFileSync(path.join(folder(), "checklist.json"), "utf8"));
  await expect.poll(kept).toMatchObject({ workspaces: [{ actions: { s1: { offers: 1 } } }] });
});
