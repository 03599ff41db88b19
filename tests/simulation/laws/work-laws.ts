import { promptWork } from "../../../shared/scheduler/advance";
import { SECOND, type Ms } from "../../../shared/time/units";
import { hindrance, isNearOff } from "./hindrance";
import type { Law, Moment } from "../moment";

const GRAIN: Ms = 2 * SECOND;
const RESETS = [
  "break_completed",
  "break_cut_short",
  "break_reported",
  "skipped",
  "natural_break",
  "postponed",
  "work_reset",
];
const resets = ({ outputs }: Moment): boolean => outputs.some(({ type }) => RESETS.includes(type));

/** Where time goes. Each span between two moments belongs to exactly one. */
type Kind = "notRunning" | "asleep" | "disabled" | "offHours" | "paused" | "break" | "prompt" | "away" | "work";

function kindOf(moment: Moment, isPauseOver: boolean): Kind {
  const { state, view, facts } = moment;
  if (state === null || view === null) return "notRunning";
  if (facts.isAsleep) return "asleep";
  if (!state.plan.enabled) return "disabled";
  if (state.off) return "offHours";
  if (facts.pause !== null && !isPauseOver) return "paused";
  if (view.mode === "break" || view.mode === "prompt") return view.mode;
  return facts.isLocked || state.presence.absence !== null ? "away" : "work";
}

/** The spans from a moment to an instant: two if a timed pause ended in between, which a stalled app notices late. */
function spans(from: Moment, to: Ms): readonly (readonly [Kind, Ms])[] {
  const end = from.facts.pause?.endsAt ?? null;
  if (end === null || end <= from.at || end >= to) return [[kindOf(from, false), to - from.at]];
  return [
    [kindOf(from, false), end - from.at],
    [kindOf(from, true), to - end],
  ];
}

const addsUp: Law = {
  name: "12 work, away, break, prompt, pause, off and sleep add up to the time that passed, and work grows by work alone",
  watch: () => {
    let last: Moment | null = null;
    let total: Ms = 0;
    return (moment) => {
      const before = last;
      last = moment;
      if (before === null) return null;
      const parts = spans(before, moment.at);
      total += parts.reduce((sum, [, length]) => sum + length, 0);
      if (total !== moment.at) return `${total} ms in the account, ${moment.at} ms passed`;
      if (before.view === null || moment.view === null || moment.state === null) return null;
      const worked = parts.reduce((sum, [kind, length]) => sum + (kind === "work" ? length : 0), 0);
      const grown = moment.view.work - before.view.work;
      if (!moment.state.plan.enabled || moment.state.off)
        return moment.view.work === 0 || moment.view.mode === "break" ? null : "work stands while breaks are off";
      if (resets(moment)) return moment.view.work <= moment.at - before.at ? null : "work stands after a reset";
      if (!before.state?.plan.enabled || before.state.off) return grown <= 0 ? null : "work grew while breaks were off";
      return grown === worked ? null : `work grew by ${grown} ms in ${worked} ms of work`;
    };
  },
};

const onTime: Law = {
  name: "4 who works unhindered gets the notice and the prompt within two seconds of due, or a notice later",
  watch: () => {
    /** The work at which the current unhindered stretch began; `null` while something hinders. */
    let from: Ms | null = null;
    return (moment) => {
      const { state, view, facts, cause } = moment;
      const isFree =
        state !== null && view !== null && facts.isActive && cause !== "stalled" && hindrance(moment) === null;
      const isNew = cause === "started" || cause === "planned" || cause === "clockSet";
      if (!isFree || isNew || view.mode === "break" || isNearOff(state, moment) || state.presence.absence !== null) {
        from = null;
        return null;
      }
      from = from === null || view.work < from ? view.work : from;
      const { notice } = state.plan;
      if (view.mode === "working" && view.work > Math.max(view.target - notice, from) + GRAIN)
        return `no notice at ${view.work} of ${view.target} ms`;
      const due = Math.max(view.target, from + notice);
      return view.mode !== "prompt" && view.work > due + GRAIN ? `no prompt at ${view.work} of ${due} ms` : null;
    };
  },
};

const wholeInterval: Law = {
  name: "6 no prompt before a whole interval of work since a break or reset, nor before a whole postpone",
  watch: () => {
    let worked: Ms = 0;
    let isPostponed = false;
    let last: Moment | null = null;
    return (moment) => {
      if (last !== null) for (const [kind, length] of spans(last, moment.at)) worked += kind === "work" ? length : 0;
      last = moment;
      for (const { type } of moment.outputs) {
        const { interval, postpone } = moment.state?.plan ?? { interval: 0, postpone: 0 };
        // A late tick counts work after the reset in the same moment; it is less than the reset removed.
        if (type === "prompt" && worked < (isPostponed ? Math.min(postpone, interval) : interval))
          return `a prompt after ${worked} ms of work`;
        if (!RESETS.includes(type)) continue;
        worked = 0;
        isPostponed = type === "postponed";
      }
      return null;
    };
  },
};

const withinTarget: Law = {
  name: "10 work is never negative, nor above the target by more than the time something held the break back",
  watch: () => {
    let allowed: Ms = 0;
    let last: Moment | null = null;
    return (moment) => {
      const { view, state, at, outputs, cause } = moment;
      const before = last;
      last = moment;
      if (view === null || state === null) return null;
      if (before !== null && (before.view?.work ?? 0) > view.work) allowed = 0;
      // Each notice that was taken off the screen, or lost in a restart, comes again in full.
      const isRepeated =
        cause === "started" || outputs.some(({ type }) => type === "notice_withdrawn" || type === "prompt_withdrawn");
      const isHeld =
        before !== null &&
        (hindrance(before) === "held back" ||
          before.cause === "stalled" ||
          (before.state !== null && isNearOff(before.state, before)));
      allowed += (isRepeated ? state.plan.notice + GRAIN : 0) + (isHeld ? at - before.at : 0);
      // A shorter interval may find more work done than it asks for.
      if (cause === "planned") allowed += Math.max(0, view.work - view.target);
      // After a crash, work that was reset by switching breaks off may be back until the tick that follows at once.
      if (cause === "started") return null;
      const most = promptWork(state, 0, state.plan.notice) + allowed + state.plan.notice + GRAIN;
      if (view.work < 0) return `${view.work} ms of work`;
      return view.work > most ? `${view.work} ms of work where ${most} are allowed` : null;
    };
  },
};

const frozen: Law = {
  name: "10 work does not grow while locked, asleep, paused or not running",
  watch: () => {
    let last: Moment | null = null;
    return (moment) => {
      const before = last;
      last = moment;
      if (before === null || before.view === null || moment.view === null) return null;
      if (moment.view.work <= before.view.work) return null;
      const isPaused = before.facts.pause !== null && moment.facts.pause !== null;
      const isShut = (before.facts.isLocked && moment.facts.isLocked) || before.facts.isAsleep;
      return isPaused || isShut ? `work grew by ${moment.view.work - before.view.work} ms` : null;
    };
  },
};

export const WORK_LAWS: readonly Law[] = [onTime, wholeInterval, withinTarget, frozen, addsUp];
