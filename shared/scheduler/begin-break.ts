import { SECOND, type Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Step } from "./outputs";
import type { SchedulerState } from "./state";

/** Without input for this long a person is between two things, and a break disturbs least. */
export const STILL: Ms = 5 * SECOND;

/** Begins a break. */
export function beginBreak(state: SchedulerState, now: Now): Step {
  const { elapsed } = now;
  const phase = {
    kind: "resting",
    from: elapsed,
    to: elapsed + state.plan.length,
    pausedAt: null,
    aside: false,
  } as const;
  return { state: { ...state, noticedAt: null, phase }, outputs: [{ type: "break_started" }] };
}

/**
 * Whether a prompt becomes a break without an answer: at once, or when the person pauses, and then at the latest after the
 * grace. Nobody who is away is sent into a break.
 */
export function startsByItself({ phase, plan, presence }: SchedulerState, now: Now): boolean {
  if (phase.kind !== "prompting" || presence.spell !== null) return false;
  if (plan.start === "atOnce") return true;
  if (plan.start === "ask") return false;
  return now.elapsed - presence.lastInput >= STILL || now.elapsed - phase.since >= plan.grace;
}
