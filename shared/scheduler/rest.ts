import { MINUTE, SECOND, type Ms } from "../time/units";
import { unchanged, type Step } from "./outputs";
import type { Rest, SchedulerState } from "./state";

/** Added to the break, and to its current step, by each press. */
export const EXTENSION: Ms = 30 * SECOND;
/** A break paused for this long was forgotten and resumes. */
const LONGEST_PAUSE: Ms = 10 * MINUTE;

/** Lengthens the running break by half a minute. */
export const extendBreak = (state: SchedulerState): Step =>
  changeRest(state, (rest) => ({ ...rest, to: rest.to + EXTENSION }));

/** Pauses the running break. */
export const pauseBreak = (state: SchedulerState): Step =>
  changeRest(state, (rest) => ({ ...rest, pausedAt: rest.pausedAt ?? state.elapsed }));

/** Resumes it; paused time is not rest. */
export const resumeBreak = (state: SchedulerState): Step => changeRest(state, (rest) => goingOn(rest, state.elapsed));

/** When the running break next changes by itself: its end, or the end of a forgotten pause. */
export const restDueAt = ({ to, pausedAt }: Rest): Ms => (pausedAt === null ? to : pausedAt + LONGEST_PAUSE);

/** The same break without its pause, as of the instant `at`. */
export function goingOn(rest: Rest, at: Ms): Rest {
  if (rest.pausedAt === null) return rest;
  const stood = at - rest.pausedAt;
  return { ...rest, from: rest.from + stood, to: rest.to + stood, pausedAt: null };
}

const changeRest = (state: SchedulerState, change: (rest: Rest) => Rest): Step =>
  unchanged(state.phase.kind === "resting" ? { ...state, phase: change(state.phase) } : state);
