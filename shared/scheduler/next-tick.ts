import { MINUTE, type Ms } from "../time/units";
import { promptWork } from "./advance";
import { PRESENT_TICK, QUIET_TICK, RETURNING_TICK, WAITING_TICK } from "./tick-rates";
import { TYPING_PAUSE } from "./begin-break";
import { secondaryDues } from "./secondary-timers";
import type { Now } from "../time/now";
import { naturalBreakDueAt } from "./presence";
import { restDueAt } from "./rest";
import { isCounting, isHeld, targetOf, type SchedulerState } from "./state";

const SOONEST: Ms = 1;

/**
 * How long the timer may wait: until the next thing can happen, at most 10 s, or a minute while nothing can fall due.
 *
 * Never skips a whole minute of the wall clock, where hours and the tray's text change.
 */
export function nextTick(state: SchedulerState, now: Now): Ms {
  const dues = [...fixedDues(state), ...workDues(state)].map((due) => due - now.elapsed);
  const most = longest(state);
  // Ticks are aligned with the wall clock, so none is needed for whole minutes alone.
  const untilBeat = most - (now.epoch % most);
  return Math.max(SOONEST, Math.min(untilBeat, ...dues.filter((wait) => wait > 0)));
}

function longest(state: SchedulerState): Ms {
  const { absence, locked } = state.presence;
  if (nothingCanFallDue(state)) return QUIET_TICK;
  if (state.phase.kind === "prompting" && state.plan.start === "whenStill") return WAITING_TICK;
  return absence !== null && absence.settledAt === null && !locked ? RETURNING_TICK : PRESENT_TICK;
}

const nothingCanFallDue = ({ plan, pause, off, phase }: SchedulerState): boolean =>
  phase.kind === "working" && (!plan.enabled || pause !== null || off);

function fixedDues(state: SchedulerState): readonly Ms[] {
  const natural = state.phase.kind === "resting" ? null : naturalBreakDueAt(state);
  const rest = state.phase.kind === "resting" ? restDueAt(state.phase) : null;
  return [natural, rest, state.secondary.showing?.to ?? null, ...startDues(state), state.pause?.endsAt ?? null].filter(
    (due): due is Ms => due !== null,
  );
}

/** When a prompt may turn into a break by itself: after a pause in typing, or when the grace period ends. */
function startDues({ phase, plan, presence }: SchedulerState): readonly Ms[] {
  if (phase.kind !== "prompting" || plan.start !== "whenStill") return [];
  return [presence.lastInput + TYPING_PAUSE, phase.since + plan.grace];
}

/** When (elapsed time) notice, prompt and secondary timers are due if work goes on. */
function workDues(state: SchedulerState): readonly Ms[] {
  if (!isCounting(state) || isHeld(state)) return [];
  const { noticedAt, plan } = state;
  const due = noticedAt === null ? targetOf(state) : promptWork(state, noticedAt, plan.notice);
  return [due - plan.notice - state.work, due - state.work, ...secondaryDues(state)].map(
    (left) => state.elapsed + left,
  );
}

/** Rule R14: at most this much work is lost in a crash. */
const CHECKPOINT: Ms = 1 * MINUTE;

/** How long until the state must be saved again. */
export const untilCheckpoint = (savedAt: Ms, now: Now): Ms => Math.max(0, savedAt + CHECKPOINT - now.elapsed);
