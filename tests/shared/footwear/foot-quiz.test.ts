import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUIZ, QUIZ_QUESTIONS, quizResults, type QuizAnswers } from "../../../shared/footwear/foot-quiz";
import { ENGLISH } from "../../../shared/i18n/english";

const answers: fc.Arbitrary<QuizAnswers> = fc.record(
  {
    footprint: fc.constantFrom(...QUIZ.footprint),
    soles: fc.constantFrom(...QUIZ.soles),
    roll: fc.constantFrom(...QUIZ.roll),
    hurts: fc.constantFrom(...QUIZ.hurts),
    sunken: fc.constantFrom(...QUIZ.sunken),
  },
  { requiredKeys: [] },
);

describe("the look at the feet", () => {
  it.each<readonly [QuizAnswers, readonly string[]]>([
    [{}, ["nothing"]],
    [{ footprint: "full", hurts: "no" }, ["lowNoPain"]],
    [{ footprint: "full", hurts: "no", sunken: "notSure" }, ["sunken"]],
    [{ footprint: "full", hurts: "yes" }, ["low", "pain"]],
    [{ footprint: "middle", soles: "even", roll: "little", hurts: "no", sunken: "no" }, ["ordinary"]],
    [{ footprint: "thin", soles: "outer" }, ["high", "rollsOut"]],
    [{ soles: "unlike", roll: "inward" }, ["unlike", "rollsIn"]],
  ])("says of %o: %j", (given, results) => expect(quizResults(given)).toEqual(results));

  it("puts a sunken arch first, whatever else is answered", () =>
    fc.assert(
      fc.property(answers, (given) => {
        expect(quizResults({ ...given, sunken: "yes" })[0]).toBe("sunken");
        expect(quizResults({ ...given, sunken: "no" })).not.toContain("sunken");
      }),
    ));

  it("asks nothing of flat feet that do not hurt", () =>
    fc.assert(
      fc.property(answers, (given) => {
        const flat: QuizAnswers = { ...given, footprint: "full", hurts: "no", sunken: "no" };
        expect(quizResults(flat)).toContain("lowNoPain");
        expect(quizResults(flat)).not.toContain("low");
      }),
    ));

  it("has words for every question, and none of them leads to insoles", () => {
    const words = Object.entries(ENGLISH).filter(([key]) => key.startsWith("quiz."));
    for (const question of QUIZ_QUESTIONS)
      for (const answer of QUIZ[question]) expect(Object.hasOwn(ENGLISH, `quiz.${question}.${answer}`)).toBe(true);
    expect(words.filter(([, text]) => /insole|orthotic|insert|brace|buy/i.test(text))).toEqual([]);
  });
});
