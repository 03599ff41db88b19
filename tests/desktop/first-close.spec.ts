import fs from "node:fs";
import path from "node:path";
import { expect, test, type RunningApp } from "./fixtures";

const closeWindows = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    setImmediate(() => BrowserWindow.getAllWindows().forEach((each) => each.close()));
  });

test("who closes the window for the first time is told, once, that the app goes on, and where", async ({
  launch,
  folder,
  desktop: { notifications, tray },
}) => {
  fs.mkdirSync(folder(), { recursive: true });
  fs.writeFileSync(
    path.join(folder(), "settings.json"),
    JSON.stringify({ schemaVersion: 1, onboarded: true, toldOnClose: false }),
  );
  const app = await launch();
  const told = () => notifications.standing.filter(({ summary }) => summary === "Plumbline keeps running").length;
  await tray.click(await tray.item(), "Open Plumbline");
  await app.page("main");
  await closeWindows(app);
  await expect.poll(told).toBe(1);
  await tray.click(await tray.item(), "Open Plumbline");
  await app.page("main");
  expect(await app.quit()).toBe(0);
  expect(told()).toBe(1);
});
