import type { Output } from "../scheduler/outputs";
import type { ScheduleView } from "../scheduler/view";
import { MINUTE, type Ms } from "../time/units";

/** When the last reminder was shown and the last break ended, in elapsed time; `null` for not since the start. */
export interface ReminderTimes {
  readonly shownAt: Ms | null;
  readonly brokeAt: Ms | null;
}
export const NO_REMINDERS: ReminderTimes = { shownAt: null, brokeAt: null };

/** So long before a break and after one there is no reminder: the break says all there is to say. */
const AROUND_BREAK: Ms = 10 * MINUTE;
/** What comes within this time of another is one with it. */
const TOGETHER: Ms = 2 * MINUTE;

/** The times after something happened. */
export const noteBreak = (times: ReminderTimes, { type }: Output, elapsed: Ms): ReminderTimes =>
  ENDS.some((each) => each === type) ? { ...times, brokeAt: elapsed } : times;
const ENDS = ["break_completed", "break_cut_short", "break_reported", "natural_break"] as const;

/**
 * Which of the reminders that fall due together may be shown; they come as one. A change of posture goes before a nudge, and is
 * told even shortly after another, since the next stage counts from it.
 */
export function remindersOf(
  outputs: readonly Output[],
  { shownAt, brokeAt }: ReminderTimes,
  { untilBreak }: Pick<ScheduleView, "untilBreak">,
  elapsed: Ms,
): readonly Output[] {
  const isNearBreak = untilBreak < AROUND_BREAK || (brokeAt !== null && elapsed - brokeAt < AROUND_BREAK);
  if (isNearBreak) return [];
  const isSoon = shownAt !== null && elapsed - shownAt < TOGETHER;
  const postures = outputs.filter(({ type }) => type === "posture").slice(-1);
  return [...postures, ...(isSoon ? [] : outputs.filter(({ type }) => type === "nudge").slice(-1))];
}
