import { describe, expect, it } from "vitest";
import { CONDITIONS, onlyConditions, type Conditions } from "../../../shared/body-regions/conditions";
import { exerciseOf, EXERCISES, type CatalogueExercise } from "../../../shared/exercises/exercises";
import { clashesWith } from "../../../shared/exercises/exercise";
import { fitsPlace } from "../../../shared/routines/candidates";
import { sideOf } from "../../../shared/routines/pair";
import { secondsOf, type Routine } from "../../../shared/routines/routine";
import { isUpright } from "../../../shared/routines/upright";
import { DEFAULT_PLACE, NEEDS, type Place } from "../../../shared/settings/place";
import { SECOND } from "../../../shared/time/units";
import { minutes, routinesOf, type Person } from "./person";

const PEOPLE = 1_000;
const BREAKS = 4;
const LENGTHS = [1, 1.5, 2, 3, 5, 7, 10] as const;

/** The same sequence for the same start; good enough to spread people over what there is. */
function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function personOf(number: number): Person {
  const next = chance(number + 1);
  // The first numbers of neighbours are alike.
  for (let at = 0; at < 8; at += 1) next();
  const isAny = (share: number): boolean => next() < share;
  const some = <T>(all: readonly T[], share: number): readonly T[] => all.filter(() => isAny(share));
  const place: Place = {
    openOffice: isAny(0.25),
    seatedOnly: isAny(0.1),
    has: isAny(0.5) ? DEFAULT_PLACE.has : some(NEEDS, next()),
  };
  const conditions: Conditions = isAny(0.3) ? {} : onlyConditions(some(CONDITIONS, next() * 0.4));
  const length = minutes(LENGTHS[number % LENGTHS.length] ?? 5);
  return { length, seed: Math.floor(next() * 1e9), place, conditions, planned: [] };
}

const people = Array.from({ length: PEOPLE }, (_, number) => {
  const person = personOf(number);
  return { number, person, routines: routinesOf(person, BREAKS) };
});
const cardsOf = ({ steps }: Routine): readonly CatalogueExercise[] =>
  steps.flatMap((step) => (step.type === "exercise" ? [exerciseOf(step.id)] : [])).filter((each) => each !== undefined);
const allowed = ({ place, conditions }: Person): readonly CatalogueExercise[] =>
  EXERCISES.filter((each) => !clashesWith(each, conditions) && fitsPlace(each, place));
/** Those with a reason to give, so that a failure names the person. */
const whoFails = (fails: (person: Person, routine: Routine) => boolean): readonly number[] =>
  people.filter(({ person, routines }) => routines.some((each) => fails(person, each))).map(({ number }) => number);

describe("a thousand people, four breaks each", () => {
  it("are shown nothing that a condition, or one not asked about, or their place excludes", () => {
    expect(whoFails((person, routine) => cardsOf(routine).some((each) => !allowed(person).includes(each)))).toEqual([]);
  });

  it("spend two thirds of the time on their feet, wherever three upright exercises are left", () => {
    const isUp = (person: Person): boolean => !person.place.seatedOnly && allowed(person).filter(isUpright).length >= 3;
    expect(people.filter(({ person }) => isUp(person)).length).toBeGreaterThan(PEOPLE / 2);
    expect(
      whoFails((person, routine) => {
        const cards = cardsOf(routine);
        return isUp(person) && secondsOf(cards.filter(isUpright)) * 3 < secondsOf(cards) * 2;
      }),
    ).toEqual([]);
  });

  it("have one exercise in less than two minutes, upright, and both ends of the body from two minutes on", () => {
    expect(
      whoFails((person, routine) => {
        const cards = cardsOf(routine);
        if (person.length < minutes(2))
          return cards.length !== 1 || (!person.place.seatedOnly && !cards.every(isUpright));
        const sides = new Set(cards.map(sideOf));
        return !sides.has("spine") || !sides.has("leg");
      }),
    ).toEqual([]);
  });

  it("get up once and sit down once: what is done on a chair comes last", () => {
    expect(
      whoFails((_, routine) => {
        const ups = cardsOf(routine).map(isUpright);
        return ups.lastIndexOf(true) > ups.indexOf(false) && ups.includes(false) && ups.includes(true);
      }),
    ).toEqual([]);
  });

  it("are kept busy: the exercises fill most of the break, and never more than it", () => {
    const roomOf = ({ length }: Person): number => length / SECOND;
    expect(whoFails((person, { seconds }) => seconds > roomOf(person))).toEqual([]);
    // In less than two minutes there is one exercise, and who has few left may have done all of them.
    const hasMany = (person: Person): boolean =>
      person.length >= minutes(2) && secondsOf(allowed(person)) >= 3 * roomOf(person);
    expect(whoFails((person, { seconds }) => hasMany(person) && seconds < 0.7 * roomOf(person))).toEqual([]);
  });
});
