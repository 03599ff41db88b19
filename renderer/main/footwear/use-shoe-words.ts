import { useMemo } from "react";
import { distanceText, distanceUnitOf } from "../../../shared/footwear/distance-unit";
import { calendarDate } from "../../../shared/i18n/dates";
import { useApp } from "../state/app-context";

/** How distances and days are told, and distances typed, in the person's region. */
export interface ShoeWords {
  /** Metres in the unit of the region. */
  readonly perUnit: number;
  /** The unit by itself, as "km". */
  readonly unit: string;
  readonly distance: (metres: number) => string;
  readonly day: (date: string) => string;
}

export function useShoeWords(): ShoeWords {
  const { region } = useApp();
  return useMemo(() => {
    const { unit, metres } = distanceUnitOf(region);
    const parts = new Intl.NumberFormat(region, { style: "unit", unit }).formatToParts(2);
    return {
      perUnit: metres,
      unit: parts.find(({ type }) => type === "unit")?.value ?? "",
      distance: (each) => distanceText(region, each),
      day: calendarDate(region, "medium"),
    };
  }, [region]);
}

/** Whole metres of what was typed in a unit; `null` where it is no distance from a tenth of a unit to `most` metres. */
export function typedMetres(text: string, perUnit: number, most: number): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return value >= 0.1 && value * perUnit <= most ? Math.round(value * perUnit) : null;
}
