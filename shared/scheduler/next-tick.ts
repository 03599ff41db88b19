import { MINUTE, type Ms } from "../time/units";
import { promptWork } from "./advance";
import { PRESENT, QUIET, RETURNING, WAITING } from "./tick-rates";
import { STILL } from "./begin-break";
import { besideDues } from "./secondary-timers";
import type { Now } from "../time/now";
import { naturalBreakDueAt } from "./presence";
import { restDueAt } from "./rest";
import { isCounting, isHeld, targetOf, type SchedulerState } from "./state";

const SOONEST: Ms = 1;

/**
 * How long the heartbeat may sleep: until the next thing can happen, at most 10 s, or a minute while nothing can fall due.
 *
 * Whole minutes of the wall clock are always met, since hours and the tray's line change there.
 */
export function nextLook(state: SchedulerState, now: Now): Ms {
  const dues = [...fixedDues(state), ...workDues(state)].map((due) => due - now.elapsed);
  const most = longest(state);
  // Looks fall on the same beat of the wall clock, so that none is needed for whole minutes alone.
  const untilBeat = most - (now.epoch % most);
  return Math.max(SOONEST, Math.min(untilBeat, ...dues.filter((wait) => wait > 0)));
}

function longest(state: SchedulerState): Ms {
  const { spell, locked } = state.presence;
  if (nothingCanFallDue(state)) return QUIET;
  if (state.phase.kind === "prompting" && state.plan.start === "whenStill") return WAITING;
  return spell !== null && spell.settledAt === null && !locked ? RETURNING : PRESENT;
}

const nothingCanFallDue = ({ plan, pause, off, phase }: SchedulerState): boolean =>
  phase.kind === "working" && (!plan.enabled || pause !== null || off);

function fixedDues(state: SchedulerState): readonly Ms[] {
  const natural = state.phase.kind === "resting" ? null : naturalBreakDueAt(state);
  const rest = state.phase.kind === "resting" ? restDueAt(state.phase) : null;
  return [natural, rest, state.beside.showing?.to ?? null, ...startDues(state), state.pause?.endsAt ?? null].filter(
    (due): due is Ms => due !== null,
  );
}

/** When a prompt may become a break by itself: when the person has been still since the last input known of, or in the end. */
function startDues({ phase, plan, presence }: SchedulerState): readonly Ms[] {
  if (phase.kind !== "prompting" || plan.start !== "whenStill") return [];
  return [presence.lastInput + STILL, phase.since + plan.grace];
}

/** Instants of elapsed time at which the work done reaches a notice or prompt, if it goes on from here. */
function workDues(state: SchedulerState): readonly Ms[] {
  if (!isCounting(state) || isHeld(state)) return [];
  const { noticedAt, plan } = state;
  const due = noticedAt === null ? targetOf(state) : promptWork(state, noticedAt, plan.notice);
  return [due - plan.notice - state.work, due - state.work, ...besideDues(state)].map((left) => state.elapsed + left);
}

/** Rule R14: this much work can be lost in a crash, and a crash is known to have been this much later at most. */
const CHECKPOINT: Ms = 1 * MINUTE;

/** How long until the state must be kept again. */
export const untilCheckpoint = (savedAt: Ms, now: Now): Ms => Math.max(0, savedAt + CHECKPOINT - now.elapsed);
