import { describe, expect, it } from "vitest";
import { CONDITIONS, type Condition } from "../../../shared/body-regions/conditions";
import { clashesWith, type Exercise } from "../../../shared/exercises/exercise";
import { exerciseOf, EXERCISES, type ExerciseId } from "../../../shared/exercises/exercises";
import { MOVEMENTS, MOVEMENTS_TO_LEAVE_OUT, type Movement } from "../../../shared/exercises/movements";
import { reachOf, type Reach } from "../../support/movement-of";

interface Rule {
  readonly movement: Movement;
  /** Whether the figure makes the movement. */
  readonly shows: (reach: Reach, exercise: Exercise) => boolean;
  /** Exercises that look like it and are none, and why. */
  readonly but?: Readonly<Partial<Record<ExerciseId, string>>>;
}
const isUp = ({ position }: Exercise): boolean => position === "standing";
const RULES: readonly Rule[] = [
  {
    movement: "hipPast90",
    shows: ({ hip }) => hip > 106,
    but: {
      "chair-squat": "getting up is what a new hip learns first, with the armrests",
      "abdominal-brace-march": "one foot comes off the floor by a hand",
    },
  },
  { movement: "bendsKneeFar", shows: ({ knee }) => knee > 110 },
  {
    movement: "roundsSpine",
    shows: ({ round }) => round > 40,
    but: {
      "pelvic-rock": "goes no further than the slump one sits in",
      "posture-reset": "begins with the slump one sits in, and ends it",
    },
  },
  {
    movement: "archesSpine",
    shows: ({ hollow }) => hollow > 24,
    but: {
      "pelvic-rock": "small, and without load",
      "wall-pelvic-tilt": "takes the hollow out",
    },
  },
  { movement: "leansBack", shows: ({ leanBack }) => leanBack > 20 },
  { movement: "twistsSpine", shows: ({ twist }) => twist > 30 },
  {
    movement: "endOfNeck",
    shows: ({ neck, turn }, { id }) => id !== "seated-forward-fold" && (neck > 36 || turn > 50),
  },
  { movement: "headDown", shows: ({ headLow }) => headLow < 0 },
  { movement: "oneLeg", shows: ({ lift }, exercise) => isUp(exercise) && lift > 7 },
  { movement: "endOfShoulder", shows: ({ overhead }) => overhead > 0 },
];

describe("the movements of an exercise", () => {
  it.each(RULES)("$movement are told wherever the figure makes them", ({ movement, shows, but = {} }) => {
    const shown = EXERCISES.filter((each) => {
      const reach = reachOf(each.motion);
      return reach !== null && shows(reach, each);
    });
    expect(shown.length).toBeGreaterThan(0);
    const missed = shown.filter(({ movements }) => !movements.includes(movement)).map(({ id }) => id);
    expect(missed.toSorted()).toEqual(Object.keys(but).toSorted());
  });

  it("follow from what an exercise needs: bare soles, hard things under them, cold", () => {
    const needing = (need: string) => EXERCISES.filter(({ needs }) => needs.some((each) => each === need));
    for (const { position, movements } of needing("shoesOff"))
      if (position !== "seated") expect(movements).toContain("standsBarefoot");
    for (const { movements } of ["ball", "smallThings", "coldBottle"].flatMap(needing))
      expect(movements).toContain("pressesSole");
    for (const { movements } of needing("coldBottle")) expect(movements).toContain("cold");
  });

  it("are all used, and each keeps somebody from an exercise", () => {
    expect(new Set(EXERCISES.flatMap(({ movements }) => movements))).toEqual(new Set(MOVEMENTS));
    expect(new Set(Object.values(MOVEMENTS_TO_LEAVE_OUT).flat())).toEqual(new Set(MOVEMENTS));
  });
});

/** What a physiotherapist would have each leave out: what was in the lists, and what was missing from them. */
const OUT: Readonly<Record<Condition, readonly ExerciseId[]>> = {
  discTrouble: ["seated-twist", "seated-forward-fold", "sciatic-nerve-glide", "seated-hamstring", "towel-calf-stretch"],
  spinalNarrowing: ["standing-back-extension", "bird-dog-standing", "standing-hip-flexor", "seated-cat-cow"],
  operationSpine: [
    ...(["seated-twist", "seated-side-bend", "seated-cat-cow", "standing-back-extension", "desk-plank"] as const),
    ...(["neck-side-bend", "neck-turns", "chin-tuck", "neck-chin-to-chest", "levator-look-down"] as const),
  ],
  neckTrouble: ["chin-tuck", "thoracic-extension-chair", "sciatic-nerve-glide", "seated-forward-fold"],
  inflammatoryArthritis: ["neck-side-bend", "neck-turns", "chin-tuck", "neck-chin-to-chest", "levator-look-down"],
  unstableShoulder: ["cross-body-arm", "overhead-reach", "desk-plank", "bird-dog-standing", "thoracic-extension-chair"],
  wristTrouble: ["desk-plank", "bird-dog-standing", "wrist-flex-ext", "prayer-stretch"],
  operationArm: ["doorway-chest", "desk-plank", "wrist-flex-ext", "cross-body-arm"],
  hipReplacement: [
    ...(["seated-knee-hug", "seated-figure-four", "standing-hip-flexor", "side-leg-raise"] as const),
    ...(["plantar-fascia-stretch", "seated-forward-fold", "seated-hamstring"] as const),
  ],
  kneeTrouble: ["chair-squat", "seated-figure-four", "standing-hip-flexor", "plantar-fascia-stretch"],
  operationLeg: [
    ...(["heel-toe-walk", "calf-raise", "single-leg-balance", "standing-hip-flexor", "side-leg-raise"] as const),
    ...(["chair-squat", "seated-figure-four"] as const),
  ],
  numbFeet: [
    ...(["single-leg-balance", "heel-toe-walk", "ball-roll", "frozen-bottle-roll", "marble-pickup"] as const),
    ...(["weight-shift", "bird-dog-standing", "side-leg-raise", "standing-hip-flexor", "short-foot-standing"] as const),
  ],
  achillesOrForefoot: ["calf-raise", "calf-stretch-straight", "toe-extension-desk", "standing-hip-flexor"],
  toeJoints: ["toe-yoga", "marble-pickup", "towel-curl", "calf-raise", "heel-toe-walk", "standing-hip-flexor"],
  footSprain: ["single-leg-balance", "calf-raise", "heel-toe-walk", "weight-shift"],
  pregnancy: [
    ...(["seated-twist", "standing-back-extension", "seated-knee-hug", "seated-forward-fold", "desk-plank"] as const),
    ...(["bird-dog-standing", "single-leg-balance", "side-leg-raise", "standing-hip-flexor", "heel-toe-walk"] as const),
  ],
  osteoporosis: [
    ...(["seated-twist", "seated-side-bend", "seated-forward-fold", "neck-chin-to-chest"] as const),
    ...(["thoracic-extension-chair", "sciatic-nerve-glide", "single-calf-raise-towel"] as const),
  ],
  diabetes: ["ball-roll", "frozen-bottle-roll", "short-foot-standing"],
  dizziness: [
    ...(["neck-turns", "single-leg-balance", "weight-shift", "overhead-reach", "stand-and-shake"] as const),
    ...(["thoracic-extension-chair", "sciatic-nerve-glide", "neck-side-bend", "neck-chin-to-chest"] as const),
  ],
  fallen: ["single-leg-balance", "heel-toe-walk", "stand-and-shake", "weight-shift"],
  heart: ["desk-plank", "single-calf-raise-towel"],
  highPressure: ["seated-forward-fold", "desk-plank"],
  poorCirculation: ["frozen-bottle-roll"],
  legClot: ["calf-raise", "calf-stretch-straight", "ball-roll"],
  bloodThinners: ["ball-roll", "frozen-bottle-roll"],
  hernia: ["desk-plank", "bird-dog-standing", "abdominal-brace-march", "wall-pelvic-tilt"],
  operationTrunk: ["desk-plank", "abdominal-brace-march", "seated-twist", "doorway-chest"],
  eyeOperation: ["seated-forward-fold"],
  looseJoints: ["neck-turns", "doorway-chest", "prayer-stretch"],
};

describe("who leaves out what", () => {
  it.each(Object.entries(OUT))("%s leaves out what it should", (condition, out) => {
    for (const id of out) expect(exerciseOf(id)?.avoid, id).toContain(condition);
  });

  it("leaves everybody something: few exercises have nobody, and no condition takes all", () => {
    for (const condition of CONDITIONS)
      expect(EXERCISES.filter(({ avoid }) => avoid.includes(condition)).length).toBeLessThan(EXERCISES.length / 2);
    // With thin bones, leaning back is encouraged: Strong, Steady and Straight, BJSM 2022;56:837.
    expect(exerciseOf("standing-back-extension")?.avoid).not.toContain("osteoporosis");
  });

  it("leaves who has not been asked 32 exercises and more, 12 of them standing where there is nothing but room", () => {
    const plain = EXERCISES.filter((each) => !clashesWith(each, {}));
    expect(plain.length).toBeGreaterThanOrEqual(32);
    const anywhere = plain.filter(
      ({ position, needs }) => position !== "seated" && needs.every((each) => each === "space"),
    );
    expect(anywhere.length).toBeGreaterThanOrEqual(12);
    const seated = plain.filter(({ position }) => position === "seated");
    expect(seated.some(({ areas }) => areas.includes("ankles"))).toBe(true);
    expect(seated.some(({ areas }) => areas.includes("arches") || areas.includes("toes"))).toBe(true);
  });
});
