import { SoundServer } from "../support/desktop/sound-server";
import { expect, test } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

test("a call is seen when the sound server comes, and takes a break off the screen at once", async ({
  launch,
  desktop,
}) => {
  const app = await launch();
  const main = await app.page("main");
  await skipWelcome(main);
  await app.lets("call", "unknown");
  const sound = await SoundServer.start(desktop.env);
  try {
    await app.lets("call", "off");

    const endOwnRecording = await sound.record("speaker.monitor");
    await app.advance(60);
    endOwnRecording();
    expect((await app.view()).hold).toBeNull();

    await main.keyboard.press("Control+b");
    await app.shown("break");
    const hangUp = await sound.record("mic");
    // As soon as the app knows of the call, and without a look of its heartbeat, the page is gone.
    await app.lets("call", "on");
    expect(await app.breakWindows()).toEqual([]);
    expect((await app.view()).mode).toBe("break");

    hangUp();
    await app.lets("call", "off");
    await expect.poll(() => app.advance(5).then(async () => (await app.view()).surface)).toBe("break");
    await app.shown("break");
  } finally {
    sound.stop();
  }
  await app.lets("call", "unknown");
});

test("a break that falls due in a call is offered once, after it", async ({ launch, desktop }) => {
  const sound = await SoundServer.start(desktop.env);
  try {
    const app = await launch();
    await app.lets("call", "off");
    const hangUp = await sound.record("mic");
    await app.lets("call", "on");
    await app.advance(80 * 60);
    expect((await app.view()).mode).toBe("working");
    expect((await desktop.tray.labels(await desktop.tray.item()))[0]).toBe("Held: you are in a call");
    hangUp();
    await app.lets("call", "off");
    await expect.poll(async () => (await app.view()).mode).toBe("notice");
    await app.advance(30);
    expect((await app.view()).mode).toBe("prompt");
  } finally {
    sound.stop();
  }
});
