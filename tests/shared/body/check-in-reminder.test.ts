import { describe, expect, it } from "vitest";
import { body } from "../../../shared/body/body";
import { NO_ANSWERS } from "../../../shared/body/check-in";
import { isCheckInDue } from "../../../shared/body/check-in-reminder";
import { MINUTE } from "../../../shared/time/units";

const DATE = "2026-11-23";
const quiet = { mode: "working", hold: null, work: 20 * MINUTE, untilBreak: 40 * MINUTE } as const;
const at = (minute: number, schedule: Parameters<typeof isCheckInDue>[2] = quiet, remindedOn: string | null = null) =>
  isCheckInDue({ remindAt: "16:30", checkIns: [] }, { date: DATE, minute }, schedule, remindedOn);
const HALF_PAST_FOUR = 16 * 60 + 30;

describe("the reminder of a check-in", () => {
  it("comes at its time or within two hours after it", () => {
    expect([-1, 0, 119, 121].map((late) => at(HALF_PAST_FOUR + late))).toEqual([false, true, true, false]);
  });

  it("is off until it is wanted, and comes once a day, not on a day that has a check-in", () => {
    const now = { date: DATE, minute: HALF_PAST_FOUR };
    expect(isCheckInDue(body.initial, now, quiet, null)).toBe(false);
    expect([at(HALF_PAST_FOUR, quiet, DATE), at(HALF_PAST_FOUR, quiet, "2026-11-22")]).toEqual([false, true]);
    const checkIns = [{ ...NO_ANSWERS, at: 1, date: DATE }];
    expect(isCheckInDue({ remindAt: "16:30", checkIns }, now, quiet, null)).toBe(false);
  });

  it("waits while something holds breaks back, and in the ten minutes around a break", () => {
    for (const change of [
      { mode: "break" },
      { mode: "notice" },
      { hold: "call" },
      { hold: "away" },
      { work: 9 * MINUTE },
      { untilBreak: 9 * MINUTE },
    ] as const)
      expect(at(HALF_PAST_FOUR, { ...quiet, ...change }), JSON.stringify(change)).toBe(false);
    expect(at(HALF_PAST_FOUR, { mode: "working", hold: "disabled", work: 0, untilBreak: 0 })).toBe(true);
  });
});
