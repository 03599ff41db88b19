import { isMessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { exerciseOf } from "../exercises/exercises";
import type { CustomRoutines } from "./custom/custom-routines";
import { isCustom, type AnyExercise } from "./routine";

/** The words of an exercise. Those of own ones are the person's: text, never a pattern. */
export interface ExerciseText {
  readonly name: string;
  readonly dose: string;
  readonly lines: readonly string[];
  readonly caution: string;
}

export function exerciseText(exercise: AnyExercise, t: Translate): ExerciseText {
  if (isCustom(exercise))
    return { name: exercise.name, dose: exercise.dose, lines: exercise.steps, caution: exercise.caution };
  const { id } = exercise;
  return {
    name: t(`exercise.${id}.name`),
    dose: t(`exercise.${id}.dose`),
    lines: instructionLines(`exercise.${id}`, t),
    caution: t(`exercise.${id}.caution`),
  };
}

/** An exercise by its id, the catalogue's or one's own; `undefined` where there is none any more. */
export const findExercise = (id: string, { exercises }: Pick<CustomRoutines, "exercises">): AnyExercise | undefined =>
  exerciseOf(id) ?? exercises.find((each) => each.id === id);

/** Cards have three lines or four; the catalogue knows. */
export const instructionLines = (prefix: string, t: Translate): readonly string[] =>
  [1, 2, 3, 4].flatMap((number) => {
    const key = `${prefix}.${number}`;
    return isMessageKey(key) ? [t(key)] : [];
  });
