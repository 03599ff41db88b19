import { SECOND, type Ms } from "../time/units";
import type { Now } from "../time/now";
import type { Step } from "./outputs";
import type { SchedulerState } from "./state";

/** A pause in typing this long suggests the person is between tasks, when a break disturbs least. */
export const TYPING_PAUSE: Ms = 5 * SECOND;

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
 * Whether a prompt turns into a break without an answer: at once, or when typing pauses, or at the latest after the grace
 * period. Never while the person is away.
 */
export function startsByItself({ phase, plan, presence }: SchedulerState, now: Now): boolean {
  if (phase.kind !== "prompting" || presence.absence !== null) return false;
  if (plan.start === "atOnce") return true;
  if (plan.start === "ask") return false;
  return now.elapsed - presence.lastInput >= TYPING_PAUSE || now.elapsed - phase.since >= plan.grace;
}
