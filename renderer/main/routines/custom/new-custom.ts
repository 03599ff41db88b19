import type { OwnExercise, OwnRoutine } from "../../../../shared/routines/custom/custom-routines";

/** An empty exercise to start from; `unique` becomes its id. */
export const newExercise = (unique: string): OwnExercise => ({
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

export const newRoutine = (unique: string): OwnRoutine => ({ id: unique, name: "", steps: [] });
