import type { Condition, Conditions } from "../body-regions/conditions";
import type { Facts, LastingFact } from "./body";

/*
 * Some of what is asked about a person decides on exercises too. It is kept once, with what to go easy on, and read from there.
 */
const KEPT_AS = {
  diabetes: "diabetes",
  numbFeet: "numbFeet",
  osteoporosis: "osteoporosis",
  pregnant: "pregnancy",
} as const satisfies Readonly<Partial<Record<LastingFact, Condition>>>;
const SHARED = Object.entries(KEPT_AS);
const isShared = (name: string): name is keyof typeof KEPT_AS => Object.hasOwn(KEPT_AS, name);

/** All that is known of a person. */
export function knownFacts({ known, age }: Facts, conditions: Conditions): Facts {
  const shared = SHARED.flatMap(([fact, condition]) => {
    const answer = conditions[condition];
    return answer === undefined ? [] : [[fact, answer] as const];
  });
  return { known: { ...known, ...Object.fromEntries(shared) }, age };
}

/** What of it is kept with how the body feels. */
export const ownFacts = ({ known, age }: Facts): Facts => ({
  known: Object.fromEntries(Object.entries(known).filter(([name]) => !isShared(name))),
  age,
});

/** What to go easy on, with what was told of the person; the same value where that changes nothing. */
export function conditionsWith({ known }: Facts, conditions: Conditions): Conditions {
  const changed = SHARED.flatMap(([fact, condition]) => {
    const answer = isShared(fact) ? known[fact] : undefined;
    return answer === undefined || answer === conditions[condition] ? [] : [[condition, answer] as const];
  });
  return changed.length === 0 ? conditions : { ...conditions, ...Object.fromEntries(changed) };
}
