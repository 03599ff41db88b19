import type { Area, ExerciseBase } from "../exercises/exercise";
import { secondsOf, type RoutineRequest, type Side } from "./routine";
import { MINUTE, type Ms } from "../time/units";

/**
 * A routine of two minutes or more joins an exercise for the back or neck with one for the legs or feet, and gets one up.
 *
 * Both source articles look at back and feet as one chain; the routine moves both ends of it.
 */
const PAIR_FROM: Ms = 2 * MINUTE;

const SIDES: Readonly<Record<Side, readonly Area[]>> = {
  spine: ["neck", "upperBack", "lowBack"],
  leg: ["thighs", "calves", "ankles", "arches", "toes"],
};

/** The end of the body an exercise is for by its main area, and the legs for a walk; `null` for all in between. */
export function sideOf({ areas: [main], position }: Pick<ExerciseBase, "areas" | "position">): Side | null {
  if (SIDES.spine.includes(main)) return "spine";
  return SIDES.leg.includes(main) || position === "walking" ? "leg" : null;
}

/** The sides that exercises do not have yet. */
export const missingSides = (chosen: readonly ExerciseBase[]): readonly Side[] =>
  (["spine", "leg"] as const).filter((side) => !chosen.some((exercise) => sideOf(exercise) === side));

/** Whether a routine of this request is to have both sides. */
export const wantsPair = ({ length }: Pick<RoutineRequest, "length">): boolean => length >= PAIR_FROM;

/** Whether the room is enough for the chosen exercises and the shortest ones, among those there are, that make the pair. */
export const pairFits = (chosen: readonly ExerciseBase[], exercises: readonly ExerciseBase[], room: number): boolean =>
  secondsOf(chosen) + secondsForSides(exercises)(missingSides(chosen)) <= room;

/**
 * Whether it is enough for the pair with an exercise among them that is done on one's feet.
 *
 * Getting up is what breaks are best known to help by: Waongenngarm et al., Applied Ergonomics 2018;68:230–239.
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

/** The seconds that the shortest exercises of some sides take; Infinity where a side has none. */
function secondsForSides(exercises: readonly ExerciseBase[]): (sides: readonly Side[]) => number {
  const shortest = (side: Side): number =>
    Math.min(...exercises.filter((exercise) => sideOf(exercise) === side).map(({ seconds }) => seconds));
  const seconds: Readonly<Record<Side, number>> = { spine: shortest("spine"), leg: shortest("leg") };
  return (sides) => sides.reduce((sum, side) => sum + seconds[side], 0);
}
