import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readSnapshot } from "../../../shared/scheduler/read-snapshot";
import { CALL_NAMES } from "../../../shared/contract";
import { dayStart } from "../../../shared/time/hours";
import { UTC } from "../../../shared/time/now";
import { DAY, HOUR, MINUTE, SECOND } from "../../../shared/time/units";
import type { Clock } from "../../../electron/ports";
import { compose } from "../../../electron/app/compose";
import { writeLine } from "../../../shared/history/codec";
import { fakePorts } from "../../support/ports/fake-ports";
import { zoneOf } from "../../simulation/world";
import { FakeClock, MORNING } from "../../support/ports/clock";
import { runningApp, type RunningApp } from "../../support/running-app";

const kinds = ({ recorded }: RunningApp): readonly string[] => recorded().map(({ kind }) => kind);
/** What the tray says of a break an hour from now, in UTC. */
const nextAt = (at: number): string => `Next break ${new Date(at).toISOString().slice(11, 16)} — in 60 minutes`;
/** The slices of each push since the last look. */
const pushes = ({ mainWindow }: RunningApp) => mainWindow.pushed.splice(0).map((slices) => Object.keys(slices).sort());
/** The app again in the same folder, in the same run of the system, so much later. */
const startAgain = async ({ folder, clock, settled }: RunningApp, later = 0) => {
  await settled();
  return runningApp(null, { folder, clock: new FakeClock(clock.now().elapsed + later) });
};

// Flushing takes longer than all the rest together; it is seen to where files are written.
beforeEach(() => {
  const flushes = [vi.spyOn(fs, "fsyncSync"), vi.spyOn(fs, "fdatasyncSync")];
  for (const flush of flushes) flush.mockReturnValue();
  return () => flushes.forEach((flush) => flush.mockRestore());
});

describe("the start", () => {
  it("opens the window for who has not been welcomed, and no window for anyone else", async () => {
    expect((await runningApp(null)).mainWindow.shows).toBe(1);
    expect((await runningApp()).mainWindow.shows).toBe(0);
  });

  it("opens the window where there is something to say about a file", async () => {
    const first = await runningApp();
    fs.writeFileSync(path.join(first.folder, "rosa.json"), "{", { mode: 0o600 });
    const again = await startAgain(first);
    expect(again.mainWindow.shows).toBe(1);
    expect(again.app.state().notices).toMatchObject([{ id: "rosa-E_UNREADABLE" }]);
    await again.call("notice:dismiss", "rosa-E_UNREADABLE");
    expect(again.mainWindow.told.notices).toEqual([]);
  });

  it("says without a window that others could read a file, and cannot now", async () => {
    const first = await runningApp();
    await first.settled();
    fs.chmodSync(path.join(first.folder, "settings.json"), 0o644);
    const again = await startAgain(first);
    expect(again.mainWindow.shows).toBe(0);
    expect(again.app.state().notices).toMatchObject([{ id: "open-files", code: "E_OPEN" }]);
  });

  it("shows the icon with its menu, the theme that is set, and senses the desktop after that", async () => {
    const { tray, system, senses } = await runningApp({ theme: "dark" });
    expect([tray.line, system.theme, senses.watching.desktop]).toEqual([nextAt(MORNING + HOUR), "dark", 1]);
  });

  it("has a handler for every call", async () => {
    const { gate } = await runningApp();
    expect(gate.names.toSorted()).toEqual(CALL_NAMES.toSorted());
  });

  it("brings the window to the front where someone starts the app again", async () => {
    const { events, mainWindow } = await runningApp();
    events.activate();
    expect(mainWindow.shows).toBe(1);
  });
});

describe("an hour of work and its break", () => {
  it("is shown, recorded, and told to the window and the tray", async () => {
    const app = await runningApp();
    const { clock, pages, tray, call, mainWindow } = app;
    app.events.activate();
    clock.pass(60 * MINUTE - 20 * SECOND);
    expect([pages.kind, tray.line]).toEqual(["notice", "A break is about to be offered"]);
    clock.pass(20 * SECOND);
    expect([pages.kind, kinds(app)]).toEqual(["prompt", ["prompt"]]);
    expect(await call("break:start", undefined, "break")).toEqual({ ok: true, value: undefined });
    expect(await call("surface:state", undefined, "break")).toMatchObject({ value: { kind: "break" } });
    expect(mainWindow.told.schedule?.mode).toBe("break");
    clock.pass(5 * MINUTE);
    expect([pages.kind, mainWindow.told.schedule?.mode]).toEqual(["done", "working"]);
    clock.pass(6 * SECOND);
    expect(pages.kind).toBeNull();
    expect(kinds(app)).toEqual(["prompt", "break_started", "break_completed"]);
    expect(mainWindow.told.today?.entries).toEqual(app.recorded());
    expect(tray.line).toBe(nextAt(MORNING + 2 * HOUR + 5 * MINUTE));
  });

  it("is first shown, then kept, then told, each by its feature in the one order", async () => {
    const { clock, did, call, events, app } = await runningApp({ sound: "soft" });
    events.activate();
    clock.pass(60 * MINUTE);
    did.length = 0;
    const append = vi.spyOn(app.storage.history, "append").mockImplementation(() => {
      did.push("record");
      return Promise.resolve({ ok: true });
    });
    await call("break:start", undefined, "break");
    expect(did).toEqual(["page break", "chime start", "record", "push today", "tray", "push schedule"]);
    append.mockRestore();
  });

  it("leaves neither timers nor listeners behind, a hundred times over", async () => {
    const app = await runningApp();
    const { clock, senses, voice, call } = app;
    const counted = () => ({ timers: clock.waits.length, watching: { ...senses.watching } });
    const before = counted();
    for (let count = 0; count < 100; count += 1) {
      await call("break:start");
      clock.pass(30 * SECOND);
      await call("break:end");
      clock.pass(MINUTE);
    }
    expect(counted()).toEqual(before);
    expect(before.timers).toBe(1);
    expect(kinds(app).filter((kind) => kind === "break_cut_short")).toHaveLength(100);
    expect(voice.heard).toEqual([]);
  });
});

describe("a document that the window changes", () => {
  it("is in use and told before it is answered, and then told to be saved", async () => {
    const app = await runningApp();
    app.events.activate();
    pushes(app);
    const answer = app.edit({ document: "settings", edit: { breakMin: 7 } });
    await Promise.resolve();
    expect(app.mainWindow.pushed.map(({ documents }) => Object.keys(documents ?? {}))).toEqual([["settings"]]);
    expect(app.mainWindow.told.documents?.settings?.breakMin).toBe(7);
    expect(app.app.runtime.view.nextBreakAt).toBe(MORNING + HOUR);
    expect(await answer).toEqual({ ok: true, value: [] });
    expect(pushes(app)).toEqual([["documents", "unsaved"], ["unsaved"]]);
    expect(JSON.parse(fs.readFileSync(path.join(app.folder, "settings.json"), "utf8"))).toMatchObject({ breakMin: 7 });
  });

  it("is in use where the disk refuses it, and told to be unsaved until it is not", async () => {
    const { disk, edit, mainWindow, events, documents, settled } = await runningApp();
    events.activate();
    disk.isFull = true;
    expect(await edit({ document: "settings", edit: { intervalMin: 45 } })).toEqual({
      ok: false,
      code: "E_SAVE",
      message: expect.stringContaining("ENOSPC"),
    });
    expect([documents.settings.value.intervalMin, mainWindow.told.unsaved]).toEqual([45, true]);
    expect(mainWindow.told.schedule?.target).toBe(45 * MINUTE);
    disk.isFull = false;
    await edit({ document: "comfort", edit: { type: "snoozed", workspace: "w1" } });
    await settled();
    expect(mainWindow.told.unsaved).toBe(false);
  });

  it("is on a page of a break as it is after the change, not before", async () => {
    const { call, edit, pages, clock } = await runningApp({ maxPostpones: 1 });
    clock.pass(60 * MINUTE);
    await edit({ document: "settings", edit: { maxPostpones: 0 } });
    expect(pages.sent.at(-1)).toEqual(pages.state);
    await call("break:skip");
  });
});

describe("what is pushed", () => {
  it("is read from no disk: the day once, and what happens in it after that from memory", async () => {
    const app = await runningApp();
    app.events.activate();
    app.app.state();
    const query = vi.spyOn(app.app.storage.history, "query");
    const reads = (["readFileSync", "openSync", "readdirSync", "statSync", "existsSync"] as const).map((name) =>
      vi.spyOn(fs, name),
    );
    for (const slices of [["today"], ["unsaved"], ["notices", "desktop", "language"]] as const)
      app.app.context.push(...slices);
    app.app.context.pushDocument("checklist");
    await app.call("app:state");
    expect(reads.map((read) => read.mock.calls)).toEqual([[], [], [], [], []]);
    for (const read of reads) read.mockRestore();
    app.clock.pass(60 * MINUTE);
    await app.call("break:postpone");
    // Once for the cards that were shown lately; the day itself is at hand.
    expect(query.mock.calls.filter(([from, to]) => to - from === DAY)).toEqual([]);
    query.mockRestore();
    expect(app.mainWindow.told.today?.entries).toEqual(app.recorded());
    expect(app.mainWindow.told.today?.entries).toHaveLength(2);
  });

  it("begins anew with a new day, told as soon as it begins", async () => {
    const app = await runningApp({}, { clock: new FakeClock(14 * HOUR) });
    app.events.activate();
    app.clock.pass(50 * MINUTE);
    await app.call("break:report");
    expect(app.mainWindow.told.today?.entries).toHaveLength(1);
    app.clock.pass(10 * MINUTE);
    const { today } = app.mainWindow.told;
    expect(today).toEqual({
      date: "2026-11-24",
      start: dayStart(MORNING + DAY, UTC),
      end: dayStart(MORNING + 2 * DAY, UTC),
      entries: [],
    });
    expect(app.app.state().today).toEqual(today);
  });
});

describe("a day that turns while the window is open", () => {
  it("is told with the instant, as soon as it begins where the computer is, though nothing else changes", async () => {
    const clock = new FakeClock(5 * HOUR);
    clock.zone = zoneOf("Pacific/Auckland");
    const app = await runningApp({}, { clock });
    app.events.activate();
    await app.call("pause:start", "untilResumed");
    const midnight = Date.UTC(2026, 10, 24, 11);
    clock.pass(midnight - clock.now().epoch - 1);
    pushes(app);
    expect(await app.call("app:state")).toMatchObject({ value: { today: { date: "2026-11-24" } } });
    clock.pass(1);
    expect(app.mainWindow.told.today).toMatchObject({ date: "2026-11-25", start: midnight });
    expect(app.mainWindow.told.schedule?.now).toBe(midnight);
    expect(pushes(app)).toEqual([["schedule", "today"]]);
  });
});

describe("a crash", () => {
  it("loses no break and no work of more than a minute, and neither does a second one", async () => {
    const first = await runningApp();
    first.clock.pass(40 * MINUTE);
    const second = await startAgain(first, 2 * MINUTE);
    expect(second.app.runtime.view.work).toBe(40 * MINUTE);
    await second.call("break:start");
    second.clock.pass(MINUTE);
    const third = await startAgain(second, 2 * MINUTE);
    expect([third.app.runtime.view.mode, third.pages.kind]).toEqual(["break", "break"]);
    const fourth = await startAgain(third, 10 * MINUTE);
    expect([fourth.app.runtime.view.mode, kinds(fourth)]).toEqual(["working", ["break_started", "break_completed"]]);
    expect(fourth.app.state().today.entries).toEqual(fourth.recorded());
  });
});

describe("a history beyond reason", () => {
  it("holds up no first turn, and is known once it is read", async () => {
    const ports = fakePorts();
    const entries = Array.from({ length: 20_000 }, (_each, at) => ({
      ...{ id: `e${at}`, at: MORNING - at * SECOND, utcOffset: 0 },
      kind: "prompt" as const,
    }));
    fs.mkdirSync(path.join(ports.folder, "history"));
    fs.writeFileSync(path.join(ports.folder, "history", "2026-11.jsonl"), entries.map(writeLine).join(""));
    const { clock } = ports;
    // Time is up before any of it can be read.
    const after: Clock["after"] = (wait, then) =>
      wait === 20 ? (queueMicrotask(then), () => {}) : clock.after(wait, then);
    const app = await compose({ ...ports, clock: { bootId: clock.bootId, now: clock.now, after } });
    expect([app.runtime.view.mode, app.storage.history.recent(0, MORNING + 1)]).toEqual(["working", []]);
    await vi.waitFor(() => expect(app.storage.history.recent(0, MORNING + 1)).toHaveLength(20_000), 30_000);
  });
});

describe("the end of the app", () => {
  it("saves where the schedule was, takes notifications along, and leaves no timer", async () => {
    const { clock, events, folder, notifier, tray, voice, call } = await runningApp({ showAs: "notification" });
    await call("break:start");
    clock.pass(MINUTE + 7 * SECOND);
    expect(notifier.shown).not.toBeNull();
    await events.quit();
    expect([notifier.shown, tray.isDestroyed, voice.heard, clock.waits]).toEqual([null, true, ["voice stops"], []]);
    const saved = readSnapshot(JSON.parse(fs.readFileSync(path.join(folder, "schedule.json"), "utf8")));
    expect(saved?.rest).toEqual({ from: 0, to: 5 * MINUTE });
  });

  it("goes on where it was once it is started again", async () => {
    const first = await runningApp();
    first.clock.pass(20 * MINUTE + 30 * SECOND);
    await first.events.quit();
    expect((await startAgain(first, MINUTE)).app.runtime.view.work).toBe(20.5 * MINUTE);
  });
});
