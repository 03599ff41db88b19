import type { Translate } from "../../i18n/format";
import type { DeskFit, FitRange } from "./desk-fit";
import { LEAST_FOOTREST_CM } from "./fixed-desk";

export const LENGTH_UNITS = ["cm", "in"] as const;
/** What lengths are shown in. They are always kept in centimetres. */
export type LengthUnit = (typeof LENGTH_UNITS)[number];
export const CM_PER_INCH = 2.54;

/** Lengths in words, as the person measures them. Whole centimetres, or inches with one decimal. */
export interface LengthWords {
  readonly one: (cm: number) => string;
  readonly between: (range: FitRange) => string;
}
export function lengthWords(t: Translate, region: string, unit: LengthUnit): LengthWords {
  const format = new Intl.NumberFormat(region, { maximumFractionDigits: unit === "in" ? 1 : 0 });
  const number = (cm: number): string => format.format(unit === "in" ? cm / CM_PER_INCH : cm);
  return {
    one: (cm) => t("length.one", { length: number(cm), unit }),
    between: ({ low, high }) => t("length.range", { low: number(low), high: number(high), unit }),
  };
}

/** The length to name in a remedy for the workspace, such as "121–126 cm". */
export interface FitAdvice {
  readonly seat: string;
  readonly seatDepth: string;
  readonly desk: string;
  readonly deskStanding: string;
  readonly screenTop: string;
  readonly screenTopStanding: string;
  readonly viewingDistance: string;
  /** `null` when the feet reach the floor. */
  readonly footrest: string | null;
}
export function fitAdvice(fit: DeskFit, { one, between }: LengthWords): FitAdvice {
  return {
    seat: between(fit.seat),
    seatDepth: between(fit.seatDepth),
    desk: between(fit.deskSitting),
    deskStanding: between(fit.deskStanding),
    screenTop: between(fit.screenTopSitting),
    screenTopStanding: between(fit.screenTopStanding),
    viewingDistance: between(fit.viewingDistance),
    footrest: fit.footrest.value >= LEAST_FOOTREST_CM ? one(fit.footrest.value) : null,
  };
}
