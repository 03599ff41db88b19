import type { Translate } from "../../i18n/format";
import type { MeasurementLookup } from "../measure";
import { fitAdvice, lengthWords, type FitAdvice } from "./fit-advice";
import type { Measure } from "../measure";
import { deskFitOf, measuresFor, type Measures } from "./measures";

/** Which length of the fit a measure of the checklist is. */
const LENGTH_OF = {
  seatHeight: "seat",
  deskSitting: "desk",
  deskStanding: "deskStanding",
  screenTopSitting: "screenTop",
  screenTopStanding: "screenTopStanding",
  distance: "viewingDistance",
} as const satisfies Readonly<Record<Measure, keyof FitAdvice>>;

/** The numbers desk fit has for the remedies of a workspace, such as "121–126 cm"; none for who told no height. */
export function fitMeasurements(
  measures: Measures,
  workspace: string,
  t: Translate,
  region: string,
): MeasurementLookup {
  const fit = deskFitOf(measuresFor(measures, workspace));
  if (fit === null) return () => null;
  const advice = fitAdvice(fit, lengthWords(t, region, measures.person.unit ?? "cm"));
  return (measure) => advice[LENGTH_OF[measure]];
}
