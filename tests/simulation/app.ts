import type { Output } from "../../shared/scheduler/outputs";
import type { Plan } from "../../shared/scheduler/plan";
import { readSnapshot } from "../../shared/scheduler/read-snapshot";
import { snapshotOf, type Snapshot } from "../../shared/scheduler/snapshot";
import type { SchedulerState } from "../../shared/scheduler/state";
import { startLoop, turn, type Loop, type Senses, type TurnEvent } from "../../shared/scheduler/turn";
import { view, type ScheduleView } from "../../shared/scheduler/view";
import type { Now } from "../../shared/time/now";
import type { Ms } from "../../shared/time/units";
import type { Cause } from "./moment";

/** What the app can learn from the computer at any moment. */
export interface Computer {
  readonly now: Now;
  readonly bootId: string;
  readonly senses: Senses;
}

/** What the app just did, and what came of it. */
export type Tell = (cause: Cause, outputs: readonly Output[]) => void;

export function causeOf({ type }: TurnEvent): Cause {
  if (type === "ticked" || type === "answered") return type;
  return type === "planChanged" ? "planned" : "told";
}

/** The app without windows, as a simulated world drives it. */
export interface SimulatedApp {
  readonly isRunning: boolean;
  /** `null` while it is not running. */
  readonly view: ScheduleView | null;
  /** `null` while it is not running, or if the app does not expose it. */
  readonly state: SchedulerState | null;
  /** The last snapshot on the simulated disk. */
  readonly saved: Snapshot | null;
  /** How long until it wants its next tick, as of its last turn. */
  readonly wait: Ms;
  readonly start: (plan: Plan) => void;
  /** A crash leaves what was saved last; quitting saves first. */
  readonly stop: (how: "quit" | "crash") => void;
  readonly take: (event: TurnEvent) => void;
}

/** A snapshot as it comes back from the disk. */
export const throughDisk = (snapshot: Snapshot): Snapshot | null => readSnapshot(JSON.parse(JSON.stringify(snapshot)));

/** The app's loop alone: {@link turn} on a simulated computer. */
export class LoopApp implements SimulatedApp {
  saved: Snapshot | null = null;
  wait: Ms = 0;
  #loop: Loop | null = null;
  readonly #computer: Computer;
  readonly #tell: Tell;

  constructor(computer: Computer, tell: Tell) {
    this.#computer = computer;
    this.#tell = tell;
  }

  get isRunning(): boolean {
    return this.#loop !== null;
  }
  get state(): SchedulerState | null {
    return this.#loop?.state ?? null;
  }
  get view(): ScheduleView | null {
    return this.state === null ? null : view(this.state, this.#computer.now);
  }

  start(plan: Plan): void {
    const { now, bootId } = this.#computer;
    const { loop, outputs, mustSave } = startLoop(plan, this.saved, now, bootId);
    this.#loop = loop;
    if (mustSave) this.#save(loop);
    this.#tell("started", outputs);
    this.take({ type: "ticked" });
  }
  stop(how: "quit" | "crash"): void {
    if (this.#loop === null) return;
    if (how === "quit") this.#save(this.#loop);
    this.#loop = null;
    this.#tell("stopped", []);
  }
  take(event: TurnEvent): void {
    if (this.#loop === null) return;
    const { loop, outputs, wait, mustSave } = turn(this.#loop, event, this.#computer.senses, this.#computer.now);
    this.#loop = loop;
    this.wait = wait;
    if (mustSave) this.#save(loop);
    this.#tell(causeOf(event), outputs);
  }
  #save({ state }: Loop): void {
    const { now, bootId } = this.#computer;
    this.saved = throughDisk(snapshotOf(state, now, bootId));
  }
}
