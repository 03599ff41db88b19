import type { ExerciseBase } from "../exercises/exercise";
import type { Area } from "../body-regions/body-regions";
import { secondsOf, type RoutineRequest, type Side } from "./routine";
import { MINUTE, type Ms } from "../time/units";

/**
 * Routines of at least two minutes pair an exercise for the back or neck with one for the legs or feet, and include standing up.
 *
 * Both source articles treat back and feet as one chain; the routine moves both ends of it.
 */
const PAIR_FROM: Ms = 2 * MINUTE;

const SIDES: Readonly<Record<Side, readonly Area[]>> = {
  spine: ["neck", "upperBack", "lowBack"],
  leg: ["thighs", "calves", "ankles", "arches", "toes"],
};

/** The end of the chain an exercise moves, by its main area. A walk moves the legs; `null` for anything in between. */
export function sideOf({ areas: [main], position }: Pick<ExerciseBase, "areas" | "position">): Side | null {
  if (SIDES.spine.includes(main)) return "spine";
  return SIDES.leg.includes(main) || position === "walking" ? "leg" : null;
}

/** The sides no chosen exercise covers yet. */
export const missingSides = (chosen: readonly ExerciseBase[]): readonly Side[] =>
  (["spine", "leg"] as const).filter((side) => !chosen.some((exercise) => sideOf(exercise) === side));

/** Whether the routine must cover both sides. */
export const wantsPair = ({ length }: Pick<RoutineRequest, "length">): boolean => length >= PAIR_FROM;

/** Whether the chosen exercises and the shortest ones that complete the pair fit into `room` (seconds). */
export const pairFits = (chosen: readonly ExerciseBase[], exercises: readonly ExerciseBase[], room: number): boolean =>
  secondsOf(chosen) + secondsForSides(exercises)(missingSides(chosen)) <= room;

/**
 * The same, with at least one exercise done on one's feet.
 *
 * Standing up is the best-supported benefit of breaks: Waongenngarm et al., Applied Ergonomics 2018;68:230–239.
 */
export function uprightFits(
  chosen: readonly ExerciseBase[],
  exercises: readonly ExerciseBase[],
  room: number,
): boolean {
  if (chosen.some(isUpright)) return pairFits(chosen, exercises, room);
  const sides = missingSides(chosen);
  const secondsFor = secondsForSides(exercises);
  const shortest = exercises
    .filter(isUpright)
    .map((exercise) => exercise.seconds + secondsFor(sides.filter((side) => side !== sideOf(exercise))));
  return secondsOf(chosen) + Math.min(...shortest) <= room;
}

export const isUpright = ({ position }: ExerciseBase): boolean => position !== "seated";

/** Seconds the shortest exercises for some sides take; `Infinity` if a side has none. */
function secondsForSides(exercises: readonly ExerciseBase[]): (sides: readonly Side[]) => number {
  const shortest = (side: Side): number =>
    Math.min(...exercises.filter((exercise) => sideOf(exercise) === side).map(({ seconds }) => seconds));
  const seconds: Readonly<Record<Side, number>> = { spine: shortest("spine"), leg: shortest("leg") };
  return (sides) => sides.reduce((sum, side) => sum + seconds[side], 0);
}
