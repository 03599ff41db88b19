/*
 * What a person may have to go easy on: asked once, by part of the body, and read by whoever chooses exercises or asks how they
 * feel. The words are the messages `condition.<id>` and `bodyPart.<id>`.
 */

/** The parts a person is asked about first; only the conditions of those they name are asked. */
export const BODY_PARTS = ["back", "neck", "arms", "hips", "feet", "general"] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** An operation or a broken bone is asked by its place, so it stands with each part it can be in. */
const CONDITIONS_BY_PART = {
  back: ["discTrouble", "spinalNarrowing", "operationSpine"],
  neck: ["neckTrouble", "inflammatoryArthritis", "operationSpine"],
  arms: ["unstableShoulder", "wristTrouble", "operationArm"],
  hips: ["hipReplacement", "kneeTrouble", "operationLeg"],
  feet: ["numbFeet", "achillesOrForefoot", "toeJoints", "footSprain", "operationLeg"],
  general: [
    ...(["pregnancy", "osteoporosis", "diabetes", "dizziness", "fallen", "heart", "highPressure"] as const),
    ...([
      "poorCirculation",
      "legClot",
      "bloodThinners",
      "hernia",
      "operationTrunk",
      "eyeOperation",
      "looseJoints",
    ] as const),
  ],
} as const satisfies Readonly<Record<BodyPart, readonly string[]>>;

/** Never renamed: answers are stored under these. */
export type Condition = (typeof CONDITIONS_BY_PART)[BodyPart][number];

/** Each once, from the back to what concerns the whole body. */
export const CONDITIONS: readonly Condition[] = [
  ...new Set(BODY_PARTS.flatMap((part): readonly Condition[] => CONDITIONS_BY_PART[part])),
];
export const conditionsOf = (part: BodyPart): readonly Condition[] => CONDITIONS_BY_PART[part];
export const isCondition = (name: string): name is Condition => CONDITIONS.some((each) => each === name);

/** What a person said of each. What is absent was not answered, and what is unknown is not sure: neither is "no". */
export type Conditions = Readonly<Partial<Record<Condition, boolean | "unknown">>>;

/** Those a person has. */
export const conditionsIn = (answers: Conditions): readonly Condition[] =>
  CONDITIONS.filter((each) => answers[each] === true);

/** All of them answered: these apply, and no other. */
export const onlyConditions = (those: readonly Condition[]): Conditions =>
  Object.fromEntries(CONDITIONS.map((each) => [each, those.includes(each)]));
