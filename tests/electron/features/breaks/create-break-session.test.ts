import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { BreakSession } from "../../../../electron/features/breaks/break-session";
import { createBreakSession } from "../../../../electron/features/breaks/create-break-session";
import type { Area } from "../../../../shared/body-regions/body-regions";
import { onlyConditions } from "../../../../shared/body-regions/conditions";
import { NO_ANSWERS, type CheckInEntry } from "../../../../shared/body/check-in";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import type { HistoryEntry } from "../../../../shared/history/entry";
import { exerciseOf } from "../../../../shared/exercises/exercises";
import type { ScheduleView } from "../../../../shared/scheduler/view";
import { DAY, MINUTE, SECOND } from "../../../../shared/time/units";
import { WORKING } from "../../../support/schedule";
import { fakeContext } from "../../../support/context";
import { MORNING } from "../../../support/ports/clock";

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
beforeEach(async () => {
  app = await fakeContext();
});
const opened = (isInCall = false): BreakSession => {
  app.see({ ...WORKING, hold: isInCall ? "call" : null });
  return createBreakSession(app.context);
};
/** The cards of a break that is announced now. */
function picked(isInCall = false, guide = opened(isInCall)): readonly string[] {
  guide.follow(notice);
  return guide.guided.session.steps.flatMap((step) => (step.type === "exercise" ? [step.id] : []));
}
const shown = (ago: number, kind: HistoryEntry["kind"], cards: readonly string[]): HistoryEntry => ({
  id: `e${ago}`,
  at: MORNING - ago,
  utcOffset: 0,
  kind,
  shown: cards,
});

describe("cards that a break showed lately", () => {
  it.each([MINUTE, DAY, 13 * DAY])("have their turn later (%d ms ago)", (ago) => {
    const before = picked();
    void app.history.append([shown(ago, "break_completed", before)]);
    const now = picked();
    expect(now.length).toBeGreaterThan(0);
    expect(now.filter((card) => before.includes(card))).toEqual([]);
  });

  it("have it again after two weeks", () => {
    const before = picked();
    void app.history.append([shown(15 * DAY, "break_completed", before)]);
    expect(picked()).toEqual(before);
  });

  it("have not had it where they were only offered", () => {
    const before = picked();
    for (const kind of ["postponed", "skipped", "prompt_withdrawn"] as const)
      void app.history.append([shown(MINUTE, kind, before)]);
    expect(picked()).toEqual(before);
    void app.history.append([shown(MINUTE, "break_cut_short", before)]);
    expect(picked()).not.toEqual(before);
  });

  it("are none where the history cannot be read, and the break comes all the same", () => {
    fs.rmSync(path.join(app.folder, "history"), { recursive: true, force: true });
    fs.writeFileSync(path.join(app.folder, "history"), "in the way");
    expect(picked().length).toBeGreaterThan(0);
  });
});

describe("the cards of a break", () => {
  it("go by what the person decided about them", async () => {
    const [first = ""] = picked();
    await app.documents.routines.change({
      ...app.documents.routines.value,
      excluded: [{ id: first, reason: "hurts" }],
    });
    expect(picked()).not.toContain(first);
  });

  it("are of the place: seated where the person stays seated, and fit for others to hear in a call", async () => {
    await app.documents.settings.change({ ...app.documents.settings.value, seatedOnly: true });
    expect(picked().map((id) => exerciseOf(id)?.position)).toEqual(picked().map(() => "seated"));
    await app.documents.settings.change({ ...app.documents.settings.value, seatedOnly: false });
    expect(picked(true).every((id) => exerciseOf(id)?.discreet === true)).toBe(true);
  });

  it("that hurt are out for the day, and may come again on the next", async () => {
    const routine = { id: "both", name: "Both", steps: ["calf-raise", "overhead-reach"] };
    const own = { exercises: [], routines: [routine] };
    await app.documents.routines.change({
      ...app.documents.routines.value,
      conditions: onlyConditions([]),
      planned: "both",
      own,
    });
    const guide = opened();
    guide.follow(resting(0));
    guide.care.hurts(false);
    guide.close();
    expect(picked(false, guide)).not.toContain("calf-raise");
    guide.close();
    app.clock.pass(DAY);
    expect(picked(false, guide)).toContain("calf-raise");
  });

  it("go easy on what hurt yesterday, and rest what hurts badly", () => {
    const feels = (scores: CheckInEntry["scores"]): void =>
      void app.context.edit("body", { type: "kept", entry: { ...NO_ANSWERS, scores }, at: null });
    feels({ neck: 5 });
    app.clock.pass(DAY);
    const isFor = (area: Area) => (id: string) => exerciseOf(id)?.areas.includes(area) === true;
    const own = app.documents.routines.value;
    void app.documents.routines.change({ ...own, conditions: onlyConditions([]) });
    expect(picked().some(isFor("neck"))).toBe(true);
    feels({ heelL: 9 });
    const lame = picked();
    expect(lame.length).toBeGreaterThan(0);
    expect(lame.some(isFor("arches"))).toBe(false);
  });

  it("that are taken out are kept so", () => {
    const guide = opened();
    guide.follow(resting(0));
    const [first] = guide.guided.session.steps;
    guide.care.notForMe();
    expect(app.documents.routines.value.excluded).toEqual([
      { id: first?.type === "exercise" ? first.id : "", reason: "notForMe" },
    ]);
  });
});

describe("the small task of the day", () => {
  const fault = (item: "s1" | "s5" | "c10"): void =>
    void app.context.edit("checklist", { type: "answer", item, answer: "fix", workspace: "w1" });
  const offered = () => app.documents.checklist.value.list[0]?.actions;
  const taskOn = (guide: BreakSession) => guide.guided.session.steps.find(({ type }) => type === "task");

  it("is one step of a break, noted when it is on the screen, and again on the next day", () => {
    fault("s1");
    const guide = opened();
    for (const offers of [1, 2]) {
      guide.follow(notice);
      expect(taskOn(guide)).toBeDefined();
      guide.follow(resting(0));
      guide.follow(resting(LENGTH - SECOND));
      expect(offered()?.s1).toMatchObject({ offers });
      guide.close();
      guide.follow(notice);
      expect(taskOn(guide)).toBeUndefined();
      guide.close();
      app.clock.pass(DAY);
    }
  });

  it("that was done there is done in the plan", () => {
    fault("s1");
    const guide = opened();
    guide.follow(resting(0));
    const steps = guide.guided.session.steps;
    for (let step = steps.findIndex(({ type }) => type === "task"); step > 0; step -= 1) guide.next();
    guide.fixed();
    expect(offered()?.s1?.now.state).toBe("done");
  });

  it("is still the one to be done where a card was taken out after it came up", () => {
    fault("s1");
    const guide = opened();
    guide.follow(resting(0));
    const isOnTask = () => guide.guided.session.steps[guide.guided.session.index]?.type === "task";
    for (let step = 0; step < 20 && !isOnTask(); step += 1) guide.next();
    guide.previous();
    guide.care.notForMe();
    for (let step = 0; step < 20 && !isOnTask(); step += 1) guide.next();
    guide.fixed();
    expect(offered()?.s1?.now.state).toBe("done");
  });

  it("is never one that takes buying something or asking somebody", async () => {
    const items = ["s1", "s5", "c10"] as const;
    expect(new Set(items.map((item) => ITEMS[item].effort)).size).toBeGreaterThan(1);
    for (const item of items) {
      app = await fakeContext();
      fault(item);
      const guide = opened();
      guide.follow(notice);
      expect(taskOn(guide) !== undefined, item).toBe(ITEMS[item].effort === "minutes");
    }
  });
});
