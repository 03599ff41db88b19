import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyConditions, type Conditions } from "../../../shared/body-regions/conditions";
import {
  ENTRY_ANSWERS,
  ENTRY_QUESTIONS,
  FELT,
  isLookBackDue,
  isOver,
  MAX_LEVEL,
  mayBegin,
  NEXT_DAYS,
  standingOf,
  weekOf,
  type EntryAnswers,
  type Session,
} from "../../../shared/programme/plan";
import { programme, type Programme, type ProgrammeEdit } from "../../../shared/programme/programme";
import { programmeDocument } from "../../../shared/programme/programme-document";
import { sessionOn } from "../../../shared/programme/session-items";
import { UTC } from "../../../shared/time/now";
import { daysAfter } from "../../../shared/time/days";

const START = "2026-11-02";
const NO: EntryAnswers = { injury: "no", hotFoot: "no", numbFeet: "no", diabetes: "no", wound: "no" };
const BEGAN = { type: "began", answers: NO, arch: "shortFoot", hasRaises: false } as const;
const edit = (value: Programme, on: string, change: ProgrammeEdit) =>
  programme.edit(value, change, { epoch: Date.parse(`${on}T12:00:00Z`), zone: UTC, displays: [] });
const after = (value: Programme, on: string, change: ProgrammeEdit): Programme => {
  const result = edit(value, on, change);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const begun = (change: Partial<typeof BEGAN> | { hasRaises: boolean } = {}) => {
  const { plan } = after(programme.initial, START, { ...BEGAN, ...change });
  if (plan === null) throw new Error("No plan");
  return plan;
};
const session = (at: number, change: Partial<Session> = {}): Session => ({
  ...{ on: daysAfter(START, at), felt: "easy", pain: 0, isLoaded: false, nextDay: "fine" },
  ...change,
});
const standing = (...sessions: readonly Partial<Session>[]) =>
  standingOf({ sessions: sessions.map((each, at) => session(at, each)) });
const NOTHING = onlyConditions([]);
const EASY = {};
const RIGHT = { felt: "right" } as const;
const WORSE = { nextDay: "worse" } as const;
const HURT = { pain: 4 };

describe("the entry", () => {
  it("asks five things, and lets nobody in who cannot say no to each", () => {
    for (const question of ENTRY_QUESTIONS)
      for (const answer of ENTRY_ANSWERS) {
        const answers = { ...NO, [question]: answer };
        expect(mayBegin(answers)).toBe(answer === "no");
        expect(edit(programme.initial, START, { ...BEGAN, answers }).ok).toBe(answer === "no");
      }
    expect(edit(programme.initial, START, { ...BEGAN, answers: { ...NO, wound: "notSure" } })).toEqual({
      ok: false,
      reason: "ask",
    });
  });
});

describe("the standing of a plan", () => {
  it("goes one level on after two easy sessions in a row without pain the next day", () => {
    expect([standing(EASY), standing(EASY, EASY), standing(EASY, EASY, EASY)].map(({ level }) => level)).toEqual([
      0, 1, 1,
    ]);
    expect(standing(EASY, RIGHT, EASY).level).toBe(0);
    expect(standing(EASY, { nextDay: "fine", pain: 3 }).level).toBe(1);
    expect(standing(...Array.from({ length: 40 }, () => EASY)).level).toBe(MAX_LEVEL);
  });

  it("knows nothing of a session until the morning after was told", () => {
    const { nextDay: _open, ...open } = session(1);
    expect(standingOf({ sessions: [session(0), open] })).toEqual({ level: 0, isHalved: false, isStopped: false });
  });

  it.each([
    [[WORSE], { level: 0, isHalved: true, isStopped: false }],
    [[HURT], { level: 0, isHalved: true, isStopped: false }],
    [[EASY, EASY, HURT], { level: 1, isHalved: true, isStopped: false }],
    [[WORSE, EASY, EASY], { level: 0, isHalved: false, isStopped: false }],
    [[WORSE, EASY, EASY, EASY, EASY], { level: 1, isHalved: false, isStopped: false }],
    [[WORSE, RIGHT, WORSE], { level: 0, isHalved: true, isStopped: false }],
    [[WORSE, HURT], { level: 0, isHalved: true, isStopped: true }],
    [[HURT, WORSE, EASY, EASY], { level: 0, isHalved: true, isStopped: true }],
  ])("halves after a session that hurt, and stops after two: %o", (sessions, expected) =>
    expect(standing(...sessions)).toEqual(expected),
  );

  const sessions = fc.array(
    fc.record({ felt: fc.constantFrom(...FELT), pain: fc.nat(10), nextDay: fc.constantFrom(...NEXT_DAYS) }),
    { maxLength: 30 },
  );
  it("never goes on while something hurts, and never two levels at once", () =>
    fc.assert(
      fc.property(sessions, (given) => {
        for (let count = 1; count <= given.length; count += 1) {
          const [before, now] = [standing(...given.slice(0, count - 1)), standing(...given.slice(0, count))];
          const last = given[count - 1];
          expect(now.level - before.level).toBeLessThanOrEqual(1);
          if (last !== undefined && (last.pain > 3 || last.nextDay === "worse")) expect(now.level).toBe(before.level);
          expect(now.isStopped || !before.isStopped).toBe(true);
        }
      }),
    ));
});

describe("a session", () => {
  const did = { type: "did", felt: "easy", pain: 1, isLoaded: true } as const;

  it("is told once a day, and only after the morning that followed the last", () => {
    const once = after({ plan: begun() }, START, did);
    expect(edit(once, START, did)).toEqual({ ok: false, reason: "today" });
    expect(edit(once, START, { type: "nextDay", nextDay: "fine" })).toEqual({ ok: false, reason: "none" });
    const next = daysAfter(START, 1);
    expect(edit(once, next, did)).toEqual({ ok: false, reason: "morning" });
    const told = after(once, next, { type: "nextDay", nextDay: "fine" });
    expect(after(told, next, did).plan?.sessions.map(({ on, nextDay }) => [on, nextDay])).toEqual([
      [START, "fine"],
      [next, undefined],
    ]);
  });

  it("is not offered once two in a row hurt", () => {
    const plan = { ...begun(), sessions: [session(0, HURT), session(1, WORSE)] };
    expect(edit({ plan }, daysAfter(START, 3), did)).toEqual({ ok: false, reason: "stopped" });
    expect(after({ plan }, daysAfter(START, 3), { type: "ended" })).toEqual({ plan: null });
  });

  it("rests loaded work for a day, and nothing else", () => {
    const plan = { ...begun(), sessions: [session(0, { isLoaded: true })] };
    const on = (at: number) => sessionOn(plan, daysAfter(START, at), NOTHING, []);
    const ids = (at: number) => on(at).items.map(({ exercise }) => exercise);
    expect([on(1).isLoadedRest, on(2).isLoadedRest]).toEqual([true, false]);
    expect(ids(2).filter((each) => !ids(1).includes(each))).toEqual(["calf-raise"]);
  });

  it("begins with two times five, held for five seconds, and is half of that after pain", () => {
    const first = (...sessions: readonly Session[]) =>
      sessionOn({ ...begun(), sessions }, daysAfter(START, 9), NOTHING, []).items[0];
    expect(first()).toEqual({
      exercise: "short-foot",
      sets: 2,
      repetitions: 5,
      holdSec: 5,
      isLoaded: false,
      isOneLeg: false,
    });
    expect(first(session(0, WORSE))).toMatchObject({ sets: 1, repetitions: 5 });
  });

  it("changes one thing at a time from level to level", () => {
    const at = (level: number) =>
      sessionOn(
        { ...begun(), sessions: Array.from({ length: 2 * level }, (_, day) => session(day)) },
        daysAfter(START, 30),
        NOTHING,
        [],
      ).items[0];
    const changed = [1, 2, 3, 4, 5].map((level) => {
      const [before, now] = [at(level - 1), at(level)];
      const isOther = [
        before?.repetitions !== now?.repetitions || before?.sets !== now?.sets,
        before?.holdSec !== now?.holdSec,
        before?.exercise !== now?.exercise,
        before?.isOneLeg !== now?.isOneLeg,
      ];
      return isOther.filter(Boolean).length;
    });
    expect(changed).toEqual([1, 1, 1, 1, 1]);
  });

  it("leaves out what the person has a reason against, and what rests by the check-in", () => {
    const plan = begun();
    const { items, leftOut } = sessionOn(plan, START, NOTHING, ["calves"]);
    expect(items.some(({ exercise }) => exercise.startsWith("calf"))).toBe(false);
    expect(leftOut).toContain("calf-raise");
    expect(sessionOn(plan, START, NOTHING, "all").items).toEqual([]);
    expect(sessionOn(plan, START, onlyConditions(["hipReplacement"]), []).leftOut).toContain("side-leg-raise");
  });

  it("leaves out everything that nobody was asked about, and stands on one leg only where that is fine", () => {
    expect(sessionOn(begun(), START, {}, []).leftOut).toContain("calf-raise");
    const sessions = Array.from({ length: 2 * MAX_LEVEL }, (_, day) => session(day));
    const arch = (conditions: Conditions) =>
      sessionOn({ ...begun(), sessions }, daysAfter(START, 30), conditions, []).items.find(({ exercise }) =>
        exercise.startsWith("short-foot"),
      );
    expect([arch(NOTHING)?.isOneLeg, arch(onlyConditions(["pregnancy"]))?.isOneLeg]).toEqual([true, false]);
  });

  it("has the slow raises by the weeks of their trial", () => {
    const raises = (week: number) =>
      sessionOn(begun({ hasRaises: true }), daysAfter(START, 7 * (week - 1)), NOTHING, []).items.find(
        ({ isLoaded }) => isLoaded,
      );
    expect([1, 3, 5].map((week) => [raises(week)?.sets, raises(week)?.repetitions])).toEqual([
      [3, 12],
      [4, 10],
      [5, 8],
    ]);
  });
});

describe("the weeks of a plan", () => {
  it("are eight, or twelve with raises, with a look back in the sixth", () => {
    const plan = begun();
    expect([weekOf(plan, START), weekOf(plan, daysAfter(START, 6)), weekOf(plan, daysAfter(START, 7))]).toEqual([
      1, 1, 2,
    ]);
    expect([isLookBackDue(plan, daysAfter(START, 34)), isLookBackDue(plan, daysAfter(START, 35))]).toEqual([
      false,
      true,
    ]);
    const looked = after({ plan }, daysAfter(START, 35), { type: "lookedBack", lookBack: "same" }).plan;
    expect(looked !== null && isLookBackDue(looked, daysAfter(START, 36))).toBe(false);
    expect([isOver(plan, daysAfter(START, 55)), isOver(plan, daysAfter(START, 56))]).toEqual([false, true]);
    expect(isOver(begun({ hasRaises: true }), daysAfter(START, 83))).toBe(false);
  });
});

describe("programme.json", () => {
  it("gives back what it was given, and loses one bad session alone", () => {
    const value: Programme = { plan: { ...begun(), sessions: [session(0), session(1, HURT)], lookBack: "better" } };
    const raw: unknown = JSON.parse(JSON.stringify(programmeDocument.write(value, {})));
    expect(programmeDocument.read(raw)?.value).toEqual(value);
    const bad = { plan: { ...value.plan, sessions: [session(0), { on: "soon" }, session(1, HURT)] } };
    expect(programmeDocument.read(bad)).toMatchObject({ value, invalid: ["plan.sessions"] });
    expect(programmeDocument.isHealth).toBe(true);
  });
});
