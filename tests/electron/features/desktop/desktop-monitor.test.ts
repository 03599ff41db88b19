import { beforeEach, describe, expect, it } from "vitest";
import type { Sensed } from "../../../../electron/ports";
import type { Watched } from "../../../../electron/platform/sensors/watch-desktop";
import { Desktop } from "../../../../electron/features/desktop/desktop-monitor";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { appState } from "../../../support/fake-api";
import { onPlatform } from "../../../support/platform";
import { resetElectron, screen } from "../../../support/ports/electron";
import { displayAt } from "../../../support/ports/electron/desk";

beforeEach(resetElectron);

/** A desktop whose senses a test speaks for; what the app heard of it. */
function surroundings(settings: Partial<Settings> = {}) {
  const world: { settings: Settings; running: Sensed; asked: number; watches: number } = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    running: false,
    asked: 0,
    watches: 0,
  };
  const heard: string[] = [];
  let say: (watched: Watched, sensed: Sensed) => void = () => {};
  const desktop = new Desktop(
    () => world.settings,
    {
      hold: (hold, isOn) => void heard.push(`${hold} ${isOn}`),
      lock: (isLocked) => void heard.push(isLocked ? "locked" : "unlocked"),
      displays: (names) => void heard.push(`displays ${names.length}`),
      trayHost: (isThere) => void heard.push(`tray ${isThere}`),
      changed: () => void heard.push("changed"),
    },
    {
      watchDesktop: (tell) => {
        say = tell;
        return Promise.resolve();
      },
      watchWindows: (tell) => {
        world.watches += 1;
        tell("call", true);
        return () => (world.watches -= 1);
      },
      isAnyRunning: (names) => {
        world.asked += 1;
        return Promise.resolve(names.length === 0 ? false : world.running);
      },
    },
  );
  /** Looks at the programs, and waits for the answer. */
  const look = async (elapsed: number): Promise<void> => {
    desktop.lookAtPrograms(elapsed);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { desktop, world, heard, look, say: (watched: Watched, sensed: Sensed) => say(watched, sensed) };
}
const schedule = (change: Partial<ScheduleView>): ScheduleView => ({ ...appState().schedule, ...change });

describe("a program that holds breaks back", () => {
  it("holds while it runs, and no longer", async () => {
    const { world, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    await look(0);
    world.running = true;
    await look(10 * SECOND);
    await look(20 * SECOND);
    world.running = false;
    await look(30 * SECOND);
    expect(heard).toEqual(["program false", "program true", "program false"]);
  });

  it("lets go when the person takes it off the list, also where it was the last", async () => {
    const { world, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    world.running = true;
    await look(0);
    world.settings = { ...world.settings, holdPrograms: [] };
    await look(10 * SECOND);
    expect(heard).toEqual(["program true", "program false"]);
  });

  it("is looked for every ten seconds at most, and not at all while none is named", async () => {
    const { world, look } = surroundings({ holdPrograms: ["zoom"] });
    for (let second = 0; second < 60; second += 1) await look(second * SECOND);
    expect(world.asked).toBe(6);
    const none = surroundings();
    for (let minute = 0; minute < 60; minute += 1) await none.look(minute * MINUTE);
    expect(none.world.asked).toBe(0);
  });

  it("holds nothing where the system does not tell", async () => {
    const { world, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    world.running = "unknown";
    await look(0);
    expect(heard).toEqual(["program false"]);
  });
});

describe("what the desktop says", () => {
  it("reaches those it concerns, and what is not known holds nothing", () => {
    const { desktop, heard, say } = surroundings();
    desktop.start();
    heard.length = 0;
    say("call", true);
    say("fullScreen", "unknown");
    say("lock", true);
    say("lock", "unknown");
    say("trayHost", "unknown");
    say("trayHost", false);
    expect(heard.filter((each) => each !== "changed")).toEqual([
      "call true",
      "fullScreen false",
      "locked",
      "unlocked",
      "tray false",
    ]);
    expect(heard.filter((each) => each === "changed")).toHaveLength(6);
  });

  it("is what the diagnosis says of it", () => {
    onPlatform("linux");
    const { desktop, say } = surroundings();
    desktop.start();
    say("call", true);
    say("lock", false);
    say("fullScreen", "unknown");
    const states = (isBad: boolean) =>
      Object.fromEntries(
        desktop
          .diagnoses({ isIdleStuck: isBad, canNotify: !isBad, hasVoice: !isBad })
          .map(({ sense, state }) => [sense, state]),
      );
    const same = { lock: "off", sleep: "works", doNotDisturb: "unknown", fullScreen: "unknown", call: "on" };
    expect(states(false)).toMatchObject({
      ...same,
      idle: "works",
      tray: "unknown",
      notifications: "works",
      voice: "works",
    });
    expect(states(true)).toMatchObject({ ...same, idle: "fails", notifications: "fails", voice: "fails" });
  });
});

describe("a display that is plugged in", () => {
  it("holds breaks back where others are known, as long as it is there", () => {
    const { desktop, heard } = surroundings({ knownDisplays: ["Screen 1 1280×800"] });
    desktop.start();
    screen.plugIn(displayAt(2));
    screen.unplug(2);
    expect(heard).toEqual([
      ...["displays 1", "unknownDisplay false"],
      ...["displays 2", "unknownDisplay true", "changed"],
      ...["displays 1", "unknownDisplay false", "changed"],
    ]);
  });

  it("holds nothing back where none is known", () => {
    const { desktop, heard } = surroundings();
    desktop.start();
    screen.plugIn(displayAt(2));
    expect(heard).not.toContain("unknownDisplay true");
    expect(desktop.displays).toEqual(["Screen 1 1280×800", "Screen 2 1280×800"]);
  });
});

describe("Windows", () => {
  it("is asked while a break is near, there or held back, by one program that ends with it", () => {
    onPlatform("win32");
    const { desktop, world, heard } = surroundings();
    for (const [change, watches] of [
      [{ mode: "working" }, 0],
      [{ mode: "notice" }, 1],
      [{ mode: "break" }, 1],
      [{ mode: "working", hold: "call" }, 1],
      [{ mode: "working", hold: "paused" }, 0],
      [{ mode: "prompt" }, 1],
    ] as const) {
      desktop.follow(schedule(change));
      desktop.follow(schedule(change));
      expect(world.watches, JSON.stringify(change)).toBe(watches);
    }
    desktop.stop();
    desktop.stop();
    expect(world.watches).toBe(0);
    expect(heard.slice(0, 2)).toEqual(["call true", "changed"]);
  });

  it("alone is asked", () => {
    onPlatform("darwin");
    const { desktop, world } = surroundings();
    desktop.follow(schedule({ mode: "break" }));
    expect(world.watches).toBe(0);
  });
});
