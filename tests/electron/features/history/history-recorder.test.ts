import { createLocalization } from "../../../../shared/i18n/localization";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Keeping } from "../../../../electron/storage/keeping";
import { Notices } from "../../../../electron/features/notices/notices";
import { openGuide } from "../../../../electron/features/breaks/create-break-session";
import { recorder } from "../../../../electron/features/history/history-recorder";
import type { Guide } from "../../../../electron/features/breaks/break-session";
import { createTranslator } from "../../../../shared/i18n/format";
import type { Output } from "../../../../shared/scheduler/outputs";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DAY, MINUTE, SECOND } from "../../../../shared/time/units";
import { after, fresh, made } from "../../../support/checklist-edits";
import { appState } from "../../../support/fake-api";
import { keptWith } from "../../../support/kept";
import { FakeClock, MORNING } from "../../../support/ports/clock";
import { Notification, resetElectron } from "../../../support/ports/electron";
import { temporaryFolder } from "../../../support/temporary-folder";

const t = createTranslator("en");
const words = createLocalization("en", "en-GB");
const LENGTH = 5 * MINUTE;
const notice: ScheduleView = { ...appState().schedule, mode: "notice", surface: "notice" };
const resting = (rested: number): ScheduleView => ({
  ...notice,
  mode: "break",
  surface: "break",
  total: LENGTH,
  remaining: LENGTH - rested,
});

let clock: FakeClock;
let folder: string;
let keeping: Keeping;
let notices: Notices;
let guide: Guide;
beforeEach(async () => {
  resetElectron();
  clock = new FakeClock();
  folder = temporaryFolder();
  keeping = await keptWith({}, folder);
  notices = new Notices([]);
  guide = openGuide(keeping, clock.now, () => false, words);
});

const record = (...outputs: readonly Output[]): void => recorder(keeping, notices, guide, words)(outputs, clock.now());
const kept = () => keeping.history.query(MORNING - DAY, MORNING + 100 * DAY);
const cardsOn = (): readonly string[] =>
  guide.guided.session.steps.flatMap((step) => (step.type === "exercise" ? [step.id] : []));

describe("what happened", () => {
  it("is kept with the cards that a break showed, and those that were done", () => {
    guide.follow(notice);
    guide.follow(resting(0));
    const cards = cardsOn();
    record({ type: "break_started" });
    clock.pass(LENGTH);
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
    clock.pass(5 * MINUTE);
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
    expect([kept(), Notification.shown]).toEqual([[], []]);
  });

  it("is told of where it could not be kept, once however often, and gone when it has been read", () => {
    fs.rmSync(path.join(folder, "history"), { recursive: true });
    fs.writeFileSync(path.join(folder, "history"), "in the way");
    record({ type: "prompt" });
    record({ type: "break_started" });
    expect(notices.all).toEqual([
      { id: "history-save", code: "E_SAVE", text: t("error.history", { errno: "EEXIST" }) },
    ]);
    notices.dismiss("history-save");
    expect(notices.all).toEqual([]);
    record({ type: "skipped" });
    expect(notices.all).toHaveLength(1);
  });
});

describe("a reminder", () => {
  it("is a quiet notification of its own", () => {
    record({ type: "posture", to: "stand" }, { type: "nudge", count: 1 });
    expect(Notification.shown.map(({ said }) => said)).toEqual([
      { title: t("posture.title"), body: t("posture.body", { to: "stand" }), silent: true },
      { title: t("nudge.title"), body: t("nudge.general", { turn: "1" }), silent: true },
    ]);
  });

  it("is the small task of the day, once a day, and a general line after that", async () => {
    await keeping.checklist.change(
      made(fresh, [{ type: "answer", item: "s1", answer: "fix", workspace: "w1" }, after(0)]),
    );
    const titles = () => Notification.shown.map(({ said }) => said.title === t("nudge.title"));
    record({ type: "nudge", count: 0 });
    record({ type: "nudge", count: 1 });
    clock.pass(DAY);
    record({ type: "nudge", count: 2 });
    expect(titles()).toEqual([false, true, false]);
  });

  it("that is about posture takes no task of the day away", async () => {
    const answered = made(fresh, [{ type: "answer", item: "s1", answer: "fix", workspace: "w1" }, after(0)]);
    await keeping.checklist.change(answered);
    record({ type: "posture", to: "sit" });
    expect(keeping.checklist.value).toEqual(answered);
  });
});
