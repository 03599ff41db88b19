import type { Condition } from "../body-regions/conditions";
import { isRecord, type Raw } from "../schemas/is-record";

/*
 * Version 1 of routines.json asked seventeen questions at once. Some of them were several in one, by which the answer of today
 * is known only where it was "no".
 */

/** What a tick meant, and what no tick did. */
interface Former {
  readonly yes: readonly Condition[];
  readonly no: readonly Condition[];
}
const same = (one: Condition): Former => ({ yes: [one], no: [one] });
const FORMER: Readonly<Record<string, Former>> = {
  pregnancy: same("pregnancy"),
  recentSurgery: {
    // Where it was had not been asked.
    yes: ["operationSpine", "operationArm", "operationLeg", "operationTrunk"],
    no: ["operationSpine", "operationArm", "operationLeg", "operationTrunk"],
  },
  osteoporosis: same("osteoporosis"),
  numbFeet: { yes: ["numbFeet"], no: ["numbFeet", "diabetes"] },
  discTrouble: same("discTrouble"),
  spinalNarrowing: same("spinalNarrowing"),
  dizziness: same("dizziness"),
  unstableShoulder: same("unstableShoulder"),
  highPressure: same("highPressure"),
  heart: same("heart"),
  neckTrouble: same("neckTrouble"),
  wristTrouble: same("wristTrouble"),
  hipReplacement: same("hipReplacement"),
  kneeTrouble: same("kneeTrouble"),
  achillesOrForefoot: same("achillesOrForefoot"),
  toeJoints: same("toeJoints"),
  poorCirculation: same("poorCirculation"),
};

/**
 * The answers of version 2. What was not asked then stays unanswered. A list that makes no sense answers nothing; it is handed
 * on as it is, for the reader to tell of.
 */
export function fromCautions({ cautions, ...rest }: Raw): Raw {
  if (cautions === undefined || cautions === null) return rest;
  if (!Array.isArray(cautions) || !cautions.every((each) => typeof each === "string" && Object.hasOwn(FORMER, each)))
    return { ...rest, conditions: isRecord(cautions) ? [] : cautions };
  const given = new Set<unknown>(cautions);
  const answers = Object.entries(FORMER).flatMap(
    ([caution, { yes, no }]): readonly (readonly [Condition, boolean])[] =>
      given.has(caution) ? yes.map((each) => [each, true]) : no.map((each) => [each, false]),
  );
  return { ...rest, conditions: Object.fromEntries(answers) };
}
