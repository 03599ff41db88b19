import type { Now } from "../time/now";
import { SECOND, type Ms } from "../time/units";
import { effectiveHolds, NO_HOLDS, trackHolds, untilRelease, type HoldRecord } from "./hold-debounce";
import type { DesktopHold } from "./holds";
import { noteReading, UNTRIED, type IdleHealth } from "./idle-health";
import { isDoubted, NO_DOUBT, noteLock, type LockDoubt } from "./lock-doubt";
import { nextTick, untilCheckpoint } from "./next-tick";
import { andThen, unchanged, type Output, type Step } from "./outputs";
import type { Plan } from "./plan";
import { restore, type Snapshot } from "./snapshot";
import type { SchedulerState } from "./state";
import { step, type SchedulerEvent } from "./step";
import { view, type ScheduleView } from "./view";

/** What the app keeps in memory between two turns. */
export interface Loop {
  readonly state: SchedulerState;
  readonly idleHealth: IdleHealth;
  readonly lockDoubt: LockDoubt;
  readonly holds: HoldRecord;
  /** When the state was last saved, in elapsed time. */
  readonly savedAt: Ms;
}

/** What the desktop reports at the moment of a turn. */
export interface Senses {
  /** Time without input; `null` if the desktop cannot tell. */
  readonly idleFor: Ms | null;
  /** A shorter time reads as 0; a second where nothing is said. */
  readonly idleGrain?: Ms;
  /** All holds that are on just now; the turn decides when one is released. */
  readonly holds: readonly DesktopHold[];
}

/** An event, or `ticked` for a turn that only reads clocks and senses. */
export type TurnEvent = SchedulerEvent | { readonly type: "ticked" };

/** Who asked for what is on the screen after a turn: an answer is the user's doing, everything else the schedule's. */
export type Initiator = "user" | "schedule";

/** What comes of a turn. */
export interface Turn {
  readonly loop: Loop;
  readonly initiator: Initiator;
  /** Everything that happened, in order. */
  readonly outputs: readonly Output[];
  /** The last of the outputs: those of the event itself. */
  readonly reply: readonly Output[];
  readonly view: ScheduleView;
  /** How long until the next turn is due; always positive. */
  readonly wait: Ms;
  /** Whether to save the state now; `loop` already counts it as saved. */
  readonly mustSave: boolean;
}

/**
 * One turn of the app's only loop: takes in the senses, lets time pass, applies the event, and says what to show, what to
 * save and when to come back. Whoever calls it reads the clocks, owns the timer, and decides nothing. Never fails.
 */
export function turn(loop: Loop, event: TurnEvent, senses: Senses, now: Now): Turn {
  const holds = trackHolds(loop.holds, senses.holds, now.elapsed);
  const lockDoubt = noteLock(loop.lockDoubt, loop.state.presence.locked, senses.idleFor, now.awake);
  const believed = isDoubted(lockDoubt) ? step(loop.state, { type: "unlocked" }, now) : unchanged(loop.state);
  const sensed = andThen(believed, (s) => sense(s, effectiveHolds(holds, now.elapsed), senses.idleFor, now));
  const { state, outputs: reply } = event.type === "ticked" ? unchanged(sensed.state) : step(sensed.state, event, now);
  const outputs = [...sensed.outputs, ...reply];
  const mustSave = isNews(loop.state, state, outputs) || isCheckpointDue(loop, state, now);
  const next: Loop = {
    state,
    idleHealth: judged(loop.idleHealth, senses, now),
    lockDoubt,
    holds,
    savedAt: mustSave ? now.elapsed : loop.savedAt,
  };
  return {
    loop: next,
    initiator: event.type === "answered" ? "user" : "schedule",
    outputs,
    reply,
    view: view(state, now),
    wait: untilNextTurn(next, now),
    mustSave,
  };
}

const judged = (health: IdleHealth, { idleFor, idleGrain = 1 * SECOND }: Senses, now: Now): IdleHealth =>
  idleFor === null ? UNTRIED : noteReading(health, idleFor, now.awake, idleGrain);

/** The holds come first, so that no break slips in before one that has just begun. */
function sense(state: SchedulerState, holds: readonly DesktopHold[], idleFor: Ms | null, now: Now): Step {
  const isSame = holds.join() === state.desktopHolds.join();
  const held = isSame ? unchanged(state) : step(state, { type: "holdsChanged", holds }, now);
  return andThen(held, (s) => step(s, { type: "ticked", idleFor }, now));
}

/** A pause has no output of its own, yet must outlive a crash like everything that happened. */
const isNews = (before: SchedulerState, after: SchedulerState, outputs: readonly Output[]): boolean =>
  outputs.length > 0 || before.pause !== after.pause;

/** No turn is made for a checkpoint alone: one that falls due before the next tick is made now. */
const isCheckpointDue = ({ savedAt }: Loop, state: SchedulerState, now: Now): boolean =>
  untilCheckpoint(savedAt, now) < nextTick(state, now);

/** How long until the next turn is due, as of `now`: the scheduler's next tick or the delayed release of a hold. */
export const untilNextTurn = ({ state, holds }: Loop, now: Now): Ms =>
  Math.min(nextTick(state, now), untilRelease(holds, now.elapsed) ?? Infinity);

/** The loop at the start of the app. */
export interface Started {
  readonly loop: Loop;
  readonly outputs: readonly Output[];
  /** As in {@link Turn}. */
  readonly mustSave: boolean;
}

/** Restores the loop from the last snapshot (rule R14); the first turn should follow at once. */
export function startLoop(plan: Plan, snapshot: Snapshot | null, now: Now, bootId: string): Started {
  const { state, outputs } = restore(plan, snapshot, now, bootId);
  return {
    loop: { state, idleHealth: UNTRIED, lockDoubt: NO_DOUBT, holds: NO_HOLDS, savedAt: now.elapsed },
    outputs,
    // A snapshot is renewed at once: two crashes in a row must not add up to a long absence.
    mustSave: snapshot !== null,
  };
}
