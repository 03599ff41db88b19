import { CONDITIONS } from "../body-regions/conditions";
import type { Exercise, WrittenExercise } from "./exercise";
import { conditionsAgainst } from "./movements";
import { ANKLE_EXERCISES } from "./catalogue/ankles";
import { ARCH_EXERCISES } from "./catalogue/arches";
import { CALF_EXERCISES } from "./catalogue/calves";
import { CORE_EXERCISES } from "./catalogue/core";
import { EYE_EXERCISES } from "./catalogue/eyes";
import { HAND_EXERCISES } from "./catalogue/hands";
import { HIP_EXERCISES } from "./catalogue/hips";
import { LEGS_IN_SHOES_EXERCISES } from "./catalogue/legs-in-shoes";
import { LOW_BACK_FOLD_EXERCISES } from "./catalogue/low-back-folds";
import { LOW_BACK_EXERCISES } from "./catalogue/low-back";
import { NECK_EXERCISES } from "./catalogue/neck";
import { ON_YOUR_FEET_EXERCISES } from "./catalogue/on-your-feet";
import { SHOULDER_EXERCISES } from "./catalogue/shoulders";
import { THIGH_EXERCISES } from "./catalogue/thighs";
import { TOE_EXERCISES } from "./catalogue/toes";
import { UPPER_BACK_EXERCISES } from "./catalogue/upper-back";
import { WHOLE_BODY_EXERCISES } from "./catalogue/whole-body";
import { WRIST_EXERCISES } from "./catalogue/wrists";

const CATALOGUE = [
  ...NECK_EXERCISES,
  ...SHOULDER_EXERCISES,
  ...UPPER_BACK_EXERCISES,
  ...LOW_BACK_EXERCISES,
  ...LOW_BACK_FOLD_EXERCISES,
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
  ...ON_YOUR_FEET_EXERCISES,
  ...LEGS_IN_SHOES_EXERCISES,
] as const;
export type ExerciseId = (typeof CATALOGUE)[number]["id"];
/** An exercise of the catalogue. Both ids are checked here, where all of them are known. */
export interface CatalogueExercise extends Exercise {
  readonly id: ExerciseId;
  readonly seated: ExerciseId | null;
}

/** Every exercise, from head to foot. The order counts: which routine a seed picks depends on it. */
export const EXERCISES: readonly CatalogueExercise[] = CATALOGUE.map((written) => ({
  ...written,
  avoid: whoAvoids(written),
}));

function whoAvoids({ movements, avoid = [] }: WrittenExercise): Exercise["avoid"] {
  const against = [...conditionsAgainst(movements), ...avoid];
  return CONDITIONS.filter((each) => against.includes(each));
}

const BY_ID: ReadonlyMap<string, CatalogueExercise> = new Map(EXERCISES.map((each) => [each.id, each]));

/** `undefined` for an id the catalogue does not have, such as one from a file of another version. */
export const exerciseOf = (id: string): CatalogueExercise | undefined => BY_ID.get(id);
