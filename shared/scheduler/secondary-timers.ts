import type { Ms } from "../time/units";
import type { Now } from "../time/now";
import { unchanged, type Output, type Step } from "./outputs";
import type { SecondaryTimers, SchedulerState } from "./state";

/** Adds work to all counts. A microbreak itself counts as work. */
export const countSecondary = (timers: SecondaryTimers, work: Ms): SecondaryTimers => ({
  ...timers,
  micro: timers.showing === null ? timers.micro + work : 0,
  nudge: timers.nudge + work,
  inStage: timers.inStage + work,
});

/** Completes the visible microbreak as of its planned end. */
export function endMicrobreak(state: SchedulerState): Step {
  const secondary = { ...state.secondary, showing: null, micro: 0 };
  return { state: { ...state, secondary }, outputs: [{ type: "microbreak_completed" }] };
}

/** Withdraws the microbreak early, because something more important comes or the person says so. */
export function dropMicrobreak(state: SchedulerState): Step {
  if (state.secondary.showing === null) return unchanged(state);
  const secondary = { ...state.secondary, showing: null, micro: 0 };
  return { state: { ...state, secondary }, outputs: [{ type: "microbreak_withdrawn" }] };
}

/** Restarts the sit–stand rhythm after a break or absence: people who come back sit down. */
export const restartRhythm = (state: SchedulerState): SchedulerState => ({
  ...state,
  secondary: { ...state.secondary, stage: 0, inStage: 0 },
});

/** Fires whatever is due. `isFree` says whether anything may be shown at all. */
export function advanceSecondary(state: SchedulerState, now: Now, isFree: boolean, untilNotice: Ms): Step {
  const due = { ...dueMicrobreak(state, now, isFree, untilNotice) };
  const nudged = dueNudge(due.state, isFree);
  const turned = duePosture(nudged.state, isFree);
  return { state: turned.state, outputs: [...due.outputs, ...nudged.outputs, ...turned.outputs] };
}

/** Skips a microbreak that is due just before the hourly break, or while the hands are resting anyway. */
function dueMicrobreak(state: SchedulerState, now: Now, isFree: boolean, untilNotice: Ms): Step {
  const { plan, secondary, presence } = state;
  if (plan.micro === null || secondary.showing !== null || secondary.micro < plan.micro.interval)
    return unchanged(state);
  const { length } = plan.micro;
  const isTaken = now.elapsed - presence.lastInput >= length;
  if (!isFree || isTaken || untilNotice <= length)
    return unchanged({ ...state, secondary: { ...secondary, micro: 0 } });
  const showing = { from: now.elapsed, to: now.elapsed + length };
  return { state: { ...state, secondary: { ...secondary, showing } }, outputs: [{ type: "microbreak_started" }] };
}

function dueNudge(state: SchedulerState, isFree: boolean): Step {
  const { plan, secondary } = state;
  if (plan.nudge === null || secondary.nudge < plan.nudge) return unchanged(state);
  const count = secondary.nudges + (isFree ? 1 : 0);
  const outputs: readonly Output[] = isFree ? [{ type: "nudge", count: secondary.nudges }] : [];
  return { state: { ...state, secondary: { ...secondary, nudge: 0, nudges: count } }, outputs };
}

function duePosture(state: SchedulerState, isFree: boolean): Step {
  const { plan, secondary } = state;
  const current = plan.rhythm[secondary.stage % Math.max(1, plan.rhythm.length)];
  if (current === undefined || secondary.inStage < current.length) return unchanged(state);
  const stage = (secondary.stage + 1) % plan.rhythm.length;
  const to = plan.rhythm[stage]?.posture ?? "sit";
  const outputs: readonly Output[] = isFree ? [{ type: "posture", to }] : [];
  return { state: { ...state, secondary: { ...secondary, stage, inStage: 0 } }, outputs };
}

/** Remaining work until each of them is due. */
export function secondaryDues({ plan, secondary }: SchedulerState): readonly Ms[] {
  const stage = plan.rhythm[secondary.stage % Math.max(1, plan.rhythm.length)];
  return [
    ...(plan.micro === null || secondary.showing !== null ? [] : [plan.micro.interval - secondary.micro]),
    ...(plan.nudge === null ? [] : [plan.nudge - secondary.nudge]),
    ...(stage === undefined ? [] : [stage.length - secondary.inStage]),
  ];
}
