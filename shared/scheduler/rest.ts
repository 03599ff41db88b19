import { MINUTE, SECOND, type Ms } from "../time/units";
import { quietly, type Step } from "./outputs";
import type { Rest, SchedulerState } from "./state";

/** What one press adds to a break, and to the step of it that is on. */
export const EXTENSION: Ms = 30 * SECOND;
/** A break that stands still for so long was forgotten, and goes on. */
const LONGEST_PAUSE: Ms = 10 * MINUTE;

/** Makes the running break longer by half a minute. */
export const extendBreak = (state: SchedulerState): Step =>
  changeRest(state, (rest) => ({ ...rest, to: rest.to + EXTENSION }));

/** Makes the running break stand still. */
export const pauseBreak = (state: SchedulerState): Step =>
  changeRest(state, (rest) => ({ ...rest, pausedAt: rest.pausedAt ?? state.elapsed }));

/** Lets it go on: the time it stood still counts for nothing. */
export const resumeBreak = (state: SchedulerState): Step => changeRest(state, (rest) => goingOn(rest, state.elapsed));

/** When the running break has something to do by itself: to end, or to go on after a forgotten pause. */
export const restDueAt = ({ to, pausedAt }: Rest): Ms => (pausedAt === null ? to : pausedAt + LONGEST_PAUSE);

/** The same break as if it had never stood still, at an instant at which it does or does not. */
export function goingOn(rest: Rest, at: Ms): Rest {
  if (rest.pausedAt === null) return rest;
  const stood = at - rest.pausedAt;
  return { ...rest, from: rest.from + stood, to: rest.to + stood, pausedAt: null };
}

const changeRest = (state: SchedulerState, change: (rest: Rest) => Rest): Step =>
  quietly(state.phase.kind === "resting" ? { ...state, phase: change(state.phase) } : state);
