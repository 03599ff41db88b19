import type { ExerciseBase } from "../exercises/exercise";
import { secondsOf } from "./routine";

/**
 * At least two thirds of the guided time is spent on one's feet: two upright seconds to each seated one.
 *
 * Getting up is what a break is for: Waongenngarm et al., Applied Ergonomics 2018;68:230–239, found standing up the
 * best-supported part of it. The share is Plumbline's own rule, and no study's.
 */
const UPRIGHT_TO_SEATED = 2;

/** Where place and answers leave fewer upright exercises than this, the same ones would come in every break. */
const ENOUGH_UPRIGHT = 3;

export const isUpright = ({ position }: Pick<ExerciseBase, "position">): boolean => position !== "seated";

/** Whether there is enough to choose from for the share to be kept. */
export const canStayUp = (exercises: readonly ExerciseBase[]): boolean =>
  exercises.filter(isUpright).length >= ENOUGH_UPRIGHT;

/** Whether the share holds of so many seconds. */
export const isMostly = (upright: number, seated: number): boolean => upright >= UPRIGHT_TO_SEATED * seated;

/** Whether the share holds. True for no exercises at all. */
export const isMostlyUpright = (chosen: readonly ExerciseBase[]): boolean =>
  isMostly(uprightSeconds(chosen), seatedSeconds(chosen));

/** Whether further exercises that fit into `room` (seconds) can still bring the share about. */
export function canBeMostlyUpright(
  chosen: readonly ExerciseBase[],
  exercises: readonly ExerciseBase[],
  room: number,
): boolean {
  const missing = UPRIGHT_TO_SEATED * seatedSeconds(chosen) - uprightSeconds(chosen);
  if (missing <= 0) return true;
  const left = room - secondsOf(chosen);
  return missing <= left && mostOf(unused(exercises, chosen).filter(isUpright), left) >= missing;
}

/** Whether the upright exercises take their share of `room` (seconds) already. */
export const isFilledUpright = (chosen: readonly ExerciseBase[], room: number): boolean =>
  uprightSeconds(chosen) * (UPRIGHT_TO_SEATED + 1) >= room * UPRIGHT_TO_SEATED;

/** Takes out seated exercises, the last first, until the share holds. */
export function mostlyUpright<E extends ExerciseBase>(chosen: readonly E[]): readonly E[] {
  const last = chosen.findLast((exercise) => !isUpright(exercise));
  return isMostlyUpright(chosen) || last === undefined
    ? chosen
    : mostlyUpright(chosen.filter((exercise) => exercise !== last));
}

const uprightSeconds = (chosen: readonly ExerciseBase[]): number => secondsOf(chosen.filter(isUpright));
const seatedSeconds = (chosen: readonly ExerciseBase[]): number => secondsOf(chosen) - uprightSeconds(chosen);
const unused = <E>(exercises: readonly E[], chosen: readonly E[]): readonly E[] =>
  exercises.filter((exercise) => !chosen.includes(exercise));

/** The most of `room` (whole seconds) that some of the exercises fill together. */
function mostOf(exercises: readonly ExerciseBase[], room: number): number {
  const sums = exercises.reduce<ReadonlySet<number>>(
    (reached, { seconds }) =>
      new Set([...reached, ...[...reached].map((sum) => sum + seconds).filter((sum) => sum <= room)]),
    new Set([0]),
  );
  return Math.max(...sums);
}
