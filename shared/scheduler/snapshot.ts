import type { EpochMs, Ms } from "../time/units";
import type { Now } from "../time/now";
import { unchanged, type Step } from "./outputs";
import { completePause, pauseIn } from "./pause-end";
import type { Plan } from "./plan";
import { goingOn } from "./rest";
import { freshInterval, initialState, type Pause, type SchedulerState } from "./state";

/**
 * What survives a restart of the app (rule R14). Plain JSON.
 *
 * `bootId` and `elapsed` give the exact gap as long as the computer was not rebooted; otherwise `savedAt` is used.
 */
export interface Snapshot {
  readonly version: 1;
  readonly bootId: string;
  readonly elapsed: Ms;
  readonly savedAt: EpochMs;
  readonly work: Ms;
  readonly postponesUsed: number;
  readonly rest: { readonly from: Ms; readonly to: Ms } | null;
  readonly pause: Pause | null;
}

export function snapshotOf(state: SchedulerState, now: Now, bootId: string): Snapshot {
  // A paused break resumes after a restart with the time it had left.
  const rest = state.phase.kind === "resting" ? goingOn(state.phase, state.elapsed) : null;
  return {
    version: 1,
    bootId,
    elapsed: state.elapsed,
    savedAt: now.epoch - (now.elapsed - state.elapsed),
    work: state.work,
    postponesUsed: state.postponesUsed,
    rest: rest === null ? null : { from: rest.from, to: rest.to },
    pause: state.pause,
  };
}

/**
 * The scheduler at the start of the app.
 *
 * Within `plan.idleReset` of the last snapshot work continues from its value and the gap is not counted; later it starts
 * from zero. Breaks and timed pauses continue in true time either way. Notices and prompts are not restored: a break that is
 * due gets a new notice.
 */
export function restore(plan: Plan, snapshot: Snapshot | null, now: Now, bootId: string): Step {
  const fresh = initialState(plan, now);
  if (snapshot === null) return unchanged(fresh);
  const gap = Math.max(0, snapshot.bootId === bootId ? now.elapsed - snapshot.elapsed : now.epoch - snapshot.savedAt);
  /** Offset from the clock of the run that saved to the clock of this one. */
  const moved = now.elapsed - gap - snapshot.elapsed;
  const kept: SchedulerState = {
    ...fresh,
    work: Math.max(0, snapshot.work),
    postponesUsed: Math.max(0, snapshot.postponesUsed),
    pause: movePause(snapshot.pause, moved, now),
  };
  if (snapshot.rest !== null) return restoreBreak(kept, snapshot.rest.from + moved, snapshot.rest.to + moved, now);
  if (gap <= plan.idleReset) return unchanged(kept);
  return { state: freshInterval(kept), outputs: [{ type: "work_reset", reason: "app_was_off" }] };
}

function restoreBreak(state: SchedulerState, from: Ms, to: Ms, now: Now): Step {
  if (to <= now.elapsed) {
    return { state: freshInterval(state), outputs: [{ type: "break_completed", completedAt: to }] };
  }
  return {
    state: { ...state, phase: { kind: "resting", from, to, pausedAt: null, aside: false } },
    outputs: [{ type: "break_resumed", remaining: to - now.elapsed }],
  };
}

function movePause(pause: Pause | null, moved: Ms, now: Now): Pause | null {
  if (pause === null) return null;
  const endsAt = pause.endsAt === null ? null : pause.endsAt + moved;
  const here = pauseIn({ ...pause, endsAt }, now.zone);
  const isOver =
    (here.endsAt !== null && here.endsAt <= now.elapsed) || (here.until !== null && here.until <= now.epoch);
  return isOver ? null : completePause(here, now);
}
