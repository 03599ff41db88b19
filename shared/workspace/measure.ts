/** A length that desk fit computes from the person's size, and that a remedy of the checklist can name. */
export type Measure =
  "seatHeight" | "deskSitting" | "deskStanding" | "screenTopSitting" | "screenTopStanding" | "distance";

/** Looks up the number for a measure, worded in the person's unit; `null` where there is none. */
export type MeasurementLookup = (measure: Measure) => string | null;
