import { planOf } from "../../../shared/settings/plan-of";
import { type DesktopHold } from "../../../shared/scheduler/holds";
import { isDeepStrictEqual } from "node:util";
import { readLine, writeLine } from "../../../shared/history/codec";
import { entryOf } from "../../../shared/history/from-output";
import { nextTick, untilCheckpoint } from "../../../shared/scheduler/next-tick";
import type { Output, Step } from "../../../shared/scheduler/outputs";
import { readSnapshot } from "../../../shared/scheduler/read-snapshot";
import { restore, snapshotOf, type Snapshot } from "../../../shared/scheduler/snapshot";
import { type SchedulerState } from "../../../shared/scheduler/state";
import { step, type SchedulerEvent } from "../../../shared/scheduler/step";
import { view } from "../../../shared/scheduler/view";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import { readClock, writeClock, type ScenarioCase, type ScenarioEvent, type ScenarioPatch } from "./case";
import { World } from "./world";
import { written, type ReplayedOutput } from "./written";

export interface Replayed {
  readonly id: string;
  readonly outputs: readonly ReplayedOutput[];
  readonly final: {
    readonly at: string;
    readonly mode: string;
    readonly workSec: number;
    readonly postponesUsed: number;
  };
}

const BOOT = "simulated";

/** Plays a case through the real scheduler and snapshot, in simulated time. */
export function replay(scenario: ScenarioCase): Replayed {
  return new Replay(scenario).run();
}

class Replay {
  readonly #world: World;
  readonly #outputs: ReplayedOutput[] = [];
  readonly #holds = new Set<DesktopHold>();
  #settings: Settings;
  /** `null` while the app is not running. */
  #state: SchedulerState | null = null;
  #saved: Snapshot | null = null;
  #savedAt: Ms = 0;
  #busyUntil: Ms = 0;

  readonly #scenario: ScenarioCase;

  constructor(scenario: ScenarioCase) {
    this.#scenario = scenario;
    const { startUtc, tz, idleSource, settings, user } = scenario.given;
    this.#world = new World(Date.parse(startUtc), tz, idleSource === "stuck_zero");
    this.#settings = patched({ ...DEFAULT_SETTINGS }, settings);
    this.#start();
    if (user !== "active") this.#world.stopInput();
  }

  run(): Replayed {
    for (const event of this.#scenario.events) {
      this.#runTo(readClock(event.at));
      this.#happen(event);
    }
    this.#runTo(readClock(this.#scenario.until));
    return { id: this.#scenario.id, outputs: this.#outputs, final: this.#final() };
  }

  /** The heartbeat: looks as often as the scheduler asks for, and always at the end. */
  #runTo(until: Ms): void {
    while (this.#world.at < until) {
      const wait = this.#state === null || this.#world.isAsleep ? until - this.#world.at : this.#wait(this.#state);
      this.#world.at = Math.min(until, Math.max(this.#world.at + wait, Math.min(until, this.#busyUntil)));
      this.#look();
    }
  }
  #wait(state: SchedulerState): Ms {
    const { now } = this.#world;
    return Math.min(nextTick(state, now), Math.max(1, untilCheckpoint(this.#savedAt, now)));
  }
  #look(): void {
    if (this.#world.at < this.#busyUntil) return;
    this.#dispatch({ type: "ticked", idleFor: this.#world.idleFor });
  }

  #dispatch(event: SchedulerEvent): void {
    if (this.#state === null || this.#world.isAsleep) return;
    this.#take(step(this.#state, event, this.#world.now));
  }
  /** What the desktop and the settings file tell an app that starts, or wakes to find them changed. */
  #catchUp(): void {
    this.#dispatch({ type: "holdsChanged", holds: [...this.#holds] });
    this.#dispatch({ type: this.#world.isLocked ? "locked" : "unlocked" });
    this.#dispatch({ type: "planChanged", plan: planOf(this.#settings) });
  }
  #take({ state, outputs }: Step): void {
    const isPauseNew = state.pause !== (this.#state?.pause ?? null);
    this.#state = state;
    for (const output of outputs) this.#note(output);
    const isDue = untilCheckpoint(this.#savedAt, this.#world.now) === 0;
    if (outputs.length > 0 || isPauseNew || isDue) this.#save();
  }
  /** As the app does: what happened goes through the lines of the history, where it must come back as it was. */
  #note(output: Output): void {
    this.#outputs.push(written(output, this.#world.at));
    const entry = entryOf(output, this.#world.now, `${this.#scenario.id}-${this.#outputs.length}`);
    if (entry === null) return;
    const read = readLine(writeLine(entry).trimEnd());
    if (!isDeepStrictEqual(read, entry)) throw new Error(`The history does not give back ${JSON.stringify(entry)}`);
  }
  #save(): void {
    if (this.#state === null) return;
    this.#saved = readSnapshot(JSON.parse(JSON.stringify(snapshotOf(this.#state, this.#world.now, BOOT))));
    this.#savedAt = this.#world.at;
  }
  #start(): void {
    this.#world.input();
    this.#savedAt = this.#world.at;
    this.#world.unlock();
    this.#take(restore(planOf(this.#settings), this.#saved, this.#world.now, BOOT));
    if (this.#saved !== null) this.#save();
    this.#catchUp();
    this.#look();
  }

  #happen(event: ScenarioEvent): void {
    switch (event.type) {
      case "activity":
        this.#world.input();
        return this.#dispatch({ type: "inputSeen" });
      case "idle":
        return this.#world.stopInput();
      case "lock":
        this.#world.lock();
        return this.#dispatch({ type: "locked" });
      case "unlock":
        this.#world.unlock();
        return this.#dispatch({ type: "unlocked" });
      case "suspend":
        if (event.silent !== true) this.#dispatch({ type: "suspended" });
        return this.#world.sleep();
      case "resume":
        this.#world.wake();
        if (event.silent !== true) this.#dispatch({ type: "woke" });
        this.#look();
        return this.#catchUp();
      case "clock_set":
        this.#world.setClock(event.deltaSec * SECOND);
        return this.#look();
      case "tz_set":
        this.#world.setZone(event.tz);
        return this.#look();
      case "dnd":
        return this.#hold(event.on, event.source);
      case "user":
        this.#world.input();
        return this.#dispatch(userEvent(event));
      case "settings":
        this.#settings = patched(this.#settings, event.patch);
        return this.#dispatch({ type: "planChanged", plan: planOf(this.#settings) });
      case "stall":
        this.#busyUntil = this.#world.at + event.sec * SECOND;
        return;
      case "quit":
        this.#save();
        this.#state = null;
        return;
      case "crash":
      case "power_cut":
        this.#state = null;
        return;
      case "app_start":
        return this.#start();
      default:
        return;
    }
  }

  #hold(on: boolean, source: string | undefined): void {
    if (on) this.#holds.add(holdOf(source));
    else if (source === undefined) this.#holds.clear();
    else this.#holds.delete(holdOf(source));
    this.#dispatch({ type: "holdsChanged", holds: [...this.#holds] });
  }

  #final(): Replayed["final"] {
    const at = writeClock(this.#world.at);
    if (this.#state === null)
      return {
        at,
        mode: "OFF",
        workSec: Math.round((this.#saved?.work ?? 0) / SECOND),
        postponesUsed: this.#saved?.postponesUsed ?? 0,
      };
    const { mode, work, postponesUsed } = view(this.#state, this.#world.now);
    const named =
      this.#state.pause !== null ? "PAUSED" : mode === "break" ? "BREAK" : mode === "prompt" ? "PROMPT" : "WORK";
    return { at, mode: named, workSec: Math.round(work / SECOND), postponesUsed };
  }
}

const holdOf = (source: string | undefined): DesktopHold =>
  source === "fullscreen" ? "fullScreen" : source === "call" ? "call" : "doNotDisturb";

function userEvent(event: Extract<ScenarioEvent, { type: "user" }>): SchedulerEvent {
  switch (event.action) {
    case "pause":
      return {
        type: "paused",
        ...(event.min === undefined ? {} : { length: event.min * MINUTE }),
        ...(event.untilUtc === undefined ? {} : { until: Date.parse(event.untilUtc) }),
      };
    case "resume":
      return { type: "unpaused" };
    case "end_break":
      return { type: "answered", answer: "end" };
    case "start_break":
    case "break_now":
      return { type: "answered", answer: "start" };
    default:
      return { type: "answered", answer: event.action };
  }
}

function patched(settings: Settings, patch: ScenarioPatch): Settings {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return {
    ...settings,
    ...given,
    quietHours: patch.quietHours === undefined ? settings.quietHours : (patch.quietHours ?? []),
  };
}
