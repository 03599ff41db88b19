/** The desk fit: what suits a person's height and measures. */
export const deskFitMessages = {
  "length.one": "{length} {unit, select, in {in} other {cm}}",
  "length.range": "{low}–{high} {unit, select, in {in} other {cm}}",
} as const;
