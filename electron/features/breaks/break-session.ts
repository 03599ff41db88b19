import { replaceStep, seatedVersion } from "../../../shared/routines/change";
import { pickRoutine } from "../../../shared/routines/pick";
import {
  exerciseIdOf,
  routineOf,
  type RoutineRequest,
  type Exclusion,
  type ExclusionReason,
  type Step,
} from "../../../shared/routines/routine";
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
import type { SessionProgress } from "../../../shared/break-page/step-words";
import type { Ms } from "../../../shared/time/units";

export interface BreakSessionPorts {
  /** What the next routine is made from, as things stand now. */
  readonly ask: () => RoutineRequest;
  /** Keeps what the person took out. */
  readonly exclude: (excluded: readonly Exclusion[]) => void;
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
  readonly #ports: BreakSessionPorts;

  constructor(ports: BreakSessionPorts) {
    this.#ports = ports;
  }

  /** With each look, before anything is shown. */
  follow(view: ScheduleView): void {
    if (view.mode === "working") return;
    this.#session ??= beginSession(pickRoutine(this.#ports.ask()).steps);
    if (view.mode !== "break") return;
    this.#length = view.total;
    this.#rested = view.total - view.remaining;
    this.#session = lookAt(this.#session, this.#rested);
    this.#noteTask(this.#session);
  }

  /**
   * Puts a routine into the break that comes, or into what is left of the one that runs: its cards as far as they suit and
   * fit. For this once; the next break is picked as ever.
   */
  beginWith(planned: readonly string[]): void {
    const ask: RoutineRequest = { ...this.#ports.ask(), planned };
    if (this.#length === 0) this.#session = beginSession(pickRoutine(ask).steps);
    else
      this.#change((session, rested) => {
        const room: RoutineRequest = { ...ask, length: Math.max(0, this.#length - rested) };
        return withSteps(session, pickRoutine(room).steps, rested);
      });
  }

  /** What the page shows. */
  get guided(): SessionProgress {
    return { session: this.#session ?? NO_STEPS, rested: this.#rested };
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

  /** Takes the card that is on out for good, and shows another in its place. */
  takeOut(reason: ExclusionReason): void {
    this.#change((session, rested) => {
      const { routine, excluded } = replaceStep(routineOf(session.steps), session.index, reason, this.#ports.ask());
      this.#ports.exclude(excluded);
      return withSteps(session, routine.steps.slice(session.index), rested);
    });
  }

  /** Puts the steps that are left into their seated versions, or picks new ones to stand for. */
  remake(seatedOnly: boolean): void {
    this.#change((session, rested) => {
      const left = routineOf(session.steps.slice(session.index));
      const ask = this.#ports.ask();
      const room: RoutineRequest = { ...ask, length: Math.max(0, this.#length - rested) };
      const others = seatedOnly ? seatedVersion(left, room) : pickRoutine(room);
      return withSteps(session, others.steps, rested);
    });
  }

  #noteTask({ shown }: Session<Step>): void {
    if (this.#hasShownTask || !shown.some(({ type }) => type === "task")) return;
    this.#hasShownTask = true;
    this.#ports.taskShown();
  }

  #change(change: (session: Session<Step>, rested: Ms) => Session<Step>): void {
    if (this.#session === null) return;
    this.#session = change(this.#session, this.#rested);
    this.#noteTask(this.#session);
  }
}

const idsOf = (steps: readonly Step[]): readonly string[] =>
  steps.map(exerciseIdOf).filter((id): id is string => id !== null);
