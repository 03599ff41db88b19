import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checklist, type ChecklistEdit } from "../../../../shared/workspace/checklist/edit";
import { currentOf, MAX_NAME, MAX_WORKSPACES } from "../../../../shared/workspace/checklist/workspaces";
import { normalizeText } from "../../../../shared/schemas/text";
import { workspaceReport } from "../../../../shared/workspace/checklist/workspace-report";
import { DAY, MINUTE } from "../../../../shared/time/units";
import { after, fresh, made, START, steps, walk } from "../../../support/checklist-edits";

const now = after(0);
const add = (name: string): ChecklistEdit => ({ type: "add", name, workspace: "" });
const refusal = (edit: ChecklistEdit, from = fresh) => {
  const result = checklist.edit(from, edit, now);
  return result.ok ? null : result.reason;
};
const names = ({ list }: typeof fresh) => list.map(({ name }) => name);
const ids = ({ list }: typeof fresh) => list.map(({ id }) => id);

describe("workspaces", () => {
  it("are added, named, chosen and removed, and the one removed last comes back whole", () => {
    const two = made(
      fresh,
      [{ type: "rename", name: " Office\n", workspace: "w1" }, now],
      [{ type: "answer", item: "c1", answer: "fix", workspace: "w1" }, now],
      [add("Home"), now],
    );
    expect(names(two)).toEqual(["Office", "Home"]);
    expect(currentOf(two).name).toBe("Home");
    const gone = made(two, [{ type: "remove", workspace: "w1" }, now]);
    expect(names(gone)).toEqual(["Home"]);
    const back = made(gone, [{ type: "restore", workspace: "" }, now]);
    expect(back.list).toEqual([two.list[1], two.list[0]]);
    expect(back.current).toBe("w1");
    expect(back.removed).toBeNull();
  });

  it("never use an id twice, in one minute or after the list was lost", () => {
    const two = made(fresh, [add("Home"), now]);
    const [, home = ""] = ids(two);
    const gone = made(two, [{ type: "remove", workspace: home }, now], [add("Café"), now]);
    const back = made(gone, [{ type: "restore", workspace: "" }, now], [add("Garden"), now]);
    expect(names(back)).toEqual(["", "Café", "Home", "Garden"]);
    expect(new Set(ids(back)).size).toBe(4);
    expect(ids(made(fresh, [add("Home"), after(MINUTE)]))[1]).not.toBe(home);
  });

  it("have an id of at most nine digits, whatever the clock says", () => {
    for (const epoch of [-8.64e15, 0, 8.64e15]) {
      const moment = { ...now, epoch };
      for (const id of ids(made(fresh, [add("Home"), moment], [add("Café"), moment])))
        expect(id).toMatch(/^w[1-9]\d{0,8}$/);
    }
  });

  it("refuse what cannot be", () => {
    const full = made(fresh, ...Array.from({ length: MAX_WORKSPACES - 1 }, (_, at) => [add(`N${at}`), now] as const));
    expect(refusal(add("One more"), full)).toBe("full");
    expect(refusal(add(" \n"))).toBe("noName");
    expect(refusal({ type: "rename", name: "", workspace: "w1" })).toBe("noName");
    expect(refusal({ type: "remove", workspace: "w1" })).toBe("last");
    expect(refusal({ type: "restore", workspace: "" })).toBe("unknown");
    expect(refusal({ type: "choose", workspace: "w7" })).toBe("unknown");
    expect(refusal({ type: "answer", item: "c1", answer: "ok", workspace: "w7" })).toBe("unknown");
  });

  it("keep a name to one line of a length", () => {
    expect(normalizeText("  My\tdesk \u0000 at\nhome ", MAX_NAME)).toBe("My desk at home");
    expect(normalizeText("Zuhause 👩‍💻", MAX_NAME)).toBe("Zuhause 👩‍💻");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const name = normalizeText(text, MAX_NAME);
        expect(Array.from(name).length).toBeLessThanOrEqual(MAX_NAME);
        expect(name).not.toMatch(/^\s|\s$|[\n\r\t\0]/);
        expect(normalizeText(name, MAX_NAME)).toBe(name);
      }),
    );
  });
});

describe("whatever people do", () => {
  it("there is a workspace, it is the current one, and no two have one id", () => {
    let most = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        for (const {
          now: { list, current, removed },
        } of walk(fresh, taken)) {
          const ids = [...list, ...(removed === null ? [] : [removed])].map(({ id }) => id);
          expect(list.map(({ id }) => id)).toContain(current);
          expect(new Set(ids).size).toBe(ids.length);
          expect(list.length).toBeLessThanOrEqual(MAX_WORKSPACES);
          most = Math.max(most, list.length);
        }
      }),
    );
    expect(most).toBeGreaterThan(2);
  });

  it("an edit to one workspace leaves the others as they are", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { before, now: after_, edit } of walk(fresh, taken)) {
          for (const other of before.list.filter(({ id }) => id !== edit.workspace))
            expect(after_.list).toContain(other);
        }
      }),
    );
  });

  it("removing and putting back changes nothing but the order and which one is shown", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const {
          now: { list },
          now: all,
        } of walk(fresh, taken)) {
          const first = list[0];
          if (first === undefined || list.length < 2) continue;
          const back = made(
            all,
            [{ type: "remove", workspace: first.id }, now],
            [{ type: "restore", workspace: "" }, now],
          );
          expect(back.list.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
            list.toSorted((a, b) => a.id.localeCompare(b.id)),
          );
        }
      }),
    );
  });

  it("the report of a workspace adds up", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { now: all } of walk(fresh, taken)) {
          const report = workspaceReport(currentOf(all));
          const items = report.sections.flatMap((section) => section.items);
          expect(items).toHaveLength(report.total);
          expect(items.filter(({ answer }) => answer === "fix")).toHaveLength(report.score.toFix);
          expect(report.open).toBeLessThanOrEqual(report.total);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the report of a workspace", () => {
  it("has each answer with its date, what was put right, the plan and the checks", () => {
    const all = made(
      fresh,
      [{ type: "answer", item: "c1", answer: "fix", workspace: "w1" }, now],
      [{ type: "answer", item: "s1", answer: "fix", workspace: "w1" }, now],
      [{ type: "keep", workspace: "w1" }, now],
      [{ type: "fixed", item: "c1", workspace: "w1" }, after(DAY)],
    );
    const report = workspaceReport(currentOf(all), (measure) => (measure === "screenTopSitting" ? "121 cm" : null));
    expect(report.sections[0]?.items[0]).toEqual({
      item: "c1",
      answer: "ok",
      at: START + DAY,
      fixedAt: START + DAY,
      again: null,
    });
    expect(report.toFix.map(({ item, number }) => [item, number])).toEqual([["s1", "121 cm"]]);
    expect(report.done.map(({ item }) => item)).toEqual(["c1"]);
    expect(report.runs).toEqual([{ at: START, kind: "quick", score: { answered: 2, fine: 0, toFix: 2, share: null } }]);
    expect(report).toMatchObject({ name: "", kind: "quick", total: 22, open: 21, checked: START });
  });
});
