import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import { MINUTE, SECOND, type Ms } from "../time/units";

/** The release of a hold that flaps takes effect after this. */
export const HOLD_RELEASE_DELAY: Ms = 10 * SECOND;
/** A hold that comes back within this after its release flaps. */
export const FLAP_WINDOW: Ms = 60 * SECOND;
/** A hold that stays on or off for this long no longer flaps. */
export const FLAP_MEMORY: Ms = 5 * MINUTE;

/** One hold as the desktop reports it, on or off `since` an instant of elapsed time. */
interface TrackedHold {
  readonly isOn: boolean;
  readonly since: Ms;
  readonly isFlapping: boolean;
}

/**
 * The history of each hold that decides when it is released.
 *
 * A hold that ends is released at once: the half minute between notice and prompt is time enough to settle. One that flaps,
 * such as a call that drops and reconnects, would show and withdraw a notice each time; its releases are delayed.
 */
export type HoldRecord = { readonly [H in DesktopHold]?: TrackedHold };

export const NO_HOLDS: HoldRecord = {};

/** Records which holds the desktop reports at an instant of elapsed time; those not in `reported` are off. */
export function trackHolds(record: HoldRecord, reported: readonly DesktopHold[], at: Ms): HoldRecord {
  return DESKTOP_HOLDS.reduce((known, hold) => {
    const isNews = reported.includes(hold) !== (known[hold]?.isOn ?? false);
    return isNews ? { ...known, [hold]: changed(known[hold], at) } : known;
  }, record);
}

function changed(hold: TrackedHold | undefined, at: Ms): TrackedHold {
  if (hold === undefined) return { isOn: true, since: at, isFlapping: false };
  const lasted = at - hold.since;
  const isBackSoon = !hold.isOn && lasted <= FLAP_WINDOW;
  return { isOn: !hold.isOn, since: at, isFlapping: isBackSoon || (hold.isFlapping && lasted < FLAP_MEMORY) };
}

/** The holds in force at an instant: those that are on, and those that flap and went off just before. */
export const effectiveHolds = (record: HoldRecord, at: Ms): readonly DesktopHold[] =>
  DESKTOP_HOLDS.filter((hold) => (record[hold]?.isOn ?? false) || releaseAt(record[hold]) > at);

/** How long until the next delayed release; `null` if none is pending. */
export function untilRelease(record: HoldRecord, at: Ms): Ms | null {
  const waits = DESKTOP_HOLDS.map((hold) => releaseAt(record[hold]) - at).filter((wait) => wait > 0);
  return waits.length === 0 ? null : Math.min(...waits);
}

/** When a hold that went off is released; the distant past if none is pending. */
function releaseAt(hold: TrackedHold | undefined): Ms {
  if (hold === undefined || hold.isOn) return -Infinity;
  return hold.isFlapping ? hold.since + HOLD_RELEASE_DELAY : hold.since;
}
