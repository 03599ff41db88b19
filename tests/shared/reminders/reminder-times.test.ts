import { describe, expect, it } from "vitest";
import { noteBreak, NO_REMINDERS, remindersOf } from "../../../shared/reminders/reminder-times";
import type { Output } from "../../../shared/scheduler/outputs";
import { MINUTE } from "../../../shared/time/units";

const nudge: Output = { type: "nudge", count: 3 };
const stand: Output = { type: "posture", to: "stand" };
const far = { untilBreak: 30 * MINUTE };

describe("reminders that fall due", () => {
  it("come together as one, the posture first", () =>
    expect(remindersOf([nudge, stand], NO_REMINDERS, far, 0)).toEqual([stand, nudge]));

  it("are none in the ten minutes before a break, nor in those after one", () => {
    expect(remindersOf([nudge, stand], NO_REMINDERS, { untilBreak: 10 * MINUTE - 1 }, 0)).toEqual([]);
    expect(remindersOf([nudge], NO_REMINDERS, { untilBreak: 10 * MINUTE }, 0)).toEqual([nudge]);
    for (const type of ["break_completed", "break_reported"] as const) {
      const times = noteBreak(NO_REMINDERS, { type }, 60 * MINUTE);
      expect(remindersOf([stand], times, far, 70 * MINUTE - 1)).toEqual([]);
      expect(remindersOf([stand], times, far, 70 * MINUTE)).toEqual([stand]);
    }
    expect(noteBreak(NO_REMINDERS, nudge, 5)).toEqual(NO_REMINDERS);
  });

  it("within two minutes of another are one with it, but for a change of posture", () => {
    const times = { shownAt: 30 * MINUTE, brokeAt: null };
    expect(remindersOf([nudge, stand], times, far, 32 * MINUTE - 1)).toEqual([stand]);
    expect(remindersOf([nudge], times, far, 32 * MINUTE)).toEqual([nudge]);
  });
});
