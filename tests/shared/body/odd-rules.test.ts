import { describe, expect, it } from "vitest";
import type { RedFlagAnswers } from "../../../shared/body/conditions";
import { triage } from "../../../shared/body/red-flags";

const NOTHING = { level: "none", within: null, reasons: [] };
const ask = { id: "a", kind: "ask", area: "any", level: "emergency", unknownLevel: "soon", within: "now" };

describe("answers that are none", () => {
  it("count as not asked", () => {
    const answers: RedFlagAnswers = JSON.parse(
      '{"saddleNumb":"yes","bothLegs":1,"fever":null,"chestPain":[true],"painNow":"9","__proto__":{"walkNew":true},"constructor":true}',
    );
    expect(triage(answers)).toEqual(NOTHING);
    expect(triage({ painNow: NaN, painDays: NaN })).toEqual(NOTHING);
    expect(triage({ painNow: Infinity }).level).toBe("soon");
    expect(triage({ painNow: -3, painDays: true, age: -Infinity })).toEqual(NOTHING);
    expect(triage(JSON.parse("null"))).toEqual(NOTHING);
  });
});

describe("rules that make no sense", () => {
  it("are left out, and the others stand", () => {
    const rules = [
      null,
      7,
      "a",
      [],
      {},
      { id: "a" },
      { id: 3, kind: "ask" },
      { ...ask, level: "grave" },
      { ...ask, kind: "tell" },
    ];
    expect(triage({ a: true }, rules)).toEqual(NOTHING);
    expect(triage({ a: true }, [...rules, ask])).toEqual({ level: "emergency", within: "now", reasons: ["a"] });
    for (const none of [null, false, {}, { rules: "x" }, "rules", 3])
      expect(triage({ a: true }, none)).toEqual(NOTHING);
  });

  it("never make “not sure” weigh more than yes, and one level less where they do not say", () => {
    const rule = { ...ask, level: "routine", unknownLevel: "emergency" };
    expect(triage({ a: "unknown" }, [rule]).level).toBe("routine");
    const { unknownLevel: _none, ...silent } = ask;
    expect(triage({ a: "unknown" }, [silent])).toEqual({ level: "soon", within: "today", reasons: ["a"] });
  });

  it("hold nothing where their condition is none", () => {
    const both = { ...ask, id: "b", kind: "both" };
    for (const when of [
      undefined,
      null,
      3,
      {},
      { all: [3, "a"] },
      { any: [null] },
      { id: "a" },
      { id: "a", atLeast: "1" },
      [],
    ])
      expect(triage({ a: true }, [{ ...both, when }])).toEqual(NOTHING);
  });

  it("take the highest step that is reached, in whatever order steps stand, and leave out those without a bound", () => {
    const steps = [
      { atLeast: 8, level: "emergency" },
      { level: "soon" },
      { atLeast: NaN, level: "soon" },
      { atLeast: 3, level: "soon" },
    ];
    const rules = [{ id: "n", kind: "number", area: "any", steps }];
    expect([2, 3, 8, 99].map((n) => triage({ n }, rules).level)).toEqual(["none", "soon", "emergency", "emergency"]);
    expect(triage({ n: 4 }, rules).within).toBe("today");
  });

  it("name an id once that two of them share", () => {
    expect(triage({ a: true }, [ask, { ...ask, level: "soon" }]).reasons).toEqual(["a"]);
  });
});

describe("conditions in three values", () => {
  const rules = (when: unknown) => [{ ...ask, id: "b", kind: "both", when }];
  const level = (answers: RedFlagAnswers, when: unknown): string => triage(answers, rules(when)).level;

  it("are no by one no, and not sure by one “not sure” among yes", () => {
    const all = { all: ["a", "b", { any: ["c", "d"] }] };
    expect(level({ a: true, b: true, d: true }, all)).toBe("emergency");
    expect(level({ a: true, b: "unknown", d: true }, all)).toBe("soon");
    expect(level({ a: "unknown", b: "unknown", c: "unknown", d: false }, all)).toBe("soon");
    expect(level({ a: "unknown", b: false, d: true }, all)).toBe("none");
    expect(level({ a: true, b: true }, all)).toBe("none");
  });

  it("compare numbers at their bounds", () => {
    const between = { id: "n", atLeast: 20, below: 50 };
    expect([19.9, 20, 49.9, 50].map((n) => level({ n }, between))).toEqual(["none", "emergency", "emergency", "none"]);
    expect([level({ n: true }, between), level({ n: "unknown" }, between)]).toEqual(["none", "soon"]);
  });
});
