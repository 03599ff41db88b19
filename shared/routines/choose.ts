import type { Position } from "../exercises/exercise";
import { byTurn, soreAreas, type Candidates } from "./candidates";
import { missingSides, pairFits, sideOf, uprightFits, uprightPairFits, wantsPair } from "./pair";
import { secondsOf, type AnyExercise, type Reason, type RoutineRequest } from "./routine";
import { canBeMostlyUpright, canStayUp, isFilledUpright, isUpright, mostlyUpright } from "./upright";

/** An exercise of a routine, and why it is in it. */
export interface Choice {
  readonly exercise: AnyExercise;
  readonly reason: Reason;
}

/** What a choice is made within. */
interface Choosing {
  readonly request: RoutineRequest;
  readonly candidates: Candidates;
  /** All candidates, next in turn first. */
  readonly all: readonly AnyExercise[];
  /** Seconds there are for exercises. */
  readonly room: number;
  /** Whether most of it has to be upright. */
  readonly isUp: boolean;
}
type Test = (exercise: AnyExercise) => boolean;

/** The exercises of a routine, in the order they are done in: for sore areas first, then those shown longest ago. */
export function chosenExercises(request: RoutineRequest, candidates: Candidates, room: number): readonly Choice[] {
  const all = byTurn(candidates);
  const choosing: Choosing = { request, candidates, all, room, isUp: canStayUp(all) };
  return wantsPair(request) ? inOrder(kept(choosing, filled(choosing, forSoreAreas(choosing)))) : oneExercise(choosing);
}

/** A break too short for a pair has one exercise, upright if there is any: there is no time to get up and sit down again. */
function oneExercise(choosing: Choosing): readonly Choice[] {
  const fits: Test = ({ seconds }) => seconds <= choosing.room;
  const areas = soreAreas(choosing.request);
  const isForSore: Test = ({ areas: [main] }) => areas.some(({ area }) => area === main);
  const tests: readonly Test[] = [(each) => isUpright(each) && isForSore(each), isUpright, isForSore, () => true];
  const exercise = firstOf(tests, (test) => nextOf(choosing, [], (each) => fits(each) && test(each)));
  if (exercise === undefined) return [];
  const sore = areas.find(({ area }) => area === exercise.areas[0]);
  if (sore !== undefined) return [{ exercise, reason: { type: "comfort", ...sore } }];
  const isNext = exercise === nextOf(choosing, [], fits);
  return [{ exercise, reason: { type: isNext || !isUpright(exercise) ? "turn" : "upright" } }];
}

/** An exercise for each sore area, the sorest first; an upright one if there is one. */
function forSoreAreas(choosing: Choosing): readonly Choice[] {
  return soreAreas(choosing.request).reduce<readonly Choice[]>((chosen, { area, score }) => {
    const ok = mayAdd(choosing, chosen);
    const isMain: Test = ({ areas: [main] }) => main === area;
    const tests: readonly Test[] = [
      (each) => isMain(each) && isUpright(each),
      isMain,
      ({ areas }) => areas.includes(area),
    ];
    const exercise = firstOf(tests, (test) => nextOf(choosing, chosen, (each) => test(each) && ok(each)));
    return exercise === undefined ? chosen : [...chosen, { exercise, reason: { type: "comfort", area, score } }];
  }, []);
}

/** As many exercises as fit. Upright ones come first, until they have their share. */
function filled(choosing: Choosing, chosen: readonly Choice[]): readonly Choice[] {
  const ok = mayAdd(choosing, chosen);
  const missing = missingSides(exercisesIn(chosen));
  const completes: Test = (each) => missing.some((side) => side === sideOf(each));
  const stillUp = choosing.isUp && !isFilledUpright(exercisesIn(chosen), choosing.room);
  const tests: readonly Test[] = [
    ...(stillUp ? [(each: AnyExercise) => isUpright(each) && completes(each), isUpright] : []),
    () => true,
  ];
  const exercise = firstOf(tests, (test) => nextOf(choosing, chosen, (each) => test(each) && ok(each)));
  if (exercise === undefined) return chosen;
  const nextInTurn = nextOf(choosing, chosen, ({ seconds }) => used(chosen) + seconds <= choosing.room);
  const reason: Reason = exercise === nextInTurn ? { type: "turn" } : outOfTurn(exercise, exercisesIn(chosen));
  return filled(choosing, [...chosen, { exercise, reason }]);
}

/** Why an exercise was chosen over earlier ones that would have fitted. */
function outOfTurn(exercise: AnyExercise, chosen: readonly AnyExercise[]): Reason {
  const side = missingSides(chosen).find((each) => each === sideOf(exercise));
  if (side !== undefined) return { type: "pair", side };
  return { type: isUpright(exercise) ? "upright" : "turn" };
}

/** Whether an exercise fits and leaves room for what the pair and the upright share still lack. */
function mayAdd({ all, room, isUp }: Choosing, chosen: readonly Choice[]): Test {
  const exercises = exercisesIn(chosen);
  const laws = (isUp ? [canBeMostlyUpright, uprightPairFits] : [pairFits, uprightFits]).filter((fits) =>
    fits(exercises, all, room),
  );
  return (exercise) =>
    used(chosen) + exercise.seconds <= room && laws.every((fits) => fits([...exercises, exercise], all, room));
}

/** The next exercise in turn. Among those not shown lately, an area not covered yet comes first. */
function nextOf(
  { candidates: { fresh, seen } }: Choosing,
  chosen: readonly Choice[],
  ok: Test,
): AnyExercise | undefined {
  const isNew: Test = (exercise) => !chosen.some((each) => each.exercise === exercise) && ok(exercise);
  const isElsewhere: Test = (exercise) => !chosen.some((each) => each.exercise.areas[0] === exercise.areas[0]);
  return fresh.find((exercise) => isElsewhere(exercise) && isNew(exercise)) ?? fresh.find(isNew) ?? seen.find(isNew);
}

/** The share is kept even where the laws of pair and share were at odds. */
function kept({ isUp }: Choosing, chosen: readonly Choice[]): readonly Choice[] {
  if (!isUp) return chosen;
  const stay = mostlyUpright(exercisesIn(chosen));
  return chosen.filter(({ exercise }) => stay.includes(exercise));
}

const ORDER: readonly Position[] = ["standing", "walking", "seated"];

/** One gets up once and sits down once: standing, walking, seated; within each, sore areas first. */
const inOrder = (chosen: readonly Choice[]): readonly Choice[] =>
  ORDER.flatMap((position) => chosen.filter(({ exercise }) => exercise.position === position));

function firstOf<A, B>(list: readonly A[], find: (each: A) => B | undefined): B | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
const exercisesIn = (chosen: readonly Choice[]): readonly AnyExercise[] => chosen.map(({ exercise }) => exercise);
const used = (chosen: readonly Choice[]): number => secondsOf(exercisesIn(chosen));
