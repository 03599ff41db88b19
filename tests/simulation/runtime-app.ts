import { Runtime } from "../../electron/app/runtime";
import { SYSTEM_IDLE } from "../../shared/diagnostics/idle-source";
import type { DesktopHold } from "../../shared/scheduler/holds";
import type { Plan } from "../../shared/scheduler/plan";
import type { Snapshot } from "../../shared/scheduler/snapshot";
import type { TurnEvent } from "../../shared/scheduler/turn";
import type { ScheduleView } from "../../shared/scheduler/view";
import type { Ms } from "../../shared/time/units";
import { causeOf, throughDisk, type Computer, type SimulatedApp, type Tell } from "./app";
import type { Cause } from "./moment";
import { FakeFaults } from "../support/ports/faults";

/** The {@link Runtime} that ships, on a simulated computer. Its state is private. */
export class RuntimeApp implements SimulatedApp {
  readonly state = null;
  saved: Snapshot | null = null;
  wait: Ms = 0;
  #runtime: Runtime | null = null;
  #timer: { readonly at: Ms; readonly then: () => void } | null = null;
  #reported: readonly DesktopHold[] = [];
  #cause: Cause = "started";
  readonly #computer: Computer;
  readonly #tell: Tell;

  constructor(computer: Computer, tell: Tell) {
    this.#computer = computer;
    this.#tell = tell;
  }

  get isRunning(): boolean {
    return this.#runtime !== null;
  }
  get view(): ScheduleView | null {
    return this.#runtime?.view ?? null;
  }

  start(plan: Plan): void {
    this.#cause = "started";
    this.#reported = [];
    this.#runtime = new Runtime(plan, this.saved, {
      faults: new FakeFaults(),
      clock: {
        now: () => this.#computer.now,
        bootId: this.#computer.bootId,
        after: (wait, then) => this.#after(wait, then),
      },
      presence: { idleFor: () => this.#computer.senses.idleFor, source: SYSTEM_IDLE },
      show: () => {},
      record: (outputs) => this.#tell(this.#cause, outputs),
      publish: () => {},
      saveSnapshot: (snapshot) => (this.saved = throughDisk(snapshot)),
      nextWanted: () => null,
    });
    this.take({ type: "ticked" });
  }
  stop(how: "quit" | "crash"): void {
    if (how === "quit") this.#runtime?.stop();
    this.#runtime = null;
    this.#timer = null;
    this.#tell("stopped", []);
  }
  take(event: TurnEvent): void {
    this.#cause = causeOf(event);
    const hasReported = this.#reportHolds();
    if (event.type !== "ticked") this.#runtime?.dispatch(event);
    else if (!hasReported) this.#tick();
  }

  /** Reports changed holds one by one, as the desktop does; each makes the runtime take a turn. */
  #reportHolds(): boolean {
    const { holds } = this.#computer.senses;
    const begun = holds.filter((each) => !this.#reported.includes(each));
    const ended = this.#reported.filter((each) => !holds.includes(each));
    this.#reported = holds;
    for (const hold of begun) this.#runtime?.report(hold, true);
    for (const hold of ended) this.#runtime?.report(hold, false);
    return begun.length + ended.length > 0;
  }
  /** Fires the timer if it is due; otherwise asks for a tick of its own. */
  #tick(): void {
    const timer = this.#timer;
    if (timer === null || timer.at > this.#computer.now.elapsed) return this.#runtime?.tick();
    this.#timer = null;
    timer.then();
  }
  #after(wait: Ms, then: () => void): () => void {
    if (this.#timer !== null) throw new Error("A second timer was set while one was running.");
    const timer = { at: this.#computer.now.elapsed + wait, then };
    this.#timer = timer;
    this.wait = wait;
    return () => {
      if (this.#timer === timer) this.#timer = null;
    };
  }
}
