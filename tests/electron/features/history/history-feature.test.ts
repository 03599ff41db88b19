import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BreakSession } from "../../../../electron/features/breaks/break-session";
import { createBreakSession } from "../../../../electron/features/breaks/create-break-session";
import { offerTask } from "../../../../electron/features/breaks/small-task";
import type { Feature } from "../../../../electron/features/feature";
import { createHistory } from "../../../../electron/features/history/history-feature";
import { HistoryLog } from "../../../../electron/storage/history/history-log";
import { createNotices, type NoticeFeature } from "../../../../electron/features/notices/notice-feature";
import { createTranslator } from "../../../../shared/i18n/format";
import type { Output } from "../../../../shared/scheduler/outputs";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DAY, HOUR, MINUTE, SECOND } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { MORNING } from "../../../support/ports/clock";
import { FakeNotifications } from "../../../support/ports/system";
import { instantIn } from "../../../support/local-time";
import { zoneOf } from "../../../simulation/world";
import { WORKING } from "../../../support/schedule";

const t = createTranslator("en");
const LENGTH = 5 * MINUTE;
const notice: ScheduleView = { ...WORKING, mode: "notice", surface: "notice" };
const resting = (rested: number): ScheduleView => ({
  ...notice,
  mode: "break",
  surface: "break",
  total: LENGTH,
  remaining: LENGTH - rested,
});

let app: Awaited<ReturnType<typeof fakeContext>>;
let notifications: FakeNotifications;
let notices: NoticeFeature;
let guide: BreakSession;
let feature: Feature;
beforeEach(async () => {
  app = await fakeContext();
  notifications = new FakeNotifications();
  notices = createNotices(app.context);
  guide = createBreakSession(app.context);
  feature = createHistory(app.context, {
    notifications,
    notices,
    closeSession: (rested) => guide.close(rested),
    offerTask: (now) => offerTask(app.context, now),
  });
});

const record = (...outputs: readonly Output[]): void => feature.record?.(outputs, app.clock.now());
/** What is on the disk. */
async function kept() {
  await app.settled();
  return new HistoryLog(path.join(app.folder, "history")).query(MORNING - DAY, MORNING + 100 * DAY);
}
const told = () => notices.state?.().notices;
const today = () => feature.state?.().today;
const historyInTheWay = (): void => {
  fs.rmSync(path.join(app.folder, "history"), { recursive: true, force: true });
  fs.writeFileSync(path.join(app.folder, "history"), "in the way");
};
const cardsOn = (): readonly string[] =>
  guide.guided.session.steps.flatMap((step) => (step.type === "exercise" ? [step.id] : []));

const FAULT = { type: "answer", item: "s1", answer: "fix", workspace: "w1" } as const;

describe("what happened", () => {
  it("is kept with the cards that a break showed, and those that were done", async () => {
    guide.follow(notice);
    guide.follow(resting(0));
    const cards = cardsOn();
    record({ type: "break_started" });
    app.clock.pass(LENGTH);
    guide.follow(resting(LENGTH));
    record({ type: "break_completed" });
    expect(await kept()).toMatchObject([
      { kind: "break_started", at: MORNING },
      { kind: "break_completed", at: MORNING + LENGTH, shown: cards, done: cards },
    ]);
    expect((await kept())[0]).not.toHaveProperty("shown");
  });

  it("has the cards of the next break in the next entry, not those of the first", async () => {
    guide.follow(notice);
    const first = cardsOn();
    record({ type: "postponed", used: 1 });
    app.clock.pass(5 * MINUTE);
    guide.follow(notice);
    guide.follow(resting(0));
    const second = cardsOn();
    record({ type: "break_cut_short", duration: 20 * SECOND });
    expect(await kept()).toMatchObject([
      { kind: "postponed", shown: first, done: [] },
      { kind: "break_cut_short", shown: second.slice(0, 1), duration: 20_000 },
    ]);
  });

  it("has no cards where none were shown, and each entry a name of its own", async () => {
    record({ type: "natural_break", since: 0 }, { type: "break_reported" }, { type: "prompt" });
    expect(await kept()).toHaveLength(3);
    for (const entry of await kept()) expect(entry).not.toHaveProperty("shown");
    expect(new Set((await kept()).map(({ id }) => id)).size).toBe(3);
  });

  it("is nothing where it is only of the moment", async () => {
    record({ type: "notice" }, { type: "microbreak_started" });
    expect([await kept(), notifications.shown]).toEqual([[], []]);
  });

  it("is told of once where it cannot be counted, with what became of it", async () => {
    fs.mkdirSync(path.join(app.folder, "history"));
    fs.writeFileSync(path.join(app.folder, "history", "2020-01.jsonl"), "x\ny\n");
    feature.start?.();
    await app.history.check();
    await app.settled();
    const text = t("files.history", { moved: 2, left: 0, unread: 0 });
    expect(told()).toEqual([{ id: "history-flaws", code: "E_HISTORY_ROW", text }]);
  });

  it("is told of where it could not be kept, once however often, and gone when it has been read", async () => {
    historyInTheWay();
    record({ type: "prompt" });
    record({ type: "break_started" });
    await app.settled();
    expect(told()).toEqual([{ id: "history-save", code: "E_SAVE", text: t("error.history", { errno: "EEXIST" }) }]);
    void notices.handlers?.["notice:dismiss"]?.("history-save", 1);
    expect(told()).toEqual([]);
    record({ type: "skipped" });
    await app.settled();
    expect(told()).toHaveLength(1);
  });

  it("is kept in memory where it could not be, written with what happens next, and then not told any more", async () => {
    historyInTheWay();
    record({ type: "prompt" });
    await app.settled();
    expect([today()?.entries.length, app.history.isUnsaved]).toEqual([1, true]);
    fs.rmSync(path.join(app.folder, "history"));
    record({ type: "break_started" });
    expect((await kept()).map(({ kind }) => kind)).toEqual(["prompt", "break_started"]);
    expect([today()?.entries, told(), app.history.isUnsaved]).toEqual([await kept(), [], false]);
  });

  it("is not told of any more once it was tried again and kept", async () => {
    historyInTheWay();
    record({ type: "prompt" });
    await app.settled();
    feature.onTriedAgain?.();
    expect(told()).toHaveLength(1);
    fs.rmSync(path.join(app.folder, "history"));
    await app.history.saveAgain();
    feature.onTriedAgain?.();
    expect(told()).toEqual([]);
  });
});

describe("a reminder", () => {
  it("is a quiet notification, one for all that fall due at once", () => {
    record({ type: "nudge", count: 1 }, { type: "posture", to: "stand" });
    expect(notifications.shown).toEqual([
      {
        title: t("posture.title"),
        body: [t("posture.body", { to: "stand" }), t("nudge.title"), t("nudge.general", { turn: "1" })].join("\n"),
      },
    ]);
  });

  it("is none so soon after another, nor after a break, and takes no task of the day away then", () => {
    app.context.edit("checklist", FAULT);
    record({ type: "break_completed" });
    app.clock.pass(9 * MINUTE);
    const answered = app.documents.checklist.value;
    record({ type: "nudge", count: 0 });
    expect([notifications.shown, app.documents.checklist.value]).toEqual([[], answered]);
    app.clock.pass(MINUTE);
    record({ type: "nudge", count: 1 });
    record({ type: "nudge", count: 2 });
    expect(notifications.shown).toHaveLength(1);
  });

  it("is the small task of the day, once a day, and a general line after that", () => {
    app.context.edit("checklist", FAULT);
    const titles = () => notifications.shown.map(({ title }) => title === t("nudge.title"));
    record({ type: "nudge", count: 0 });
    app.clock.pass(2 * MINUTE);
    record({ type: "nudge", count: 1 });
    app.clock.pass(DAY);
    record({ type: "nudge", count: 2 });
    expect(titles()).toEqual([false, true, false]);
  });

  it("that is about posture takes no task of the day away", () => {
    app.context.edit("checklist", FAULT);
    const answered = app.documents.checklist.value;
    record({ type: "posture", to: "sit" });
    expect(app.documents.checklist.value).toEqual(answered);
  });
});

describe("today", () => {
  it("is read from no disk: what happens is added to it and pushed at once", async () => {
    const query = vi.spyOn(app.history, "query");
    expect(today()).toEqual({ date: "2026-11-23", start: MORNING - 9 * HOUR, end: MORNING + 15 * HOUR, entries: [] });
    for (let count = 1; count <= 5; count += 1) {
      app.clock.pass(MINUTE);
      record({ type: "prompt" }, { type: "skipped" });
      expect(today()?.entries).toHaveLength(2 * count);
    }
    expect(query).not.toHaveBeenCalled();
    expect(app.pushed).toEqual(["today", "today", "today", "today", "today"]);
    query.mockRestore();
    expect(today()?.entries).toEqual(await kept());
  });

  it("begins anew with the next day, which is told once", () => {
    today();
    record({ type: "prompt" });
    app.pushed.length = 0;
    app.clock.pass(15 * HOUR);
    feature.onView?.(WORKING);
    expect([app.pushed, today()]).toEqual([
      ["today", "schedule"],
      { date: "2026-11-24", start: MORNING + 15 * HOUR, end: MORNING + 39 * HOUR, entries: [] },
    ]);
    feature.onView?.(WORKING);
    expect(app.pushed).toEqual(["today", "schedule"]);
  });

  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
  ])("is the calendar day where the clocks change: %s is %i hours long", (date, hours) => {
    const [start, end] = [`${date}T00:00`, `${date}T23:59`].map((local) => instantIn("Europe/Berlin", local));
    app.clock.zone = zoneOf("Europe/Berlin");
    app.clock.setBack(app.clock.now().epoch - Number(end));
    record({ type: "prompt" });
    expect(today()).toMatchObject({ start, end: Number(start) + hours * HOUR, entries: [{ at: end }] });
    app.clock.pass(MINUTE);
    record({ type: "skipped" });
    expect(today()).toMatchObject({ start: Number(start) + hours * HOUR, entries: [{ kind: "skipped" }] });
    app.clock.pass(-MINUTE);
    expect(today()?.entries).toHaveLength(1);
  });

  it("leaves out what ended yesterday and was noticed today only", async () => {
    app.clock.pass(16 * HOUR);
    record({ type: "break_completed", completedAt: 14 * HOUR });
    expect([today()?.entries, (await kept()).length]).toEqual([[], 1]);
  });

  it("is read from the disk where a clock was set far back, and told then", async () => {
    record({ type: "prompt" });
    app.clock.setBack(60 * DAY);
    expect(today()?.entries).toEqual([]);
    app.pushed.length = 0;
    await vi.waitFor(() => expect(app.pushed).toEqual(["today"]));
    expect(app.history.since).toBe(MORNING - 9 * HOUR - 60 * DAY);
    today();
    expect(app.pushed).toEqual(["today"]);
  });
});

describe("the history that a window asks for", () => {
  it("is what is on the disk and what is not there yet", async () => {
    record({ type: "prompt" });
    const asked = () => feature.handlers?.["history:query"]?.({ from: MORNING, to: MORNING + 1 }, 1);
    expect(await asked()).toMatchObject({ ok: true, value: [{ kind: "prompt", at: MORNING }] });
    expect(await asked()).toEqual({ ok: true, value: await kept() });
  });
});
