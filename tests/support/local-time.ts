import { zoneOf } from "../simulation/world";
import type { EpochMs } from "../../shared/time/units";

/** The instant at which the clocks of a zone show a local date and time, as "2026-11-24T10:00". Throws for what is none. */
export function instantIn(zone: string, local: string): EpochMs {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) throw new Error(`No local time: ${local}`);
  const { offsetAt } = zoneOf(zone);
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}

/** What the clocks of a zone show at an instant, to the minute, as "2026-11-24T10:00". */
export const localIn = (zone: string, epoch: EpochMs): string =>
  new Date(epoch + zoneOf(zone).offsetAt(epoch)).toISOString().slice(0, 16);
