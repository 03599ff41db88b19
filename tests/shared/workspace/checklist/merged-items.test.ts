import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWERS, isItemId } from "../../../../shared/workspace/checklist/answers";
import { checklistDocument } from "../../../../shared/workspace/checklist/checklist-document";
import { MERGED } from "../../../../shared/workspace/checklist/merged-items";
import { currentOf, type Workspace } from "../../../../shared/workspace/checklist/workspaces";
import { isRecord } from "../../../../shared/schemas/is-record";

/** The workspace that a file of version 2 holds, as it is read now. */
function readOld(workspace: object): Workspace {
  const content = checklistDocument.read({ schemaVersion: 2, workspaces: [{ id: "w1", ...workspace }] });
  if (content === null) throw new Error("The file was not read");
  expect(content.invalid).toEqual([]);
  return currentOf(content.value);
}
const at = (answer: string, epoch: number | null = 5) => ({ answer, at: epoch });
const action = (now: object) => ({ since: 1, offers: 2, lastOffered: 3, now });

describe("questions that were asked twice", () => {
  it("keep their answers under the question that stays", () => {
    const { answers } = readOld({
      answers: { c7: at("ok", 7), f1: at("na", null), s11: at("later"), d4: at("fix", 9), p1: at("ok"), c1: at("ok") },
    });
    expect(answers).toEqual({
      c1: at("ok"),
      c2: at("ok", 7),
      c5: at("na", null),
      s3: at("later"),
      k1: at("fix", 9),
      l2: at("ok"),
    });
  });

  it("hide no fault behind the other answer, whichever was given later", () => {
    for (const [one, other] of [
      [at("ok", 9), at("fix", 3)],
      [at("fix", 3), at("ok", 9)],
    ])
      expect(readOld({ answers: { c2: one, c7: other } }).answers.c2).toEqual(at("fix", 3));
    expect(readOld({ answers: { c2: at("na"), c7: at("ok", 8) } }).answers.c2).toEqual(at("ok", 8));
    expect(readOld({ answers: { c2: at("ok"), c7: at("later", 8) } }).answers.c2).toEqual(at("ok"));
  });

  it("keep what became of them: what waits before what is done, with its reason", () => {
    const waived = action({ state: "waived", at: 4, reason: "The desk is fixed" });
    const done = action({ state: "done", at: 4 });
    expect(readOld({ answers: { k1: at("ok"), d4: at("fix") }, actions: { k1: done, d4: waived } }).actions).toEqual({
      k1: waived,
    });
    const open = action({ state: "open" });
    expect(readOld({ answers: { k1: at("fix"), d4: at("fix") }, actions: { k1: waived, d4: open } }).actions).toEqual({
      k1: open,
    });
  });

  it("stay in the checks that were kept, and are no reason of their own to ask again", () => {
    const run = { at: 1, kind: "full", answers: { c2: "ok", c7: "fix", p1: "ok" } };
    const { runs, answers } = readOld({
      runs: [run],
      answers: { c1: { ...at("ok"), again: "d4" }, k1: { ...at("ok"), again: "d4" } },
    });
    expect(runs).toEqual([{ ...run, answers: { c2: "fix", l2: "ok" } }]);
    expect(answers).toEqual({ c1: { ...at("ok"), again: "k1" }, k1: { ...at("ok"), again: "recheck" } });
  });

  it("are carried over in a workspace that can be put back, too, and leave nothing under their ids", () => {
    const old = { schemaVersion: 2, workspaces: [], removed: { id: "w2", answers: { d4: at("fix") } } };
    const content = checklistDocument.read(old);
    expect(content?.value.removed?.answers).toEqual({ k1: at("fix") });
    const written = JSON.stringify(checklistDocument.write(content?.value ?? checklistDocument.initial, {}));
    expect(written).not.toMatch(/"(?:c7|f1|s11|d4|p1)"/);
  });

  it("lose no fault, whatever was answered, and are left alone in a file of today", () => {
    const answer = fc.option(fc.constantFrom(...ANSWERS), { nil: undefined });
    let both = 0;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(MERGED)), answer, answer, (from, old, kept) => {
        const to = Object.entries(MERGED).find(([id]) => id === from)?.[1] ?? "c1";
        const answers = {
          ...(old === undefined ? {} : { [from]: at(old) }),
          ...(kept === undefined ? {} : { [to]: at(kept) }),
        };
        both += old !== undefined && kept !== undefined ? 1 : 0;
        const given = readOld({ answers }).answers[to]?.answer;
        expect([old, kept]).toContain(given);
        expect(given === "fix").toBe(old === "fix" || kept === "fix");
      }),
    );
    expect(both).toBeGreaterThan(10);
    const now = { schemaVersion: 3, workspaces: [{ id: "w1", answers: { c7: { later: true } } }] };
    const written = checklistDocument.read(now);
    expect(isItemId("c7") || !isRecord(written?.rest) || JSON.stringify(written.rest).includes("c7")).toBe(true);
  });
});
