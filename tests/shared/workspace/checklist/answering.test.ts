import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedAgain, openItems, recordAnswer, withFixed } from "../../../../shared/workspace/checklist/answering";
import { itemsOf, type ItemAnswers } from "../../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { itemsIn } from "../../../../shared/workspace/checklist/checklists";
import { scoreOf } from "../../../../shared/workspace/checklist/score";
import { answersOf, emptyWorkspace, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { DAY, HOUR } from "../../../../shared/time/units";
import { after, fresh, START, steps, walk } from "../../../support/checklist-edits";

const desk = emptyWorkspace("w1", "Desk");
const answered = (answers: ItemAnswers): Workspace =>
  itemsOf(answers).reduce((sum, item) => recordAnswer(sum, item, answers[item] ?? null, after(0)), desk);

describe("an answer", () => {
  it("is kept with its date, and can be taken back", () => {
    const given = recordAnswer(desk, "s1", "ok", after(0));
    expect(given.answers).toEqual({ s1: { answer: "ok", at: START } });
    expect(recordAnswer(given, "s1", null, after(0)).answers).toEqual({});
  });

  it("leaves the question open while it is put off for later", () => {
    expect(openItems(answered({ c1: "later", c2: "na" }))).toEqual(itemsIn("quick").filter((item) => item !== "c2"));
  });

  it("that something was put right asks again what hangs together with it, and says why", () => {
    const both = answered({ c1: "ok", k1: "fix", k2: "na", s1: "later" });
    const fixed = withFixed(both, "k1", after(HOUR));
    expect(fixed.answers).toEqual({
      c1: { answer: "ok", at: START, again: "k1" },
      k1: { answer: "ok", at: START + HOUR },
      k2: { answer: "na", at: START },
      s1: { answer: "later", at: START },
    });
    expect(recordAnswer(fixed, "c1", "ok", after(HOUR)).answers.c1).toEqual({ answer: "ok", at: START + HOUR });
  });

  it("corrected on the same day is no change, on a later day it is", () => {
    const both = answered({ c1: "ok", k1: "fix" });
    expect(recordAnswer(both, "k1", "ok", after(14 * HOUR)).answers.c1?.again).toBeUndefined();
    expect(recordAnswer(both, "k1", "ok", after(15 * HOUR)).answers.c1?.again).toBe("k1");
    expect(recordAnswer(both, "k1", "na", after(DAY)).answers.c1?.again).toBeUndefined();
    expect(recordAnswer(both, "k1", "fix", after(DAY)).answers.c1?.again).toBeUndefined();
  });

  it("corrected on a later day than what hangs together with it is no change either", () => {
    const slip = recordAnswer(recordAnswer(answered({ c1: "ok" }), "k1", "fix", after(DAY)), "k1", "ok", after(DAY));
    expect(slip.answers.c1).toEqual({ answer: "ok", at: START });
  });

  it("of a later day does not ask again what was answered that day, for the change was before", () => {
    const both = recordAnswer(answered({ c1: "fix", k1: "fix", c2: "ok" }), "c1", "ok", after(DAY));
    const next = recordAnswer(both, "k1", "ok", after(DAY + HOUR));
    expect(next.answers.c1).toEqual({ answer: "ok", at: START + DAY });
    expect(next.answers.c2?.again).toBe("c1");
    expect(withFixed(both, "k1", after(DAY + HOUR)).answers.c1?.again).toBe("k1");
  });

  it("from before dates were kept counts as an old one", () => {
    const old: Workspace = { ...desk, answers: { k1: { answer: "ok", at: null }, c1: { answer: "ok", at: null } } };
    expect(recordAnswer(old, "k1", "fix", after(0)).answers.c1?.again).toBe("k1");
  });

  it("asked again counts until there is another", () => {
    const five = answered({ c1: "ok", c2: "ok", c3: "ok", c4: "fix", c8: "ok", c5: "ok" });
    const again = askedAgain(five);
    expect(itemsOf(again.answers).filter((item) => again.answers[item]?.again === "recheck")).toEqual([
      "c1",
      "c2",
      "c3",
      "c4",
      "c5",
    ]);
    expect(scoreOf(answersOf(again))).toEqual(scoreOf(answersOf(five)));
    expect(openItems(again)).toEqual(itemsIn("quick"));
  });
});

describe("the score", () => {
  const fine = { c1: "ok", c2: "ok", c3: "ok", c4: "fix" } as const;

  it("says nothing before five answers, of which those put off are none", () => {
    expect(scoreOf({})).toEqual({ answered: 0, fine: 0, toFix: 0, share: null });
    expect(scoreOf({ ...fine, c5: "later" })).toEqual({ answered: 4, fine: 3, toFix: 1, share: null });
  });
  it("is the share of fine among fine and to fix", () => {
    expect(scoreOf({ ...fine, c5: "ok" })).toEqual({ answered: 5, fine: 4, toFix: 1, share: 0.8 });
  });
  it("leaves out what does not apply, also when nothing does", () => {
    expect(scoreOf({ ...fine, c5: "na" }).share).toBe(0.75);
    expect(scoreOf({ c1: "na", c2: "na", c3: "na", c4: "na", c5: "na" }).share).toBeNull();
  });
});

describe("whatever people do", () => {
  it("what needs fixing has an action, and nothing else has one that waits", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { now } of walk(fresh, taken)) {
          for (const { answers, actions } of now.list) {
            const waiting = itemsOf(actions).filter((item) => actions[item]?.now.state !== "done");
            expect(waiting).toEqual(itemsOf(answers).filter((item) => answers[item]?.answer === "fix"));
            for (const item of itemsOf(actions)) seen.add(actions[item]?.now.state ?? "none");
          }
        }
      }),
    );
    expect([...seen].sort()).toEqual(["done", "open", "snoozed", "waived"]);
  });

  it("an item is asked again for an item that shifts it, and the answer to it ends that", () => {
    let again = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { now, edit, ok } of walk(fresh, taken)) {
          for (const { id, answers } of now.list) {
            for (const item of itemsOf(answers)) {
              const why = answers[item]?.again;
              if (why === undefined) continue;
              again += 1;
              if (why !== "recheck") expect(ITEMS[why].shifts).toContain(item);
              const justGiven = ok && edit.type === "answer" && edit.workspace === id && edit.item === item;
              expect(justGiven).toBe(false);
            }
          }
        }
      }),
    );
    expect(again).toBeGreaterThan(100);
  });

  it("the score is a share, and is none before five answers", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { now } of walk(fresh, taken)) {
          for (const workspace of now.list) {
            const { answered: count, fine, toFix, share } = scoreOf(answersOf(workspace));
            expect(fine + toFix).toBeLessThanOrEqual(count);
            if (count < 5) expect(share).toBeNull();
            if (share !== null) expect(share).toBeCloseTo(fine / (fine + toFix));
          }
        }
      }),
    );
  });
});
