import { type DesktopHold } from "../../shared/scheduler/holds";
import { effectiveHolds, NO_HOLDS, trackHolds, untilRelease } from "../../shared/scheduler/hold-debounce";
import { isStuck, noteReading, UNTRIED } from "../../shared/scheduler/idle-health";
import type { Now } from "../../shared/time/now";
import { nextTick, untilCheckpoint } from "../../shared/scheduler/next-tick";
import type { Output, Step } from "../../shared/scheduler/outputs";
import type { Plan } from "../../shared/scheduler/plan";
import { restore, snapshotOf, type Snapshot } from "../../shared/scheduler/snapshot";
import { type SchedulerState } from "../../shared/scheduler/state";
import { step, type SchedulerEvent } from "../../shared/scheduler/step";
import { view, type ScheduleView } from "../../shared/scheduler/view";
import type { Ms } from "../../shared/time/units";
import type { Clock, PresenceSource } from "../ports";

export interface RuntimePorts {
  readonly clock: Clock;
  readonly presence: PresenceSource;
  /** Puts the break on the screen, or takes it off; first of all, since it must come at its instant. */
  readonly show: (view: ScheduleView, idleFor: Ms | null, outputs: readonly Output[]) => void;
  /** Makes what happened durable, before it is acknowledged or told anywhere else. */
  readonly record: (outputs: readonly Output[], now: Now) => void;
  readonly saveSnapshot: (snapshot: Snapshot) => void;
  /** The schedule as it is after a look or an event; called each time. */
  readonly publish: (view: ScheduleView) => void;
  /** How soon someone wants the next look, if sooner than the scheduler does. */
  readonly nextWanted: (view: ScheduleView) => Ms | null;
}

/**
 * Holds the one state of the scheduler, and the one timer of the main process.
 *
 * The timer is set anew after each event, to when the next thing can happen.
 */
export class Runtime {
  #state: SchedulerState;
  #savedAt: Ms;
  #hasNews = false;
  #outputs: readonly Output[] = [];
  #reported: readonly DesktopHold[] = [];
  #holds = NO_HOLDS;
  #idleHealth = UNTRIED;
  #cancelTimer: () => void = () => {};
  readonly #ports: RuntimePorts;

  constructor(plan: Plan, saved: Snapshot | null, ports: RuntimePorts) {
    const now = ports.clock.now();
    this.#ports = ports;
    const restored = restore(plan, saved, now, ports.clock.bootId);
    this.#state = restored.state;
    this.#savedAt = now.elapsed;
    this.#take(restored);
    this.#record(now);
    // What was kept is kept anew at once: two crashes soon after each other must not add up to a long absence.
    if (saved !== null) this.#save(now);
    else this.#checkpoint(now);
  }

  get view(): ScheduleView {
    return view(this.#state, this.#ports.clock.now());
  }

  /** Whether the desktop's idle counter has stood still for too long to be true. */
  get isIdleStuck(): boolean {
    return isStuck(this.#idleHealth, this.#ports.clock.now().awake);
  }

  /** Takes in that something of the desktop began or ceased to hold breaks back. */
  report(hold: DesktopHold, isOn: boolean): void {
    const others = this.#reported.filter((each) => each !== hold);
    this.#reported = isOn ? [...others, hold] : others;
    this.tick();
  }

  /** Looks at the clocks, the desktop and the person, then tells the scheduler. Answers what came of the event itself. */
  dispatch(event: SchedulerEvent): readonly Output[] {
    const now = this.#ports.clock.now();
    const idleFor = this.#ports.presence.idleFor();
    if (idleFor !== null) this.#idleHealth = noteReading(this.#idleHealth, idleFor, now.awake);
    this.#holds = trackHolds(this.#holds, this.#reported, now.elapsed);
    const holds = effectiveHolds(this.#holds, now.elapsed);
    if (holds.join() !== this.#state.desktopHolds.join())
      this.#take(step(this.#state, { type: "holdsChanged", holds }, now));
    this.#take(step(this.#state, { type: "ticked", idleFor }, now));
    const outcome = event.type === "ticked" ? null : step(this.#state, event, now);
    if (outcome !== null) this.#take(outcome);
    const seen = view(this.#state, now);
    this.#ports.show(seen, idleFor, this.#outputs);
    this.#record(now);
    this.#ports.publish(seen);
    this.#checkpoint(now);
    this.#rest(now);
    return outcome?.outputs ?? [];
  }

  tick(): void {
    this.dispatch({ type: "ticked", idleFor: null });
  }

  /** How long until the heartbeat looks again. */
  get wait(): Ms {
    return this.#waitFrom(this.#ports.clock.now());
  }

  /** Keeps the present state for the next start, and stops. */
  stop(): void {
    this.#cancelTimer();
    this.#save(this.#ports.clock.now());
  }

  #take({ state, outputs }: Step): void {
    // A pause says nothing by itself, and must outlive a crash all the same.
    if (state.pause !== this.#state.pause) this.#hasNews = true;
    this.#state = state;
    this.#outputs = [...this.#outputs, ...outputs];
  }
  #record(now: Now): void {
    if (this.#outputs.length === 0) return;
    this.#ports.record(this.#outputs, now);
    this.#outputs = [];
    this.#hasNews = true;
  }
  #checkpoint(now: Now): void {
    // No look is made for a checkpoint alone: it is made a look early.
    if (this.#hasNews || untilCheckpoint(this.#savedAt, now) < nextTick(this.#state, now)) this.#save(now);
  }
  #save(now: Now): void {
    this.#hasNews = false;
    this.#savedAt = now.elapsed;
    this.#ports.saveSnapshot(snapshotOf(this.#state, now, this.#ports.clock.bootId));
  }
  #rest(now: Now): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#ports.clock.after(this.#waitFrom(now), () => this.tick());
  }
  #waitFrom(now: Now): Ms {
    const others = [untilRelease(this.#holds, now.elapsed), this.#ports.nextWanted(view(this.#state, now))];
    return Math.min(nextTick(this.#state, now), ...others.filter((wait) => wait !== null));
  }
}
