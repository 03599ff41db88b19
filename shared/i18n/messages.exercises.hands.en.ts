/** Words of the hand cards. Doses and sources are in shared/exercises/catalogue/hands.ts. */
export const handExerciseMessages = {
  "exercise.tendon-glide.name": "Open hand, fist, hook",
  "exercise.tendon-glide.dose": "5 times with both hands",
  "exercise.tendon-glide.1": "Hold both hands open with straight fingers.",
  "exercise.tendon-glide.2": "Make a fist with the thumb outside.",
  "exercise.tendon-glide.3": "Slide the fingertips up the palm into a hook, then open.",
  "exercise.tendon-glide.caution": "Let the fingers move by themselves, without force.",
  "exercise.fist-fan.name": "Fist and fan",
  "exercise.fist-fan.dose": "5 times, hold 5 seconds",
  "exercise.fist-fan.1": "Make a fist for a moment.",
  "exercise.fist-fan.2": "Spread the fingers as wide as they go and hold.",
  "exercise.fist-fan.3": "Let go and shake them out.",
  "exercise.fist-fan.caution": "Make a loose fist if the joints are sore.",
} as const;
