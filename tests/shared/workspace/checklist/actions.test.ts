import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionsOf,
  isPending,
  SNOOZE,
  taskFor,
  taskOf,
  unsolved,
} from "../../../../shared/workspace/checklist/actions";
import { recordAnswer, withFixed } from "../../../../shared/workspace/checklist/answering";
import type { ItemId } from "../../../../shared/workspace/checklist/answers";
import type { ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { currentOf, emptyWorkspace, type Workspaces } from "../../../../shared/workspace/checklist/workspaces";
import { dayStart } from "../../../../shared/time/hours";
import { UTC } from "../../../../shared/time/now";
import { DAY, HOUR } from "../../../../shared/time/units";
import { after, fresh, made, START, steps, walk } from "../../../support/checklist-edits";

const at = (ms: number) => ({ epoch: START + ms, zone: UTC });
const fix = (item: ItemId): ChecklistEdit => ({ type: "answer", item, answer: "fix", workspace: "w1" });
const toFix = (...items: readonly ItemId[]): Workspaces =>
  made(fresh, ...items.map((item) => [fix(item), after(0)] as const));
const states = (workspaces: Workspaces) => actionsOf(currentOf(workspaces)).map(({ item, now }) => [item, now.state]);

describe("the action plan", () => {
  it("has what needs fixing, quick things first, then what takes buying, then asking", () => {
    expect(states(toFix("e1", "c11", "s1", "c1"))).toEqual([
      ["c1", "open"],
      ["s1", "open"],
      ["c11", "open"],
      ["e1", "open"],
    ]);
  });

  it("puts desk fit's number beside what it helps to fix, where there is one", () => {
    const plan = actionsOf(currentOf(toFix("c1", "c11")), (measure) => (measure === "seatHeight" ? "43–47 cm" : null));
    expect(plan.map(({ number }) => number)).toEqual(["43–47 cm", null]);
    expect(actionsOf(currentOf(toFix("c1")))[0]?.number).toBeNull();
  });

  it("keeps the date of what was put right, and begins anew when it needs fixing again", () => {
    const fixed = withFixed(currentOf(toFix("c1")), "c1", after(DAY));
    expect(fixed.actions.c1).toEqual({
      since: START,
      offers: 0,
      lastOffered: null,
      now: { state: "done", at: START + DAY },
    });
    expect(recordAnswer(fixed, "c1", "ok", after(2 * DAY)).actions).toEqual(fixed.actions);
    expect(recordAnswer(fixed, "c1", "fix", after(2 * DAY)).actions.c1).toEqual({
      since: START + 2 * DAY,
      offers: 0,
      lastOffered: null,
      now: { state: "open" },
    });
  });

  it("keeps what was waived waived, with its reason, when the answer is confirmed", () => {
    const waived = made(toFix("c1"), [
      { type: "waive", item: "c1", reason: " Moving \n soon ", workspace: "w1" },
      after(0),
    ]);
    const again = recordAnswer(currentOf(waived), "c1", "fix", after(60 * DAY));
    expect(again.actions.c1?.now).toEqual({ state: "waived", at: START, reason: "Moving soon" });
    expect(unsolved(again)).toEqual([]);
  });

  it("drops what does not apply, is put off or taken back", () => {
    for (const answer of ["na", "later", null] as const)
      expect(recordAnswer(currentOf(toFix("c1")), "c1", answer, after(0)).actions).toEqual({});
  });

  it("leaves what is done alone, whatever is asked of it", () => {
    const done = made(toFix("c1"), [{ type: "fixed", item: "c1", workspace: "w1" }, after(HOUR)]);
    const later = made(
      done,
      [{ type: "snooze", item: "c1", workspace: "w1" }, after(DAY)],
      [{ type: "reopen", item: "c1", workspace: "w1" }, after(DAY)],
    );
    expect(states(later)).toEqual([["c1", "done"]]);
  });
});

describe("the small task", () => {
  const offer = (workspaces: Workspaces, ms: number): Workspaces => {
    const task = taskOf(workspaces, at(ms));
    return task === null
      ? workspaces
      : made(workspaces, [{ type: "offered", item: task.item, workspace: "w1" }, after(ms)]);
  };

  it("is one a day at most, and each comes in its turn", () => {
    const seen: (string | null)[] = [];
    let workspaces = toFix("c1", "s1", "e1");
    for (const ms of [0, HOUR, DAY, 2 * DAY, 2 * DAY + HOUR, 3 * DAY]) {
      seen.push(taskOf(workspaces, at(ms))?.item ?? null);
      workspaces = offer(workspaces, ms);
    }
    expect(seen).toEqual(["c1", null, "s1", "e1", null, "c1"]);
    expect(workspaces.list[0]?.actions.c1).toMatchObject({ offers: 2, lastOffered: START + 3 * DAY });
  });

  it("goes by the local day: a new one begins at midnight there", () => {
    const action = actionsOf(currentOf(toFix("c1")));
    const evening = Date.UTC(2026, 10, 23, 22);
    const plusTwo = { name: "Etc/GMT-2", offsetAt: () => 2 * HOUR };
    expect(taskFor(action, { epoch: evening, zone: UTC }, evening - HOUR)).toBeNull();
    expect(taskFor(action, { epoch: evening, zone: plusTwo }, evening - HOUR)?.item).toBe("c1");
  });

  it("is not held back for ever by a clock that was ahead and is set back", () => {
    expect(taskFor(actionsOf(currentOf(toFix("c1"))), at(0), START + 400 * DAY)?.item).toBe("c1");
  });

  it("does not come of what is waived, done, or snoozed and not yet due", () => {
    const all = made(
      toFix("c1", "s1", "e1"),
      [{ type: "waive", item: "c1", reason: "", workspace: "w1" }, after(0)],
      [{ type: "fixed", item: "s1", workspace: "w1" }, after(0)],
      [{ type: "snooze", item: "e1", workspace: "w1" }, after(0)],
    );
    expect(taskOf(all, at(SNOOZE - 1))).toBeNull();
    expect(taskOf(all, at(SNOOZE))?.item).toBe("e1");
    const back = made(all, [{ type: "reopen", item: "c1", workspace: "w1" }, after(0)]);
    expect(taskOf(back, at(DAY))?.item).toBe("c1");
  });

  it("comes from the workspace that is shown", () => {
    const two = made(toFix("c1"), [{ type: "add", name: "Home", workspace: "" }, after(0)]);
    expect(taskOf(two, at(0))).toBeNull();
    expect(taskOf(made(two, [{ type: "choose", workspace: "w1" }, after(0)]), at(0))?.item).toBe("c1");
  });

  it("never comes twice a day, and is always something that waits", () => {
    let offered = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        const days: number[] = [];
        for (const { now, moment } of walk(fresh, taken)) {
          const known = {
            ...now,
            lastOffered: days.length > 0 ? Math.max(now.lastOffered ?? 0, ...days) : now.lastOffered,
          };
          const task = taskOf(known, moment);
          if (task === null) continue;
          offered += 1;
          expect(isPending(task, moment.epoch)).toBe(true);
          expect(days.map((day) => dayStart(day, UTC))).not.toContain(dayStart(moment.epoch, UTC));
          days.push(moment.epoch);
        }
      }),
    );
    expect(offered).toBeGreaterThan(100);
  });
});

describe("a workspace without answers", () => {
  it("has no plan and no task", () => {
    expect(actionsOf(emptyWorkspace("w1", ""))).toEqual([]);
    expect(taskOf(fresh, at(0))).toBeNull();
  });
});
