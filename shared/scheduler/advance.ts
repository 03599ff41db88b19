import { SECOND, type Ms } from "../time/units";
import { isOff, untilTime } from "../time/hours";
import type { Now } from "../time/now";
import { quietly, andThen, withdraw, type Output, type Step } from "./outputs";
import { freeze, naturalBreakDueAt, settleBreakEnd, settleSpell } from "./presence";
import { beginBreak, startsByItself } from "./begin-break";
import { seated, countBeside, dropMicrobreak, endMicrobreak, runBeside } from "./secondary-timers";
import { restDueAt, resumeBreak } from "./rest";
import { freshInterval, isCounting, isHeld, targetOf, type SchedulerState } from "./state";

/** A difference of the two clocks above this is sleep; below it is their grain. */
const MIN_SLEEP: Ms = 1.5 * SECOND;

/** How long the computer has slept since the state's own instant; 0 when it has not. */
export function sleptSince(state: SchedulerState, now: Now): Ms {
  const slept = now.elapsed - state.elapsed - Math.max(0, now.awake - state.awake);
  return slept > MIN_SLEEP ? slept : 0;
}
/** Sums of many short times are not exact. */
const CLOCK_GRAIN: Ms = 1;
/** A break noticed later than this after its planned end is recorded with that end. */
const LATE: Ms = 2 * SECOND;

/**
 * Lets time pass up to `now`: counts work, ends what has run out, and turns a long absence into a natural break.
 *
 * Sleep that no event told of shows as elapsed time without awake time. It is taken to have begun when the awake time was
 * used up, since the first look after a wake comes at once.
 */
export function advance(state: SchedulerState, now: Now): Step {
  const awake = Math.max(0, now.awake - state.awake);
  const hasSlept = sleptSince(state, now) > 0;
  const upToSleep = hasSlept ? passTo(state, state.elapsed + awake) : quietly(state);
  const asleep = hasSlept ? andThen(upToSleep, (s) => quietly(freeze(s, s.elapsed))) : upToSleep;
  const passed = andThen(asleep, (s) => passTo(s, now.elapsed));
  return andThen(
    andThen(passed, (s) => endPauseByClock({ ...s, awake: now.awake }, now)),
    (s) => lookAtHours(s, now),
  );
}

/** Notices and prompts as they have become due or impossible (rules R3, R11–R13). Always the last part of a step. */
export function surface(state: SchedulerState, now: Now): Step {
  return andThen(surfaceBreak(state, now), (s) => surfaceBeside(s, now));
}

/** A microbreak gives way to everything else. */
function surfaceBeside(state: SchedulerState, now: Now): Step {
  const isFree = isCounting(state) && !isHeld(state) && state.noticedAt === null;
  const cleared = isFree ? quietly(state) : dropMicrobreak(state);
  const untilNotice = targetOf(state) - state.plan.notice - state.work;
  return andThen(cleared, (s) => runBeside(s, now, isFree, untilNotice));
}

function surfaceBreak(state: SchedulerState, now: Now): Step {
  if (!state.plan.enabled) return andThen(withdraw(state, "disabled"), emptied);
  if (state.off) return andThen(withdraw(state, "quiet_hours"), emptied);
  if (state.pause !== null) return withdraw(state, "paused");
  if (isHeld(state)) return state.phase.kind === "working" ? withdraw(state, "dnd") : quietly(state);
  const shown = isCounting(state) ? andThen(showNotice(state, now), showPrompt) : quietly(state);
  return andThen(shown, (s) => (startsByItself(s, now) ? beginBreak(s, now) : quietly(s)));
}

/** Natural breaks are looked for at the moment of a look, never in the middle of one: on waking, that is the wake. */
export function noticeAbsence(state: SchedulerState, now: Now): Step {
  const dueAt = naturalBreakDueAt(state);
  if (state.phase.kind === "resting" || dueAt === null || now.elapsed < dueAt) return quietly(state);
  const since = dueAt - state.plan.idleReset;
  const settled = (s: SchedulerState): SchedulerState => settleSpell(seated(freshInterval(s)), dueAt);
  // Where none is recorded, a prompt from before still leaves the screen, and says why.
  if (!state.plan.enabled) return andThen(withdraw(state, "disabled"), (s) => quietly(settled(s)));
  if (state.off) return andThen(withdraw(state, "quiet_hours"), (s) => quietly(settled(s)));
  return andThen(withdraw(state, "natural_break"), (s) => ({
    state: settled(s),
    outputs: [{ type: "natural_break", since }],
  }));
}

function passTo(state: SchedulerState, to: Ms): Step {
  const { phase, pause } = state;
  const micro = state.beside.showing?.to ?? null;
  const cut = [phase.kind === "resting" ? restDueAt(phase) : null, pause?.endsAt ?? null, micro]
    .filter((at): at is Ms => at !== null && at <= to)
    .sort((a, b) => a - b)[0];
  if (cut === undefined) return quietly(count(state, to));
  const before = count(state, Math.max(cut, state.elapsed));
  return andThen(endAt(before, cut, to), (s) => passTo(s, to));
}

/** Ends what has run out at an instant, one thing at a time. */
function endAt(state: SchedulerState, cut: Ms, to: Ms): Step {
  const { phase, beside } = state;
  if (phase.kind === "resting" && restDueAt(phase) === cut)
    return phase.pausedAt === null ? completeBreak(state, cut, to) : resumeBreak(state);
  if (beside.showing?.to === cut) return endMicrobreak(state);
  return quietly({ ...state, pause: null });
}

function count(state: SchedulerState, to: Ms): SchedulerState {
  const passed = isCounting(state) ? Math.max(0, to - state.elapsed) : 0;
  return {
    ...state,
    elapsed: Math.max(to, state.elapsed),
    work: state.work + passed,
    beside: countBeside(state.beside, passed),
  };
}

function completeBreak(state: SchedulerState, endedAt: Ms, noticedAt: Ms): Step {
  const output: Output =
    noticedAt - endedAt > LATE ? { type: "break_completed", completedAt: endedAt } : { type: "break_completed" };
  return { state: settleBreakEnd(seated(freshInterval(state)), endedAt), outputs: [output] };
}

function endPauseByClock(state: SchedulerState, now: Now): Step {
  const until = state.pause?.until ?? null;
  return quietly(until !== null && now.epoch >= until ? { ...state, pause: null } : state);
}

function lookAtHours(state: SchedulerState, now: Now): Step {
  const off = isOff(state.plan.hours, now.epoch, now.zone);
  return quietly(aimAtTime(off === state.off ? state : { ...state, off }, now));
}

/**
 * With fixed times the target moves with the wall clock, until a break is due: a time that passes while nobody is there is
 * left out, and one that falls into a call waits for its end like any break.
 */
function aimAtTime(state: SchedulerState, now: Now): SchedulerState {
  const { plan, work, timeTarget, postponesUsed } = state;
  if (plan.times.length === 0 || postponesUsed > 0) return state;
  if (timeTarget !== null && work >= timeTarget - plan.notice) return state;
  return { ...state, timeTarget: work + untilTime(plan.times, plan.notice, now) };
}

/** While breaks are off no work stands; a break that is running goes on. */
function emptied(state: SchedulerState): Step {
  return quietly({ ...freshInterval(state), ...(state.phase.kind === "resting" ? { phase: state.phase } : {}) });
}

function showNotice(state: SchedulerState, now: Now): Step {
  const { plan, work } = state;
  const target = targetOf(state);
  if (state.noticedAt !== null || work < target - plan.notice) return quietly(state);
  const promptAt = now.epoch + Math.max(target - work, plan.notice);
  if (isOff(plan.hours, promptAt, now.zone)) return quietly(state);
  return { state: { ...state, noticedAt: work }, outputs: [{ type: "notice" }] };
}

function showPrompt(state: SchedulerState): Step {
  const { noticedAt, work, plan } = state;
  if (noticedAt === null || work < promptWork(state, noticedAt, plan.notice)) return quietly(state);
  return {
    state: { ...state, phase: { kind: "prompting", since: state.elapsed } },
    outputs: [{ type: "prompt" }],
  };
}

/** The work at which the prompt comes: never sooner than a whole notice after the notice (rule R3). */
export const promptWork = (state: SchedulerState, noticedAt: Ms, notice: Ms): Ms =>
  Math.max(targetOf(state), noticedAt + notice);

/**
 * Whether a notice stands on the screen. One that was shown before the interval was made longer steps back until its time
 * comes again.
 */
export const isNoticeUp = (state: SchedulerState): boolean =>
  state.phase.kind === "working" &&
  state.noticedAt !== null &&
  promptWork(state, state.noticedAt, state.plan.notice) - state.work <= state.plan.notice + CLOCK_GRAIN;
