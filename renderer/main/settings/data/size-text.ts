const STEPS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
const STEP = 1_000;

/** A number of bytes as the region writes it, in the unit that suits it. */
export function sizeText(bytes: number, region: string): string {
  const step = bytes < STEP ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(region, {
    style: "unit",
    unit: STEPS[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumSignificantDigits: 3,
  });
  return format.format(bytes / STEP ** step);
}
