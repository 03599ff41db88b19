import { byTurn, candidatesFor, exercisesFor, isAllowed, type Candidates } from "./candidates";
import { chosenExercises } from "./choose";
import { pairFits, uprightPairFits, wantsPair } from "./pair";
import {
  routineOf,
  secondsOf,
  stepOf,
  type AnyExercise,
  type Reason,
  type RoutineRequest,
  type Routine,
  type Step,
} from "./routine";
import { canStayUp } from "./upright";
import { MINUTE, SECOND, type Ms } from "../time/units";

/**
 * The longest part of a break that is guided; the rest is free.
 *
 * Studies of short breaks go up to ten minutes (Albulescu et al., PLOS ONE 2022;17:e0272460).
 */
const GUIDED_MOST: Ms = 10 * MINUTE;

/**
 * The routine of a break: exercises for sore areas first, then those shown longest ago, as many as fit.
 *
 * It is never longer than the break, respects every restriction, and has at most one task at the desk. From two minutes on it
 * is mostly upright and moves both ends of the body; a shorter one is a single exercise, upright too. If no exercise is
 * allowed, it is one plain step. Empty for a break under a second.
 */
export function pickRoutine(request: RoutineRequest): Routine {
  const candidates = candidatesFor(request);
  const room = availableSeconds(request);
  const task = taskThatFits(request, candidates, room);
  const left = room - secondsOf(task);
  const planned = plannedSteps(request, left);
  const steps =
    planned.length > 0
      ? planned
      : chosenExercises(request, candidates, left).map(({ exercise, reason }) => stepOf(exercise, reason));
  return routineOf([...(steps.length > 0 ? steps : fallbackStep(request, left)), ...task]);
}

/** Whole seconds available for steps. */
export const availableSeconds = ({ length }: RoutineRequest): number =>
  Math.floor(Math.max(0, Math.min(length, GUIDED_MOST)) / SECOND);

/** The step shown when no exercise is left; none for no time. */
export const fallbackStep = ({ place, paused }: RoutineRequest, seconds: number): readonly Step[] => {
  const reason: Reason = { type: paused === "all" ? "paused" : "nothingLeft" };
  return seconds > 0 ? [{ type: "plain", seated: place.seatedOnly, seconds, reason }] : [];
};

/** A task takes at most half of the break, and never displaces the pair. */
function taskThatFits({ task, ...request }: RoutineRequest, candidates: Candidates, room: number): readonly Step[] {
  if (task === undefined || task.seconds <= 0 || task.seconds > room / 2) return [];
  const exercises = byTurn(candidates);
  const fits = canStayUp(exercises) ? uprightPairFits : pairFits;
  const breaksPair = wantsPair(request) && fits([], exercises, room) && !fits([], exercises, room - task.seconds);
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
