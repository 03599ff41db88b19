import type { Zone } from "./now";
import { DAY, MINUTE, SECOND, type EpochMs, type Ms } from "./units";

/** Clocks change at quarters of an hour. */
const QUARTER: Ms = 15 * MINUTE;
const QUARTERS_A_DAY = DAY / QUARTER;
/** Years of days, and far less than anything else in memory. */
const MOST_KNOWN = 5_000;
/** Years of four digits; beyond them the offset is that of the nearest. */
const [EARLIEST, LATEST] = [Date.UTC(1000, 0, 1), Date.UTC(9990, 0, 1)];

/**
 * The zone of a name of the IANA database; `null` where there is none. It asks nothing of the zone that this process is in,
 * which the engine finds out once and keeps.
 */
export function namedZone(name: string): Zone | null {
  const format = formatIn(name);
  if (format === null) return null;
  const known = new Map<number, Ms>();
  const at = (quarter: number): Ms => {
    const offset = known.get(quarter) ?? offsetBy(format, quarter * QUARTER);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(quarter, offset);
    return offset;
  };
  return {
    name,
    offsetAt: (epoch) => {
      const within = Math.min(Math.max(epoch, EARLIEST), LATEST);
      const day = Math.floor(within / DAY);
      const offset = at(day * QUARTERS_A_DAY);
      // Nowhere do clocks change and change back within a day.
      return offset === at((day + 1) * QUARTERS_A_DAY) ? offset : at(Math.floor(within / QUARTER));
    },
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
  } catch {
    return null;
  }
}

function offsetBy(format: Intl.DateTimeFormat, epoch: EpochMs): Ms {
  const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const day = Date.UTC(part("year"), part("month") - 1, part("day"));
  return day + (part("hour") * 60 + part("minute")) * MINUTE + part("second") * SECOND - epoch;
}
