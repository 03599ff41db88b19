import { isRecord } from "../schemas/is-record";

/** An answer to a question: yes, no, "not sure", or a number. One that is not there was not asked. */
export type RedFlagAnswer = boolean | "unknown" | number;
export type RedFlagAnswers = Readonly<Record<string, RedFlagAnswer>>;
/** In three values: "unknown" is what hangs on an answer that is "not sure". */
export type Truth = boolean | "unknown";

/** The answer to a question; `undefined` where it was not asked, or what stands there is no answer. */
export function answerTo(answers: unknown, id: string): RedFlagAnswer | undefined {
  if (!isRecord(answers) || !Object.hasOwn(answers, id)) return undefined;
  const answer = answers[id];
  if (typeof answer === "boolean" || answer === "unknown") return answer;
  return typeof answer === "number" && !Number.isNaN(answer) ? answer : undefined;
}

/** Whether a condition holds. What was not asked counts as no; so does what is no condition at all. */
export function truthOf(when: unknown, answers: unknown): Truth {
  if (typeof when === "string") {
    const answer = answerTo(answers, when);
    return answer === true || answer === "unknown" ? answer : false;
  }
  if (!isRecord(when)) return false;
  const { all, any, id } = when;
  if (Array.isArray(all)) return allOf(all.map((each) => truthOf(each, answers)));
  if (Array.isArray(any)) return anyOf(any.map((each) => truthOf(each, answers)));
  return typeof id === "string" ? isWithin(when, answerTo(answers, id)) : false;
}

const allOf = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes("unknown") ? "unknown" : true;
const anyOf = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes("unknown") ? "unknown" : false;

function isWithin(bounds: Readonly<Record<string, unknown>>, answer: RedFlagAnswer | undefined): Truth {
  const { atLeast, below } = bounds;
  if (answer === "unknown") return "unknown";
  if (typeof answer !== "number" || (typeof atLeast !== "number" && typeof below !== "number")) return false;
  return (typeof atLeast !== "number" || answer >= atLeast) && (typeof below !== "number" || answer < below);
}
