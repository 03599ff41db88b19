import { WEEKDAYS } from "../../../shared/time/clock-ranges";

/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);

/** The names of the weekdays in a region's words, Monday first. */
export function weekdayNames(region: string, weekday: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(region, { weekday, timeZone: "UTC" });
  return WEEKDAYS.map((day) => format.format(A_MONDAY + day * 86_400_000));
}
