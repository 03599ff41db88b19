import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Variant } from "../../electron/platform/linux/dbus/encode";
import { BusClient } from "../support/desktop/bus";
import { until } from "../support/desktop/until";
import { SoundServer } from "../support/desktop/sound-server";
import { expect, test } from "./fixtures";

const NOTIFICATIONS = "org.freedesktop.Notifications";
const SESSION = "org.freedesktop.login1.Session";
const OWN_SESSION = "/org/freedesktop/login1/session/_31";

test("what another program or user claims of the desktop changes nothing", async ({ launch, desktop }) => {
  const { env } = desktop;
  const [system, session] = await Promise.all(
    [env["DBUS_SYSTEM_BUS_ADDRESS"] ?? "", env["DBUS_SESSION_BUS_ADDRESS"] ?? ""].map((each) =>
      BusClient.connect(each),
    ),
  );
  try {
    const app = await launch();
    await app.lets("lock", "off");
    await app.lets("doNotDisturb", "off");
    system?.tellProperty(OWN_SESSION, SESSION, "LockedHint", new Variant("b", true));
    session?.tellProperty("/org/freedesktop/Notifications", NOTIFICATIONS, "Inhibited", new Variant("b", true));
    for (const name of ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
      session?.signal(`/${name.replaceAll(".", "/")}`, name, "ActiveChanged", "b", [true]);
    // What the real ones say next comes behind it.
    desktop.notifications.setDoNotDisturb(true);
    await app.lets("doNotDisturb", "on");
    desktop.notifications.setDoNotDisturb(false);
    await app.lets("doNotDisturb", "off");
    await app.lets("lock", "off");
  } finally {
    system?.close();
    session?.close();
  }
});

test("what another program says was pressed is not done", async ({ launch, folder, desktop }) => {
  fs.mkdirSync(folder(), { recursive: true });
  const settings = { schemaVersion: 1, onboarded: true, showAs: "notification" };
  fs.writeFileSync(path.join(folder(), "settings.json"), JSON.stringify(settings));
  const stranger = await BusClient.connect(desktop.env["DBUS_SESSION_BUS_ADDRESS"] ?? "");
  try {
    const app = await launch();
    await app.advance(60 * 60);
    const { id, isTransient } = await until("the prompt", () =>
      desktop.notifications.standing.find(({ summary }) => summary === "Time to stand up"),
    );
    expect(isTransient).toBe(true);
    stranger.signal("/org/freedesktop/Notifications", NOTIFICATIONS, "ActionInvoked", "us", [id, "break:start"]);
    await stranger.hasOwner(NOTIFICATIONS);
    // What the real one says comes behind it.
    desktop.notifications.press(id, "break:postpone");
    await expect.poll(async () => (await app.view()).postponesUsed).toBe(1);
    expect((await app.view()).mode).toBe("working");
  } finally {
    stranger.close();
  }
});

test("a notification service that hangs stops nothing, and is told of in Diagnostics", async ({
  launch,
  folder,
  desktop,
}) => {
  fs.mkdirSync(folder(), { recursive: true });
  const settings = { schemaVersion: 1, onboarded: true, nudgeOn: true, nudgeEveryMin: 20 };
  fs.writeFileSync(path.join(folder(), "settings.json"), JSON.stringify(settings));
  const app = await launch();
  await app.lets("notifications", "works");
  desktop.notifications.hang();
  const begun = performance.now();
  await app.advance(20 * 60);
  // The reminder is on its way, and nobody takes it. The middle of many answers: the machine may be busy with others.
  const waits: number[] = [];
  for (let asked = 0; asked < 41; asked += 1) {
    const from = performance.now();
    await app.epoch();
    waits.push(performance.now() - from);
  }
  expect(waits.toSorted((a, b) => a - b)[20]).toBeLessThan(50);
  expect(performance.now() - begun).toBeLessThan(4_000);
  await app.lets("notifications", "fails");
  await app.advance(40 * 60);
  await app.shown("prompt");
});

for (const address of ["disabled:", "garbage", "autolaunch:", "unix:path=/nowhere/bus"])
  test(`where the bus is said to be at "${address}", what needs no bus is seen all the same`, async ({
    launch,
    desktop,
  }) => {
    const app = await launch({ env: { ...desktop.env, DBUS_SESSION_BUS_ADDRESS: address } });
    await app.lets("fullScreen", "off");
    await app.lets("lock", "off");
    await app.lets("notifications", "fails");
  });

test("what listens for calls is started again when it ends, and ends with an app that is killed", async ({
  launch,
  desktop,
}) => {
  const sound = await SoundServer.start(desktop.env);
  try {
    const app = await launch();
    await app.lets("call", "off");
    const listening = (): readonly number[] => programsOf(desktop.env["XDG_RUNTIME_DIR"] ?? "", "pactl");
    const [first] = listening();
    expect(first).toBeDefined();
    if (first !== undefined) process.kill(first, "SIGKILL");
    await until("another one", () => listening().some((each) => each !== first));
    const hangUp = await sound.record("mic");
    await app.lets("call", "on");
    hangUp();
    await app.kill();
    await until("it to end", () => listening().length === 0);
  } finally {
    sound.stop();
  }
});

/** The numbers of the running programs of a name that live on the desktop with this folder. */
function programsOf(runtimeFolder: string, name: string): readonly number[] {
  const { stdout } = spawnSync("pgrep", ["-x", name], { encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((id) => id !== "")
    .map(Number)
    .filter((id) => environmentOf(id).includes(`XDG_RUNTIME_DIR=${runtimeFolder}`));
}
function environmentOf(id: number): readonly string[] {
  try {
    return fs.readFileSync(`/proc/${id}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
