import {
  BODY_PARTS,
  CONDITIONS,
  conditionsIn,
  conditionsOf,
  type BodyPart,
  type Condition,
  type Conditions,
} from "./conditions";

/** What a person ticks: the parts to go easy on, and what they have there. */
export interface GoEasy {
  readonly parts: readonly BodyPart[];
  readonly conditions: readonly Condition[];
}

/**
 * The answers that ticks come to. A part that is not ticked answers "no" to its conditions. One that is ticked and has nothing
 * ticked in it leaves them open: something is there, and nobody knows what.
 */
export function answersOf({ parts, conditions }: GoEasy): Conditions {
  const answers = CONDITIONS.flatMap((condition): readonly (readonly [Condition, boolean])[] => {
    const places = BODY_PARTS.filter((part) => conditionsOf(part).includes(condition));
    const asked = places.filter((part) => parts.includes(part));
    if (asked.length > 0 && conditions.includes(condition)) return [[condition, true]];
    const isOpen = asked.some((part) => !conditionsOf(part).some((each) => conditions.includes(each)));
    return isOpen ? [] : [[condition, false]];
  });
  return Object.fromEntries(answers);
}

/** The ticks that stored answers show as; `null` while nothing has been answered. */
export function ticksOf(answers: Conditions): GoEasy | null {
  if (Object.keys(answers).length === 0) return null;
  const isOpen = (part: BodyPart): boolean =>
    conditionsOf(part).some((each) => typeof answers[each] !== "boolean" && !isOfTwoParts(each));
  const hasAny = (part: BodyPart): boolean => conditionsOf(part).some((each) => answers[each] === true);
  return { parts: BODY_PARTS.filter((part) => hasAny(part) || isOpen(part)), conditions: conditionsIn(answers) };
}

/** An operation that was left open in one part says nothing of the other. */
const isOfTwoParts = (condition: Condition): boolean =>
  BODY_PARTS.filter((part) => conditionsOf(part).includes(condition)).length > 1;
