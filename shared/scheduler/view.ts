import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import { MINUTE, SECOND, type EpochMs, type Ms } from "../time/units";
import { isNoticeUp, promptWork } from "./advance";
import { nextOn } from "../time/hours";
import type { Now } from "../time/now";
import { goingOn } from "./rest";
import { holdsOf, isCounting, targetOf, type SchedulerState } from "./state";

/** Why no break comes although time passes; several can apply at once. */
export type HoldReason = "disabled" | "paused" | "offHours" | "locked" | "away" | DesktopHold;

export type Mode = "working" | "notice" | "prompt" | "break";
/** States of the tray icon, distinguished by shape. */
export type TrayIcon = "running" | "dueSoon" | "paused" | "held" | "offHours";

/** Everything about the schedule that windows and tray can show. Computed, never stored. */
export interface ScheduleView {
  readonly mode: Mode;
  readonly icon: TrayIcon;
  /** What is on the screen: nothing while working, or while a break is aside for a call. */
  readonly surface: Exclude<Mode, "working"> | "micro" | null;
  /** The most important reason, or none. */
  readonly hold: HoldReason | null;
  /** When the hold ends by itself, if that is known. */
  readonly holdEnds: EpochMs | null;
  /** Work done since the last break, and the work after which the next is due. */
  readonly work: Ms;
  readonly target: Ms;
  /** Work left until the prompt, never negative; 0 during a prompt or break. */
  readonly untilBreak: Ms;
  /** When the prompt comes if work goes on; none while held. */
  readonly nextBreakAt: EpochMs | null;
  /** Of a notice: time to the prompt. Of a break or microbreak: time to its end. Otherwise 0. */
  readonly remaining: Ms;
  /** Length of what {@link remaining} counts down. */
  readonly total: Ms;
  /** Whether the person has paused the break. */
  readonly breakPaused: boolean;
  readonly postponesUsed: number;
  readonly postponesLeft: number;
  /** The wall-clock time of this view. */
  readonly now: EpochMs;
}

/** From here on the tray icon announces the break. */
const DUE_SOON: Ms = 2 * MINUTE;

/** The schedule at an instant not before the state's own. */
export function view(state: SchedulerState, now: Now): ScheduleView {
  const mode = modeOf(state);
  const hold = holdOf(state);
  // Sleep adds no work, even before the scheduler knows of it.
  const passed = Math.max(0, Math.min(now.elapsed - state.elapsed, now.awake - state.awake));
  const work = state.work + (isCounting(state) ? passed : 0);
  const untilBreak = mode === "prompt" || mode === "break" ? 0 : Math.max(0, workDue(state) - work);
  const waiting = mode === "working" || mode === "notice";
  return {
    mode,
    icon: iconOf(mode, hold, untilBreak),
    surface: surfaceOf(state, mode),
    hold,
    holdEnds: holdEndsOf(state, hold, now),
    work,
    target: targetOf(state),
    untilBreak,
    nextBreakAt: waiting && hold === null ? now.epoch + untilBreak : null,
    ...countdown(state, mode, untilBreak, now),
    breakPaused: state.phase.kind === "resting" && state.phase.pausedAt !== null,
    postponesUsed: state.postponesUsed,
    postponesLeft: Math.max(0, state.plan.maxPostpones - state.postponesUsed),
    now: now.epoch,
  };
}

function surfaceOf({ phase, secondary }: SchedulerState, mode: Mode): ScheduleView["surface"] {
  if (mode === "working") return secondary.showing === null ? null : "micro";
  return phase.kind === "resting" && phase.aside ? null : mode;
}

function countdown(
  { phase, plan, secondary }: SchedulerState,
  mode: Mode,
  untilBreak: Ms,
  now: Now,
): Pick<ScheduleView, "remaining" | "total"> {
  if (mode === "notice") return { remaining: untilBreak, total: plan.notice };
  const running = phase.kind === "resting" ? goingOn(phase, now.elapsed) : secondary.showing;
  if (running === null) return { remaining: 0, total: 0 };
  return { remaining: Math.max(0, running.to - now.elapsed), total: running.to - running.from };
}

function modeOf(state: SchedulerState): Mode {
  if (state.phase.kind === "resting") return "break";
  if (state.phase.kind === "prompting") return "prompt";
  return isNoticeUp(state) ? "notice" : "working";
}

/** The work at which the prompt comes if nothing interferes, including the notice that must precede it. */
const workDue = (state: SchedulerState): Ms =>
  state.noticedAt === null
    ? Math.max(targetOf(state), state.work + (state.work > targetOf(state) - state.plan.notice ? state.plan.notice : 0))
    : promptWork(state, state.noticedAt, state.plan.notice);

/** The person's settings come first, then the desktop, then absence. */
function holdOf(state: SchedulerState): HoldReason | null {
  if (!state.plan.enabled) return "disabled";
  if (state.pause !== null) return "paused";
  if (state.off) return "offHours";
  const [held] = holdsOf(state);
  if (held !== undefined) return held;
  if (state.presence.locked) return "locked";
  return state.presence.absence === null ? null : "away";
}

function holdEndsOf(state: SchedulerState, hold: HoldReason | null, now: Now): EpochMs | null {
  if (hold === "offHours") return nextOn(state.plan.hours, now.epoch, now.zone);
  if (hold !== "paused" || state.pause === null) return null;
  const { endsAt, until } = state.pause;
  const ends = Math.min(until ?? Infinity, endsAt === null ? Infinity : now.epoch + Math.max(0, endsAt - now.elapsed));
  return ends === Infinity ? null : ends;
}

function iconOf(mode: Mode, hold: HoldReason | null, untilBreak: Ms): TrayIcon {
  if (mode === "break" || mode === "prompt") return "dueSoon";
  if (hold === "paused") return "paused";
  if (hold === "offHours" || hold === "disabled") return "offHours";
  if (DESKTOP_HOLDS.some((each) => each === hold)) return "held";
  return hold === null && untilBreak <= DUE_SOON ? "dueSoon" : "running";
}

/** Whether two views differ in what a window shows, apart from time passing, which windows count by themselves. */
export function viewChanged(a: ScheduleView, b: ScheduleView): boolean {
  return (
    hasMoved(a.nextBreakAt, b.nextBreakAt) ||
    hasMoved(a.holdEnds, b.holdEnds) ||
    a.mode !== b.mode ||
    a.hold !== b.hold ||
    a.icon !== b.icon ||
    a.surface !== b.surface ||
    a.target !== b.target ||
    a.total !== b.total ||
    a.breakPaused !== b.breakPaused ||
    a.postponesUsed !== b.postponesUsed ||
    a.postponesLeft !== b.postponesLeft
  );
}

/** Of two clocks that are read, one is always a little ahead. */
const hasMoved = (a: EpochMs | null, b: EpochMs | null): boolean => Math.abs((a ?? 0) - (b ?? 0)) > SECOND;
