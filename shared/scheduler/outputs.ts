import { type Posture } from "./plan";
import type { Ms } from "../time/units";
import type { SchedulerState } from "./state";

export type WithdrawReason = "natural_break" | "dnd" | "quiet_hours" | "paused" | "disabled";
export type RefusalCode = "E_NO_PROMPT" | "E_POSTPONE_LIMIT";

/**
 * What the scheduler says has happened. Instants are elapsed time, `duration` and `remaining` lengths.
 *
 * Windows are not opened by outputs: what is on the screen follows the state, so that a window lost to a crash comes back.
 */
export type Output =
  | { readonly type: "notice" }
  | { readonly type: "notice_withdrawn"; readonly reason: WithdrawReason }
  | { readonly type: "prompt" }
  | { readonly type: "prompt_withdrawn"; readonly reason: WithdrawReason }
  | { readonly type: "break_started" }
  /** With `completedAt` when it was noticed after the planned end, with `duration` when the person ended it. */
  | { readonly type: "break_completed"; readonly completedAt?: Ms; readonly duration?: Ms }
  | { readonly type: "break_cut_short"; readonly duration: Ms }
  | { readonly type: "break_resumed"; readonly remaining: Ms }
  /** The person says they took a break by themselves. */
  | { readonly type: "break_reported" }
  | { readonly type: "postponed"; readonly used: number }
  | { readonly type: "skipped" }
  | { readonly type: "action_refused"; readonly action: "postpone" | "skip"; readonly code: RefusalCode }
  | { readonly type: "microbreak_started" }
  | { readonly type: "microbreak_completed" }
  | { readonly type: "microbreak_withdrawn" }
  /** A posture nudge; `count` is how many there were before it. */
  | { readonly type: "nudge"; readonly count: number }
  /** The sit–stand rhythm asks for another posture. */
  | { readonly type: "posture"; readonly to: Posture }
  | { readonly type: "natural_break"; readonly since: Ms }
  | { readonly type: "work_reset"; readonly reason: "app_was_off" };

/** Whether a break came to its end by itself, and was seen to: nobody ended it, and it did not run out in sleep. */
export const ranOut = (output: Output): boolean =>
  output.type === "break_completed" && output.duration === undefined && output.completedAt === undefined;

/** A state and what happened on the way to it, in order. */
export interface Step {
  readonly state: SchedulerState;
  readonly outputs: readonly Output[];
}

export const quietly = (state: SchedulerState): Step => ({ state, outputs: [] });

/** Goes on from a step, keeping what has happened so far. */
export function andThen(step: Step, next: (state: SchedulerState) => Step): Step {
  const { state, outputs } = next(step.state);
  return { state, outputs: [...step.outputs, ...outputs] };
}

/** Takes a notice or prompt off the screen, saying why; changes nothing when there is none. */
export function withdraw(state: SchedulerState, reason: WithdrawReason): Step {
  if (state.phase.kind === "prompting") {
    return {
      state: { ...state, phase: { kind: "working" }, noticedAt: null },
      outputs: [{ type: "prompt_withdrawn", reason }],
    };
  }
  if (state.noticedAt === null) return quietly(state);
  return { state: { ...state, noticedAt: null }, outputs: [{ type: "notice_withdrawn", reason }] };
}
