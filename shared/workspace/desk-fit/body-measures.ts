/**
 * Body measures estimated from stature by linear regression: value = a + b × stature, all in millimetres, without shoes.
 *
 * Source: ANSUR II, 2012 Anthropometric Survey of U.S. Army Personnel, public raw data of 4082 men and 1986 women; the
 * coefficients were computed from it. Stature in the data
 * runs from 1491 to 1993 mm (men) and from 1409 to 1829 mm (women). The residual deviation is 8 to 28 mm. Sitting elbow height
 * hardly follows stature at all (r² 0.03, deviation about 27 mm), which is why it is worth measuring.
 */
export type BodyMeasure =
  "popliteal" | "sittingElbow" | "sittingEye" | "buttockPopliteal" | "thighClearance" | "standingElbow" | "standingEye";
export type Sex = "male" | "female";

type Line = readonly [a: number, b: number];
const LINES: Readonly<Record<BodyMeasure, Readonly<Record<Sex, Line>>>> = {
  popliteal: { male: [-107.0, 0.3056], female: [-94.1, 0.2962] },
  sittingElbow: { male: [116.3, 0.0733], female: [155.7, 0.0471] },
  sittingEye: { male: [158.0, 0.3681], female: [181.1, 0.3479] },
  buttockPopliteal: { male: [-32.9, 0.3051], female: [-47.0, 0.3267] },
  thighClearance: { male: [80.6, 0.0569], female: [52.9, 0.0706] },
  // Acromial height less shoulder to elbow: the underside of the elbow.
  standingElbow: { male: [-109.7, 0.6757], female: [-72.3, 0.6589] },
  standingEye: { male: [-47.8, 0.9624], female: [-34.7, 0.9544] },
};

/**
 * The estimate of a measure in centimetres, not rounded, for a stature in centimetres. Where the sex is not told it is the mean
 * of both lines: one line through men and women together would leave the range of both at the ends, since it takes the
 * difference between them for a part of the slope.
 */
export function estimate(measure: BodyMeasure, heightCm: number, sex: Sex | undefined): number {
  const at = ([a, b]: Line): number => a / 10 + b * heightCm;
  const { male, female } = LINES[measure];
  if (sex !== undefined) return at(LINES[measure][sex]);
  return (at(male) + at(female)) / 2;
}
