import { isMessageKey } from "../i18n/english";
import type { Translate } from "../i18n/format";
import { plainText } from "../i18n/isolated";
import { exerciseOf, type ExerciseId } from "../exercises/exercises";
import type { CustomExercise, CustomRoutines } from "./custom/custom-routines";
import { isCustom, type AnyExercise } from "./routine";

/** The words of an exercise, to be shown. Those of custom exercises are the person's: plain text, never a message pattern. */
export interface ExerciseText {
  readonly name: string;
  readonly dose: string;
  readonly lines: readonly string[];
  readonly caution: string;
}

export function exerciseText(exercise: AnyExercise, t: Translate): ExerciseText {
  if (isCustom(exercise)) return customText(exercise);
  const { id } = exercise;
  return {
    name: t(`exercise.${id}.name`),
    dose: t(`exercise.${id}.dose`),
    lines: instructionLines(`exercise.${id}`, t),
    caution: cautionText(id, t),
  };
}

/** What a file says is shown in the order it was written in. */
export const customText = ({ name, dose, steps, caution }: CustomExercise): ExerciseText => ({
  name: plainText(name),
  dose: plainText(dose),
  lines: steps.map(plainText),
  caution: plainText(caution),
});

/** The catalogue's or a custom exercise; `undefined` if there is none with this id. */
export const findExercise = (id: string, { exercises }: Pick<CustomRoutines, "exercises">): AnyExercise | undefined =>
  exerciseOf(id) ?? exercises.find((each) => each.id === id);

/** What to take care of in an exercise of the catalogue; "" where there is nothing. */
export function cautionText(id: ExerciseId, t: Translate): string {
  const key = `exercise.${id}.caution`;
  return isMessageKey(key) ? t(key) : "";
}

/** Three or four instructions, as many as the catalogue of messages has. */
export const instructionLines = (prefix: string, t: Translate): readonly string[] =>
  [1, 2, 3, 4].flatMap((number) => {
    const key = `${prefix}.${number}`;
    return isMessageKey(key) ? [t(key)] : [];
  });
