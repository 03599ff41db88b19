import { SECOND, type Ms } from "../time/units";

/** One thing to do for a number of seconds. */
export interface TimedStep {
  readonly seconds: number;
}

/**
 * How far a person has come in the steps of a break.
 *
 * Its only clock is the time rested so far in this break (`rested`, from 0), which stands still with the break: so a pause,
 * a crash of the page or a late look need nothing of their own here.
 */
export interface Session<S extends TimedStep> {
  readonly steps: readonly S[];
  /** The step that is on; as many as there are steps once all are over. */
  readonly index: number;
  /** When it began, in time rested, and what was added to its length. */
  readonly since: Ms;
  readonly added: Ms;
  /** The steps that were on for a moment at least, and those that were for half of their time or more. */
  readonly shown: readonly S[];
  readonly done: readonly S[];
}

/** Half of a step is a step, as half of a break is a break. */
const ENOUGH = 0.5;

export const beginSession = <S extends TimedStep>(steps: readonly S[]): Session<S> =>
  onto({ steps, index: 0, since: 0, added: 0, shown: [], done: [] }, 0, 0);

/** The session at a later moment: steps whose time is over give way to the next, each at its own instant. */
export function lookAt<S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> {
  const left = stepLeft(session, rested);
  if (left === null || left > 0) return session;
  return lookAt(leave(session, rested + left), rested);
}

/** Time left of the step that is on, not above its length; `null` once all are over. */
export function stepLeft<S extends TimedStep>(session: Session<S>, rested: Ms): Ms | null {
  const step = session.steps[session.index];
  return step === undefined ? null : session.since + lengthOf(session, step) - rested;
}

/** Length of the step that is on with what was added; 0 once all are over. */
export function stepLength<S extends TimedStep>(session: Session<S>): Ms {
  const step = session.steps[session.index];
  return step === undefined ? 0 : lengthOf(session, step);
}

/** Goes on to the next step before its time. */
export const nextStep = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  isOver(session) ? session : leave(session, rested);

/** Goes back to the step before, or to the beginning of the first. */
export const previousStep = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  session.steps.length === 0 ? session : onto(noted(session, rested), Math.max(0, session.index - 1), rested);

/** Makes the step that is on longer. */
export const extendStep = <S extends TimedStep>(session: Session<S>, by: Ms): Session<S> =>
  isOver(session) ? session : { ...session, added: session.added + by };

/** Puts other steps in the place of the one that is on and all after it; the first of them begins. */
export function withSteps<S extends TimedStep>(session: Session<S>, others: readonly S[], rested: Ms): Session<S> {
  const steps = [...session.steps.slice(0, session.index), ...others];
  return onto({ ...session, steps }, session.index, rested);
}

/** The steps done so far, counting the one that is on as it stands. */
export const doneAt = <S extends TimedStep>(session: Session<S>, rested: Ms): readonly S[] =>
  noted(session, rested).done;

const isOver = <S extends TimedStep>({ steps, index }: Session<S>): boolean => index >= steps.length;
const lengthOf = <S extends TimedStep>({ added }: Session<S>, { seconds }: S): Ms => seconds * SECOND + added;

const leave = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  onto(noted(session, rested), session.index + 1, rested);

/** With the step that is on counted as done, if it was on long enough. */
function noted<S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> {
  const step = session.steps[session.index];
  const isDone = step !== undefined && rested - session.since >= lengthOf(session, step) * ENOUGH;
  return isDone ? { ...session, done: withOne(session.done, step) } : session;
}

function onto<S extends TimedStep>(session: Session<S>, index: number, rested: Ms): Session<S> {
  const step = session.steps[index];
  const shown = step === undefined ? session.shown : withOne(session.shown, step);
  return { ...session, index, since: rested, added: 0, shown };
}

const withOne = <S>(list: readonly S[], one: S): readonly S[] => (list.includes(one) ? list : [...list, one]);
