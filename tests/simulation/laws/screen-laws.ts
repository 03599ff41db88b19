import type { Output } from "../../../shared/scheduler/outputs";
import { view } from "../../../shared/scheduler/view";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { hindrance } from "./hindrance";
import type { Law, Moment, Watch } from "../moment";

type Shown = "nothing" | "notice" | "prompt";

/** What takes a prompt off the screen. */
const CLOSES: readonly Output["type"][] = [
  "break_started",
  "break_reported",
  "postponed",
  "skipped",
  "prompt_withdrawn",
];

/** What is on the screen after an output, judging by the outputs alone. */
function shownAfter(shown: Shown, { type }: Output): Shown {
  if (type === "notice" || type === "prompt") return type;
  return CLOSES.includes(type) || type === "notice_withdrawn" ? "nothing" : shown;
}

/** Checks each output together with what was on the screen before it; stopping the app clears the screen. */
function onOutputs(check: (output: Output, shown: Shown, moment: Moment) => string | null): Watch {
  let shown: Shown = "nothing";
  return (moment) => {
    if (moment.cause === "stopped") shown = "nothing";
    for (const output of moment.outputs) {
      const wrong = check(output, shown, moment);
      if (wrong !== null) return wrong;
      shown = shownAfter(shown, output);
    }
    const mode = moment.view?.mode ?? "working";
    const stands = mode === "notice" || mode === "prompt" ? mode : "nothing";
    // A notice steps back when the interval is made longer, until its time comes again.
    const { view, state } = moment;
    const stepsBack = shown === "notice" && mode === "working" && (view?.untilBreak ?? 0) > (state?.plan.notice ?? 0);
    return stands === shown || stepsBack ? null : `the screen shows ${stands}, but the outputs told of ${shown}`;
  };
}

const onePrompt: Law = {
  name: "1 at most one prompt is open, and none opens while one is open",
  watch: () =>
    onOutputs(({ type }, shown) =>
      (type === "prompt" || type === "notice") && shown === "prompt" ? `a ${type} while a prompt was open` : null,
    ),
};

const noticeFirst: Law = {
  name: "2 every prompt has its notice, long enough before, with no withdrawal between",
  watch: () => {
    let noticedAt: Ms = 0;
    return onOutputs(({ type }, shown, { at, state }) => {
      if (type === "notice") noticedAt = at;
      if (type !== "prompt") return null;
      if (shown !== "notice") return "a prompt without a notice";
      return at - noticedAt < (state?.plan.notice ?? 0) ? `a prompt ${at - noticedAt} ms after its notice` : null;
    });
  },
};

const APPEARS: readonly Output["type"][] = ["notice", "prompt", "microbreak_started", "nudge", "posture"];

const notWhileHindered: Law = {
  name: "3 nothing comes up while locked, asleep, paused, disabled, in quiet hours, held back, in a break or not running",
  watch: () => {
    let isInBreak = false;
    return (moment) => {
      for (const { type } of moment.outputs) {
        if (type === "break_started" || type === "break_resumed") isInBreak = true;
        if (type === "break_completed" || type === "break_cut_short") isInBreak = false;
        if (!APPEARS.includes(type)) continue;
        const why = isInBreak ? "in a break" : hindrance(moment);
        if (why !== null) return `a ${type} while ${why}`;
      }
      return null;
    };
  },
};

const noneByItself: Law = {
  name: "5 no two prompts without an answer, a restart or a withdrawal between",
  watch: () => {
    let isAnswered = true;
    return ({ outputs, cause }) => {
      if (cause === "stopped") isAnswered = true;
      for (const { type } of outputs) {
        if (type === "prompt" && !isAnswered) return "a second prompt by itself";
        if (type === "prompt") isAnswered = false;
        if (CLOSES.includes(type)) isAnswered = true;
      }
      return null;
    };
  },
};

const promptsAddUp: Law = {
  name: "13 prompts are taken, skipped, postponed, withdrawn or, one at most, open",
  watch: () => {
    let prompts = 0;
    let closed = 0;
    const count = onOutputs(({ type }, shown) => {
      if (type === "prompt") prompts += 1;
      if (shown === "prompt" && CLOSES.includes(type)) closed += 1;
      return null;
    });
    return (moment) => {
      if (moment.cause === "stopped") closed = prompts;
      const wrong = count(moment);
      const open = moment.view?.mode === "prompt" ? 1 : 0;
      return wrong ?? (prompts === closed + open ? null : `${prompts} prompts, ${closed} closed and ${open} open`);
    };
  },
};

const postponesWithinLimit: Law = {
  name: "7 no more postpones than the limit between two resets",
  watch: () => {
    let used = 0;
    return ({ outputs, state }) => {
      for (const output of outputs) {
        if (output.type === "postponed") used += 1;
        if (output.type === "postponed" && output.used !== used) return `postpone ${used} was called ${output.used}`;
        if (["break_completed", "break_cut_short", "break_reported", "skipped", "natural_break"].includes(output.type))
          used = 0;
        if (output.type === "work_reset") used = 0;
        if (output.type === "postponed" && used > (state?.plan.maxPostpones ?? 0)) return `postpone number ${used}`;
        if (
          output.type === "action_refused" &&
          output.code === "E_POSTPONE_LIMIT" &&
          used < (state?.plan.maxPostpones ?? 0)
        )
          return `refused after ${used} postpones`;
      }
      // Switched off or in quiet hours, breaks begin a new interval without a word.
      if (state !== null && (!state.plan.enabled || state.off)) used = 0;
      return null;
    };
  },
};

const countdownsWithinBounds: Law = {
  name: "15 what remains is never negative nor above its maximum, also between two ticks",
  watch: () => (moment) => {
    const { state, now } = moment;
    if (state === null) return null;
    const isNear = moment.view?.mode !== "working" || moment.view.untilBreak < 2 * MINUTE;
    for (const later of isNear ? [0, 7 * SECOND, 3 * MINUTE] : [0]) {
      const at = { ...now, elapsed: now.elapsed + later, awake: now.awake + later, epoch: now.epoch + later };
      const seen = later === 0 ? moment.view : view(state, at);
      if (seen === null) return null;
      const most = Math.max(seen.target, state.plan.notice);
      if (seen.remaining < 0 || seen.remaining > seen.total) return `${seen.remaining} of ${seen.total} ms remain`;
      if (seen.untilBreak < 0 || seen.untilBreak > most) return `${seen.untilBreak} of ${most} ms until the break`;
      if (seen.postponesLeft < 0 || seen.postponesLeft > state.plan.maxPostpones) return "postpones left out of bounds";
    }
    return null;
  },
};

export const SCREEN_LAWS: readonly Law[] = [
  onePrompt,
  noticeFirst,
  notWhileHindered,
  noneByItself,
  postponesWithinLimit,
  promptsAddUp,
  countdownsWithinBounds,
];
