import { byTurn, candidatesFor, isGentle } from "./candidates";
import { exerciseOf } from "../exercises/exercises";
import { missingSides, sideOf, wantsPair } from "./pair";
import { fallbackStep, availableSeconds } from "./pick";
import { isMostlyUpright } from "./upright";
import {
  exerciseIdOf,
  routineOf,
  secondsOf,
  stepOf,
  type AnyExercise,
  type RoutineRequest,
  type Exclusion,
  type ExclusionReason,
  type Routine,
  type Step,
} from "./routine";

export interface Replaced {
  readonly routine: Routine;
  /** All exclusions from now on, to be stored. */
  readonly excluded: readonly Exclusion[];
}

/**
 * Excludes the exercise of a step for good and puts another in its place.
 *
 * For "not for me" that is a similar exercise. For "hurts" it is one for another part of the body, or a gentle one. Where none
 * is allowed and fits, the step is dropped. An unknown index changes nothing.
 */
export function replaceStep(
  routine: Routine,
  index: number,
  reason: ExclusionReason,
  request: RoutineRequest,
): Replaced {
  const step = routine.steps[index];
  const id = step === undefined ? null : exerciseIdOf(step);
  if (step === undefined || id === null) return { routine, excluded: request.excluded };
  const excluded = [...request.excluded.filter((each) => each.id !== id), { id, reason }];
  const others = routine.steps.filter((each) => each !== step);
  const old = exerciseIn(step);
  const room = availableSeconds(request) - secondsOf(others);
  const next = best(
    unused(candidatesByTurn({ ...request, excluded }), others).filter(
      (exercise) =>
        exercise.seconds <= room && (reason === "notForMe" || !touches(exercise, old) || isGentle(exercise)),
    ),
    [
      (exercise) => keepsShare(exercise, step, others),
      (exercise) => fills(exercise, others, request),
      (exercise) => reason === "notForMe" && exercise.areas[0] === old?.areas[0],
    ],
  );
  const steps = routine.steps.flatMap((each): readonly Step[] => {
    if (each !== step) return [each];
    return next === undefined ? [] : [stepOf(next, { type: "instead" })];
  });
  return { routine: routineOf(steps.length > 0 ? steps : fallbackStep(request, room)), excluded };
}

/**
 * The same routine for someone who stays seated. Each exercise on one's feet is replaced by its seated substitute, or by another
 * that is allowed and no longer; where there is none, the step is dropped.
 */
export function seatedVersion(routine: Routine, request: RoutineRequest): Routine {
  const seatedRequest: RoutineRequest = { ...request, place: { ...request.place, seatedOnly: true } };
  const candidates = candidatesByTurn(seatedRequest);
  const isUp = (step: Step): boolean => {
    const exercise = exerciseIn(step);
    return exercise !== undefined && exercise.position !== "seated";
  };
  const steps = routine.steps.reduce<readonly Step[]>((done, step, index) => {
    if (step.type === "plain") return [...done, { ...step, seated: true }];
    const exercise = exerciseIn(step);
    if (!isUp(step) || exercise === undefined) return [...done, step];
    const stay = routine.steps.slice(index + 1).filter((each) => !isUp(each));
    const substitute = exerciseOf(exercise.id)?.seated;
    const next = best(
      unused(candidates, [...done, ...stay]).filter(({ seconds }) => seconds <= step.seconds),
      [({ id }) => id === substitute, (each) => sideOf(each) === sideOf(exercise)],
    );
    return next === undefined ? done : [...done, stepOf(next, { type: "seated" })];
  }, []);
  return routineOf(steps.length > 0 ? steps : fallbackStep(seatedRequest, availableSeconds(request)));
}

const candidatesByTurn = (request: RoutineRequest): readonly AnyExercise[] => byTurn(candidatesFor(request));

const unused = (exercises: readonly AnyExercise[], steps: readonly Step[]): readonly AnyExercise[] =>
  exercises.filter((exercise) => !steps.some((step) => exerciseIdOf(step) === exercise.id));

/** The first exercise that meets the most wishes; earlier wishes outweigh later ones. */
function best(
  exercises: readonly AnyExercise[],
  wishes: readonly ((exercise: AnyExercise) => boolean)[],
): AnyExercise | undefined {
  const [wish, ...rest] = wishes;
  if (wish === undefined) return exercises[0];
  return best(exercises.filter(wish), rest) ?? best(exercises, rest);
}

function exerciseIn(step: Step): AnyExercise | undefined {
  if (step.type === "exercise") return exerciseOf(step.id);
  return step.type === "own" ? step.exercise : undefined;
}

const touches = (exercise: AnyExercise, old: AnyExercise | undefined): boolean =>
  old !== undefined && exercise.areas.includes(old.areas[0]);

/** Whether a routine that was mostly upright still is with this exercise in place of that step. */
function keepsShare(exercise: AnyExercise, step: Step, others: readonly Step[]): boolean {
  const cardsOf = (steps: readonly Step[]): readonly AnyExercise[] =>
    steps.map(exerciseIn).filter((each) => each !== undefined);
  return !isMostlyUpright(cardsOf([...others, step])) || isMostlyUpright([...cardsOf(others), exercise]);
}

/** Whether an exercise restores a side of the pair that the other steps lack. */
function fills(exercise: AnyExercise, others: readonly Step[], request: RoutineRequest): boolean {
  const exercises = others.map(exerciseIn).filter((each) => each !== undefined);
  return wantsPair(request) && missingSides(exercises).some((side) => side === sideOf(exercise));
}
