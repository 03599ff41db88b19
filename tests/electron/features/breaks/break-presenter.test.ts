import { createLocalization } from "../../../../shared/i18n/localization";
import { beforeEach, describe, expect, it } from "vitest";
import { BreakScreen } from "../../../../electron/features/breaks/break-presenter";
import type { Keeping } from "../../../../electron/storage/keeping";
import { openGuide } from "../../../../electron/features/breaks/create-break-session";
import { Runtime } from "../../../../electron/app/runtime";
import { createTranslator } from "../../../../shared/i18n/format";
import { planOf } from "../../../../shared/settings/plan-of";
import type { SettingsPatch } from "../../../../shared/settings/settings";
import type { SurfaceState } from "../../../../shared/break-page/break-page";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { keptWith } from "../../../support/kept";
import { onPlatform } from "../../../support/platform";
import { FakeClock } from "../../../support/ports/clock";
import { BrowserWindow, Notification, resetElectron } from "../../../support/ports/electron";
import { FakePresence } from "../../../support/ports/presence";

const t = createTranslator("en");
const files = { preloads: "/preloads", pages: "/pages", icons: "/icons" };

beforeEach(() => {
  resetElectron();
  // Where notifications are Electron's own.
  onPlatform("darwin");
});

const localization = createLocalization("en", "en-GB");

/** An app that runs, with all of its breaks and none of its other windows. */
async function running(settings: SettingsPatch = {}) {
  const keeping: Keeping = await keptWith(settings);
  const clock = new FakeClock();
  const presence = new FakePresence(clock);
  const guide = openGuide(keeping, clock.now, () => false, localization);
  let opened = 0;
  const runtime: Runtime = new Runtime(planOf(keeping.settings.value), null, {
    clock,
    presence,
    show: (view, idleFor, outputs) => screen.show(view, idleFor, outputs, "schedule"),
    record: (outputs) => outputs.forEach(({ type }) => (type === "break_completed" ? guide.close() : null)),
    saveSnapshot: () => {},
    publish: () => {},
    nextWanted: (view) => screen.wait(view),
  });
  const screen = new BreakScreen({
    files,
    clock,
    keeping,
    guide,
    localization,
    view: () => runtime.view,
    dispatch: (event) => runtime.dispatch(event),
    change: async (patch) => {
      await keeping.settings.change({ ...keeping.settings.value, ...patch });
      return { ok: true, value: keeping.settings.value };
    },
    openToday: () => (opened += 1),
  });
  runtime.tick();
  const answer = (given: "start" | "end" | "postpone"): void =>
    void runtime.dispatch({ type: "answered", answer: given });
  return { screen, runtime, clock, presence, keeping, guide, answer, opened: () => opened };
}

/** What the page with the content shows, as a page that has just loaded is told. */
function page(screen: BreakScreen): SurfaceState | null {
  const states = BrowserWindow.open.map(({ webContents }) => screen.stateFor(webContents.id));
  return states.find((state) => state !== null && state.kind !== "notice") ?? null;
}
const kinds = (screen: BreakScreen): readonly unknown[] =>
  BrowserWindow.open.map(({ webContents }) => screen.stateFor(webContents.id)?.kind).toSorted();

describe("a break on the screen", () => {
  it("is a notice, a prompt, a break with its steps, and gone, hour after hour", async () => {
    const { screen, clock, answer } = await running();
    for (let hour = 0; hour < 2; hour += 1) {
      expect(BrowserWindow.open).toEqual([]);
      clock.pass(60 * MINUTE - 15 * SECOND);
      expect(kinds(screen)).toEqual(["notice", "prompt"]);
      clock.pass(15 * SECOND);
      expect(kinds(screen)).toEqual(["prompt"]);
      answer("start");
      expect(page(screen)).toMatchObject({ kind: "break", total: 5 * MINUTE });
      expect(page(screen)?.step).not.toBeNull();
      clock.pass(5 * MINUTE + 5 * SECOND);
    }
    expect(BrowserWindow.open).toEqual([]);
  });

  it("goes through its steps in time, and as the person says", async () => {
    const { screen, clock, guide, answer } = await running();
    const at = (): number => guide.guided.session.index;
    answer("start");
    screen.act("next");
    expect(at()).toBe(1);
    screen.act("previous");
    expect(at()).toBe(0);
    clock.pass(5 * MINUTE - SECOND);
    expect(at()).toBeGreaterThan(1);
  });

  it("shows the next step at its instant, and later where a step is given more time", async () => {
    const { screen, clock, presence, guide, runtime, answer } = await running();
    // The page gets the keyboard at once, and needs no looks for that.
    presence.leave();
    clock.pass(3 * SECOND);
    answer("start");
    const left = guide.wait(runtime.view) ?? 0;
    screen.act("extend");
    expect(guide.wait(runtime.view)).toBe(left + 30 * SECOND);
    clock.pass(left + 30 * SECOND - 1);
    expect(guide.guided.session.index).toBe(0);
    clock.pass(1);
    expect(guide.guided.session.index).toBe(1);
  });

  it("stands still while it is paused, and is longer by what is added", async () => {
    const { screen, clock, answer } = await running();
    answer("start");
    clock.pass(MINUTE);
    screen.act("pause");
    clock.pass(3 * MINUTE);
    expect(page(screen)).toMatchObject({ isPaused: true, remaining: 4 * MINUTE });
    screen.act("resume");
    screen.act("extend");
    expect(page(screen)).toMatchObject({ isPaused: false, remaining: 4.5 * MINUTE });
  });

  it("is in the chair from then on where the person says so, and back on the feet", async () => {
    const { screen, keeping, answer } = await running();
    answer("start");
    for (const seatedOnly of [true, false]) {
      screen.act("seated");
      expect(keeping.settings.value.seatedOnly).toBe(seatedOnly);
    }
  });

  it("does nothing of that where no break is running", async () => {
    const { screen, guide, keeping } = await running();
    for (const act of ["next", "extend", "pause", "seated", "hurts", "fixed"] as const) screen.act(act);
    expect([guide.guided.session.steps, keeping.settings.value.seatedOnly]).toEqual([[], false]);
    expect(screen.stateFor(-1)).toBeNull();
  });

  it("tells the page what has changed, step by step", async () => {
    const { screen, answer } = await running();
    answer("start");
    const { sent } = BrowserWindow.last.webContents;
    sent.length = 0;
    screen.act("next");
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every(({ name }) => name === "surface:changed")).toBe(true);
  });
});

describe("a break that has run out", () => {
  it("waits for the person where they want it to, and goes when they are back", async () => {
    const { screen, clock, presence, answer } = await running({ waitForMe: true });
    answer("start");
    presence.leave();
    clock.pass(20 * MINUTE);
    expect(kinds(screen)).toEqual(["over"]);
    presence.comeBack();
    clock.pass(SECOND);
    expect(BrowserWindow.open).toEqual([]);
  });

  it("goes at once where the person says that they are back", async () => {
    const { screen, clock, presence, answer } = await running({ waitForMe: true });
    answer("start");
    presence.leave();
    clock.pass(10 * MINUTE);
    screen.act("back");
    expect(BrowserWindow.open).toEqual([]);
  });
});

describe("a break as a notification", () => {
  it("opens no window, and is taken along when the app quits", async () => {
    const { screen, clock } = await running({ showAs: "notification" });
    clock.pass(61 * MINUTE);
    expect(BrowserWindow.open).toEqual([]);
    expect(Notification.shown.map(({ said }) => said.title)).toEqual([t("prompt.title")]);
    screen.close();
    expect(Notification.shown).toEqual([]);
  });

  it("opens the main window where it is pressed itself", async () => {
    const { clock, opened } = await running({ showAs: "notification" });
    clock.pass(61 * MINUTE);
    Notification.shown[0]?.emit("click");
    expect(opened()).toBe(1);
  });
});

describe("a page that keeps crashing", () => {
  it("gives way to a notification, so that the break is told of at least", async () => {
    const { answer } = await running();
    answer("start");
    for (let crashes = 0; crashes < 4; crashes += 1) BrowserWindow.last.webContents.emit("render-process-gone");
    expect(Notification.shown.map(({ said }) => said.title)).toEqual([t("notification.prompt.title")]);
  });
});

describe("a chime", () => {
  it("sounds as a break begins, and as it runs out", async () => {
    const { screen, clock, answer } = await running({ sound: "soft" });
    const played = () => BrowserWindow.made.filter(({ url }) => url.includes("/sound/")).length;
    answer("start");
    expect(played()).toBe(1);
    clock.pass(5 * MINUTE);
    expect(played()).toBe(2);
    screen.sounds.acts.ring();
    expect(played()).toBe(3);
  });
});
