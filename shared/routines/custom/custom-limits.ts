/** How much of each thing a person can keep. Lengths of texts are in characters as a reader counts them. */
export const CUSTOM_LIMITS = {
  exercises: 500,
  routines: 200,
  name: 80,
  text: 500,
  exerciseSteps: 4,
  routineSteps: 30,
  seconds: [10, 600],
} as const;
