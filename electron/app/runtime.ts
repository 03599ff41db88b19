import type { DesktopHold } from "../../shared/scheduler/holds";
import { isStuck } from "../../shared/scheduler/idle-health";
import type { Output } from "../../shared/scheduler/outputs";
import type { Plan } from "../../shared/scheduler/plan";
import { snapshotOf, type Snapshot } from "../../shared/scheduler/snapshot";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import { startLoop, turn, untilNextTurn, type Loop, type Turn, type TurnEvent } from "../../shared/scheduler/turn";
import { view, type ScheduleView } from "../../shared/scheduler/view";
import type { Now } from "../../shared/time/now";
import type { Ms } from "../../shared/time/units";
import type { Clock, PresenceSource } from "../ports";

export interface RuntimePorts {
  readonly clock: Clock;
  readonly presence: PresenceSource;
  /** Shows or hides the break; first of all, since it must appear on time. */
  readonly show: (turn: Turn, idleFor: Ms | null) => void;
  /** Makes what happened durable, before it is acknowledged or told anywhere else. */
  readonly record: (outputs: readonly Output[], now: Now) => void;
  /** The schedule after each turn. */
  readonly publish: (view: ScheduleView) => void;
  readonly saveSnapshot: (snapshot: Snapshot) => void;
  /** How soon someone wants the next tick, if sooner than the scheduler does. */
  readonly nextWanted: (view: ScheduleView) => Ms | null;
}

/**
 * Runs the app's loop: holds its memory and the only timer of the main process, and carries out what each turn says.
 *
 * The timer is set anew after each turn, to when the next thing can happen.
 */
export class Runtime {
  #loop: Loop;
  /** The holds that are on, as last reported. */
  #holds: readonly DesktopHold[] = [];
  /** What happened and is not recorded yet: more than the last turn's where showing it failed. */
  #unrecorded: readonly Output[] = [];
  #cancelTimer: () => void = () => {};
  readonly #ports: RuntimePorts;

  constructor(plan: Plan, saved: Snapshot | null, ports: RuntimePorts) {
    const now = ports.clock.now();
    const { loop, outputs, mustSave } = startLoop(plan, saved, now, ports.clock.bootId);
    this.#ports = ports;
    this.#loop = loop;
    this.#unrecorded = outputs;
    this.#record(now);
    if (mustSave) this.#save(now);
  }

  get view(): ScheduleView {
    return view(this.#loop.state, this.#ports.clock.now());
  }

  /** Whether the desktop's idle counter has stood still for too long to be true. */
  get isIdleStuck(): boolean {
    return isStuck(this.#loop.idleHealth, this.#ports.clock.now().awake);
  }

  /** How long until the next tick. */
  get wait(): Ms {
    const now = this.#ports.clock.now();
    return this.#sooner(untilNextTurn(this.#loop, now), view(this.#loop.state, now));
  }

  /** A desktop hold began or ended. */
  report(hold: DesktopHold, isOn: boolean): void {
    const others = this.#holds.filter((each) => each !== hold);
    this.#holds = isOn ? [...others, hold] : others;
    this.tick();
  }

  /** Takes a turn with an event, and answers what came of the event itself. */
  dispatch(event: SchedulerEvent): readonly Output[] {
    return this.#turn(event).reply;
  }

  /** Takes a turn without an event. */
  tick(): void {
    this.#turn({ type: "ticked" });
  }

  /** Saves the state for the next start, and stops. */
  stop(): void {
    this.#cancelTimer();
    this.#save(this.#ports.clock.now());
  }

  #turn(event: TurnEvent): Turn {
    const { clock, presence, show, publish } = this.#ports;
    const now = clock.now();
    const idleFor = presence.idleFor();
    const turned = turn(this.#loop, event, { idleFor, holds: this.#holds }, now);
    this.#loop = turned.loop;
    this.#unrecorded = [...this.#unrecorded, ...turned.outputs];
    show(turned, idleFor);
    this.#record(now);
    publish(turned.view);
    if (turned.mustSave) this.#save(now);
    this.#cancelTimer();
    this.#cancelTimer = clock.after(this.#sooner(turned.wait, turned.view), () => this.tick());
    return turned;
  }

  #record(now: Now): void {
    const outputs = this.#unrecorded;
    this.#unrecorded = [];
    if (outputs.length > 0) this.#ports.record(outputs, now);
  }
  #save(now: Now): void {
    this.#ports.saveSnapshot(snapshotOf(this.#loop.state, now, this.#ports.clock.bootId));
  }
  #sooner(wait: Ms, seen: ScheduleView): Ms {
    return Math.min(wait, this.#ports.nextWanted(seen) ?? Infinity);
  }
}
