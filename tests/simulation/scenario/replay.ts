import { isDeepStrictEqual } from "node:util";
import { readLine, writeLine } from "../../../shared/history/codec";
import { entryOf } from "../../../shared/history/from-output";
import { DESKTOP_HOLDS, type DesktopHold } from "../../../shared/scheduler/holds";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { planOf } from "../../../shared/settings/plan-of";
import { DEFAULT_SETTINGS, type Settings } from "../../../shared/settings/settings";
import { MINUTE, SECOND } from "../../../shared/time/units";
import { Desk, type DeskOptions } from "../desk";
import type { Logged } from "../moment";
import { readClock, writeClock, type ScenarioCase, type ScenarioEvent, type ScenarioPatch } from "./case";
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

/** Plays a case at a simulated desk, by default with the app's loop alone. */
export function replay(scenario: ScenarioCase, app?: DeskOptions["app"]): Replayed {
  const replayed = new Replay(scenario, app);
  for (const event of scenario.events) replayed.happen(event);
  return replayed.result();
}

class Replay {
  #settings: Settings;
  readonly #desk: Desk;
  readonly #scenario: ScenarioCase;

  constructor(scenario: ScenarioCase, app: DeskOptions["app"]) {
    const { startUtc, tz, idleSource, settings, user } = scenario.given;
    this.#scenario = scenario;
    this.#settings = patched({ ...DEFAULT_SETTINGS }, settings);
    this.#desk = new Desk(this.#settings, {
      start: Date.parse(startUtc),
      zone: tz,
      idleIsStuck: idleSource === "stuck_zero",
      ...(app === undefined ? {} : { app }),
    });
    if (user !== "active") this.#desk.beStill();
  }

  happen(event: ScenarioEvent): void {
    const desk = this.#desk.passTo(readClock(event.at));
    switch (event.type) {
      case "activity":
        return void desk.beActive().tell({ type: "inputSeen" });
      case "idle":
        return void desk.beStill();
      case "lock":
        return void desk.lock();
      case "unlock":
        return void desk.unlock().beActive();
      case "suspend":
        return void desk.fallAsleep(event.silent === true ? "unannounced" : "announced");
      case "resume":
        return void desk.wake(event.silent === true ? "unannounced" : "announced");
      case "clock_set":
        return void desk.setClock(event.deltaSec * SECOND);
      case "tz_set":
        return void desk.setZone(event.tz);
      case "dnd":
        return this.#hold(event.on, event.source);
      case "user":
        return void desk.beActive().tell(userEvent(event));
      case "settings":
        this.#settings = patched(this.#settings, event.patch);
        return void desk.changePlan(planOf(this.#settings));
      case "stall":
        return void desk.stall(event.sec * SECOND);
      case "quit":
        return void desk.stopApp("quit");
      case "crash":
        return void desk.stopApp("crash");
      case "power_cut":
        return void desk.stopApp("crash").reboot();
      case "app_start":
        return void desk.startApp().beActive();
      default:
        return;
    }
  }

  #hold(isOn: boolean, source: string | undefined): void {
    if (isOn) this.#desk.hold(holdOf(source));
    // Without a source everything ends that was on.
    else this.#desk.release(...(source === undefined ? DESKTOP_HOLDS : [holdOf(source)]));
  }

  result(): Replayed {
    const { id, until } = this.#scenario;
    const desk = this.#desk.passTo(readClock(until));
    for (const [index, logged] of desk.log.entries()) checkHistory(logged, `${id}-${index}`);
    return { id, outputs: desk.log.map(written), final: this.#final() };
  }

  #final(): Replayed["final"] {
    const at = writeClock(this.#desk.at);
    const { saved } = this.#desk;
    if (!this.#desk.isRunning) {
      const { work, postponesUsed } = saved ?? { work: 0, postponesUsed: 0 };
      return { at, mode: "OFF", workSec: Math.round(work / SECOND), postponesUsed };
    }
    const { mode, work, postponesUsed } = this.#desk.view;
    // A pause is on the disk at once.
    const isPaused = saved !== null && saved.pause !== null;
    const named = isPaused ? "PAUSED" : mode === "break" ? "BREAK" : mode === "prompt" ? "PROMPT" : "WORK";
    return { at, mode: named, workSec: Math.round(work / SECOND), postponesUsed };
  }
}

/** Writes the output as a line of the history, as the app does, and checks that it reads back the same. */
function checkHistory({ output, now }: Logged, id: string): void {
  const entry = entryOf(output, now, id);
  if (entry !== null && !isDeepStrictEqual(readLine(writeLine(entry).trimEnd()), entry))
    throw new Error(`The history does not give back ${JSON.stringify(entry)}`);
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
