import type { ExerciseBase } from "../exercises/exercise";
import type { Area } from "../body-regions/body-regions";
import { secondsOf, type RoutineRequest, type Side } from "./routine";
import { canBeMostlyUpright, isUpright } from "./upright";
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
  completed(chosen, exercises).some((each) => secondsOf(each) <= room);

/** The same, with at least one exercise done on one's feet. */
export const uprightFits = (
  chosen: readonly ExerciseBase[],
  exercises: readonly ExerciseBase[],
  room: number,
): boolean =>
  chosen.some(isUpright)
    ? pairFits(chosen, exercises, room)
    : exercises.filter(isUpright).some((exercise) => pairFits([...chosen, exercise], exercises, room));

/** The same, with enough of them done on one's feet for most of the routine to be upright. */
export const uprightPairFits = (
  chosen: readonly ExerciseBase[],
  exercises: readonly ExerciseBase[],
  room: number,
): boolean =>
  completed(chosen, exercises).some((each) => secondsOf(each) <= room && canBeMostlyUpright(each, exercises, room));

/** The chosen exercises with the shortest upright or the shortest seated one for each side they lack; none where a side has none. */
function completed(
  chosen: readonly ExerciseBase[],
  exercises: readonly ExerciseBase[],
): readonly (readonly ExerciseBase[])[] {
  return missingSides(chosen).reduce<readonly (readonly ExerciseBase[])[]>(
    (ways, side) => {
      const ofSide = exercises.filter((exercise) => sideOf(exercise) === side);
      const shortest = [ofSide.filter(isUpright), ofSide.filter((exercise) => !isUpright(exercise))].flatMap((each) =>
        each.toSorted((a, b) => a.seconds - b.seconds).slice(0, 1),
      );
      return ways.flatMap((way) => shortest.map((exercise) => [...way, exercise]));
    },
    [chosen],
  );
}
