/** What a desk that cannot be moved is to a person, by the height at which the hands work on it. */
export type DeskUse =
  /** It can be moved. */
  | { readonly kind: "free" }
  | { readonly kind: "fits" }
  /** A higher seat and a footrest meet it, or a lower seat. */
  | { readonly kind: "high" | "low"; readonly byCm: number }
  /** So low that no chair goes down far enough: it has to come up. */
  | { readonly kind: "blocks"; readonly byCm: number }
  /** As high as a standing desk for this person. */
  | { readonly kind: "standing" }
  /** Too high to sit at, and too far from where one stands. */
  | { readonly kind: "neither" };

/** What is less than this is within the error of the estimates, and no footrest is made so low. Centimetres. */
export const LEAST_FOOTREST_CM = 2;
/** Feet on more than this hang rather than rest, and climbing onto the seat is no small matter. Our own judgement. */
export const MOST_FOOTREST_CM = 20;
/** So far from the height for standing a desk is still one for standing. Our own judgement. */
const STANDING_WITHIN_CM = 6;
/** The lowest seat of usual office chairs, by ANSI/HFES 100. */
export const LOWEST_SEAT_CM = 38;

interface Heights {
  /** Where the hands of the person would be, sitting with the feet down. */
  readonly sittingCm: number;
  readonly standingCm: number;
  /** How far above the seat the hands are. */
  readonly handsAboveSeatCm: number;
}

export function deskUse(fixedDeskCm: number | undefined, heights: Heights): DeskUse {
  if (fixedDeskCm === undefined) return { kind: "free" };
  const { sittingCm, standingCm, handsAboveSeatCm } = heights;
  if (Math.abs(fixedDeskCm - standingCm) <= STANDING_WITHIN_CM) return { kind: "standing" };
  const by = fixedDeskCm - sittingCm;
  const byCm = Math.abs(by);
  if (byCm < LEAST_FOOTREST_CM) return { kind: "fits" };
  if (by > 0) return byCm <= MOST_FOOTREST_CM ? { kind: "high", byCm } : { kind: "neither" };
  return { kind: fixedDeskCm - handsAboveSeatCm >= LOWEST_SEAT_CM ? "low" : "blocks", byCm };
}

/** Whether the seat goes by the desk as it is; else all numbers are those of a desk that fits. */
export const isMetBySeat = ({ kind }: DeskUse): boolean => kind === "fits" || kind === "high" || kind === "low";
