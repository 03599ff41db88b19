import { type DesktopHold } from "../../../shared/scheduler/holds";
import { nextTick } from "../../../shared/scheduler/next-tick";
import type { Now } from "../../../shared/time/now";
import type { Output, Step } from "../../../shared/scheduler/outputs";
import type { Plan } from "../../../shared/scheduler/plan";
import { restore, snapshotOf, type Snapshot } from "../../../shared/scheduler/snapshot";
import { type SchedulerState } from "../../../shared/scheduler/state";
import { step, type SchedulerEvent } from "../../../shared/scheduler/step";
import { MINUTE, type Ms } from "../../../shared/time/units";
import type { Cause } from "./moment";

const CHECKPOINT: Ms = MINUTE;

/** What the app can learn from the computer at an instant. */
export interface Senses {
  readonly now: Now;
  readonly bootId: string;
  readonly idleFor: Ms;
  readonly holds: readonly DesktopHold[];
  /** How long until the holds change by themselves. */
  readonly holdsFor: Ms;
}

/** The app without its windows: holds the state, keeps snapshots, and says when it wants to look next. */
export class SimulatedApp {
  #state: SchedulerState | null = null;
  #saved: Snapshot | null = null;
  #savedAt: Ms = 0;
  #lookIn: Ms = 0;
  readonly #sense: () => Senses;
  readonly #tell: (cause: Cause, outputs: readonly Output[]) => void;

  constructor(sense: () => Senses, tell: (cause: Cause, outputs: readonly Output[]) => void) {
    this.#sense = sense;
    this.#tell = tell;
  }

  /** `null` while the app is not running. */
  get state(): SchedulerState | null {
    return this.#state;
  }
  /** How long after the last look or event the heartbeat looks again. */
  get lookIn(): Ms {
    return this.#lookIn;
  }

  start(plan: Plan): void {
    const { now, bootId } = this.#sense();
    const restored = restore(plan, this.#saved, now, bootId);
    this.#take(restored, "started");
    this.save();
    this.look();
  }
  /** A crash keeps what was saved last; a quit saves first. */
  stop(how: "quit" | "crash"): void {
    if (this.#state === null) return;
    if (how === "quit") this.save();
    this.#state = null;
    this.#tell("stopped", []);
  }

  look(cause: Cause = "look"): void {
    this.#happen(null, cause);
  }
  dispatch(event: SchedulerEvent, cause: Cause = "told"): void {
    this.#happen(event, cause);
  }
  /** What holds comes first, then a look, then the event itself. */
  #happen(event: SchedulerEvent | null, cause: Cause): void {
    if (this.#state === null) return this.#tell(cause, []);
    const { now, idleFor, holds, holdsFor } = this.#sense();
    if (holds.join() !== this.#state.desktopHolds.join())
      this.#take(step(this.#state, { type: "holdsChanged", holds }, now), "told");
    const ticked = step(this.#state, { type: "ticked", idleFor }, now);
    this.#take(ticked, event === null ? cause : "look");
    const done = event === null ? ticked : step(ticked.state, event, now);
    if (event !== null) this.#take(done, cause);
    if (now.elapsed - this.#savedAt >= CHECKPOINT) this.save();
    const checkpoint = Math.max(1, this.#savedAt + CHECKPOINT - now.elapsed);
    this.#lookIn = Math.min(nextTick(done.state, now), holdsFor, checkpoint);
  }
  save(): void {
    if (this.#state === null) return;
    const { now, bootId } = this.#sense();
    this.#savedAt = now.elapsed;
    this.#saved = snapshotOf(this.#state, now, bootId);
  }
  #take({ state, outputs }: Step, cause: Cause): void {
    this.#state = state;
    if (outputs.length > 0) this.save();
    this.#tell(cause, outputs);
  }
}
