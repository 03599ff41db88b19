import { CONDITIONS } from "../body-regions/conditions";
import { CUSTOM_LIMITS } from "../routines/custom/custom-limits";
import type { CustomExercise, CustomRoutine, CustomRoutines } from "../routines/custom/custom-routines";
import { customExerciseSchema } from "../routines/custom/custom-routines-schema";
import { plainText } from "./foreign-text";
import { hasAtMost } from "../schemas/characters";
import type { ForeignApp, Idea, Taken } from "./importer";

const NAMES: Readonly<Record<ForeignApp, string>> = {
  stretchly: "Stretchly",
  breaktimer: "BreakTimer",
  workrave: "Workrave",
  safeeyes: "Safe Eyes",
};

/**
 * Break ideas as exercises of the person's own, and a routine of them. Nobody said what they move, so nothing is taken for
 * safe: they are for the whole body, need room to stand, and stay away from whoever has anything to go easy on, until the
 * person says more. A text has the same id each time, so that moving in twice adds nothing.
 */
export function exercisesOf(app: ForeignApp, ideas: readonly Idea[]): CustomRoutines {
  const byId = new Map<string, CustomExercise>();
  for (const idea of ideas) {
    const read = customExerciseSchema.safeParse(exerciseOf(app, idea));
    if (read.success && byId.size < CUSTOM_LIMITS.exercises) byId.set(read.data.id, read.data);
  }
  const exercises = [...byId.values()];
  return { exercises, routines: exercises.length === 0 ? [] : [routineOf(app, exercises)] };
}

const routineOf = (app: ForeignApp, exercises: readonly CustomExercise[]): CustomRoutine => ({
  id: `from-${app}`,
  name: NAMES[app],
  steps: exercises.slice(0, CUSTOM_LIMITS.routineSteps).map(({ id }) => id),
});

function exerciseOf(app: ForeignApp, { name, text, seconds }: Idea): CustomExercise {
  const words = plainText(text, CUSTOM_LIMITS.text);
  const title = plainText(name, CUSTOM_LIMITS.name);
  const [least, most] = CUSTOM_LIMITS.seconds;
  return {
    id: `own-${app}-${fingerprint(`${title}\n${words}`)}`,
    name: title === "" ? plainText(words, CUSTOM_LIMITS.name) : title,
    dose: "",
    steps: [words === "" ? title : words],
    caution: "",
    areas: ["wholeBody"],
    position: "standing",
    kind: "stretch",
    seconds: Math.min(most, Math.max(least, Math.round(seconds))),
    avoid: CONDITIONS,
    needs: [],
    discreet: false,
  };
}

/** As many entries of one list as are looked at, so that two lists have room. */
const MOST_IDEAS = CUSTOM_LIMITS.exercises / 2;

/** A list of ideas; `read` tells what is one, what was switched off, and what makes no sense. */
export function ideasIn(list: readonly unknown[], read: (entry: unknown) => Idea | null): Taken {
  const ideas = list
    .slice(0, MOST_IDEAS)
    .map(read)
    .filter((idea) => idea !== null)
    .filter((idea) => customExerciseSchema.safeParse(exerciseOf("stretchly", idea)).success);
  const [kept, count] = [ideas.length, list.length];
  const isPlain = ideas.every(({ name, text }) => [name, text].every((each) => plainText(each, MANY) === each));
  const isWhole = kept === count && isPlain && ideas.every(({ text }) => hasAtMost(CUSTOM_LIMITS.text, text));
  return { ideas, told: isWhole ? { kind: "taken" } : { kind: "changed", why: "entries", params: { kept, count } } };
}
const MANY = 10_000;

/** Two 32-bit FNV-1a sums, one of them from the end: the same for the same text, and for hardly any other. */
function fingerprint(text: string): string {
  const sum = (letters: string): string => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < letters.length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36);
  };
  return `${sum(text)}-${sum(Array.from(text).reverse().join(""))}`;
}
