import { describe, expect, it } from "vitest";
import { DesktopMonitor, type OtherFindings } from "../../../../electron/features/desktop/desktop-monitor";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { onPlatform } from "../../../support/platform";
import { FakeSenses } from "../../../support/ports/desktop";
import { WORKING } from "../../../support/schedule";

/** A desktop whose senses a test speaks for; what the app heard of it. */
function surroundings(change: Partial<Settings> = {}) {
  const world: { settings: Settings } = { settings: { ...DEFAULT_SETTINGS, ...change } };
  const senses = new FakeSenses();
  const heard: string[] = [];
  const desktop = new DesktopMonitor(
    () => world.settings,
    {
      hold: (hold, isOn) => void heard.push(`${hold} ${isOn}`),
      lock: (isLocked) => void heard.push(isLocked ? "locked" : "unlocked"),
      displays: (names) => void heard.push(`displays ${names.length}`),
      trayHost: (isThere) => void heard.push(`tray ${isThere}`),
      changed: () => void heard.push("changed"),
    },
    senses,
  );
  /** Looks at the programs, and waits for the answer. */
  const look = async (elapsed: number): Promise<void> => {
    desktop.lookAtPrograms(elapsed);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { desktop, world, senses, heard, look };
}
const NOTHING_AMISS: OtherFindings = {
  isIdleStuck: false,
  idleSource: "system",
  windowing: "x11",
  hasVoice: true,
  hasFault: false,
  pageFault: null,
};
const schedule = (change: Partial<ScheduleView>): ScheduleView => ({ ...WORKING, ...change });

describe("a program that holds breaks back", () => {
  it("holds while it runs, and no longer", async () => {
    const { senses, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    await look(0);
    senses.running = true;
    await look(10 * SECOND);
    await look(20 * SECOND);
    senses.running = false;
    await look(30 * SECOND);
    expect(heard).toEqual(["program false", "program true", "program false"]);
  });

  it("lets go when the person takes it off the list, also where it was the last", async () => {
    const { senses, heard, look, world } = surroundings({ holdPrograms: ["zoom"] });
    senses.running = true;
    await look(0);
    world.settings = { ...world.settings, holdPrograms: [] };
    await look(10 * SECOND);
    expect(heard).toEqual(["program true", "program false"]);
  });

  it("is looked for every ten seconds at most, and not at all while none is named", async () => {
    const { senses, look } = surroundings({ holdPrograms: ["zoom"] });
    for (let second = 0; second < 60; second += 1) await look(second * SECOND);
    expect(senses.asked).toBe(6);
    const none = surroundings();
    for (let minute = 0; minute < 60; minute += 1) await none.look(minute * MINUTE);
    expect(none.senses.asked).toBe(0);
  });

  it("is looked for once at a time, however long a look takes", async () => {
    const { desktop, senses, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    const found = senses.holdAnswers();
    for (let look = 0; look < 1_000; look += 1) desktop.lookAtPrograms(look * MINUTE);
    expect(senses.asked).toBe(1);
    senses.running = true;
    found();
    await look(2_000 * MINUTE);
    await look(2_001 * MINUTE);
    expect([senses.asked, heard]).toEqual([2, ["program true"]]);
  });

  it("holds nothing where the system does not tell", async () => {
    const { senses, heard, look } = surroundings({ holdPrograms: ["zoom"] });
    senses.running = "unknown";
    await look(0);
    expect(heard).toEqual(["program false"]);
  });
});

describe("what the desktop says", () => {
  it("reaches those it concerns, and what is not known holds nothing", () => {
    const { desktop, heard, senses } = surroundings();
    desktop.start();
    heard.length = 0;
    senses.say("call", true);
    senses.say("fullScreen", "unknown");
    senses.say("lock", true);
    senses.say("lock", "unknown");
    senses.say("trayHost", "unknown");
    senses.say("trayHost", false);
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
    const { desktop, senses } = surroundings();
    desktop.start();
    senses.say("call", true);
    senses.say("lock", false);
    senses.say("fullScreen", "unknown");
    const states = (isBad: boolean) =>
      Object.fromEntries(
        desktop
          .diagnoses({ ...NOTHING_AMISS, isIdleStuck: isBad, hasVoice: !isBad })
          .map(({ sense, state }) => [sense, state]),
      );
    const same = { lock: "off", sleep: "unknown", doNotDisturb: "unknown", fullScreen: "unknown", call: "on" };
    expect(states(false)).toMatchObject({
      ...same,
      idle: "works",
      tray: "unknown",
      notifications: "unknown",
      voice: "works",
    });
    senses.say("notifications", true);
    expect(states(false)).toMatchObject({ notifications: "works" });
    senses.say("notifications", false);
    expect(states(true)).toMatchObject({ ...same, idle: "fails", notifications: "fails", voice: "fails" });
  });
});

describe("the diagnosis", () => {
  it("names who tells of input, and says where nobody does", () => {
    const { desktop } = surroundings();
    const idle = (found: Partial<OtherFindings>) => desktop.diagnoses({ ...NOTHING_AMISS, ...found })[0];
    expect(idle({ idleSource: "mutter" })).toEqual({ sense: "idle", state: "works", by: "mutter" });
    expect(idle({ idleSource: "wayland", isIdleStuck: true })).toEqual({
      sense: "idle",
      state: "fails",
      by: "wayland",
    });
    expect(idle({ idleSource: "none" })).toEqual({ sense: "idle", state: "unknown" });
  });

  it("says by what windows are shown, and what comes of it for the displays", () => {
    const { desktop, senses } = surroundings();
    const found = (windowing: OtherFindings["windowing"]) =>
      desktop
        .diagnoses({ ...NOTHING_AMISS, windowing })
        .filter(({ sense }) => sense === "windows" || sense === "displays");
    expect(found("xwayland")).toEqual([
      { sense: "windows", state: "works", by: "xwayland" },
      { sense: "displays", state: "works", by: "label" },
    ]);
    expect(found("wayland")).toEqual([
      { sense: "windows", state: "fails", by: "wayland" },
      { sense: "displays", state: "fails", by: "label" },
    ]);
    senses.displays = [];
    senses.source = "none";
    expect(found("x11")[1]).toEqual({ sense: "displays", state: "unknown", by: "none" });
  });

  it("names who tells what fills the screen", () => {
    const { desktop, senses } = surroundings();
    desktop.start();
    const found = () => desktop.diagnoses(NOTHING_AMISS).find(({ sense }) => sense === "fullScreen");
    senses.say("fullScreen", true, "inhibitors");
    expect(found()).toEqual({ sense: "fullScreen", state: "on", by: "inhibitors" });
    senses.say("fullScreen", "unknown");
    expect(found()).toEqual({ sense: "fullScreen", state: "unknown" });
  });

  it("says whether the system tells of sleep, which holds nothing", () => {
    const { desktop, senses, heard } = surroundings();
    desktop.start();
    heard.length = 0;
    const sleep = () => desktop.diagnoses(NOTHING_AMISS).find(({ sense }) => sense === "sleep")?.state;
    senses.say("sleep", true);
    expect(sleep()).toBe("works");
    senses.say("sleep", false);
    expect([sleep(), heard]).toEqual(["unknown", ["changed", "changed"]]);
  });
});

describe("a display that is plugged in", () => {
  it("holds breaks back where others are known, as long as it is there", () => {
    const { desktop, heard, senses } = surroundings({ knownDisplays: ["Screen 1 1280×800"] });
    desktop.start();
    senses.plugIn("Screen 2 1280×800");
    senses.unplug("Screen 2 1280×800");
    expect(heard).toEqual([
      ...["displays 1", "unknownDisplay false"],
      ...["displays 2", "unknownDisplay true", "changed"],
      ...["displays 1", "unknownDisplay false", "changed"],
    ]);
  });

  it("holds nothing back where one of those there has no name, or a known one is stored by its resolution alone", () => {
    for (const knownDisplays of [["1280×800"], ["Screen 1 1280×800"]]) {
      const { desktop, heard, senses } = surroundings({ knownDisplays });
      senses.displays = knownDisplays.length === 1 && knownDisplays[0] === "1280×800" ? ["Screen 1 [X 1]"] : [];
      desktop.start();
      expect(heard.filter((each) => each.startsWith("unknownDisplay"))).toEqual(["unknownDisplay false"]);
    }
  });

  it("is the one an earlier version knew by its resolution, whatever that is now", () => {
    const { desktop, heard, senses } = surroundings({ knownDisplays: ["Screen 1 1280×800"] });
    senses.displays = ["Screen 1 [X 1]"];
    desktop.start();
    senses.plugIn("Screen 3 [X 1]");
    expect(heard.filter((each) => each.startsWith("unknownDisplay"))).toEqual([
      "unknownDisplay false",
      "unknownDisplay true",
    ]);
  });

  it("holds nothing back where none is known", () => {
    const { desktop, heard, senses } = surroundings();
    desktop.start();
    senses.plugIn("Screen 2 1280×800");
    expect(heard).not.toContain("unknownDisplay true");
    expect(desktop.displays).toEqual(["Screen 1 1280×800", "Screen 2 1280×800"]);
  });
});

describe("Windows", () => {
  it("is asked while a break is near, there or held back, by one program that ends with it", () => {
    onPlatform("win32");
    const { desktop, senses, heard } = surroundings();
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
      expect(senses.watching.windows, JSON.stringify(change)).toBe(watches);
    }
    desktop.stop();
    desktop.stop();
    expect(senses.watching.windows).toBe(0);
    expect(heard.slice(0, 2)).toEqual(["call true", "changed"]);
  });

  it("alone is asked", () => {
    onPlatform("darwin");
    const { desktop, senses } = surroundings();
    desktop.follow(schedule({ mode: "break" }));
    expect(senses.watching.windows).toBe(0);
  });
});
