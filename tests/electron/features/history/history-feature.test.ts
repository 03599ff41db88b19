import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BreakSession } from "../../../../electron/features/breaks/break-session";
import { createBreakSession } from "../../../../electron/features/breaks/create-break-session";
import { offerTask } from "../../../../electron/features/breaks/small-task";
import type { Feature } from "../../../../electron/features/feature";
import { createHistory } from "../../../../electron/features/history/history-feature";
import { createNotices, type NoticeFeature } from "../../../../electron/features/notices/notice-feature";
import { createTranslator } from "../../../../shared/i18n/format";
import type { Output } from "../../../../shared/scheduler/outputs";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DAY, HOUR, MINUTE, SECOND } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";
import { MORNING } from "../../../support/ports/clock";
import { FakeNotifications } from "../../../support/ports/system";
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
const kept = () => app.history.query(MORNING - DAY, MORNING + 100 * DAY);
const told = () => notices.state?.().notices;
const today = () => feature.state?.().today;
const historyInTheWay = (): void => {
  fs.rmSync(path.join(app.folder, "history"), { recursive: true });
  fs.writeFileSync(path.join(app.folder, "history"), "in the way");
};
const cardsOn = (): readonly string[] =>
  guide.guided.session.steps.flatMap((step) => (step.type === "exercise" ? [step.id] : []));

const FAULT = { type: "answer", item: "s1", answer: "fix", workspace: "w1" } as const;

describe("what happened", () => {
  it("is kept with the cards that a break showed, and those that were done", () => {
    guide.follow(notice);
    guide.follow(resting(0));
    const cards = cardsOn();
    record({ type: "break_started" });
    app.clock.pass(LENGTH);
    guide.follow(resting(LENGTH));
    record({ type: "break_completed" });
    expect(kept()).toMatchObject([
      { kind: "break_started", at: MORNING },
      { kind: "break_completed", at: MORNING + LENGTH, shown: cards, done: cards },
    ]);
    expect(kept()[0]).not.toHaveProperty("shown");
  });

  it("has the cards of the next break in the next entry, not those of the first", () => {
    guide.follow(notice);
    const first = cardsOn();
    record({ type: "postponed", used: 1 });
    app.clock.pass(5 * MINUTE);
    guide.follow(notice);
    guide.follow(resting(0));
    const second = cardsOn();
    record({ type: "break_cut_short", duration: 20 * SECOND });
    expect(kept()).toMatchObject([
      { kind: "postponed", shown: first, done: [] },
      { kind: "break_cut_short", shown: second.slice(0, 1), duration: 20_000 },
    ]);
  });

  it("has no cards where none were shown, and each entry a name of its own", () => {
    record({ type: "natural_break", since: 0 }, { type: "break_reported" }, { type: "prompt" });
    expect(kept()).toHaveLength(3);
    for (const entry of kept()) expect(entry).not.toHaveProperty("shown");
    expect(new Set(kept().map(({ id }) => id)).size).toBe(3);
  });

  it("is nothing where it is only of the moment", () => {
    record({ type: "notice" }, { type: "microbreak_started" });
    expect([kept(), notifications.shown]).toEqual([[], []]);
  });

  it("is told of where it could not be kept, once however often, and gone when it has been read", () => {
    historyInTheWay();
    record({ type: "prompt" });
    record({ type: "break_started" });
    expect(told()).toEqual([{ id: "history-save", code: "E_SAVE", text: t("error.history", { errno: "EEXIST" }) }]);
    void notices.handlers?.["notice:dismiss"]?.("history-save", 1);
    expect(told()).toEqual([]);
    record({ type: "skipped" });
    expect(told()).toHaveLength(1);
  });
});

describe("a reminder", () => {
  it("is a quiet notification of its own", () => {
    record({ type: "posture", to: "stand" }, { type: "nudge", count: 1 });
    expect(notifications.shown).toEqual([
      { title: t("posture.title"), body: t("posture.body", { to: "stand" }) },
      { title: t("nudge.title"), body: t("nudge.general", { turn: "1" }) },
    ]);
  });

  it("is the small task of the day, once a day, and a general line after that", () => {
    app.context.edit("checklist", FAULT);
    const titles = () => notifications.shown.map(({ title }) => title === t("nudge.title"));
    record({ type: "nudge", count: 0 });
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
  it("is read once, and what happens is added to it and pushed", () => {
    const query = vi.spyOn(app.history, "query");
    expect(today()).toEqual({ start: MORNING - 9 * HOUR, entries: [] });
    for (let count = 1; count <= 5; count += 1) {
      app.clock.pass(MINUTE);
      record({ type: "prompt" }, { type: "skipped" });
      expect(today()?.entries).toHaveLength(2 * count);
    }
    expect(query).toHaveBeenCalledOnce();
    expect(app.pushed).toEqual(["today", "today", "today", "today", "today"]);
    query.mockRestore();
    expect(today()?.entries).toEqual(kept());
  });

  it("has what was recorded before it was first looked at, once", () => {
    record({ type: "prompt" });
    expect(today()?.entries).toEqual(kept());
  });

  it("begins anew with the next day, which is told once", () => {
    record({ type: "prompt" });
    app.pushed.length = 0;
    app.clock.pass(15 * HOUR);
    feature.onView?.(WORKING);
    expect([app.pushed, today()]).toEqual([["today"], { start: MORNING + 15 * HOUR, entries: [] }]);
    feature.onView?.(WORKING);
    expect(app.pushed).toEqual(["today"]);
  });

  it("is nothing that was not made durable", () => {
    historyInTheWay();
    record({ type: "prompt" });
    expect(today()?.entries).toEqual([]);
  });

  it("leaves out what ended yesterday and was noticed today only", () => {
    app.clock.pass(16 * HOUR);
    record({ type: "break_completed", completedAt: 14 * HOUR });
    expect([today()?.entries, kept().length]).toEqual([[], 1]);
  });
});

describe("the history that a window asks for", () => {
  it("is answered, and said not to be readable where it is not", () => {
    record({ type: "prompt" });
    const asked = () => feature.handlers?.["history:query"]?.({ from: MORNING, to: MORNING + 1 }, 1);
    const known = kept();
    expect(asked()).toEqual({ ok: true, value: known });
    const query = vi.spyOn(app.history, "query").mockImplementation(() => {
      throw new Error("EIO");
    });
    expect(asked()).toMatchObject({ ok: false, code: "E_READ" });
    expect(today()).toEqual({ start: MORNING - 9 * HOUR, entries: known });
    query.mockRestore();
  });
});
