import { candidatesFor, exercisesFor, soreAreas, isAllowed, type Candidates } from "./candidates";
import type { Position } from "../exercises/exercise";
import { isUpright, missingSides, pairFits, sideOf, uprightFits, wantsPair } from "./pair";
import {
  routineOf,
  secondsOf,
  stepOf,
  type AnyExercise,
  type RoutineRequest,
  type Reason,
  type Routine,
  type Step,
} from "./routine";
import { MINUTE, SECOND, type Ms } from "../time/units";

/**
 * The longest part of a break that is guided; the rest is free.
 *
 * Studies of short breaks go up to ten minutes (Albulescu et al., PLOS ONE 2022;17:e0272460).
 */
const GUIDED_MOST: Ms = 10 * MINUTE;

interface Choice {
  readonly exercise: AnyExercise;
  readonly reason: Reason;
}

/**
 * The routine of a break: exercises for sore areas first, then those shown longest ago, as many as fit.
 *
 * It is never longer than the break, respects every restriction, and has at most one task at the desk. From two minutes on it
 * includes standing up and moves both ends of the body. If no exercise is allowed, it is one plain step. Empty for a break
 * under a second.
 */
export function pickRoutine(request: RoutineRequest): Routine {
  const candidates = candidatesFor(request);
  const room = availableSeconds(request);
  const task = taskThatFits(request, candidates, room);
  const left = room - secondsOf(task);
  const planned = plannedSteps(request, left);
  const steps = planned.length > 0 ? planned : chosenSteps(request, candidates, left);
  return routineOf([...(steps.length > 0 ? steps : fallbackStep(request, left)), ...task]);
}

/** Whole seconds available for steps. */
export const availableSeconds = ({ length }: RoutineRequest): number =>
  Math.floor(Math.max(0, Math.min(length, GUIDED_MOST)) / SECOND);

/** The step shown when no exercise is left; none for no time. */
export const fallbackStep = ({ place }: RoutineRequest, seconds: number): readonly Step[] =>
  seconds > 0 ? [{ type: "plain", seated: place.seatedOnly, seconds, reason: { type: "nothingLeft" } }] : [];

/** All candidates, next in turn first. */
export const byTurn = ({ fresh, seen }: Candidates): readonly AnyExercise[] => [...fresh, ...seen];

/** A task takes at most half of the break, and never displaces the pair. */
function taskThatFits({ task, ...request }: RoutineRequest, candidates: Candidates, room: number): readonly Step[] {
  if (task === undefined || task.seconds <= 0 || task.seconds > room / 2) return [];
  const exercises = byTurn(candidates);
  const breaksPair =
    wantsPair(request) && pairFits([], exercises, room) && !pairFits([], exercises, room - task.seconds);
  return breaksPair ? [] : [{ type: "task", ...task, reason: { type: "task" } }];
}

/** The exercises of the chosen routine in its order, those that are still allowed and fit. */
function plannedSteps(request: RoutineRequest, room: number): readonly Step[] {
  const byId = new Map(exercisesFor(request).map((exercise): [string, AnyExercise] => [exercise.id, exercise]));
  return (request.planned ?? []).reduce<readonly Step[]>((steps, id) => {
    const exercise = byId.get(id);
    const fits = exercise !== undefined && isAllowed(exercise, request) && secondsOf(steps) + exercise.seconds <= room;
    return fits ? [...steps, stepOf(exercise, { type: "planned" })] : steps;
  }, []);
}

function chosenSteps(request: RoutineRequest, candidates: Candidates, room: number): readonly Step[] {
  const sore = soreAreas(request).reduce<readonly Choice[]>((chosen, { area, score }) => {
    const ok = mayAdd(request, candidates, room, chosen);
    const exercise =
      nextOf(candidates, chosen, (each) => each.areas[0] === area && ok(each)) ??
      nextOf(candidates, chosen, (each) => each.areas.includes(area) && ok(each));
    return exercise === undefined ? chosen : [...chosen, { exercise, reason: { type: "comfort", area, score } }];
  }, []);
  return onceUp(filled(request, candidates, room, sore)).map(({ exercise, reason }) => stepOf(exercise, reason));
}

function filled(
  request: RoutineRequest,
  candidates: Candidates,
  room: number,
  chosen: readonly Choice[],
): readonly Choice[] {
  const exercise = nextOf(candidates, chosen, mayAdd(request, candidates, room, chosen));
  if (exercise === undefined) return chosen;
  const nextInOrder = nextOf(candidates, chosen, ({ seconds }) => used(chosen) + seconds <= room);
  const reason: Reason = exercise === nextInOrder ? { type: "turn" } : outOfTurn(exercise, exercisesIn(chosen));
  return filled(request, candidates, room, [...chosen, { exercise, reason }]);
}

/** Why an exercise was chosen over earlier ones that would have fitted. */
function outOfTurn(exercise: AnyExercise, chosen: readonly AnyExercise[]): Reason {
  const side = missingSides(chosen).find((each) => each === sideOf(exercise));
  if (side !== undefined) return { type: "pair", side };
  return { type: isUpright(exercise) && !chosen.some(isUpright) ? "upright" : "turn" };
}

/** Whether an exercise fits and leaves room for what the pair still lacks. */
function mayAdd(
  request: RoutineRequest,
  candidates: Candidates,
  room: number,
  chosen: readonly Choice[],
): (exercise: AnyExercise) => boolean {
  const all = byTurn(candidates);
  const exercises = exercisesIn(chosen);
  const laws = wantsPair(request) ? [pairFits, uprightFits].filter((fits) => fits(exercises, all, room)) : [];
  return (exercise) =>
    used(chosen) + exercise.seconds <= room && laws.every((fits) => fits([...exercises, exercise], all, room));
}

/** The next exercise in turn. Among those not shown lately, an area not covered yet comes first. */
function nextOf(
  { fresh, seen }: Candidates,
  chosen: readonly Choice[],
  ok: (exercise: AnyExercise) => boolean,
): AnyExercise | undefined {
  const isNew = (exercise: AnyExercise): boolean => !chosen.some((each) => each.exercise === exercise) && ok(exercise);
  const isElsewhere = (exercise: AnyExercise): boolean =>
    !chosen.some((each) => each.exercise.areas[0] === exercise.areas[0]);
  return fresh.find((exercise) => isElsewhere(exercise) && isNew(exercise)) ?? fresh.find(isNew) ?? seen.find(isNew);
}

const ORDER: readonly Position[] = ["standing", "walking", "seated"];

/** Sore areas first; then standing before seated, so that one gets up only once. */
function onceUp(chosen: readonly Choice[]): readonly Choice[] {
  const isSore = ({ reason }: Choice): boolean => reason.type === "comfort";
  const rest = chosen.filter((each) => !isSore(each));
  return [
    ...chosen.filter(isSore),
    ...rest.sort((a, b) => ORDER.indexOf(a.exercise.position) - ORDER.indexOf(b.exercise.position)),
  ];
}

const exercisesIn = (chosen: readonly Choice[]): readonly AnyExercise[] => chosen.map(({ exercise }) => exercise);
const used = (chosen: readonly Choice[]): number => secondsOf(exercisesIn(chosen));
