/** How much a person can store. Text lengths are in characters as a reader counts them. */
export const CUSTOM_LIMITS = {
  exercises: 500,
  routines: 200,
  name: 80,
  text: 500,
  exerciseSteps: 4,
  routineSteps: 30,
  seconds: [10, 600],
} as const;
