import { MAX_DAYS_OFF } from "../settings/settings";
import type { DaysOffTaken } from "./channels";

interface AddedDays extends Pick<DaysOffTaken, "added" | "beyond"> {
  readonly daysOff: readonly string[];
}

/**
 * The days off with those of a calendar, as "YYYY-MM-DD" in order. Where there are more than can be kept, days that are over
 * make room first; then the nearest are kept, from `today` on.
 */
export function addDaysOff(known: readonly string[], found: readonly string[], today: string): AddedDays {
  const all = [...new Set([...known, ...found])].sort();
  const coming = all.filter((day) => day >= today);
  const kept = coming.slice(0, MAX_DAYS_OFF);
  const room = MAX_DAYS_OFF - kept.length;
  const over = all.filter((day) => day < today);
  return {
    daysOff: [...over.slice(Math.max(0, over.length - room)), ...kept],
    added: kept.filter((day) => !known.includes(day)).length,
    beyond: coming.length - kept.length,
  };
}
