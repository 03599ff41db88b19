import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROSA_RANGES, rosaArea, rosaDuration, scoreRosa, type RosaInput } from "../../../../shared/workspace/rosa/rosa";
import { questionsOf, ROSA_AREAS } from "../../../../shared/workspace/rosa/rosa-areas";
import {
  CHAIR_TABLE,
  lookUp,
  MONITOR_PHONE_TABLE,
  MOUSE_KEYBOARD_TABLE,
} from "../../../../shared/workspace/rosa/rosa-tables";

/** Every area neutral, each thing used for a middling time. */
const NEUTRAL: RosaInput = {
  ...{ chairHeight: 1, panDepth: 1, armrest: 1, backSupport: 1, durChair: 0 },
  ...{ monitor: 1, durMonitor: 0, phone: 1, durPhone: 0 },
  ...{ mouse: 1, durMouse: 0, keyboard: 1, durKeyboard: 0 },
};
const whole = (field: keyof RosaInput) => fc.integer({ min: ROSA_RANGES[field][0], max: ROSA_RANGES[field][1] });
const inputs: fc.Arbitrary<RosaInput> = fc.record({
  ...{ chairHeight: whole("chairHeight"), panDepth: whole("panDepth"), armrest: whole("armrest") },
  ...{ backSupport: whole("backSupport"), durChair: whole("durChair"), monitor: whole("monitor") },
  ...{ durMonitor: whole("durMonitor"), phone: whole("phone"), durPhone: whole("durPhone"), mouse: whole("mouse") },
  ...{ durMouse: whole("durMouse"), keyboard: whole("keyboard"), durKeyboard: whole("durKeyboard") },
});
const FIELDS = [
  ...(["chairHeight", "panDepth", "armrest", "backSupport", "durChair", "monitor", "durMonitor"] as const),
  ...(["phone", "durPhone", "mouse", "durMouse", "keyboard", "durKeyboard"] as const),
];

describe("the tables of ROSA", () => {
  const tables = [CHAIR_TABLE, MONITOR_PHONE_TABLE, MOUSE_KEYBOARD_TABLE];

  it("have the size of their axes", () => {
    expect(tables.map(({ cells }) => [cells.length, ...new Set(cells.map((row) => row.length))])).toEqual([
      [7, 8],
      [7, 8],
      [8, 8],
    ]);
  });

  it("never fall when a posture gets worse", () => {
    for (const { cells } of tables) {
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          expect(cells[r + 1]?.[c] ?? 10).toBeGreaterThanOrEqual(cell);
          expect(row[c + 1] ?? 10).toBeGreaterThanOrEqual(cell);
        }),
      );
    }
  });

  it("are symmetric for mouse and keyboard, and for the others not", () => {
    const isSymmetric = (cells: readonly (readonly number[])[]): boolean =>
      cells.every((row, r) => row.every((cell, c) => (cells[c]?.[r] ?? cell) === cell));
    expect(tables.map(({ cells }) => isSymmetric(cells))).toEqual([false, false, true]);
    expect([lookUp(MONITOR_PHONE_TABLE, 6, 3), lookUp(MONITOR_PHONE_TABLE, 3, 6)]).toEqual([7, 6]);
  });

  it("hold the published cells", () => {
    expect(tables.map(({ cells }) => cells.map((row) => row.join("")).join(" "))).toEqual([
      "22345678 22345678 33345678 44445678 55556789 66677889 77788999",
      "11123456 11223456 12233467 22334568 33445678 44556789 55678899",
      "11123456 11234567 12234567 23335678 34455678 45566789 56677889 67788999",
    ]);
    expect([lookUp(CHAIR_TABLE, 2, 2), lookUp(CHAIR_TABLE, 6, 9), lookUp(CHAIR_TABLE, 8, 7)]).toEqual([2, 9, 9]);
  });

  it("refuse what lies outside", () => {
    expect(() => lookUp(CHAIR_TABLE, 1, 2)).toThrow(RangeError);
    expect(() => lookUp(MONITOR_PHONE_TABLE, 0, 8)).toThrow(RangeError);
  });
});

describe("the score of ROSA", () => {
  it("of a good workstation is 2, and 3 when it is used all day", () => {
    expect(scoreRosa(NEUTRAL)).toEqual({
      ...{ seatAxis: 2, supportAxis: 2, chairTable: 2, chair: 2 },
      ...{ monitorAxis: 1, phoneAxis: 1, sectionB: 1, mouseAxis: 1, keyboardAxis: 1, sectionC: 1 },
      ...{ peripherals: 1, final: 2, actionLevelReached: false },
    });
    expect(scoreRosa({ ...NEUTRAL, durChair: 1 }).final).toBe(3);
    const short = { durChair: -1, durMonitor: -1, durPhone: -1, durMouse: -1, durKeyboard: -1 };
    expect(scoreRosa({ ...NEUTRAL, ...short }).final).toBe(1);
  });

  it("adds the time in the chair after the table, and the other times before it", () => {
    const chair = { ...NEUTRAL, chairHeight: 5, panDepth: 3, armrest: 5, backSupport: 4 };
    expect(scoreRosa({ ...chair, durChair: 1 })).toMatchObject({ chairTable: 9, chair: 10, final: 10 });
    const screen = scoreRosa({ ...NEUTRAL, monitor: 5, durMonitor: 1, phone: 3, durPhone: -1 });
    expect(screen).toMatchObject({ monitorAxis: 6, phoneAxis: 2, sectionB: 6, final: 6 });
    expect(scoreRosa({ ...NEUTRAL, mouse: 3, durMouse: 1, keyboard: 4, durKeyboard: 0 })).toMatchObject({
      ...{ mouseAxis: 4, keyboardAxis: 4, sectionC: 5, final: 5 },
    });
  });

  it("keeps each part on its axis", () => {
    const most = scoreRosa({ ...NEUTRAL, monitor: 7, durMonitor: 1, phone: 5, durPhone: 1 });
    expect(most).toMatchObject({ monitorAxis: 7, phoneAxis: 6, sectionB: 9 });
    expect(scoreRosa({ ...NEUTRAL, phone: 0, durPhone: -1 }).phoneAxis).toBe(0);
    expect(scoreRosa({ ...NEUTRAL, mouse: 6, durMouse: 1, keyboard: 6, durKeyboard: 1 })).toMatchObject({
      ...{ mouseAxis: 7, keyboardAxis: 7, sectionC: 9 },
    });
  });

  it("asks for action from 5", () => {
    expect(scoreRosa({ ...NEUTRAL, monitor: 5, phone: 1 })).toMatchObject({ final: 4, actionLevelReached: false });
    expect(scoreRosa({ ...NEUTRAL, monitor: 6, phone: 1 })).toMatchObject({ final: 5, actionLevelReached: true });
  });

  it("is the largest of its parts, from 1 to 10, whatever is put in", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { chair, sectionB, sectionC, peripherals, final, actionLevelReached } = scoreRosa(input);
        expect(peripherals).toBe(Math.max(sectionB, sectionC));
        expect(final).toBe(Math.max(chair, peripherals));
        expect(final >= 1 && final <= 10).toBe(true);
        expect(actionLevelReached).toBe(final >= 5);
      }),
    );
  });

  it("never falls when anything gets worse", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...FIELDS), (input, field) => {
        const worse = { ...input, [field]: Math.min(ROSA_RANGES[field][1], input[field] + 1) };
        expect(scoreRosa(worse).final).toBeGreaterThanOrEqual(scoreRosa(input).final);
      }),
    );
  });

  it("refuses what is no whole number in range, and names the field", () => {
    for (const field of FIELDS) {
      const [least, most] = ROSA_RANGES[field];
      for (const value of [least - 1, most + 1, least + 0.5, Number.NaN, Infinity]) {
        expect(() => scoreRosa({ ...NEUTRAL, [field]: value }), `${field} ${value}`).toThrow(RangeError);
        expect(() => scoreRosa({ ...NEUTRAL, [field]: value })).toThrow(new RegExp(`^${field} `));
      }
    }
  });
});

describe("the total of an area", () => {
  it("is the posture and what makes it worse, each counted once", () => {
    expect(rosaArea("monitor", { base: "screenFits", increments: [] })).toBe(1);
    expect(rosaArea("monitor", { base: "screenHigh", increments: ["screenFar", "screenGlare"] })).toBe(5);
    expect(rosaArea("monitor", { base: "screenLow", increments: ["screenFar", "screenFar"] })).toBe(3);
    expect(rosaArea("phone", { base: "phoneFar", increments: ["phoneCradled", "noHandsFree"] })).toBe(5);
    expect(rosaArea("mouse", { base: "mouseReach", increments: ["mouseElsewhere"] })).toBe(4);
  });

  it("is nothing for a phone that is not used", () => {
    expect(rosaArea("phone", { base: "phoneUnused", increments: ["phoneCradled"] })).toBe(0);
  });

  it("fills exactly the range of each field", () => {
    const extremes = ROSA_AREAS.map((area) => {
      const { bases, increments } = questionsOf(area);
      const all = increments.map(({ id }) => id);
      const totals = bases.flatMap(({ id }) => [
        rosaArea(area, { base: id, increments: [] }),
        rosaArea(area, { base: id, increments: all }),
      ]);
      return [area, [Math.min(...totals), Math.max(...totals)]];
    });
    expect(extremes).toEqual(ROSA_AREAS.map((area) => [area, ROSA_RANGES[area]]));
  });

  it("refuses an answer to another area", () => {
    expect(() => rosaArea("mouse", { base: "screenLow", increments: [] })).toThrow(/^mouse /);
    expect(() => rosaArea("mouse", { base: "mouseFits", increments: ["screenFar"] })).toThrow(RangeError);
  });
});

describe("the duration score", () => {
  it.each([
    [0.9, 20, -1],
    [1, 20, 0],
    [0.5, 30, 0],
    [4, 60, 0],
    [4.1, 10, 1],
    [0.5, 61, 1],
    [8, 25, 1],
  ])("of %f hours a day and %f minutes in one go is %i", (hoursPerDay, longestContinuousMin, score) => {
    expect(rosaDuration({ hoursPerDay, longestContinuousMin })).toBe(score);
  });

  it("refuses what no day has, and names the field", () => {
    expect(() => rosaDuration({ hoursPerDay: 25, longestContinuousMin: 0 })).toThrow(/^hoursPerDay /);
    expect(() => rosaDuration({ hoursPerDay: 1, longestContinuousMin: Number.NaN })).toThrow(/^longestContinuousMin /);
    expect(() => rosaDuration({ hoursPerDay: -1, longestContinuousMin: 0 })).toThrow(RangeError);
  });
});
