import { type Posture } from "./plan";
import type { Ms } from "../time/units";
import type { SchedulerState } from "./state";

export type WithdrawReason = "natural_break" | "dnd" | "quiet_hours" | "paused" | "disabled";
export type RefusalCode = "E_NO_PROMPT" | "E_POSTPONE_LIMIT";

/**
 * What the scheduler reports as having happened. Instants are elapsed time; `duration` and `remaining` are lengths.
 *
 * Outputs do not open windows: the screen follows the state, so a window lost to a crash is restored.
 */
export type Output =
  | { readonly type: "notice" }
  | { readonly type: "notice_withdrawn"; readonly reason: WithdrawReason }
  | { readonly type: "prompt" }
  | { readonly type: "prompt_withdrawn"; readonly reason: WithdrawReason }
  | { readonly type: "break_started" }
  /** Has `completedAt` if the end was detected late, `duration` if the person ended it. */
  | { readonly type: "break_completed"; readonly completedAt?: Ms; readonly duration?: Ms }
  | { readonly type: "break_cut_short"; readonly duration: Ms }
  | { readonly type: "break_resumed"; readonly remaining: Ms }
  /** The person says they already took a break. */
  | { readonly type: "break_reported" }
  | { readonly type: "postponed"; readonly used: number }
  | { readonly type: "skipped" }
  | { readonly type: "action_refused"; readonly action: "postpone" | "skip"; readonly code: RefusalCode }
  | { readonly type: "microbreak_started" }
  | { readonly type: "microbreak_completed" }
  | { readonly type: "microbreak_withdrawn" }
  /** A posture nudge; `count` is the number of nudges before it. */
  | { readonly type: "nudge"; readonly count: number }
  /** The sit–stand rhythm asks for another posture. */
  | { readonly type: "posture"; readonly to: Posture }
  | { readonly type: "natural_break"; readonly since: Ms }
  | { readonly type: "work_reset"; readonly reason: "app_was_off" };

/** Whether a break ran its full length and its end was seen: nobody ended it early, and it did not end during sleep. */
export const ranOut = (output: Output): boolean =>
  output.type === "break_completed" && output.duration === undefined && output.completedAt === undefined;

/** A new state and, in order, what happened on the way to it. */
export interface Step {
  readonly state: SchedulerState;
  readonly outputs: readonly Output[];
}

export const unchanged = (state: SchedulerState): Step => ({ state, outputs: [] });

/** Chains a further step, keeping the outputs so far. */
export function andThen(step: Step, next: (state: SchedulerState) => Step): Step {
  const { state, outputs } = next(step.state);
  return { state, outputs: [...step.outputs, ...outputs] };
}

/** Withdraws a visible notice or prompt with a reason; does nothing if there is none. */
export function withdraw(state: SchedulerState, reason: WithdrawReason): Step {
  if (state.phase.kind === "prompting") {
    return {
      state: { ...state, phase: { kind: "working" }, noticedAt: null },
      outputs: [{ type: "prompt_withdrawn", reason }],
    };
  }
  if (state.noticedAt === null) return unchanged(state);
  return { state: { ...state, noticedAt: null }, outputs: [{ type: "notice_withdrawn", reason }] };
}
