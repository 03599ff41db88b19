import { assertNever } from "../time/units";
import { isNoticeUp } from "./advance";
import { beginBreak } from "./begin-break";
import { dropMicrobreak, restartRhythm } from "./secondary-timers";
import type { Now } from "../time/now";
import { unchanged, type Output, type RefusalCode, type Step } from "./outputs";
import { extendBreak, goingOn, pauseBreak, resumeBreak } from "./rest";
import { freshInterval, type SchedulerState } from "./state";

/**
 * What a person can answer. `report` means "I just took a break"; `extend`, `pauseBreak` and `resumeBreak` apply to a running
 * break and are ignored otherwise.
 */
export type Answer = "start" | "end" | "postpone" | "skip" | "report" | "extend" | "pauseBreak" | "resumeBreak";

/** Applies an answer (rules R8 and R9). Starting during a break or ending without one changes nothing. */
export function answer(state: SchedulerState, said: Answer, now: Now): Step {
  switch (said) {
    case "start":
      return start(state, now);
    case "end":
      return end(state, now);
    case "postpone":
      return postpone(state);
    case "skip":
      return isAsking(state) ? done(freshInterval(state), { type: "skipped" }) : refused(state, "skip", "E_NO_PROMPT");
    case "report":
      return state.phase.kind === "resting"
        ? unchanged(state)
        : done(restartRhythm(freshInterval(state)), { type: "break_reported" });
    case "extend":
      return extendBreak(state);
    case "pauseBreak":
      return pauseBreak(state);
    case "resumeBreak":
      return resumeBreak(state);
    default:
      return assertNever(said);
  }
}

/** Whether a notice or prompt is visible that can be postponed or skipped. */
export const isAsking = (state: SchedulerState): boolean => state.phase.kind === "prompting" || isNoticeUp(state);

function start(state: SchedulerState, now: Now): Step {
  return state.phase.kind === "resting" ? unchanged(state) : beginBreak(state, now);
}

function end(state: SchedulerState, now: Now): Step {
  if (state.phase.kind !== "resting") return dropMicrobreak(state);
  const { from, to } = goingOn(state.phase, now.elapsed);
  const duration = now.elapsed - from;
  const type = duration >= (to - from) / 2 ? "break_completed" : "break_cut_short";
  return done(restartRhythm(freshInterval(state)), { type, duration });
}

function postpone(state: SchedulerState): Step {
  if (!isAsking(state)) return refused(state, "postpone", "E_NO_PROMPT");
  if (state.postponesUsed >= state.plan.maxPostpones) return refused(state, "postpone", "E_POSTPONE_LIMIT");
  const used = state.postponesUsed + 1;
  return done({ ...freshInterval(state), postponesUsed: used }, { type: "postponed", used });
}

const done = (state: SchedulerState, output: Output): Step => ({ state, outputs: [output] });
const refused = (state: SchedulerState, action: "postpone" | "skip", code: RefusalCode): Step =>
  done(state, { type: "action_refused", action, code });
