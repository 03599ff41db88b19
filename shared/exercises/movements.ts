import { isCondition, type Condition } from "../body-regions/conditions";

/** What an exercise does to a body that some people should not do. */
export const MOVEMENTS = [
  /** Takes the neck to an end of its range, or loads it. */
  "endOfNeck",
  /** Turns, bends or lifts the head to and fro. */
  "movesHead",
  /** Brings the head as low as the hips. */
  "headDown",
  /** Leans the head or the trunk back. */
  "leansBack",
  /** Rounds the spine to its end, or under load. */
  "roundsSpine",
  "archesSpine",
  "twistsSpine",
  "bendsSideways",
  /** Pulls on the nerves at the back of the leg: a straight knee with a bent hip. */
  "pullsLegNerve",
  /** Presses on the belly. */
  "pressesBelly",
  /** Works the belly muscles hard. */
  "worksBelly",
  /** Holds the body's weight in a way that tempts to hold the breath. */
  "strains",
  /** Takes a shoulder to an end of its range, or overhead. */
  "endOfShoulder",
  "opensChest",
  /** Leans on a hand. */
  "leansOnHand",
  "endOfWrist",
  /** Bends a hip past a right angle. */
  "hipPast90",
  /** Lays a foot on the other knee. */
  "turnsHipOut",
  /** Takes a leg behind or away from the other. */
  "legAway",
  "bendsKneeFar",
  /** Stands on one leg, or on a line. */
  "oneLeg",
  /** Shifts the weight in standing. */
  "shiftsWeight",
  "loadsCalf",
  "stretchesCalf",
  /** Puts the weight on the ball of a foot. */
  "loadsForefoot",
  /** Bends the big toe far. */
  "bendsToes",
  /** Stands without shoes. */
  "standsBarefoot",
  /** Presses hard things against a sole, or picks them up with the toes. */
  "pressesSole",
  "cold",
] as const;
export type Movement = (typeof MOVEMENTS)[number];

/**
 * Which movements somebody with a condition leaves out. A rule of care, and no medical advice.
 *
 * From the usual precautions of exercise leaflets: after a hip replacement no bend past 90° and no leg across or away (NHS);
 * with thin bones no loaded or end-range bending and twisting (Royal Osteoporosis Society, 2022); in pregnancy no standing on
 * one leg where the pelvis may hurt, and nothing that presses on the belly (POGP); with feet that feel less none that risk a
 * fall, bare soles or cold (IWGDF 2023); a clot, thinned blood, a hernia and an eye operation by the leaflets of their wards.
 */
export const MOVEMENTS_TO_LEAVE_OUT: Readonly<Record<Condition, readonly Movement[]>> = {
  discTrouble: ["twistsSpine", "pullsLegNerve"],
  spinalNarrowing: ["archesSpine"],
  neckTrouble: ["endOfNeck", "headDown"],
  inflammatoryArthritis: ["endOfNeck", "headDown"],
  unstableShoulder: ["endOfShoulder", "leansOnHand"],
  wristTrouble: ["endOfWrist", "leansOnHand"],
  hipReplacement: ["hipPast90", "turnsHipOut", "legAway"],
  kneeTrouble: ["bendsKneeFar"],
  numbFeet: ["oneLeg", "shiftsWeight", "standsBarefoot", "pressesSole", "cold"],
  achillesOrForefoot: ["loadsCalf", "stretchesCalf", "loadsForefoot"],
  toeJoints: ["bendsToes"],
  footSprain: ["oneLeg", "shiftsWeight", "loadsCalf", "stretchesCalf", "loadsForefoot", "bendsToes"],
  operationSpine: [
    ...(["endOfNeck", "headDown", "leansBack", "roundsSpine", "archesSpine", "twistsSpine", "bendsSideways"] as const),
    ...(["pullsLegNerve", "worksBelly", "strains", "opensChest"] as const),
  ],
  operationArm: ["endOfShoulder", "opensChest", "leansOnHand", "endOfWrist"],
  operationLeg: [
    ...(["hipPast90", "turnsHipOut", "legAway", "bendsKneeFar", "oneLeg", "shiftsWeight"] as const),
    ...(["loadsCalf", "stretchesCalf", "loadsForefoot", "bendsToes", "pullsLegNerve", "standsBarefoot"] as const),
  ],
  operationTrunk: [
    ...(["worksBelly", "pressesBelly", "strains", "archesSpine", "twistsSpine", "bendsSideways"] as const),
    ...(["opensChest", "endOfShoulder", "leansOnHand"] as const),
  ],
  pregnancy: ["twistsSpine", "leansBack", "pressesBelly", "strains", "oneLeg"],
  osteoporosis: ["roundsSpine", "twistsSpine", "bendsSideways"],
  diabetes: ["standsBarefoot", "pressesSole", "cold"],
  dizziness: ["movesHead", "headDown", "leansBack", "oneLeg", "shiftsWeight"],
  fallen: ["oneLeg", "shiftsWeight"],
  heart: ["strains"],
  highPressure: ["headDown", "strains"],
  poorCirculation: ["cold"],
  legClot: ["loadsCalf", "stretchesCalf", "pressesSole"],
  bloodThinners: ["pressesSole"],
  hernia: ["worksBelly", "pressesBelly", "strains"],
  eyeOperation: ["headDown", "strains"],
  looseJoints: ["endOfNeck", "endOfShoulder", "endOfWrist", "leansBack"],
};

/** Who leaves out what makes these movements, in the order of the table. */
export const conditionsAgainst = (movements: readonly Movement[]): readonly Condition[] =>
  CONDITION_TABLE.flatMap(([condition, leftOut]) =>
    leftOut.some((each) => movements.includes(each)) ? [condition] : [],
  );
const CONDITION_TABLE = Object.entries(MOVEMENTS_TO_LEAVE_OUT).flatMap(([name, leftOut]) =>
  isCondition(name) ? [[name, leftOut] as const] : [],
);
