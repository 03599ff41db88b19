import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import { MINUTE, SECOND, type EpochMs, type Ms } from "../time/units";
import { isNoticeUp, promptWork } from "./advance";
import { nextOn } from "../time/hours";
import type { Now } from "../time/now";
import { goingOn } from "./rest";
import { holdsOf, isCounting, targetOf, type SchedulerState } from "./state";

/** Why no break comes although time passes; more than one can hold at once. */
export type HoldReason = "disabled" | "paused" | "offHours" | "locked" | "away" | DesktopHold;

export type Mode = "working" | "notice" | "prompt" | "break";
/** States of the tray icon, told apart by shape. */
export type TrayIcon = "running" | "dueSoon" | "paused" | "held" | "offHours";

/** Everything about the schedule that a window, the tray or a test can show. Computed, never stored. */
export interface ScheduleView {
  readonly mode: Mode;
  readonly icon: TrayIcon;
  /** What stands on the screen: nothing while working, nor while a break is aside for a call. */
  readonly surface: Exclude<Mode, "working"> | "micro" | null;
  /** The reason that matters most to the person, or none. */
  readonly hold: HoldReason | null;
  /** When the hold ends by itself, where that is known. */
  readonly holdEnds: EpochMs | null;
  /** Work done since the last break, and the work after which the next is due. */
  readonly work: Ms;
  readonly target: Ms;
  /** Work left until the prompt, never negative; 0 while a prompt or break is there. */
  readonly untilBreak: Ms;
  /** When the prompt comes if the person works on; none while held. */
  readonly nextBreakAt: EpochMs | null;
  /** Of a notice: time to the prompt. Of a break or microbreak: time to its end. Otherwise 0. */
  readonly remaining: Ms;
  /** Length of what {@link remaining} counts down. */
  readonly total: Ms;
  /** Whether the person lets the break stand still. */
  readonly breakPaused: boolean;
  readonly postponesUsed: number;
  readonly postponesLeft: number;
  /** The wall-clock instant this view is of. */
  readonly now: EpochMs;
}

/** From here on the tray icon shows that a break is near. */
const DUE_SOON: Ms = 2 * MINUTE;

/** What the schedule looks like at an instant not before the state's own. */
export function view(state: SchedulerState, now: Now): ScheduleView {
  const mode = modeOf(state);
  const hold = holdOf(state);
  // Time asleep adds no work, also before the scheduler has been told of it.
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

function surfaceOf({ phase, beside }: SchedulerState, mode: Mode): ScheduleView["surface"] {
  if (mode === "working") return beside.showing === null ? null : "micro";
  return phase.kind === "resting" && phase.aside ? null : mode;
}

function countdown(
  { phase, plan, beside }: SchedulerState,
  mode: Mode,
  untilBreak: Ms,
  now: Now,
): Pick<ScheduleView, "remaining" | "total"> {
  if (mode === "notice") return { remaining: untilBreak, total: plan.notice };
  const running = phase.kind === "resting" ? goingOn(phase, now.elapsed) : beside.showing;
  if (running === null) return { remaining: 0, total: 0 };
  return { remaining: Math.max(0, running.to - now.elapsed), total: running.to - running.from };
}

function modeOf(state: SchedulerState): Mode {
  if (state.phase.kind === "resting") return "break";
  if (state.phase.kind === "prompting") return "prompt";
  return isNoticeUp(state) ? "notice" : "working";
}

/** The work at which the prompt comes if nothing hinders, counting the notice that must go before it. */
const workDue = (state: SchedulerState): Ms =>
  state.noticedAt === null
    ? Math.max(targetOf(state), state.work + (state.work > targetOf(state) - state.plan.notice ? state.plan.notice : 0))
    : promptWork(state, state.noticedAt, state.plan.notice);

/** What the person set comes before what the desktop does, and that before being away. */
function holdOf(state: SchedulerState): HoldReason | null {
  if (!state.plan.enabled) return "disabled";
  if (state.pause !== null) return "paused";
  if (state.off) return "offHours";
  const [held] = holdsOf(state);
  if (held !== undefined) return held;
  if (state.presence.locked) return "locked";
  return state.presence.spell === null ? null : "away";
}

function holdEndsOf(state: SchedulerState, hold: HoldReason | null, now: Now): EpochMs | null {
  if (hold === "offHours") return nextOn(state.plan.hours, now.epoch, now.zone);
  if (hold !== "paused" || state.pause === null) return null;
  return state.pause.endsAt === null ? state.pause.until : now.epoch + Math.max(0, state.pause.endsAt - now.elapsed);
}

function iconOf(mode: Mode, hold: HoldReason | null, untilBreak: Ms): TrayIcon {
  if (mode === "break" || mode === "prompt") return "dueSoon";
  if (hold === "paused") return "paused";
  if (hold === "offHours" || hold === "disabled") return "offHours";
  if (DESKTOP_HOLDS.some((each) => each === hold)) return "held";
  return hold === null && untilBreak <= DUE_SOON ? "dueSoon" : "running";
}

/** Whether two views differ in what a window shows, apart from time passing: a window counts that by itself. */
export function differs(a: ScheduleView, b: ScheduleView): boolean {
  const moved = Math.abs((a.nextBreakAt ?? 0) - (b.nextBreakAt ?? 0)) > SECOND;
  return (
    moved ||
    a.mode !== b.mode ||
    a.hold !== b.hold ||
    a.holdEnds !== b.holdEnds ||
    a.icon !== b.icon ||
    a.surface !== b.surface ||
    a.target !== b.target ||
    a.total !== b.total ||
    a.breakPaused !== b.breakPaused ||
    a.postponesUsed !== b.postponesUsed ||
    a.postponesLeft !== b.postponesLeft
  );
}
