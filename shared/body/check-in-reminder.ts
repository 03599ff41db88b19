import type { ScheduleView } from "../scheduler/view";
import { minuteOf } from "../time/hours";
import { MINUTE, type MinuteOfDay, type Ms } from "../time/units";
import type { BodyRecord } from "./body";

/** A reminder that found no good moment in so many minutes waits for another day. */
const LATEST: MinuteOfDay = 120;
/** As far from a break as every reminder keeps. */
const AROUND_A_BREAK: Ms = 10 * MINUTE;

type Schedule = Pick<ScheduleView, "mode" | "hold" | "work" | "untilBreak">;

/**
 * Whether a quiet line may ask for a check-in now: at the time that was chosen or in the two hours after it, once a day, while
 * the person works and no break is near; and not on a day that has a check-in.
 */
export function isCheckInDue(
  { remindAt, checkIns }: Pick<BodyRecord, "remindAt" | "checkIns">,
  { date, minute }: { readonly date: string; readonly minute: MinuteOfDay },
  schedule: Schedule,
  remindedOn: string | null,
): boolean {
  if (remindAt === null || remindedOn === date) return false;
  const late = minute - minuteOf(remindAt);
  if (late < 0 || late > LATEST || checkIns.some((each) => each.date === date)) return false;
  // With breaks off there is none to keep away from.
  return schedule.hold === "disabled" || isQuiet(schedule);
}

const isQuiet = ({ mode, hold, work, untilBreak }: Schedule): boolean =>
  mode === "working" && hold === null && work >= AROUND_A_BREAK && untilBreak >= AROUND_A_BREAK;
