import { beforeEach, describe, expect, it, vi } from "vitest";
import { TRIED_AFTER } from "../../../../electron/platform/linux/watch-bus";
import { watchDesktop } from "../../../../electron/platform/sensors/watch-desktop";
import type { Reading } from "../../../../electron/ports";
import { HOUR, MINUTE, SECOND } from "../../../../shared/time/units";
import { onPlatform } from "../../../support/platform";
import { FakeBus } from "../../../support/ports/bus";
import { FakeClock } from "../../../support/ports/clock";
import { temporaryFolder } from "../../../support/temporary-folder";

const LOGIND = "org.freedesktop.login1";
const NOTIFICATIONS = "org.freedesktop.Notifications";
const WATCHER = "org.kde.StatusNotifierWatcher";

let clock: FakeClock;
/** The buses that are there now; `null` where there is none. */
let buses: { session: FakeBus | null; system: FakeBus | null };
let opened: string[];
let senses: Record<string, Reading>;
let fullScreenBy: string;
/** What each bus says of the desktop. */
let isLocked: boolean;

beforeEach(() => {
  onPlatform("linux");
  // No sound server and no display: what needs no bus is not tried here.
  vi.stubEnv("XDG_RUNTIME_DIR", temporaryFolder());
  for (const name of ["WAYLAND_DISPLAY", "DISPLAY", "XDG_SESSION_TYPE"]) vi.stubEnv(name, "");
  vi.stubEnv("XDG_CURRENT_DESKTOP", "XFCE");
  [clock, opened, senses, isLocked] = [new FakeClock(), [], {}, false];
  fullScreenBy = "";
  buses = { session: sessionBus(), system: systemBus() };
  return () => vi.unstubAllEnvs();
});

function systemBus(): FakeBus {
  const bus = new FakeBus();
  bus.own(LOGIND);
  bus.answers.set("GetSession", () => "/own");
  bus.answers.set("GetSessionByPID", () => "/own");
  bus.answers.set("property LockedHint", () => isLocked);
  return bus;
}
function sessionBus(): FakeBus {
  const bus = new FakeBus();
  for (const name of [NOTIFICATIONS, WATCHER]) bus.own(name);
  bus.answers.set("property Inhibited", () => true);
  return bus;
}
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new FakeBus().settle();
}
async function watched(): Promise<void> {
  const open = (kind: "session" | "system") => (): Promise<FakeBus | null> => {
    opened.push(kind);
    const bus = buses[kind];
    return Promise.resolve(bus?.isOpen === true ? bus : null);
  };
  const reach = { session: open("session"), system: open("system"), clock, isOwn: () => false, onQuit: () => {} };
  void watchDesktop(reach, (watched, sensed, by) => {
    senses[watched] = sensed;
    if (by !== undefined) fullScreenBy = by;
  });
  await settled();
}
const pass = async (time: number): Promise<void> => {
  clock.pass(time);
  await settled();
};

describe("a message bus that ends", () => {
  it("leaves everything that it told unknown, until there is another", async () => {
    await watched();
    expect(senses).toMatchObject({ lock: false, sleep: true, trayHost: true, doNotDisturb: true });
    buses.session?.end();
    buses.system?.end();
    await settled();
    expect(senses).toMatchObject({
      ...{ lock: "unknown", sleep: "unknown", trayHost: "unknown", doNotDisturb: "unknown" },
    });
    isLocked = true;
    buses = { session: sessionBus(), system: systemBus() };
    await pass(5 * SECOND);
    expect(senses).toMatchObject({ lock: true, trayHost: true, doNotDisturb: true });
    buses.session?.change(NOTIFICATIONS, "/", "Inhibited", false);
    expect(senses["doNotDisturb"]).toBe(false);
  });

  it("takes nothing with it that another one tells", async () => {
    await watched();
    buses.system?.end();
    await settled();
    expect(senses).toMatchObject({ lock: "unknown", trayHost: true, doNotDisturb: true });
    buses.session?.own("org.gnome.ScreenSaver");
    buses.session?.emit("org.gnome.ScreenSaver", "ActiveChanged", [true]);
    expect(senses["lock"]).toBe(true);
  });

  it("is tried for later each time, each minute at last, and for good", async () => {
    await watched();
    opened.length = 0;
    buses.system?.end();
    for (const [index, wait] of [...TRIED_AFTER, MINUTE, MINUTE].entries()) {
      await pass(wait - 1);
      expect(opened).toHaveLength(index);
      await pass(1);
      expect(opened).toHaveLength(index + 1);
    }
    buses.system = systemBus();
    await pass(MINUTE);
    expect(senses["lock"]).toBe(false);
    opened.length = 0;
    await pass(HOUR);
    expect([opened, clock.waits]).toEqual([[], []]);
  });

  it("and comes and ends again at once is not tried for faster and faster", async () => {
    await watched();
    for (const wait of TRIED_AFTER) {
      buses.system?.end();
      await settled();
      expect(clock.waits).toEqual([wait]);
      buses.system = systemBus();
      await pass(wait);
    }
    await pass(MINUTE);
    buses.system?.end();
    expect(clock.waits).toEqual([5 * SECOND]);
  });

  it("is not tried for where there never was one", async () => {
    buses = { session: null, system: null };
    await watched();
    expect(senses).toMatchObject({ lock: "unknown", trayHost: "unknown", doNotDisturb: "unknown" });
    await pass(HOUR);
    expect([opened.toSorted(), clock.waits]).toEqual([["session", "system"], []]);
  });
});

describe("what fills the screen, in a session of Wayland", () => {
  it("is told of by what keeps GNOME's session from being idle, and by KDE's compositor before that", async () => {
    vi.stubEnv("WAYLAND_DISPLAY", "wayland-0");
    buses.session?.answers.set("IsInhibited", () => true);
    buses.session?.own("org.gnome.SessionManager");
    await watched();
    expect([senses["fullScreen"], fullScreenBy]).toEqual([true, "inhibitors"]);
    buses.session?.callUs("org.kde.KWin", "Tell", [false, 0]);
    expect([senses["fullScreen"], fullScreenBy]).toEqual([false, "kwin"]);
    buses.session?.end();
    expect(senses["fullScreen"]).toBe("unknown");
  });
});
