/** What distances are typed and told in. */
export interface DistanceUnit {
  readonly unit: "kilometer" | "mile";
  readonly metres: number;
}
const KILOMETRE: DistanceUnit = { unit: "kilometer", metres: 1_000 };
const MILE: DistanceUnit = { unit: "mile", metres: 1_609.344 };

/** Where roads are measured in miles. */
const IN_MILES = ["US", "GB", "LR", "PR", "GU", "VI", "AS", "MP", "IM", "JE", "GG"];

/** The unit of a region, a BCP 47 tag; kilometres where it names no country. */
export function distanceUnitOf(region: string): DistanceUnit {
  const { region: country } = new Intl.Locale(region);
  return country !== undefined && IN_MILES.includes(country) ? MILE : KILOMETRE;
}

/** A distance in words, as "412 km". */
export function distanceText(region: string, metres: number): string {
  const { unit, metres: perUnit } = distanceUnitOf(region);
  const value = metres / perUnit;
  return new Intl.NumberFormat(region, {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
