import type { Answer } from "../../shared/scheduler/answers";
import type { DesktopHold } from "../../shared/scheduler/holds";
import type { Output } from "../../shared/scheduler/outputs";
import type { Plan } from "../../shared/scheduler/plan";
import type { Snapshot } from "../../shared/scheduler/snapshot";
import type { SchedulerState } from "../../shared/scheduler/state";
import type { SchedulerEvent } from "../../shared/scheduler/step";
import type { TurnEvent } from "../../shared/scheduler/turn";
import type { ScheduleView } from "../../shared/scheduler/view";
import { planOf } from "../../shared/settings/plan-of";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import { firstOf } from "../../shared/time/wall-clock";
import type { Now } from "../../shared/time/now";
import type { EpochMs, Ms } from "../../shared/time/units";
import { LoopApp, type Computer, type SimulatedApp, type Tell } from "./app";
import type { Cause, Logged, Moment, OwnPause } from "./moment";
import { World, type WorldOptions } from "./world";

export interface DeskOptions extends Partial<WorldOptions> {
  /** Instead of the plan that follows from the settings. */
  readonly plan?: Plan;
  readonly watch?: (moment: Moment) => void;
  /** The app at this desk: {@link LoopApp}, or one around it. */
  readonly app?: (computer: Computer, tell: Tell) => SimulatedApp;
}

/**
 * Someone at a desk where the app runs, in simulated time: the one world of all tests of time. Time passes tick by tick, as
 * the app asks for it, and the app learns of everything as it would from a real desktop. By default it begins on 10 March
 * 2026 at 08:00 UTC with the person at work.
 */
export class Desk {
  plan: Plan;
  readonly log: Logged[] = [];
  readonly #world: World;
  readonly #app: SimulatedApp;
  readonly #watch: ((moment: Moment) => void) | null;
  #tickAt: Ms = 0;
  /** Until when the app's process hangs. */
  #stalledUntil: Ms = 0;
  #pause: OwnPause | null = null;
  #isLockKnown = false;

  constructor(settings: Partial<Settings> = {}, options: DeskOptions = {}) {
    const { plan, watch, app, start = Date.UTC(2026, 2, 10, 8), zone = "UTC", idleIsStuck = false } = options;
    this.plan = plan ?? planOf({ ...DEFAULT_SETTINGS, ...settings });
    this.#watch = watch ?? null;
    this.#world = new World({ start, zone, idleIsStuck });
    const tell: Tell = (cause, outputs) => void this.#note(cause, outputs);
    this.#app = app?.(this.#world, tell) ?? new LoopApp(this.#world, tell);
    this.startApp();
  }

  get at(): Ms {
    return this.#world.at;
  }
  get now(): Now {
    return this.#world.now;
  }
  get isRunning(): boolean {
    return this.#app.isRunning;
  }
  get state(): SchedulerState {
    return known(this.#app.state);
  }
  get view(): ScheduleView {
    return known(this.#app.view);
  }
  get saved(): Snapshot | null {
    return this.#app.saved;
  }
  /** All that has happened so far. */
  get outputs(): readonly Output[] {
    return this.log.map(({ output }) => output);
  }
  get said(): readonly Output["type"][] {
    return this.log.map(({ output }) => output.type);
  }

  /** Works with continuous input. */
  work(length: Ms): this {
    return this.beActive().pass(length);
  }
  /** Passes time without input. */
  idle(length: Ms): this {
    return this.beStill().pass(length);
  }
  /** Passes time, with or without input as before. */
  pass(length: Ms): this {
    return this.passTo(this.at + length);
  }
  passTo(until: Ms): this {
    while (this.isRunning && !this.#world.isAsleep && this.#nextTurnAt <= until) {
      this.#world.at = Math.max(this.at, this.#nextTurnAt);
      this.tick();
    }
    this.#world.at = Math.max(this.at, until);
    return this;
  }

  beActive(): this {
    if (this.#world.isActive) return this;
    this.#world.beActive();
    return this.#note("fact");
  }
  beStill(): this {
    if (!this.#world.isActive) return this;
    this.#world.beStill();
    return this.#note("fact");
  }
  /** One input, such as a click or a wrong password. */
  touch(): this {
    this.#world.touch();
    return this;
  }

  /** Whatever the person does is input too. */
  answer(answer: Answer): this {
    return this.touch().tell({ type: "answered", answer });
  }
  pause(pause: { readonly length?: Ms; readonly until?: EpochMs } = {}): this {
    // Whatever is due at this very instant comes first, here and wherever a tick precedes an act.
    this.touch().tick();
    const lasts = Math.min(pause.length ?? Infinity, (pause.until ?? Infinity) - this.now.epoch);
    const { until = null } = pause;
    const local = until === null ? null : until + this.now.zone.offsetAt(until);
    this.#pause = { endsAt: lasts === Infinity ? null : this.at + lasts, until, local };
    return this.tell({ type: "paused", ...pause });
  }
  unpause(): this {
    this.touch().tick();
    this.#pause = null;
    return this.tell({ type: "unpaused" });
  }
  changePlan(plan: Plan): this {
    this.plan = plan;
    return this.tell({ type: "planChanged", plan });
  }

  lock(): this {
    this.tick().beStill();
    this.#world.isLocked = true;
    return this.#tellLock();
  }
  unlock(): this {
    this.#world.isLocked = false;
    return this.touch().#tellLock();
  }
  /** Several at once are one change of the desktop. */
  hold(...holds: readonly DesktopHold[]): this {
    for (const each of holds) this.#world.holds.add(each);
    return this.tick();
  }
  release(...holds: readonly DesktopHold[]): this {
    for (const each of holds) this.#world.holds.delete(each);
    return this.tick();
  }

  /** For an `unannounced` sleep the app gets no event, neither before nor after. */
  sleep(length: Ms, how: "announced" | "unannounced" = "announced"): this {
    return this.fallAsleep(how).pass(length).wake(how);
  }
  fallAsleep(how: "announced" | "unannounced" = "announced"): this {
    this.beStill();
    if (how === "announced") this.announceSleep();
    this.#world.sleep();
    return this.#note("fact");
  }
  wake(how: "announced" | "unannounced" = "announced"): this {
    this.#world.wake();
    this.#note("fact");
    if (how === "announced") this.tell({ type: "woke" });
    else this.tick();
    return this.#isLockKnown === this.#world.isLocked ? this : this.#tellLock();
  }
  /** The desktop announces sleep, which may take a while to begin. */
  announceSleep(): this {
    return this.tell({ type: "suspended" });
  }
  /** The app's process hangs from here on for a while, then ticks at once. */
  stall(length: Ms): this {
    this.#note("stalled");
    this.#stalledUntil = this.at + length;
    this.#tickAt = this.#stalledUntil;
    return this;
  }
  setClock(by: Ms): this {
    this.#world.setClock(by);
    return this.#note("clockSet").tick();
  }
  setZone(name: string): this {
    this.#world.setZone(name);
    const { endsAt, until, local } = this.#pause ?? { endsAt: null, until: null, local: null };
    if (until !== null && local !== null) {
      const there = firstOf(local, this.now.zone);
      this.#pause = { endsAt: (endsAt ?? Infinity) + there - until, until: there, local };
    }
    return this.#note("clockSet").tick();
  }

  stopApp(how: "quit" | "crash"): this {
    this.#app.stop(how);
    return this;
  }
  reboot(): this {
    this.#world.reboot();
    return this;
  }
  /** Started by hand, so the screen is unlocked. */
  startApp(): this {
    this.#world.isLocked = false;
    this.#isLockKnown = false;
    this.touch().#turn(() => this.#app.start(this.plan));
    return this;
  }

  /** Sends the app an event, true or not; while the computer sleeps it is lost. */
  tell(event: SchedulerEvent): this {
    return this.#take(event);
  }
  /** A turn without an event: by the app's timer, or because something changed on the desktop. */
  tick(): this {
    return this.#take({ type: "ticked" });
  }

  get #nextTurnAt(): Ms {
    return Math.max(this.#tickAt, this.#stalledUntil);
  }
  #tellLock(): this {
    if (!this.#world.isAsleep) this.#isLockKnown = this.#world.isLocked;
    return this.tell({ type: this.#world.isLocked ? "locked" : "unlocked" });
  }
  #take(event: TurnEvent): this {
    if (!this.#world.isAsleep) this.#turn(() => this.#app.take(event));
    return this;
  }
  #turn(act: () => void): void {
    const { endsAt, until } = this.#pause ?? { endsAt: null, until: null };
    if ((endsAt !== null && this.at >= endsAt) || (until !== null && this.now.epoch >= until)) this.#pause = null;
    act();
    this.#tickAt = this.at + this.#app.wait;
  }
  #note(cause: Cause, outputs: readonly Output[] = []): this {
    const { at, now } = this;
    for (const output of outputs) this.log.push({ at, now, output });
    if (this.#watch === null) return this;
    const { isActive, lastInput, isLocked, isAsleep, holds } = this.#world;
    const facts = { isActive, lastInput, isLocked, isAsleep, holds: [...holds], pause: this.#pause };
    this.#watch({ at, now, cause, outputs, state: this.#app.state, view: this.#app.view, facts });
    return this;
  }
}

function known<T>(of: T | null): T {
  if (of === null) throw new Error("The app is not running, or keeps this to itself.");
  return of;
}
