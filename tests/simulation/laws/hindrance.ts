import { isOff } from "../../../shared/time/hours";
import { holdsOf, type SchedulerState } from "../../../shared/scheduler/state";
import type { Moment } from "../moment";

/** Why nothing may be shown at a moment, by the facts rather than the scheduler's view of them; `null` if something may. */
export function hindrance({ state, facts, now }: Moment): string | null {
  if (state === null) return "the app is not running";
  if (facts.isLocked) return "locked";
  if (facts.isAsleep) return "asleep";
  if (facts.pause !== null) return "paused";
  if (!state.plan.enabled) return "disabled";
  if (isOff(state.plan.hours, now.epoch, now.zone)) return "quiet hours";
  return isHeldBack(state, facts) ? "held back" : null;
}

/** Whether a prompt announced now would fall into quiet hours. */
export const isNearOff = ({ plan }: SchedulerState, { now }: Moment): boolean =>
  isOff(plan.hours, now.epoch + plan.notice, now.zone);

/** Includes holds whose release the app still delays; that it does so rightly is checked by a law of its own. */
const isHeldBack = (state: SchedulerState, { holds }: Moment["facts"]): boolean =>
  holdsOf(state).length > 0 || (holds.length > 0 && holdsOf({ ...state, desktopHolds: holds }).length > 0);
