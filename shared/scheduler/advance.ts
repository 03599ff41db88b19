import { SECOND, type Ms } from "../time/units";
import { isOff, untilTime } from "../time/hours";
import type { Now } from "../time/now";
import { unchanged, andThen, withdraw, type Output, type Step } from "./outputs";
import { freeze, naturalBreakDueAt, settleBreakEnd, settleAbsence } from "./presence";
import { pauseIn } from "./pause-end";
import { beginBreak, startsByItself } from "./begin-break";
import { restartRhythm, countSecondary, dropMicrobreak, endMicrobreak, advanceSecondary } from "./secondary-timers";
import { restDueAt, resumeBreak } from "./rest";
import { freshInterval, isCounting, isHeld, targetOf, type SchedulerState } from "./state";

/** Clocks that drift apart by more than this mean sleep; less is their resolution. */
const MIN_SLEEP: Ms = 1.5 * SECOND;

/** How long the computer slept since the state was computed; 0 if it did not. */
export function sleptSince(state: SchedulerState, now: Now): Ms {
  const slept = now.elapsed - state.elapsed - Math.max(0, now.awake - state.awake);
  return slept > MIN_SLEEP ? slept : 0;
}
/** Sums of many short spans are inexact. */
const CLOCK_GRAIN: Ms = 1;
/** A break whose end is detected later than this is recorded with its planned end. */
const LATE: Ms = 2 * SECOND;

/**
 * Lets time pass up to `now`: counts work and ends what has run out.
 *
 * Unannounced sleep shows as elapsed time without awake time. It is assumed to have begun once the awake time was used up,
 * because the first tick after waking comes at once.
 */
export function advance(before: SchedulerState, now: Now): Step {
  const state = before.pause === null ? before : { ...before, pause: pauseIn(before.pause, now.zone) };
  const awake = Math.max(0, now.awake - state.awake);
  const hasSlept = sleptSince(state, now) > 0;
  const upToSleep = hasSlept ? passTo(state, state.elapsed + awake) : unchanged(state);
  const asleep = hasSlept ? andThen(upToSleep, (s) => unchanged(freeze(s, s.elapsed))) : upToSleep;
  const passed = andThen(asleep, (s) => passTo(s, now.elapsed));
  return andThen(
    andThen(passed, (s) => endPauseByClock({ ...s, awake: now.awake }, now)),
    (s) => checkHours(s, now),
  );
}

/** Shows or withdraws notices and prompts (rules R3, R11–R13), then the secondary timers. Always the last part of a step. */
export function offerBreaks(state: SchedulerState, now: Now): Step {
  return andThen(offerBreak(state, now), (s) => offerSecondary(s, now));
}

/** Microbreaks have the lowest priority. */
function offerSecondary(state: SchedulerState, now: Now): Step {
  const isFree = isCounting(state) && !isHeld(state) && state.noticedAt === null;
  const cleared = isFree ? unchanged(state) : dropMicrobreak(state);
  const untilNotice = targetOf(state) - state.plan.notice - state.work;
  return andThen(cleared, (s) => advanceSecondary(s, now, isFree, untilNotice));
}

function offerBreak(state: SchedulerState, now: Now): Step {
  if (!state.plan.enabled) return andThen(withdraw(state, "disabled"), withoutProgress);
  if (state.off) return andThen(withdraw(state, "quiet_hours"), withoutProgress);
  if (state.pause !== null) return withdraw(state, "paused");
  if (isHeld(state)) return state.phase.kind === "working" ? withdraw(state, "dnd") : unchanged(state);
  const shown = isCounting(state) ? andThen(showNotice(state, now), showPrompt) : unchanged(state);
  return andThen(shown, (s) => (startsByItself(s, now) ? beginBreak(s, now) : unchanged(s)));
}

/** Natural breaks are detected as of the tick, not in the middle of the time passed: after sleep that is the wake-up. */
export function noticeAbsence(state: SchedulerState, now: Now): Step {
  const dueAt = naturalBreakDueAt(state);
  if (state.phase.kind === "resting" || dueAt === null || now.elapsed < dueAt) return unchanged(state);
  const since = dueAt - state.plan.idleReset;
  const settled = (s: SchedulerState): SchedulerState => settleAbsence(restartRhythm(freshInterval(s)), dueAt);
  // Even where no natural break is recorded, a visible prompt is withdrawn with its reason.
  if (!state.plan.enabled) return andThen(withdraw(state, "disabled"), (s) => unchanged(settled(s)));
  if (state.off) return andThen(withdraw(state, "quiet_hours"), (s) => unchanged(settled(s)));
  return andThen(withdraw(state, "natural_break"), (s) => ({
    state: settled(s),
    outputs: [{ type: "natural_break", since }],
  }));
}

function passTo(state: SchedulerState, to: Ms): Step {
  const { phase, pause } = state;
  const micro = state.secondary.showing?.to ?? null;
  const cut = [phase.kind === "resting" ? restDueAt(phase) : null, pause?.endsAt ?? null, micro]
    .filter((at): at is Ms => at !== null && at <= to)
    .sort((a, b) => a - b)[0];
  if (cut === undefined) return unchanged(count(state, to));
  const before = count(state, Math.max(cut, state.elapsed));
  return andThen(endAt(before, cut, to), (s) => passTo(s, to));
}

/** Ends the one thing that runs out at the instant `cut`. */
function endAt(state: SchedulerState, cut: Ms, to: Ms): Step {
  const { phase, secondary } = state;
  if (phase.kind === "resting" && restDueAt(phase) === cut)
    return phase.pausedAt === null ? completeBreak(state, cut, to) : resumeBreak(state);
  if (secondary.showing?.to === cut) return endMicrobreak(state);
  return unchanged({ ...state, pause: null });
}

function count(state: SchedulerState, to: Ms): SchedulerState {
  const passed = isCounting(state) ? Math.max(0, to - state.elapsed) : 0;
  return {
    ...state,
    elapsed: Math.max(to, state.elapsed),
    work: state.work + passed,
    secondary: countSecondary(state.secondary, passed),
  };
}

function completeBreak(state: SchedulerState, endedAt: Ms, noticedAt: Ms): Step {
  const output: Output =
    noticedAt - endedAt > LATE ? { type: "break_completed", completedAt: endedAt } : { type: "break_completed" };
  return { state: settleBreakEnd(restartRhythm(freshInterval(state)), endedAt), outputs: [output] };
}

function endPauseByClock(state: SchedulerState, now: Now): Step {
  const until = state.pause?.until ?? null;
  return unchanged(until !== null && now.epoch >= until ? { ...state, pause: null } : state);
}

function checkHours(state: SchedulerState, now: Now): Step {
  const off = isOff(state.plan.hours, now.epoch, now.zone);
  return unchanged(aimAtTime(off === state.off ? state : { ...state, off }, now));
}

/**
 * With fixed times the target follows the wall clock until a break is due. A time that passes while the person is away is
 * skipped; one that falls into a call waits for its end like any other break.
 */
function aimAtTime(state: SchedulerState, now: Now): SchedulerState {
  const { plan, work, timeTarget, postponesUsed } = state;
  if (plan.times.length === 0 || postponesUsed > 0) return state;
  if (timeTarget !== null && work >= timeTarget - plan.notice) return state;
  return { ...state, timeTarget: work + untilTime(plan.times, plan.notice, now) };
}

/** No work accumulates while breaks are off; a running break goes on. */
function withoutProgress(state: SchedulerState): Step {
  return unchanged({ ...freshInterval(state), ...(state.phase.kind === "resting" ? { phase: state.phase } : {}) });
}

function showNotice(state: SchedulerState, now: Now): Step {
  const { plan, work } = state;
  const target = targetOf(state);
  if (state.noticedAt !== null || work < target - plan.notice) return unchanged(state);
  const promptAt = now.epoch + Math.max(target - work, plan.notice);
  if (isOff(plan.hours, promptAt, now.zone)) return unchanged(state);
  return { state: { ...state, noticedAt: work }, outputs: [{ type: "notice" }] };
}

function showPrompt(state: SchedulerState): Step {
  const { noticedAt, work, plan } = state;
  if (noticedAt === null || work < promptWork(state, noticedAt, plan.notice)) return unchanged(state);
  return {
    state: { ...state, phase: { kind: "prompting", since: state.elapsed } },
    outputs: [{ type: "prompt" }],
  };
}

/** Work at which the prompt appears: at least a full notice after the notice (rule R3). */
export const promptWork = (state: SchedulerState, noticedAt: Ms, notice: Ms): Ms =>
  Math.max(targetOf(state), noticedAt + notice);

/** Whether a notice is visible. After the interval was lengthened, an early notice hides until its time comes again. */
export const isNoticeUp = (state: SchedulerState): boolean =>
  state.phase.kind === "working" &&
  state.noticedAt !== null &&
  promptWork(state, state.noticedAt, state.plan.notice) - state.work <= state.plan.notice + CLOCK_GRAIN;
