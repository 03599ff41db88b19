import type { Zone } from "./now";
import { DAY, MINUTE, dateOf, type EpochMs, type LocalMs, type MinuteOfDay, type Ms } from "./units";

/*
 * Between instants and what the clock on the wall shows. Where the clocks change, a local time comes twice or not at all; one
 * that is left out is taken for the instant at which the clocks are put on, since by then it is past.
 */

/** What the clock on the wall shows at an instant. `midnight` is the start of the local day. */
export function localTime(
  epoch: EpochMs,
  zone: Zone,
): { readonly weekday: number; readonly minute: MinuteOfDay; readonly midnight: LocalMs } {
  const local = epoch + zone.offsetAt(epoch);
  const day = Math.floor(local / DAY);
  // 1970-01-01 was a Thursday, the third day of a week that starts on Monday with 0.
  return { weekday: modulo(day + 3, 7), minute: Math.floor((local - day * DAY) / MINUTE), midnight: day * DAY };
}

/** The local day of an instant, as "YYYY-MM-DD". */
export const dateIn = (epoch: EpochMs, zone: Zone): string => dateOf(epoch + zone.offsetAt(epoch));

/** Every instant at which the clocks show a local time, or are put on over it, earliest first. */
export function instantsOf(local: LocalMs, zone: Zone): readonly EpochMs[] {
  const [before, after] = [zone.offsetAt(local - DAY), zone.offsetAt(local + DAY)];
  const shown = [...new Set([local - before, local - after])].filter((at) => at + zone.offsetAt(at) === local);
  if (shown.length > 0) return shown.sort((a, b) => a - b);
  return [changeBetween(local - Math.max(before, after), local - Math.min(before, after), zone) ?? local - after];
}

/** The first of {@link instantsOf}. */
export const firstOf = (local: LocalMs, zone: Zone): EpochMs => Math.min(...instantsOf(local, zone));

/** The instant from which on the clocks go by the offset that they have at `to`; `null` where it is the one of `from`. */
export function changeBetween(from: EpochMs, to: EpochMs, zone: Zone): EpochMs | null {
  const offset: Ms = zone.offsetAt(to);
  if (zone.offsetAt(from) === offset) return null;
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zone.offsetAt(middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
