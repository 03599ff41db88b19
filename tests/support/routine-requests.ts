import fc from "fast-check";
import { CONDITIONS, onlyConditions } from "../../shared/body-regions/conditions";
import { KINDS, POSITIONS } from "../../shared/exercises/exercise";
import { AREAS } from "../../shared/body-regions/body-regions";
import { NEEDS } from "../../shared/settings/place";
import { EXERCISES } from "../../shared/exercises/exercises";
import type { CustomExercise } from "../../shared/routines/custom/custom-routines";
import { type RoutineRequest, type ExclusionReason } from "../../shared/routines/routine";
import { DEFAULT_PLACE } from "../../shared/settings/place";
import { MINUTE } from "../../shared/time/units";

/** Someone who can do everything, everywhere, with a break of so many minutes. */
export const anyone = (minutes: number): RoutineRequest => ({
  length: minutes * MINUTE,
  seed: 1,
  recent: [],
  place: { ...DEFAULT_PLACE, has: NEEDS },
  conditions: onlyConditions([]),
  excluded: [],
});

export const customExercise = (id: string): CustomExercise => ({
  id,
  name: "Ceiling reach",
  dose: "",
  steps: ["Reach up."],
  caution: "",
  areas: ["shoulders"],
  position: "standing",
  kind: "mobility",
  seconds: 40,
  avoid: [],
  needs: [],
  discreet: false,
});

const ids = EXERCISES.map(({ id }) => id);
const someOf = <T>(values: readonly T[], maxLength = 5): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

export const customExercises: fc.Arbitrary<readonly CustomExercise[]> = fc.uniqueArray(
  fc.record<CustomExercise>({
    id: fc.integer({ min: 0, max: 9 }).map((each) => `own-${each}`),
    name: fc.string({ minLength: 1, maxLength: 20 }),
    dose: fc.constant(""),
    steps: fc.constant(["Do it."]),
    caution: fc.constant(""),
    areas: fc.constantFrom(...AREAS).map((area) => [area] as const),
    position: fc.constantFrom(...POSITIONS),
    kind: fc.constantFrom(...KINDS),
    seconds: fc.integer({ min: 10, max: 300 }),
    avoid: someOf(CONDITIONS, 2),
    needs: someOf(NEEDS, 2),
    discreet: fc.boolean(),
  }),
  { maxLength: 4, selector: ({ id }) => id },
);

/** Anyone, anywhere: few or many words against cards, short and long breaks. */
export const requests: fc.Arbitrary<RoutineRequest> = fc.record(
  {
    length: fc.oneof(
      fc.integer({ min: 0, max: 10 * MINUTE }),
      fc.constantFrom(2, 3, 5, 30).map((each) => each * MINUTE),
    ),
    seed: fc.integer(),
    recent: fc.oneof(
      someOf([...ids, "own-1", "a-card-of-yore"]),
      fc.shuffledSubarray([...ids, "own-1", "a-card-of-yore"], { minLength: ids.length - 20 }),
    ),
    place: fc.record({
      openOffice: fc.boolean(),
      seatedOnly: fc.boolean(),
      has: someOf(NEEDS, NEEDS.length),
    }),
    conditions: fc.oneof(
      { weight: 4, arbitrary: someOf(CONDITIONS).map(onlyConditions) },
      { weight: 1, arbitrary: fc.constant(onlyConditions(CONDITIONS)) },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...CONDITIONS), fc.boolean(), { maxKeys: 9 }) },
    ),
    excluded: fc
      .oneof(
        { weight: 4, arbitrary: someOf(ids) },
        { weight: 1, arbitrary: someOf(ids, ids.length) },
        { weight: 1, arbitrary: fc.constant(ids) },
      )
      .chain((list) =>
        fc.constantFrom<ExclusionReason>("notForMe", "hurts").map((reason) => list.map((id) => ({ id, reason }))),
      ),
    comfort: fc.dictionary(fc.constantFrom(...AREAS), fc.integer({ min: 0, max: 10 }), { maxKeys: 4 }),
    paused: fc.oneof({ weight: 6, arbitrary: someOf(AREAS, 3) }, { weight: 1, arbitrary: fc.constant("all" as const) }),
    task: fc.record({ text: fc.constant("Raise the screen."), seconds: fc.integer({ min: 0, max: 120 }) }),
    customExercises,
    planned: someOf([...ids, "own-1", "a-card-of-yore"], 4),
  },
  { requiredKeys: ["length", "seed", "recent", "place", "conditions", "excluded"] },
);
