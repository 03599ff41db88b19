import { spawnSync } from "node:child_process";
import { resolveElectron } from "../../electron/tools/runtime";
import { openFullScreen } from "../support/full-screen-window";
import { expect, test, type RunningApp } from "./fixtures";
import { skipWelcome } from "../support/desktop/skip-welcome";

const line = async (desktop: Parameters<Parameters<typeof test>[2]>[0]["desktop"]): Promise<string> =>
  (await desktop.tray.labels(await desktop.tray.item()))[0] ?? "";

async function workHour(app: RunningApp): Promise<void> {
  const main = await app.page("main");
  await skipWelcome(main);
  await app.advance(59 * 60);
}

test("a locked screen freezes the work, and unlocking goes on from there", async ({ launch, desktop }) => {
  const app = await launch();
  await app.advance(10 * 60);
  await app.lets("lock", "off");
  desktop.logind.lock();
  await expect.poll(async () => (await app.view()).hold).toBe("locked");
  await app.advance(4 * 60);
  desktop.logind.unlock();
  await expect.poll(async () => (await app.view()).hold).toBeNull();
  expect(Math.round((await app.view()).work / 60_000)).toBe(10);
});

test("do not disturb holds a due break, which is offered once, as soon as it ends", async ({ launch, desktop }) => {
  const app = await launch();
  await workHour(app);
  await app.lets("doNotDisturb", "off");
  desktop.notifications.setDoNotDisturb(true);
  await expect.poll(() => line(desktop)).toBe("Held: do not disturb is on");
  await app.advance(30 * 60);
  expect((await app.view()).mode).toBe("working");
  desktop.notifications.setDoNotDisturb(false);
  await expect.poll(async () => (await app.view()).mode).toBe("notice");
  await app.advance(30);
  expect((await app.view()).mode).toBe("prompt");
});

/** Each desktop's own switch, turned by the desktop's own program. */
const SWITCHES = {
  XFCE: (isOn: boolean) => [
    "xfconf-query",
    "--channel=xfce4-notifyd",
    "--property=/do-not-disturb",
    "--create",
    "--type=bool",
    `--set=${isOn}`,
  ],
  GNOME: (isOn: boolean) => ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", String(!isOn)],
} as const;

for (const name of ["XFCE", "GNOME"] as const) {
  test(`do not disturb of ${name} is noticed as it is switched`, async ({ launch, desktop }) => {
    const env = { ...desktop.env, XDG_CURRENT_DESKTOP: name, GSETTINGS_BACKEND: "dconf" };
    const turn = (isOn: boolean): void => {
      const [command, ...args] = SWITCHES[name](isOn);
      expect(spawnSync(command ?? "", args, { env, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    };
    const app = await launch({ env });
    await app.lets("doNotDisturb", "off");
    try {
      turn(true);
      await expect.poll(async () => (await app.view()).hold).toBe("doNotDisturb");
      turn(false);
      await app.lets("doNotDisturb", "off");
      await app.advance(10);
      expect((await app.view()).hold).toBeNull();
      turn(true);
      await app.lets("doNotDisturb", "on");
      await app.quit();

      const again = await launch({ env, keep: "again" });
      await again.lets("doNotDisturb", "on");
      turn(false);
      await again.lets("doNotDisturb", "off");
    } finally {
      turn(false);
    }
  });
}

test("a window that fills the screen holds, and our own do not", async ({ launch, desktop }) => {
  const app = await launch();
  await workHour(app);
  await app.lets("fullScreen", "off");
  const { path: electron } = await resolveElectron({ download: false });
  const closeFilm = openFullScreen(electron, desktop.env);
  try {
    await expect.poll(() => line(desktop)).toBe("Held: a window fills the screen");
    await app.advance(10 * 60);
    expect((await app.view()).mode).toBe("working");
  } finally {
    closeFilm();
  }
  await expect.poll(() => app.advance(2).then(async () => (await app.view()).mode)).toBe("notice");
});
