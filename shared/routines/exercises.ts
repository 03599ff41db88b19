import type { Exercise } from "./exercise";
import { ANKLE_EXERCISES } from "./exercises/ankles";
import { ARCH_EXERCISES } from "./exercises/arches";
import { CALF_EXERCISES } from "./exercises/calves";
import { CORE_EXERCISES } from "./exercises/core";
import { EYE_EXERCISES } from "./exercises/eyes";
import { HAND_EXERCISES } from "./exercises/hands";
import { HIP_EXERCISES } from "./exercises/hips";
import { LOW_BACK_EXERCISES } from "./exercises/low-back";
import { NECK_EXERCISES } from "./exercises/neck";
import { SHOULDER_EXERCISES } from "./exercises/shoulders";
import { THIGH_EXERCISES } from "./exercises/thighs";
import { TOE_EXERCISES } from "./exercises/toes";
import { UPPER_BACK_EXERCISES } from "./exercises/upper-back";
import { WHOLE_BODY_EXERCISES } from "./exercises/whole-body";
import { WRIST_EXERCISES } from "./exercises/wrists";

const CARDS = [
  ...NECK_EXERCISES,
  ...SHOULDER_EXERCISES,
  ...UPPER_BACK_EXERCISES,
  ...LOW_BACK_EXERCISES,
  ...CORE_EXERCISES,
  ...HIP_EXERCISES,
  ...THIGH_EXERCISES,
  ...CALF_EXERCISES,
  ...ANKLE_EXERCISES,
  ...ARCH_EXERCISES,
  ...TOE_EXERCISES,
  ...WRIST_EXERCISES,
  ...HAND_EXERCISES,
  ...EYE_EXERCISES,
  ...WHOLE_BODY_EXERCISES,
] as const;
export type ExerciseId = (typeof CARDS)[number]["id"];
export interface CatalogueExercise extends Exercise {
  readonly id: ExerciseId;
}

/** Every card, from head to foot. */
export const EXERCISES: readonly CatalogueExercise[] = CARDS;

const BY_ID: ReadonlyMap<string, CatalogueExercise> = new Map(EXERCISES.map((each) => [each.id, each]));

/** The card with an id; `undefined` where the catalogue has none, as with an id from another version's file. */
export const exerciseOf = (id: string): CatalogueExercise | undefined => BY_ID.get(id);
