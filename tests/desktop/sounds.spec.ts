import type { Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { SoundServer } from "../support/desktop/sound-server";
import { flacOf, wavOf } from "../support/sounds";
import { standInProgram } from "../support/stand-in-voice";
import { mostBytes, readOwnWav } from "../../shared/sound/pcm";
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
  // A routine whose words are known.
  fs.writeFileSync(path.join(folder, "routines.json"), JSON.stringify({ schemaVersion: 1, planned: "standAndReach" }));
}
const ours = () => server.playing().filter(({ program }) => program !== "media");
/** The processes that the engine keeps for sound. */
const audioServices = (app: RunningApp): Promise<number> =>
  app.electron.evaluate(
    ({ app: electron }) => electron.getAppMetrics().filter(({ serviceName }) => serviceName?.includes("audio")).length,
  );
const pages = (app: RunningApp, kind: string): number =>
  app.electron.windows().filter((page) => page.url().includes(`/${kind}/`)).length;

/** The main window, which a start without welcome leaves closed. */
async function openMain(app: RunningApp): Promise<Page> {
  await app.electron.evaluate(({ app: electron }) => void electron.emit("activate"));
  return app.page("main");
}
/** A WAV file of so many seconds, half as loud as can be. A pure tone: others overshoot as they are brought to another rate. */
function tone(seconds: number): Buffer {
  const wave = wavOf({ rate: 8_000, seconds });
  for (let at = 44; at < wave.length; at += 2) wave.writeInt16LE(Math.round(16_384 * Math.sin(at * 0.15)), at);
  return wave;
}
/** Answers the dialog that asks for a sound, and waits for what comes of it. */
async function pick(app: RunningApp, main: Page, file: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [filePath] }) });
  }, file);
  await main.getByRole("button", { name: "Choose a sound file" }).click();
}
/** Where the app keeps the sound that was chosen. */
const keptSound = (folder: string): string => path.join(folder, "own-sound");
/** The settings of an app that is to sound with a file of one's own. */
async function openSounds(launch: () => Promise<RunningApp>, folder: string) {
  choose(folder, { sound: "own" });
  const app = await launch();
  const main = await openMain(app);
  await main.keyboard.press("Control+,");
  return { app, main };
}
/** How many stand-in voices "speak" on this desktop. */
const speakers = (env: Readonly<Record<string, string>>): number =>
  fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const command = fs.readFileSync(`/proc/${id}/cmdline`, "utf8");
        const home = fs.readFileSync(`/proc/${id}/environ`, "utf8").includes(`HOME=${env["HOME"]}\0`);
        return home && command.startsWith("/bin/sleep");
      } catch {
        return false;
      }
    }).length;

test("a sound server that comes after the app is found, and nothing is kept for it after the chime", async ({
  launch,
  folder,
  desktop,
}) => {
  server.stop();
  choose(folder(), { sound: "wood", volume: 100 });
  const app = await launch();
  const main = await openMain(app);
  await main.keyboard.press("Control+,");
  for (let times = 0; times < 2; times += 1) {
    server = await SoundServer.start(desktop.env);
    const peak = await server.listen();
    await main.getByRole("button", { name: "Play it" }).click();
    await expect.poll(() => ours().length).toBe(1);
    await expect.poll(() => ours().length).toBe(0);
    await expect.poll(() => audioServices(app)).toBe(0);
    expect(peak()).toBeGreaterThan(0.1);
    if (times === 0) server.stop();
  }
});

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

  const peakOfStart = await server.listen();
  await app.advance(30);
  await app.shown("break");
  await expect.poll(() => ours().length).toBe(1);
  expect(server.playing().find(({ program }) => program === "media")).toEqual(media);
  await expect.poll(() => pages(app, "sound")).toBe(0);
  await expect.poll(() => ours().length).toBe(0);
  expect(peakOfStart()).toBeGreaterThan(0.05);

  const peakOfEnd = await server.listen();
  await app.advance(5 * 60);
  await expect.poll(() => ours().length).toBe(1);
  await expect.poll(() => pages(app, "break")).toBe(0);
  expect(server.playing().find(({ program }) => program === "media")).toEqual(media);
  await expect.poll(() => app.electron.windows().length).toBe(0);
  expect(peakOfEnd()).toBeGreaterThan(0.05);
  endMedia();
});

test("nothing sounds while a call lasts, nor when it begins in a break", async ({ launch, folder }) => {
  choose(folder(), { sound: "bowl" });
  const app = await launch();
  await app.lets("call", "off");
  const main = await openMain(app);
  await main.keyboard.press("Control+b");
  await app.shown("break");
  await expect.poll(() => ours().length).toBe(1);
  const hangUp = await server.record("mic");
  await expect.poll(() => pages(app, "sound")).toBe(0);
  await app.advance(5 * 60);
  expect((await app.view()).mode).toBe("working");
  expect(pages(app, "sound")).toBe(0);
  await expect.poll(() => ours()).toEqual([]);

  await main.keyboard.press("Control+b");
  await app.shown("break");
  await app.advance(10);
  expect(pages(app, "sound")).toBe(0);
  expect(ours()).toEqual([]);
  hangUp();
});

test("a file of one's own is copied, plays from Settings, and outlives the first; what is no sound is refused", async ({
  launch,
  folder,
}, info) => {
  const { app, main } = await openSounds(launch, folder());
  const text = info.outputPath("notes.wav");
  fs.writeFileSync(text, "not a sound");
  await pick(app, main, text);
  await expect(main.getByText("The file is not a WAV, Ogg, FLAC or MP3 sound. Nothing was changed.")).toBeVisible();

  const gong = info.outputPath("gong.wav");
  fs.writeFileSync(gong, tone(1));
  await pick(app, main, gong);
  await expect(main.getByText("gong.wav")).toBeVisible();
  fs.rmSync(gong);
  const peak = await server.listen();
  await main.getByRole("button", { name: "Play it" }).click();
  await expect.poll(() => ours().length).toBe(1);
  await expect.poll(() => pages(app, "sound")).toBe(0);
  expect(peak()).toBeCloseTo(0.5 * 0.6 ** 2, 1);
});

test("of a long sound the beginning is kept, as a file of our own, whatever the first was", async ({
  launch,
  folder,
}, info) => {
  const { app, main } = await openSounds(launch, folder());
  const long = info.outputPath("long.flac");
  fs.writeFileSync(long, flacOf({ channels: 6, frames: 100, block: 16_000, rate: 32_000, padding: 4 }));
  await pick(app, main, long);
  await expect(main.getByText("long.flac")).toBeVisible();
  const kept = readOwnWav(fs.readFileSync(keptSound(folder())));
  expect([kept?.channels, kept?.samples.length]).toEqual([2, mostBytes(2)]);
  await expect.poll(() => pages(app, "decode")).toBe(0);
});

test("a sound that would fill the memory is refused, and what an earlier version kept of one is told of", async ({
  launch,
  folder,
}, info) => {
  choose(folder(), { sound: "own" });
  const bomb = flacOf({ channels: 8, frames: 30_000, block: 65_535, rate: 44_100 });
  fs.writeFileSync(keptSound(folder()), bomb);
  const app = await launch();
  const main = await openMain(app);
  await expect(main.getByText("Your own sound cannot be played safely")).toBeVisible();
  await main.keyboard.press("Control+,");
  const file = info.outputPath("bomb.flac");
  fs.writeFileSync(file, bomb);
  await pick(app, main, file);
  await expect(main.getByText("The sound is longer than 15 minutes. Nothing was changed.")).toBeVisible();
  expect(fs.readFileSync(keptSound(folder())).equals(bomb)).toBe(true);
});

test("the page that sounds has one call, and only it may make that", async ({ launch, folder }) => {
  choose(folder(), { sound: "bowl" });
  const app = await launch();
  const main = await openMain(app);
  await main.keyboard.press("Control+,");
  await main.getByRole("button", { name: "Play it" }).click();
  const page = await expect
    .poll(() => pages(app, "sound"))
    .toBe(1)
    .then(() => app.electron.windows().find((each) => each.url().includes("/sound/")));
  const ask = (name: string): Promise<unknown> | undefined =>
    page?.evaluate((call) => Reflect.get(window, "plumbline").call(call).catch(String), name);
  expect(await ask("document:edit")).toMatch(/No such call/);
  expect(await ask("sound:chime")).toMatchObject({ ok: true, value: { sound: "bowl", own: null } });
  const refused = await main.evaluate(() => Reflect.get(window, "plumbline").call("sound:chime").catch(String));
  expect(refused).toMatch(/No such call/);
});

test("instructions are read aloud, and the voice stops with the break", async ({ launch, folder, desktop }, info) => {
  choose(folder(), { readAloud: true, startMode: "ask" });
  const voices = info.outputPath("voices");
  fs.mkdirSync(voices);
  const heard = standInProgram(voices, "espeak-ng");
  const app = await launch({ env: { PATH: voices } });
  await app.lets("voice", "works");
  await app.advance(60 * 60);
  await app.shown("prompt");
  await expect.poll(heard).toBe("args: -v en --stdin -s 175\nTime to stand up.");
  const main = await openMain(app);
  await main.keyboard.press("Control+b");
  // The word of care, the exercise, its dose, and what to do.
  await expect.poll(heard).toMatch(/The break has begun: 5 minutes\.\nA mild pull is fine\..*(\n.+\.){4}/);
  await expect.poll(() => speakers(desktop.env)).toBe(1);
  await app.advance(5 * 60);
  await expect.poll(heard).toContain("The break is over.");
  await app.quit();
  await expect.poll(() => speakers(desktop.env)).toBe(0);
});
