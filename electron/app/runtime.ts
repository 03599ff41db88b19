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
import type { Clock, Faults, PresenceSource } from "../ports";

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
  readonly faults: Pick<Faults, "attempt">;
}

/**
 * Runs the app's loop: holds its memory and the only timer of the main process, and carries out what each turn says.
 *
 * The timer is set anew after each turn, to when the next thing can happen, whatever became of the turn: what fails to be
 * shown, recorded, told or saved is noted, keeps nothing of the rest from being done, and is done again where the next turn
 * has it to do.
 */
export class Runtime {
  #loop: Loop;
  /** The holds that are on, as last reported. */
  #holds: readonly DesktopHold[] = [];
  #cancelTimer: () => void = () => {};
  readonly #ports: RuntimePorts;

  constructor(plan: Plan, saved: Snapshot | null, ports: RuntimePorts) {
    const now = ports.clock.now();
    const { loop, outputs, mustSave } = startLoop(plan, saved, now, ports.clock.bootId);
    this.#ports = ports;
    this.#loop = loop;
    this.#record(outputs, now);
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
    const wanted = this.#attempt("wait", () => this.#ports.nextWanted(view(this.#loop.state, now)));
    return Math.min(untilNextTurn(this.#loop, now), wanted ?? Infinity);
  }

  /** Begins anew, as for the first time; the desktop's holds stay. */
  restart(plan: Plan): void {
    const { clock } = this.#ports;
    const now = clock.now();
    const { loop, outputs } = startLoop(plan, null, now, clock.bootId);
    this.#loop = loop;
    this.#record(outputs, now);
    this.tick();
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
    try {
      return this.#take(event);
    } finally {
      this.#cancelTimer();
      this.#cancelTimer = this.#ports.clock.after(this.wait, () => this.tick());
    }
  }

  #take(event: TurnEvent): Turn {
    const { clock, presence, show, publish } = this.#ports;
    const now = clock.now();
    const idleFor = this.#attempt("idle", () => presence.idleFor()) ?? null;
    const turned = turn(this.#loop, event, { idleFor, idleGrain: presence.source.grain, holds: this.#holds }, now);
    this.#loop = turned.loop;
    this.#attempt("show", () => show(turned, idleFor));
    this.#record(turned.outputs, now);
    this.#attempt("publish", () => publish(turned.view));
    if (turned.mustSave) this.#save(now);
    return turned;
  }

  #record(outputs: readonly Output[], now: Now): void {
    if (outputs.length > 0) this.#attempt("record", () => this.#ports.record(outputs, now));
  }
  #save(now: Now): void {
    this.#attempt("save", () => this.#ports.saveSnapshot(snapshotOf(this.#loop.state, now, this.#ports.clock.bootId)));
  }
  #attempt<T>(where: string, act: () => T): T | undefined {
    return this.#ports.faults.attempt(where, act);
  }
}
