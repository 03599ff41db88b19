import fs from "node:fs";
import path from "node:path";
import { SoundServer } from "../support/desktop/sound-server";
import { expect, test, type RunningApp } from "./fixtures";

let server: SoundServer;
test.beforeEach(async ({ desktop }) => {
  server = await SoundServer.start(desktop.env);
});
test.afterEach(() => server.stop());

function choose(folder: string, settings: Readonly<Record<string, unknown>>): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "settings.json"),
    JSON.stringify({ schemaVersion: 1, onboarded: true, ...settings }),
  );
}
const ours = () => server.playing().filter(({ program }) => program !== "media");
const pages = (app: RunningApp, kind: string): number =>
  app.electron.windows().filter((page) => page.url().includes(`/${kind}/`)).length;

test("a chime sounds once at the start and once at the end, beside media that goes on as it was", async ({
  launch,
  folder,
}) => {
  choose(folder(), { sound: "bowl", volume: 80, startMode: "atOnce" });
  const endMedia = await server.playMedia();
  const [media] = server.playing();
  const app = await launch();
  await app.advance(59 * 60 + 30);
  expect(ours()).toEqual([]);

  const peakOfStart = server.listen();
  await app.advance(30);
  await app.shown("break");
  await expect.poll(() => ours().length).toBe(1);
  expect(server.playing().find(({ program }) => program === "media")).toEqual(media);
  await expect.poll(() => pages(app, "sound")).toBe(0);
  await expect.poll(() => ours().length).toBe(0);
  expect(peakOfStart()).toBeGreaterThan(0.05);

  const peakOfEnd = server.listen();
  await app.advance(5 * 60);
  await expect.poll(() => ours().length).toBe(1);
  expect(pages(app, "break")).toBe(0);
  expect(server.playing().find(({ program }) => program === "media")).toEqual(media);
  await expect.poll(() => app.electron.windows().length).toBe(0);
  expect(peakOfEnd()).toBeGreaterThan(0.05);
  endMedia();
});
