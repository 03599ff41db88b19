import type { LocalDate } from "../calendar/local-date";
import type { ShoeFacts } from "./shoes";

/**
 * The day on which a pair last came beside or after another one; `null` where there was never another. A pair counts from when
 * it was first worn, or else bought; one that is ahead counts once its day has come.
 */
export function lastShoeChange(
  pairs: readonly Pick<ShoeFacts, "boughtOn" | "firstWornOn">[],
  today: LocalDate,
): LocalDate | null {
  const begun = pairs.flatMap(({ firstWornOn, boughtOn }) => firstWornOn ?? boughtOn ?? []);
  const days = [...new Set(begun.filter((day) => day <= today))].toSorted();
  return days.length < 2 ? null : (days.at(-1) ?? null);
}
