import { type DesktopHold } from "../../../shared/scheduler/holds";
import { World } from "../../../electron/tools/scenario/world";
import {
  effectiveHolds,
  NO_HOLDS,
  trackHolds,
  untilRelease,
  type HoldRecord,
} from "../../../shared/scheduler/hold-debounce";
import type { Answer } from "../../../shared/scheduler/answers";
import type { Now } from "../../../shared/time/now";
import type { Output } from "../../../shared/scheduler/outputs";
import type { Plan } from "../../../shared/scheduler/plan";
import { type SchedulerState } from "../../../shared/scheduler/state";
import { view, type ScheduleView } from "../../../shared/scheduler/view";
import type { EpochMs, Ms } from "../../../shared/time/units";
import type { Cause, Facts, Moment } from "./moment";
import { SimulatedApp, type Senses } from "./simulated-app";

export interface DayOptions {
  readonly plan: Plan;
  readonly start: EpochMs;
  readonly zone: string;
  readonly watch: (moment: Moment) => void;
}

/** A person at a computer on which the app runs, in simulated time. Tells of each {@link Moment}, decides nothing. */
export class SimulatedDay {
  plan: Plan;
  readonly #world: World;
  readonly #app: SimulatedApp;
  readonly #watch: (moment: Moment) => void;
  readonly #holds = new Set<DesktopHold>();
  #holding = NO_HOLDS;
  /** What holds, and until when that is so by itself: the same for most looks, and costly to find for each. */
  #held: { readonly holds: readonly DesktopHold[]; readonly until: Ms } = { holds: [], until: Infinity };
  #lookAt: Ms = 0;
  /** When the computer was started last, on both clocks. */
  #boot = { id: 1, at: 0, awake: 0 };
  #isActive = true;
  #lastInput: Ms = 0;
  #pause: Facts["pause"] = null;

  constructor({ plan, start, zone, watch }: DayOptions) {
    this.plan = plan;
    this.#world = new World(start, zone, false);
    this.#watch = watch;
    this.#app = new SimulatedApp(
      () => this.#senses(),
      (cause, outputs) => this.#tell(cause, outputs),
    );
    this.startApp();
  }

  get at(): Ms {
    return this.#world.at;
  }
  get now(): Now {
    const { elapsed, awake, epoch, zone } = this.#world.now;
    return { elapsed: elapsed - this.#boot.at, awake: awake - this.#boot.awake, epoch, zone };
  }
  get state(): SchedulerState | null {
    return this.#app.state;
  }
  get view(): ScheduleView | null {
    return this.state === null ? null : view(this.state, this.now);
  }

  /** Lets time pass to an instant, with a look whenever one is due. */
  passTo(until: Ms): void {
    while (this.state !== null && !this.#world.isAsleep && this.#lookAt <= until) {
      this.#world.at = Math.max(this.at, this.#lookAt);
      this.#look();
    }
    this.#world.at = Math.max(this.at, until);
  }
  pass(length: Ms): void {
    this.passTo(this.at + length);
  }

  /** Input goes on from here without a rest. */
  beActive(): void {
    if (this.#isActive) return;
    this.#world.input();
    this.#isActive = true;
    this.#tell("fact");
  }
  beStill(): void {
    if (!this.#isActive) return;
    this.#world.stopInput();
    this.#lastInput = this.at;
    this.#isActive = false;
    this.#tell("fact");
  }
  /** One input, such as a click. */
  touch(): void {
    this.#world.input();
    this.#lastInput = this.at;
    if (!this.#isActive) this.#world.stopInput();
  }

  answer(answer: Answer): void {
    this.touch();
    this.#do(() => this.#app.dispatch({ type: "answered", answer }, "answered"));
  }
  lock(): void {
    // What is due at this very instant comes before the lock, here and for a pause.
    this.#look();
    this.beStill();
    this.#world.lock();
    this.#do(() => this.#app.dispatch({ type: "locked" }));
  }
  unlock(): void {
    this.#world.unlock();
    this.touch();
    this.#do(() => this.#app.dispatch({ type: "unlocked" }));
  }
  /** With `isTold` false no event tells the app of it, neither before nor after. */
  sleep(length: Ms, isTold: boolean): void {
    this.fallAsleep(isTold);
    this.pass(length);
    this.wake(isTold);
  }
  fallAsleep(isTold: boolean): void {
    this.beStill();
    if (isTold) this.announceSleep();
    this.#world.sleep();
    this.#tell("fact");
  }
  wake(isTold: boolean): void {
    this.#world.wake();
    this.#tell("fact");
    if (isTold) this.#do(() => this.#app.dispatch({ type: "woke" }));
    else this.#look();
  }
  /** The desktop says that sleep is near, and may take its time. */
  announceSleep(): void {
    this.#do(() => this.#app.dispatch({ type: "suspended" }));
  }
  /** The app's process gets no time for a while, then looks at once. */
  stall(length: Ms): void {
    this.#tell("stalled");
    this.#world.at += length;
    this.#look();
  }
  hold(hold: DesktopHold, isOn: boolean): void {
    if (isOn) this.#holds.add(hold);
    else this.#holds.delete(hold);
    this.#noteHolding(trackHolds(this.#holding, [...this.#holds], this.now.elapsed));
    this.#look();
  }
  /** The app saves a pause at once, or a crash would forget what the person asked for. */
  pauseFor(pause: { readonly length?: Ms; readonly until?: EpochMs }): void {
    this.touch();
    this.#look();
    this.#pause = { endsAt: pause.length === undefined ? null : this.at + pause.length, until: pause.until ?? null };
    this.#do(() => this.#app.dispatch({ type: "paused", ...pause }));
    this.#app.save();
  }
  unpause(): void {
    this.touch();
    this.#look();
    this.#pause = null;
    this.#do(() => this.#app.dispatch({ type: "unpaused" }));
    this.#app.save();
  }
  setClock(by: Ms): void {
    this.#world.setClock(by);
    this.#look("clockSet");
  }
  setZone(name: string): void {
    this.#world.setZone(name);
    this.#look("clockSet");
  }
  changePlan(plan: Plan): void {
    this.plan = plan;
    this.#do(() => this.#app.dispatch({ type: "planChanged", plan }, "planned"));
  }

  stopApp(how: "quit" | "crash"): void {
    this.#app.stop(how);
  }
  reboot(): void {
    const { elapsed, awake } = this.#world.now;
    this.#boot = { id: this.#boot.id + 1, at: elapsed, awake };
  }
  /** By hand, so the screen is not locked. */
  startApp(): void {
    this.#world.unlock();
    this.touch();
    const { elapsed } = this.now;
    this.#noteHolding(trackHolds(NO_HOLDS, [...this.#holds], elapsed));
    this.#do(() => this.#app.start(this.plan));
  }

  #look(cause: Cause = "look"): void {
    this.#do(() => this.#app.look(cause));
  }
  #do(act: () => void): void {
    const { endsAt, until } = this.#pause ?? { endsAt: null, until: null };
    const { now } = this;
    if ((endsAt !== null && this.at >= endsAt) || (until !== null && now.epoch >= until)) this.#pause = null;
    if (now.elapsed >= this.#held.until) this.#noteHolding(this.#holding);
    act();
    this.#lookAt = this.at + this.#app.lookIn;
  }
  #noteHolding(holding: HoldRecord): void {
    const { elapsed } = this.now;
    this.#holding = holding;
    this.#held = {
      holds: effectiveHolds(holding, elapsed),
      until: elapsed + (untilRelease(holding, elapsed) ?? Infinity),
    };
  }
  #senses(): Senses {
    const { now } = this;
    const { holds, until } = this.#held;
    return { now, bootId: String(this.#boot.id), idleFor: this.#world.idleFor, holds, holdsFor: until - now.elapsed };
  }
  #tell(cause: Cause, outputs: readonly Output[] = []): void {
    const facts: Facts = {
      isActive: this.#isActive,
      lastInput: this.#isActive ? this.at : this.#lastInput,
      isLocked: this.#world.isLocked,
      isAsleep: this.#world.isAsleep,
      holds: this.#held.holds,
      pause: this.#pause,
    };
    const { at, now, state } = this;
    this.#watch({ at, now, cause, outputs, state, view: state === null ? null : view(state, now), facts });
  }
}
