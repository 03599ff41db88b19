import type { CustomExercise, CustomRoutine } from "../../../shared/routines/custom/custom-routines";

/** An exercise to begin from; `unique` tells it from all others. */
export const newExercise = (unique: string): CustomExercise => ({
  id: `own-${unique}`,
  name: "",
  dose: "",
  steps: [""],
  caution: "",
  areas: ["shoulders"],
  position: "standing",
  kind: "mobility",
  seconds: 40,
  avoid: [],
  needs: [],
  discreet: false,
});

export const newRoutine = (unique: string): CustomRoutine => ({ id: unique, name: "", steps: [] });
