import type { Ms } from "../time/units";
import type { Now } from "../time/now";
import { quietly, type Output, type Step } from "./outputs";
import type { Beside, SchedulerState } from "./state";

/** Work goes on during a microbreak: it is part of it. */
export const countBeside = (beside: Beside, work: Ms): Beside => ({
  ...beside,
  micro: beside.showing === null ? beside.micro + work : 0,
  nudge: beside.nudge + work,
  inStage: beside.inStage + work,
});

/** A microbreak on the screen that has run out, as of its planned end. */
export function endMicrobreak(state: SchedulerState): Step {
  const beside = { ...state.beside, showing: null, micro: 0 };
  return { state: { ...state, beside }, outputs: [{ type: "microbreak_completed" }] };
}

/** Takes a microbreak off the screen before its end, because something more important comes or the person says so. */
export function dropMicrobreak(state: SchedulerState): Step {
  if (state.beside.showing === null) return quietly(state);
  const beside = { ...state.beside, showing: null, micro: 0 };
  return { state: { ...state, beside }, outputs: [{ type: "microbreak_withdrawn" }] };
}

/** After a break or an absence the rhythm begins anew: whoever comes back sits down. */
export const seated = (state: SchedulerState): SchedulerState => ({
  ...state,
  beside: { ...state.beside, stage: 0, inStage: 0 },
});

/** What has fallen due beside the break. `isFree` is whether anything may be shown at all. */
export function runBeside(state: SchedulerState, now: Now, isFree: boolean, untilNotice: Ms): Step {
  const due = { ...dueMicrobreak(state, now, isFree, untilNotice) };
  const nudged = dueNudge(due.state, isFree);
  const turned = duePosture(nudged.state, isFree);
  return { state: turned.state, outputs: [...due.outputs, ...nudged.outputs, ...turned.outputs] };
}

/**
 * A microbreak that falls due shortly before the hourly break is absorbed by it, and one that falls due while the hands rest
 * anyway has been taken already.
 */
function dueMicrobreak(state: SchedulerState, now: Now, isFree: boolean, untilNotice: Ms): Step {
  const { plan, beside, presence } = state;
  if (plan.micro === null || beside.showing !== null || beside.micro < plan.micro.interval) return quietly(state);
  const { length } = plan.micro;
  const isTaken = now.elapsed - presence.lastInput >= length;
  if (!isFree || isTaken || untilNotice <= length) return quietly({ ...state, beside: { ...beside, micro: 0 } });
  const showing = { from: now.elapsed, to: now.elapsed + length };
  return { state: { ...state, beside: { ...beside, showing } }, outputs: [{ type: "microbreak_started" }] };
}

function dueNudge(state: SchedulerState, isFree: boolean): Step {
  const { plan, beside } = state;
  if (plan.nudge === null || beside.nudge < plan.nudge) return quietly(state);
  const count = beside.nudges + (isFree ? 1 : 0);
  const outputs: readonly Output[] = isFree ? [{ type: "nudge", count: beside.nudges }] : [];
  return { state: { ...state, beside: { ...beside, nudge: 0, nudges: count } }, outputs };
}

function duePosture(state: SchedulerState, isFree: boolean): Step {
  const { plan, beside } = state;
  const current = plan.rhythm[beside.stage % Math.max(1, plan.rhythm.length)];
  if (current === undefined || beside.inStage < current.length) return quietly(state);
  const stage = (beside.stage + 1) % plan.rhythm.length;
  const to = plan.rhythm[stage]?.posture ?? "sit";
  const outputs: readonly Output[] = isFree ? [{ type: "posture", to }] : [];
  return { state: { ...state, beside: { ...beside, stage, inStage: 0 } }, outputs };
}

/** Work left until each of them falls due. */
export function besideDues({ plan, beside }: SchedulerState): readonly Ms[] {
  const stage = plan.rhythm[beside.stage % Math.max(1, plan.rhythm.length)];
  return [
    ...(plan.micro === null || beside.showing !== null ? [] : [plan.micro.interval - beside.micro]),
    ...(plan.nudge === null ? [] : [plan.nudge - beside.nudge]),
    ...(stage === undefined ? [] : [stage.length - beside.inStage]),
  ];
}
