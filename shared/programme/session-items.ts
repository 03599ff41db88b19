import type { Area } from "../body-regions/body-regions";
import type { Conditions } from "../body-regions/conditions";
import { clashesWith } from "../exercises/exercise";
import { conditionsAgainst } from "../exercises/movements";
import { exerciseOf, type ExerciseId } from "../exercises/exercises";
import { isLoadedDay, standingOf, weekOf, type Plan } from "./plan";

/** What is done of one exercise in a session. Per foot or side where the card has sides. */
export interface SessionItem {
  readonly exercise: ExerciseId;
  readonly sets: number;
  readonly repetitions: number;
  /** Seconds each is held; `null` where nothing is. */
  readonly holdSec: number | null;
  /** Rests for a day after each time. */
  readonly isLoaded: boolean;
  /** On one leg, with a hand on something that holds. */
  readonly isOneLeg: boolean;
}

type Dose = Pick<SessionItem, "sets" | "repetitions" | "holdSec">;
const dose = (sets: number, repetitions: number, holdSec: number | null = null): Dose => ({
  sets,
  repetitions,
  holdSec,
});

/** By level: repetitions, then the hold, then standing, then one leg. */
const SHORT_FOOT = [
  ...[dose(2, 5, 5), dose(2, 10, 5), dose(3, 10, 5)],
  ...[dose(3, 10, 8), dose(3, 10, 8), dose(3, 10, 8)],
];
const TOWEL_CURL = [dose(1, 10), dose(1, 15), dose(1, 20), dose(1, 20), dose(1, 20), dose(1, 20)];
const TOE_SPREAD = [dose(1, 5, 3), dose(1, 8, 3), dose(1, 10, 3), dose(1, 10, 5), dose(1, 10, 5), dose(1, 10, 5)];
/** By the weeks of the trial: 12 three times, 10 four times, 8 five times. */
const slowRaises = (week: number): Dose => (week <= 2 ? dose(3, 12) : week <= 4 ? dose(4, 10) : dose(5, 8));

/** From here on the short foot is done standing. */
const STANDING_LEVEL = 4;
/** From here on one leg, where nothing speaks against that. */
const ONE_LEG_LEVEL = 5;
const mayStandOnOneLeg = (conditions: Conditions): boolean =>
  !clashesWith({ avoid: conditionsAgainst(["oneLeg"]) }, conditions);

/** What of the body rests, as the check-in and the answers to the warning signs have it. */
export type Resting = "all" | readonly Area[];

export interface SessionPlan {
  readonly items: readonly SessionItem[];
  /** Whether loaded work is left out since it was done yesterday. */
  readonly isLoadedRest: boolean;
  /** Exercises of the plan that the person has a reason to leave out. */
  readonly leftOut: readonly ExerciseId[];
}

/** What the session of a day is made of. */
export function sessionOn(plan: Plan, today: string, conditions: Conditions, resting: Resting): SessionPlan {
  const { level, isHalved } = standingOf(plan);
  const whole = itemsAt(plan, level, weekOf(plan, today));
  const isLoadedRest = !isLoadedDay(plan, today);
  const isOut = ({ exercise: id }: SessionItem): boolean => {
    const exercise = exerciseOf(id);
    if (exercise === undefined || resting === "all") return true;
    return clashesWith(exercise, conditions) || exercise.areas.some((area) => resting.includes(area));
  };
  const kept = whole.filter((item) => !isOut(item) && !(isLoadedRest && item.isLoaded));
  return {
    items: (isHalved ? kept.map(halved) : kept).map((item) =>
      item.exercise === "short-foot-standing"
        ? { ...item, isOneLeg: level >= ONE_LEG_LEVEL && mayStandOnOneLeg(conditions) }
        : item,
    ),
    isLoadedRest: isLoadedRest && whole.some((item) => item.isLoaded && !isOut(item)),
    leftOut: whole.filter(isOut).map(({ exercise }) => exercise),
  };
}

function itemsAt({ arch, hasRaises }: Plan, level: number, week: number): readonly SessionItem[] {
  const calm = (exercise: ExerciseId, of: Dose | undefined): readonly SessionItem[] =>
    of === undefined ? [] : [{ exercise, ...of, isLoaded: false, isOneLeg: false }];
  const loaded = (exercise: ExerciseId, of: Dose): SessionItem => ({
    exercise,
    ...of,
    isLoaded: true,
    isOneLeg: false,
  });
  const standing = level >= STANDING_LEVEL ? "short-foot-standing" : "short-foot";
  return [
    ...(arch === "shortFoot" ? calm(standing, SHORT_FOOT[level]) : calm("towel-curl", TOWEL_CURL[level])),
    ...calm("toe-spread", TOE_SPREAD[level]),
    hasRaises ? loaded("single-calf-raise-towel", slowRaises(week)) : loaded("calf-raise", dose(2, 10)),
    ...calm("calf-stretch-straight", dose(1, 2, 30)),
    ...calm("calf-stretch-bent", dose(1, 2, 30)),
    ...calm("plantar-fascia-stretch", dose(1, 10, 10)),
    ...calm("side-leg-raise", dose(1, 10)),
    ...calm("abdominal-brace-march", dose(1, 10)),
  ];
}

/** Half of it: fewer sets where there are several, else fewer repetitions. */
function halved(item: SessionItem): SessionItem {
  return item.sets > 1
    ? { ...item, sets: Math.ceil(item.sets / 2) }
    : { ...item, repetitions: Math.ceil(item.repetitions / 2) };
}
