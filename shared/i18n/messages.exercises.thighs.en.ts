/** Words of the thigh cards. Doses and sources are in shared/exercises/catalogue/thighs.ts. */
export const thighExerciseMessages = {
  "exercise.seated-hamstring.name": "Straight leg lean",
  "exercise.seated-hamstring.dose": "20 seconds on each side",
  "exercise.seated-hamstring.1": "Sit near the front edge, one leg straight, heel down.",
  "exercise.seated-hamstring.2": "Keep the back flat and lean forward from the hips.",
  "exercise.seated-hamstring.3": "Hold at a mild pull, then change legs.",
  "exercise.seated-hamstring.caution": "If the leg tingles, bend the knee or stop.",
  "exercise.chair-squat.name": "Sit to stand",
  "exercise.chair-squat.dose": "10 times, slowly",
  "exercise.chair-squat.1": "Sit at the front of a chair that does not roll.",
  "exercise.chair-squat.2": "Lean forward, press through both feet and stand up.",
  "exercise.chair-squat.3": "Lower slowly until you touch the seat.",
  "exercise.chair-squat.caution": "Use the armrests if the knees are sore.",
} as const;
