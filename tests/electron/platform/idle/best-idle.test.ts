import { mkdirSync } from "node:fs";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { watchIdle } from "../../../../electron/platform/idle/best-idle";
import type { PresenceSource } from "../../../../electron/ports";
import type { Windowing } from "../../../../shared/diagnostics/windowing";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { FakeCompositor, SEAT, type Offer } from "../../../support/compositor";
import { FakeBus } from "../../../support/ports/bus";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";
import { FakeXServer } from "../../../support/x-server";

const MUTTER = "org.gnome.Mutter.IdleMonitor";
const EXT: Offer = [3, "ext_idle_notifier_v1", 2];
/** No real display has such a number. */
const NUMBER = 20_000 + (process.pid % 20_000);

let bus: FakeBus;
let clock: FakeClock;
let folder: string;
beforeEach(() => {
  [bus, clock, folder] = [new FakeBus(), new FakeClock(), temporaryFolder()];
  let next = 1;
  for (const member of ["AddIdleWatch", "AddUserActiveWatch"]) bus.answers.set(member, () => next++);
  bus.answers.set("GetIdletime", () => 0);
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  vi.stubEnv("WAYLAND_DISPLAY", "wayland-7");
  vi.stubEnv("DISPLAY", "");
  return () => vi.unstubAllEnvs();
});
const watched = (windowing: Windowing, system = 7 * SECOND): PresenceSource =>
  watchIdle({ session: () => Promise.resolve(bus), clock, windowing, system: () => system });
async function compositor(): Promise<FakeCompositor> {
  const there = await FakeCompositor.in(folder, SEAT, EXT);
  onTestFinished(() => there.stop());
  return there;
}
const speaks = (presence: PresenceSource, name: string): Promise<void> =>
  vi.waitFor(() => expect(presence.source.name).toBe(name));

describe("the time without input", () => {
  it("is counted from the last input, on the clock that the app goes by, and is none at the next", async () => {
    bus.own(MUTTER);
    const presence = watched("xwayland");
    await speaks(presence, "mutter");
    expect([presence.idleFor(), presence.source.grain]).toEqual([0, 1 * SECOND]);
    bus.emit(MUTTER, "WatchFired", [1]);
    await bus.settle();
    clock.pass(2 * SECOND);
    expect(presence.idleFor()).toBe(3 * SECOND);
    clock.pass(5 * MINUTE);
    clock.sleep(60 * MINUTE);
    // As the desktop's counters do, it stands still in sleep.
    expect(presence.idleFor()).toBe(5 * MINUTE + 3 * SECOND);
    bus.emit(MUTTER, "WatchFired", [2]);
    expect(presence.idleFor()).toBe(0);
  });

  it("is GNOME's before that of another compositor, and that before the system's; each speaks as it comes and goes", async () => {
    const wayland = await compositor();
    const presence = watched("x11");
    expect([presence.source.name, presence.idleFor()]).toEqual(["system", 7 * SECOND]);
    await speaks(presence, "waylandInput");
    bus.own(MUTTER);
    await speaks(presence, "mutter");
    bus.own(MUTTER, false);
    await speaks(presence, "waylandInput");
    await vi.waitFor(() => expect(wayland.madeBy(EXT[1])).toHaveLength(1));
    const [id = 0] = wayland.madeBy(EXT[1]);
    wayland.say(id, 0);
    await vi.waitFor(() => expect(presence.idleFor()).toBe(1 * SECOND));
    wayland.stop();
    await speaks(presence, "system");
    expect(presence.idleFor()).toBe(7 * SECOND);
    await compositor();
    await vi.waitFor(() => {
      clock.pass(10 * SECOND);
      expect(presence.source.name).toBe("waylandInput");
    });
    expect(presence.idleFor()).toBe(0);
  });

  it("goes on to be known where the bus ends and another comes", async () => {
    bus.own(MUTTER);
    const presence = watched("wayland");
    await speaks(presence, "mutter");
    const before = bus;
    bus = new FakeBus();
    bus.answers.set("AddIdleWatch", () => 1);
    bus.answers.set("AddUserActiveWatch", () => 2);
    bus.answers.set("GetIdletime", () => 9 * MINUTE);
    bus.own(MUTTER);
    before.end();
    expect([presence.source.name, presence.idleFor()]).toEqual(["none", null]);
    clock.pass(5 * SECOND);
    await speaks(presence, "mutter");
    expect(presence.idleFor()).toBe(9 * MINUTE);
  });
});

describe("what the engine reads from the system", () => {
  it.each(["xwayland", "wayland"] as const)("is not believed in a session of Wayland: %s", (windowing) => {
    const presence = watched(windowing, 0);
    expect([presence.source.name, presence.idleFor()]).toEqual(["none", null]);
  });

  it("is believed on X where the server counts it, and from the first second on not where it does not", async () => {
    mkdirSync("/tmp/.X11-unix", { recursive: true });
    const server = await FakeXServer.at(`/tmp/.X11-unix/X${NUMBER}`);
    onTestFinished(() => server.stop());
    vi.stubEnv("DISPLAY", `:${NUMBER}`);
    vi.stubEnv("WAYLAND_DISPLAY", "");
    await speaks(watched("x11", 0), "none");
    server.extensions = ["MIT-SCREEN-SAVER"];
    const presence = watched("x11");
    await vi.waitFor(() => expect(server.answered).toBe(2));
    await bus.settle();
    expect([presence.source.name, presence.idleFor()]).toEqual(["system", 7 * SECOND]);
  });

  it("is believed where the X server cannot be asked, and on systems that have one way only", async () => {
    vi.stubEnv("WAYLAND_DISPLAY", "");
    for (const windowing of ["x11", "system"] as const) {
      const presence = watched(windowing);
      await new Promise((resolve) => setImmediate(resolve));
      expect([presence.source.name, presence.idleFor()]).toEqual(["system", 7 * SECOND]);
    }
    expect(bus.listening).toBeGreaterThan(0);
  });
});
