import { isMessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { exerciseOf } from "../exercises/exercises";
import type { CustomRoutines } from "./custom/custom-routines";
import { isCustom, type AnyExercise } from "./routine";

/** The words of an exercise. Those of custom exercises are the person's: plain text, never a message pattern. */
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

/** The catalogue's or a custom exercise; `undefined` if there is none with this id. */
export const findExercise = (id: string, { exercises }: Pick<CustomRoutines, "exercises">): AnyExercise | undefined =>
  exerciseOf(id) ?? exercises.find((each) => each.id === id);

/** Three or four instructions, as many as the catalogue of messages has. */
export const instructionLines = (prefix: string, t: Translate): readonly string[] =>
  [1, 2, 3, 4].flatMap((number) => {
    const key = `${prefix}.${number}`;
    return isMessageKey(key) ? [t(key)] : [];
  });
