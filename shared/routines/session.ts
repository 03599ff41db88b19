import { SECOND, type Ms } from "../units";

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
  /** Which steps were on for a moment at least, and which for half of their time or more. */
  readonly shown: readonly number[];
  readonly done: readonly number[];
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

/** Puts another step in the place of the one that is on; it begins anew. */
export function withStep<S extends TimedStep>(session: Session<S>, step: S, rested: Ms): Session<S> {
  if (isOver(session)) return session;
  const steps = session.steps.map((each, at) => (at === session.index ? step : each));
  return { ...session, steps, since: rested, added: 0, done: session.done.filter((at) => at !== session.index) };
}

export const shownSteps = <S extends TimedStep>({ steps, shown }: Session<S>): readonly S[] =>
  steps.filter((_, at) => shown.includes(at));
export const doneSteps = <S extends TimedStep>({ steps, done }: Session<S>): readonly S[] =>
  steps.filter((_, at) => done.includes(at));
/** Those done so far, counting the one that is on as it stands. */
export const doneStepsAt = <S extends TimedStep>(session: Session<S>, rested: Ms): readonly S[] =>
  doneSteps(noted(session, rested));

const isOver = <S extends TimedStep>({ steps, index }: Session<S>): boolean => index >= steps.length;
const lengthOf = <S extends TimedStep>({ added }: Session<S>, { seconds }: S): Ms => seconds * SECOND + added;

const leave = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  onto(noted(session, rested), session.index + 1, rested);

/** With the step that is on counted as done, if it was on long enough. */
function noted<S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> {
  const isDone = !isOver(session) && rested - session.since >= stepLength(session) * ENOUGH;
  return isDone ? { ...session, done: withNumber(session.done, session.index) } : session;
}

function onto<S extends TimedStep>(session: Session<S>, index: number, rested: Ms): Session<S> {
  const shown = index < session.steps.length ? withNumber(session.shown, index) : session.shown;
  return { ...session, index, since: rested, added: 0, shown };
}

const withNumber = (list: readonly number[], number: number): readonly number[] =>
  list.includes(number) ? list : [...list, number].sort((a, b) => a - b);
