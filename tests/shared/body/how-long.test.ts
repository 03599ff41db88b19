import { describe, expect, it } from "vitest";
import { body, type BodyRecord, type HelpRound } from "../../../shared/body/body";
import { type CheckIn, type CheckInEntry, NO_ANSWERS } from "../../../shared/body/check-in";
import { helpOffer, numbersOf, painDaysOf } from "../../../shared/body/how-long";
import { comfortOn, pausedOn } from "../../../shared/body/today";
import { daysAfter } from "../../../shared/time/days";

const TODAY = "2026-11-23";
const on = (back: number, entry: Partial<CheckInEntry>): CheckIn => ({
  ...NO_ANSWERS,
  ...entry,
  at: -back,
  date: daysAfter(TODAY, -back),
});
const sore = { scores: { lowerBack: 3 } } as const;
const of = (...checkIns: readonly CheckIn[]): BodyRecord => ({ ...body.initial, checkIns });
const days = (count: number, entry: Partial<CheckInEntry> = sore): readonly CheckIn[] =>
  Array.from({ length: count }, (_, index) => on(count - 1 - index, entry));
const round = (change: Partial<HelpRound> = {}): HelpRound => ({
  ...{ at: 1, date: TODAY, parts: ["foot"], sore: ["arches"], answers: {}, until: null, isSeen: false },
  ...change,
});

describe("days in a row with a pain", () => {
  it("are counted over days without an answer, as over a weekend, but not over an answered zero", () => {
    expect(painDaysOf(days(21), "lowerBack", TODAY)).toBe(21);
    expect(painDaysOf([on(10, sore), on(7, sore), on(4, sore), on(0, sore)], "lowerBack", TODAY)).toBe(11);
    expect(painDaysOf([on(10, sore), on(5, sore), on(1, sore)], "lowerBack", TODAY)).toBe(5);
    expect(painDaysOf([on(6, sore), on(4, { isFine: true }), on(2, sore), on(0, sore)], "lowerBack", TODAY)).toBe(3);
    expect(painDaysOf([on(2, sore), on(1, { scores: { neck: 2 } })], "lowerBack", TODAY)).toBe(1);
    expect(painDaysOf(days(5), "neck", TODAY)).toBe(0);
    expect(painDaysOf([on(9, sore)], "lowerBack", TODAY)).toBe(0);
  });
});

describe("what check-ins answer for the rules", () => {
  it("are the pain of today, the days of it, and the nights and days of a week", () => {
    const record = of(
      on(8, { ...sore, woke: true }),
      on(2, { ...sore, woke: true, stopped: false }),
      on(1, { ...sore, woke: true }),
      on(0, { scores: { lowerBack: 6, heelL: 2 }, woke: false }),
    );
    expect(numbersOf(record, TODAY)).toEqual({ painNow: 6, painDays: 3, wokeNights: 2, stoppedDays: 0 });
    expect(numbersOf(of(on(1, sore)), TODAY)).toEqual({ painDays: 1 });
    expect(numbersOf(body.initial, TODAY)).toEqual({});
  });
});

describe("the questions", () => {
  const offer = (...checkIns: readonly CheckIn[]) => helpOffer(of(...checkIns), TODAY);

  it("are offered at seven of ten, and not at six", () => {
    expect(offer(on(0, { scores: { heelL: 7 } }))).toBe("strong");
    expect(offer(on(0, { scores: { heelL: 6 } }))).toBeNull();
  });

  it("are offered with tingling, numbness or weakness that is new", () => {
    expect(offer(on(0, { feelings: ["tingling"] }))).toBe("newFeeling");
    expect(offer(on(3, { feelings: ["tingling"] }), on(0, { feelings: ["tingling"] }))).toBeNull();
    expect(offer(on(3, { feelings: ["tingling"] }), on(0, { feelings: ["weak"] }))).toBe("newFeeling");
    expect(offer(on(20, { feelings: ["numb"] }), on(0, { feelings: ["numb"] }))).toBe("newFeeling");
    expect(offer(on(0, { feelings: ["stiff", "burning"] }))).toBeNull();
  });

  it("are offered after three weeks of a pain", () => {
    expect(offer(...days(21))).toBe("long");
    expect(offer(...days(20))).toBeNull();
  });

  it("are not offered for a check-in of another day, nor once they were answered", () => {
    expect(offer(on(1, { scores: { heelL: 9 } }))).toBeNull();
    expect(offer()).toBeNull();
    const answered = { ...of(on(0, { scores: { heelL: 9 } })), rounds: [round()] };
    expect(helpOffer(answered, TODAY)).toBeNull();
    const long = { ...of(...days(30)), rounds: [round({ at: -3, date: daysAfter(TODAY, -3) })] };
    expect(helpOffer(long, TODAY)).toBeNull();
    const longAgo = { ...of(...days(30)), rounds: [round({ at: -9, date: daysAfter(TODAY, -9) })] };
    expect(helpOffer(longAgo, TODAY)).toBe("long");
  });
});

describe("today’s exercises", () => {
  it("go by the check-in of today, else of yesterday, and by none that is older", () => {
    const record = of(on(1, { scores: { heelL: 6, archL: 3, neck: 0 } }));
    expect(comfortOn(record, TODAY)).toEqual({ arches: 6 });
    expect(comfortOn(of(...record.checkIns, on(0, { scores: { lowerBack: 2 } })), TODAY)).toEqual({ lowBack: 2 });
    expect(comfortOn(record, daysAfter(TODAY, 1))).toEqual({});
    expect(comfortOn(of(on(0, { isFine: true })), TODAY)).toEqual({});
  });

  it("rest by the answers until someone has seen it, or a day that was set", () => {
    const answers = { footWound: true } as const;
    const foot = ["calves", "ankles", "arches", "toes", "wholeBody"];
    const paused = (...rounds: readonly HelpRound[]) => pausedOn({ ...body.initial, rounds }, TODAY);
    expect(paused(round({ answers }))).toEqual(foot);
    expect(paused(round({ answers, isSeen: true }))).toEqual([]);
    expect([paused(round({ answers, until: "2026-11-24" })), paused(round({ answers, until: TODAY }))]).toEqual([
      foot,
      [],
    ]);
    // Asked again about the same part, and about another.
    expect(paused(round({ answers }), round({ at: 2, answers: { footWound: false } }))).toEqual([]);
    expect(paused(round({ answers }), round({ at: 2, parts: ["back"] }))).toEqual(foot);
    expect(paused(round({ answers: { fever: true } }))).toBe("all");
  });

  it("rest where it hurts at eight of ten", () => {
    expect(pausedOn(of(on(0, { scores: { heelL: 8, lowerBack: 7 } })), TODAY)).toEqual(["arches"]);
    expect(pausedOn(of(on(1, { scores: { heelL: 7 } })), TODAY)).toEqual([]);
  });
});
