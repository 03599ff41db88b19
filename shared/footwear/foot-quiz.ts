/*
 * A look at one's own feet that ends in words: a wet footprint, the soles, and somebody's eye from behind. It measures nothing
 * and names no condition. It never ends in insoles: flat feet that do not hurt need nothing, and for the others nobody could
 * tell from three pictures. One arch that sinks is for a professional soon (J Orthop Sports Phys Ther 2000;30:68).
 */

export const QUIZ = {
  footprint: ["middle", "full", "thin", "unlike"],
  soles: ["even", "inner", "outer", "unlike"],
  roll: ["little", "inward", "outward", "unlike"],
  hurts: ["no", "yes"],
  sunken: ["no", "yes", "notSure"],
} as const;
export type QuizQuestion = keyof typeof QUIZ;
/** What was answered; every question may stay open. */
export type QuizAnswers = { readonly [Q in QuizQuestion]?: (typeof QUIZ)[Q][number] };

const isQuestion = (name: string): name is QuizQuestion => Object.hasOwn(QUIZ, name);
export const QUIZ_QUESTIONS: readonly QuizQuestion[] = Object.keys(QUIZ).filter(isQuestion);

/** What can be said at the end; the words are the messages `quiz.result.<id>`. */
export type QuizResult =
  "sunken" | "unlike" | "lowNoPain" | "low" | "high" | "rollsIn" | "rollsOut" | "ordinary" | "pain" | "nothing";

/** What to say of the answers, the most important first. */
export function quizResults(answers: QuizAnswers): readonly QuizResult[] {
  const { footprint, soles, roll, hurts, sunken } = answers;
  if (Object.keys(answers).length === 0) return ["nothing"];
  const isUnlike = [footprint, soles, roll].includes("unlike");
  const isSunken = sunken === "yes" || sunken === "notSure";
  const seen: readonly QuizResult[] = [
    ...shown("lowNoPain", footprint === "full" && hurts === "no" && !isSunken),
    ...shown("low", footprint === "full" && hurts !== "no"),
    ...shown("high", footprint === "thin"),
    ...shown("rollsIn", soles === "inner" || roll === "inward"),
    ...shown("rollsOut", soles === "outer" || roll === "outward"),
  ];
  const all: readonly QuizResult[] = [
    ...shown("sunken", isSunken),
    ...shown("unlike", isUnlike),
    ...seen,
    ...shown("pain", hurts === "yes"),
  ];
  return all.length === 0 ? ["ordinary"] : all;
}

const shown = (result: QuizResult, isTrue: boolean): readonly QuizResult[] => (isTrue ? [result] : []);
