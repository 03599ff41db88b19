import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordAnswer, askedAgain } from "../../../../shared/workspace/checklist/answering";
import { perItem, QUICK_ITEM_IDS, type ItemAnswers } from "../../../../shared/workspace/checklist/answers";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { lastChecked, recheckOf } from "../../../../shared/workspace/checklist/recheck";
import { compare, saveCheck } from "../../../../shared/workspace/checklist/checks";
import {
  emptyWorkspace,
  MAX_ARRANGEMENTS,
  MAX_RUNS,
  type Workspace,
} from "../../../../shared/workspace/checklist/workspaces";
import { dayStart } from "../../../../shared/time/hours";
import { UTC } from "../../../../shared/time/now";
import { DAY, HOUR } from "../../../../shared/time/units";
import { after, fresh, START, steps, walk } from "../../../support/checklist-edits";

const desk = emptyWorkspace("w1", "Desk");
const all = (workspace: Workspace, ms: number, items = itemsIn("quick")): Workspace =>
  items.reduce((sum, item) => recordAnswer(sum, item, "ok", after(ms)), workspace);
const WEEK = 7 * DAY;

describe("a check", () => {
  it("is kept with its date by the answer that leaves nothing open", () => {
    const almost = all(desk, 0, itemsIn("quick").slice(0, -1));
    expect(almost.runs).toEqual([]);
    const done = recordAnswer(almost, "h2", "na", after(HOUR));
    expect(done.runs).toEqual([
      {
        at: START + HOUR,
        kind: "quick",
        answers: perItem(QUICK_ITEM_IDS, (item) => (item === "h2" ? "na" : "ok")),
      },
    ]);
    expect(recordAnswer(done, "h2", "fix", after(2 * HOUR)).runs).toEqual(done.runs);
  });

  it("that is not complete is kept when the person says so, without what was put off", () => {
    const begun = recordAnswer(recordAnswer(desk, "c1", "fix", after(0)), "c2", "later", after(0));
    expect(saveCheck(begun, after(HOUR)).runs).toEqual([{ at: START + HOUR, kind: "quick", answers: { c1: "fix" } }]);
    expect(saveCheck(desk, after(0)).runs).toEqual([]);
  });

  it("takes the place of an earlier one of the same day and kind", () => {
    const once = all(desk, 0);
    expect(saveCheck(once, after(14 * HOUR)).runs.map(({ at }) => at)).toEqual([START + 14 * HOUR]);
    expect(saveCheck(once, after(15 * HOUR)).runs).toHaveLength(2);
    expect(saveCheck({ ...once, kind: "feet" }, after(HOUR)).runs).toHaveLength(2);
  });

  it("made anew asks everything again and is kept when all of it is answered", () => {
    const again = askedAgain(all(desk, 0));
    expect(all(again, 60 * DAY, itemsIn("quick").slice(0, -1)).runs).toHaveLength(1);
    expect(all(again, 60 * DAY).runs.map(({ at }) => at)).toEqual([START, START + 60 * DAY]);
  });

  it("of more than thirty, the first and the newest stay", () => {
    const many = Array.from({ length: 60 }).reduce<Workspace>(
      (sum, _, day) => saveCheck(sum, after(day * DAY)),
      recordAnswer(desk, "c1", "ok", after(0)),
    );
    expect(many.runs).toHaveLength(MAX_RUNS);
    expect(many.runs[0]?.at).toBe(START);
    expect(many.runs[1]?.at).toBe(START + 31 * DAY);
    expect(many.runs.at(-1)?.at).toBe(START + 59 * DAY);
  });

  it("is in order, one a day and kind, whatever people do", () => {
    let most = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { now } of walk(fresh, taken)) {
          for (const { runs, arrangements } of now.list) {
            expect(runs.map(({ at }) => at)).toEqual(runs.map(({ at }) => at).toSorted((a, b) => a - b));
            const days = runs.map(({ at, kind }) => `${dayStart(at, UTC)} ${kind}`);
            expect(new Set(days).size).toBe(days.length);
            expect(arrangements.length).toBeLessThanOrEqual(MAX_ARRANGEMENTS);
            most = Math.max(most, runs.length);
          }
        }
      }),
    );
    expect(most).toBeGreaterThan(2);
  });
});

describe("two dates", () => {
  const spring: ItemAnswers = { c1: "fix", c2: "ok", c3: "fix", c4: "ok", c5: "na", s1: "fix" };
  const autumn: ItemAnswers = { c1: "ok", c2: "fix", c3: "fix", c4: "ok", c5: "ok", k1: "ok" };

  it("are compared item by item", () => {
    expect(compare(spring, autumn)).toEqual({
      before: { answered: 6, fine: 2, toFix: 3, share: 0.4 },
      after: { answered: 6, fine: 4, toFix: 2, share: 4 / 6 },
      better: ["c1"],
      worse: ["c2"],
      same: ["c3"],
      other: ["c5", "s1", "k1"],
    });
  });

  it("the other way round are the opposite, and a date beside itself has no differences", () => {
    const { better, worse, other } = compare(autumn, spring);
    expect({ better, worse }).toEqual({ better: ["c2"], worse: ["c1"] });
    expect(new Set(other)).toEqual(new Set(compare(spring, autumn).other));
    expect(compare(spring, spring)).toMatchObject({ better: [], worse: [], other: [] });
  });
});

describe("another check", () => {
  const checked = all(desk, 0);
  const due = (workspace: Workspace, ms: number, displays?: readonly string[]) =>
    recheckOf(workspace, after(ms, displays));

  it("is offered after the weeks that were set, or never", () => {
    expect(due(checked, 8 * WEEK - 1)).toBeNull();
    expect(due(checked, 8 * WEEK)).toEqual({ reason: "time", since: START });
    expect(due({ ...checked, recheckWeeks: 26 }, 8 * WEEK)).toBeNull();
    expect(due({ ...checked, recheckWeeks: 0 }, 900 * WEEK)).toBeNull();
  });

  it("counts from the last answer where no check was completed", () => {
    expect(due(recordAnswer(desk, "c1", "ok", after(0)), 8 * WEEK)).toEqual({ reason: "time", since: START });
    expect(lastChecked(desk)).toBeNull();
    expect(due({ ...desk, answers: { c1: { answer: "ok", at: null } } }, 900 * WEEK)).toBeNull();
  });

  it("is offered when the displays are not those it was checked with, in whatever order they are told", () => {
    expect(due(checked, HOUR, ["Built-in 1280×800", "Large 2560×1440"])).toEqual({ reason: "displays" });
    expect(due(checked, HOUR, [])).toBeNull();
    expect(saveCheck(checked, after(DAY, [])).arrangements).toEqual(checked.arrangements);
    const docked = saveCheck(checked, after(DAY, ["B", "A"]));
    expect(due(docked, DAY, ["A", "B"])).toBeNull();
    expect(due(docked, DAY)).toBeNull();
  });

  it("is not offered where the displays are those of an earlier version's check, or that cannot be told", () => {
    const seen = (displays: readonly string[]): Workspace => ({ ...checked, arrangements: [displays] });
    expect(due(seen(["Large 2560×1440"]), HOUR, ["Large [DEL 1]"])).toBeNull();
    expect(due(seen(["Large 2560×1440"]), HOUR, ["Other [DEL 1]"])).toEqual({ reason: "displays" });
    expect(due(seen(["2560×1440"]), HOUR, ["Other [DEL 1]"])).toBeNull();
  });

  it("is not offered for a workspace never looked at, nor while one is under way", () => {
    expect(due(desk, 900 * WEEK, ["New"])).toBeNull();
    expect(due(askedAgain(checked), 900 * WEEK, ["New"])).toBeNull();
  });
});
