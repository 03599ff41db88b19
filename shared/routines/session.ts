import { SECOND, type Ms } from "../time/units";

/** One thing to do for a number of seconds. */
export interface TimedStep {
  readonly seconds: number;
}

/**
 * Progress through the steps of a break.
 *
 * Its only clock is the time rested in this break (`rested`, from 0), which stops when the break does. So a pause, a crash of
 * the page or a late look need no handling here.
 */
export interface Session<S extends TimedStep> {
  readonly steps: readonly S[];
  /** The current step; the number of steps once all are over. */
  readonly index: number;
  /** When it began, in time rested, and how much it was extended. */
  readonly since: Ms;
  readonly added: Ms;
  /** Steps shown at all, and those shown for at least half of their time. */
  readonly shown: readonly S[];
  readonly done: readonly S[];
}

/** Half a step counts as done, as half a break does. */
const ENOUGH = 0.5;

export const beginSession = <S extends TimedStep>(steps: readonly S[]): Session<S> =>
  onto({ steps, index: 0, since: 0, added: 0, shown: [], done: [] }, 0, 0);

/** The session at a later moment. Steps whose time is over end, each at its own instant. */
export function lookAt<S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> {
  const left = stepLeft(session, rested);
  if (left === null || left > 0) return session;
  return lookAt(leave(session, rested + left), rested);
}

/** Time left of the current step, at most its length; `null` once all are over. */
export function stepLeft<S extends TimedStep>(session: Session<S>, rested: Ms): Ms | null {
  const step = session.steps[session.index];
  return step === undefined ? null : session.since + lengthOf(session, step) - rested;
}

/** Length of the current step with its extension; 0 once all are over. */
export function stepLength<S extends TimedStep>(session: Session<S>): Ms {
  const step = session.steps[session.index];
  return step === undefined ? 0 : lengthOf(session, step);
}

/** Moves on to the next step early. */
export const nextStep = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  isOver(session) ? session : leave(session, rested);

/** Goes back to the previous step, or to the start of the first. */
export const previousStep = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  session.steps.length === 0 ? session : onto(noted(session, rested), Math.max(0, session.index - 1), rested);

/** Extends the current step. */
export const extendStep = <S extends TimedStep>(session: Session<S>, by: Ms): Session<S> =>
  isOver(session) ? session : { ...session, added: session.added + by };

/** Replaces the current step and all after it; the first of the new ones begins. */
export function withSteps<S extends TimedStep>(session: Session<S>, others: readonly S[], rested: Ms): Session<S> {
  const steps = [...session.steps.slice(0, session.index), ...others];
  return onto({ ...session, steps }, session.index, rested);
}

/** Steps done so far, the current one included if it counts already. */
export const doneAt = <S extends TimedStep>(session: Session<S>, rested: Ms): readonly S[] =>
  noted(session, rested).done;

const isOver = <S extends TimedStep>({ steps, index }: Session<S>): boolean => index >= steps.length;
const lengthOf = <S extends TimedStep>({ added }: Session<S>, { seconds }: S): Ms => seconds * SECOND + added;

const leave = <S extends TimedStep>(session: Session<S>, rested: Ms): Session<S> =>
  onto(noted(session, rested), session.index + 1, rested);

/** Counts the current step as done if it was shown long enough. */
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
