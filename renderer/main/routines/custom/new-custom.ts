import type { CustomExercise, CustomRoutine } from "../../../../shared/routines/custom/custom-routines";

/** An empty exercise to start from; `unique` becomes its id. */
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
