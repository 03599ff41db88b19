import type { BreakProgress } from "../../../shared/break-page/care";
import { pickRoutine } from "../../../shared/routines/pick";
import { exerciseIdOf, type RoutineRequest, type Step } from "../../../shared/routines/routine";
import {
  beginSession,
  doneAt,
  extendStep,
  lookAt,
  nextStep,
  previousStep,
  stepLeft,
  withSteps,
  type Session,
} from "../../../shared/routines/session";
import { EXTENSION } from "../../../shared/scheduler/rest";
import type { ScheduleView } from "../../../shared/scheduler/view";
import type { Ms } from "../../../shared/time/units";
import { BreakCare, type CarePorts } from "./break-care";

export interface BreakSessionPorts extends CarePorts {
  /** What the next routine is made from, as things stand now. */
  readonly ask: () => RoutineRequest;
  /** The small task is on the screen, among the steps; and the person has done it. */
  readonly taskShown: () => void;
  readonly taskDone: () => void;
}

/** Ids of the cards that a break showed, and of those that were done. */
export interface ShownCards {
  readonly shown: readonly string[];
  readonly done: readonly string[];
}

const NO_STEPS: Session<Step> = beginSession([]);

/**
 * Leads through the steps of a break: picks them when the break is announced, and follows the time rested in it.
 *
 * Lives only while a break is announced or running. The page shows what it says; a page lost to a crash finds the same step.
 */
export class BreakSession {
  #session: Session<Step> | null = null;
  #hasShownTask = false;
  #rested: Ms = 0;
  #length: Ms = 0;
  /** Whether it was made for a chair, and where the person wants it otherwise, what they want. */
  #isPickedSeated = false;
  #isSeated: boolean | null = null;
  readonly care: BreakCare;
  readonly #ports: BreakSessionPorts;

  constructor(ports: BreakSessionPorts) {
    this.#ports = ports;
    this.care = new BreakCare(this, ports);
  }

  /** With each look, before anything is shown. */
  follow(view: ScheduleView): void {
    if (view.mode === "working") return;
    if (this.#session === null) this.#pick(this.ask());
    if (this.#session === null) return;
    if (view.mode !== "break") return;
    this.#length = view.total;
    this.#rested = view.total - view.remaining;
    if (!view.breakPaused) this.care.goOn();
    this.#goTo(lookAt(this.#session, this.#rested));
  }

  /**
   * Puts a routine into the break that comes, or into what is left of the one that runs: its cards as far as they suit and
   * fit. For this once; the next break is picked as ever.
   */
  beginWith(planned: readonly string[]): void {
    const ask: RoutineRequest = { ...this.ask(), planned };
    if (this.#length === 0) this.#pick(ask);
    else this.replaceRest(({ length }) => pickRoutine({ ...ask, length }).steps);
  }

  /** The steps as they are, and whether they are done on a chair. */
  get now(): Pick<BreakProgress, "session" | "isSeated"> {
    return { session: this.#session ?? NO_STEPS, isSeated: this.#isSeated ?? this.#isPickedSeated };
  }

  /** What the page shows. */
  get guided(): BreakProgress {
    return { ...this.now, rested: this.#rested, care: this.care.said };
  }

  /** How soon the next step is on. */
  wait(view: ScheduleView): Ms | null {
    if (this.#session === null || view.mode !== "break" || view.breakPaused) return null;
    return stepLeft(this.#session, view.total - view.remaining);
  }

  /**
   * The cards of the break that has just ended, or of an offer all that were on it; and forgets them. `rested` is how long
   * the break lasted; without it, its whole length.
   */
  close(rested?: Ms): ShownCards {
    const session = this.#session ?? NO_STEPS;
    const at = rested ?? this.#length;
    this.#session = null;
    this.#hasShownTask = false;
    this.#isSeated = null;
    this.care.end();
    this.#rested = 0;
    this.#length = 0;
    if (at === 0) return { shown: idsOf(session.steps), done: [] };
    const whole = lookAt(session, at);
    return { shown: idsOf(whole.shown), done: idsOf(doneAt(whole, at)) };
  }

  next(): void {
    this.#change((session, rested) => nextStep(session, rested));
  }
  previous(): void {
    this.#change((session, rested) => previousStep(session, rested));
  }
  extend(): void {
    this.#change((session) => extendStep(session, EXTENSION));
  }

  /** The small task that is on has been done. */
  fixed(): void {
    this.#change((session, rested) => {
      if (session.steps[session.index]?.type !== "task") return session;
      this.#ports.taskDone();
      return nextStep(session, rested);
    });
  }

  /** What the next routine is made from, as the person wants this break. */
  ask(): RoutineRequest {
    const ask = this.#ports.ask();
    return this.#isSeated === null ? ask : { ...ask, place: { ...ask.place, seatedOnly: this.#isSeated } };
  }

  /** Puts others in the place of the steps that are left; what was shown already has had its turn. */
  replaceRest(make: (room: RoutineRequest) => readonly Step[]): void {
    this.#change((session, rested) => {
      const ask = this.ask();
      const recent = [...idsOf(session.shown).toReversed(), ...ask.recent];
      return withSteps(session, make({ ...ask, recent, length: Math.max(0, this.#length - rested) }), rested);
    });
  }

  /** Whether this break is done on a chair, whatever is set; `null` for what is set. */
  sit(isSeated: boolean | null): void {
    this.#isSeated = isSeated;
  }

  #pick(ask: RoutineRequest): void {
    this.#isPickedSeated = ask.place.seatedOnly;
    this.#session = beginSession(pickRoutine(ask).steps);
  }

  #goTo(session: Session<Step>): void {
    this.#session = session;
    this.#noteTask(session);
  }

  #noteTask({ shown }: Session<Step>): void {
    if (this.#hasShownTask || !shown.some(({ type }) => type === "task")) return;
    this.#hasShownTask = true;
    this.#ports.taskShown();
  }

  #change(change: (session: Session<Step>, rested: Ms) => Session<Step>): void {
    if (this.#session === null) return;
    this.#goTo(change(this.#session, this.#rested));
  }
}

const idsOf = (steps: readonly Step[]): readonly string[] =>
  steps.map(exerciseIdOf).filter((id): id is string => id !== null);
