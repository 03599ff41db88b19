import { DESKTOP_HOLDS, type DesktopHold } from "./holds";
import { SECOND, type Ms } from "../time/units";

/**
 * Which things of the desktop hold breaks back, made steady: one that begins holds at once, one that ends goes on holding
 * until it has been gone for {@link HOLD_RELEASE_DELAY}. So a call that drops for a moment does not let a break in, and whoever has just
 * left a presentation gets a moment before the next notice.
 */
export type HoldRecord = { readonly [H in DesktopHold]?: { readonly goneSince: Ms | null } };

export const HOLD_RELEASE_DELAY: Ms = 10 * SECOND;

/** Takes in what a source says of one hold at an instant of elapsed time. */
export function trackHold(holding: HoldRecord, hold: DesktopHold, isOn: boolean, at: Ms): HoldRecord {
  if (isOn) return { ...holding, [hold]: { goneSince: null } };
  const known = holding[hold];
  return known === undefined || known.goneSince !== null ? holding : { ...holding, [hold]: { goneSince: at } };
}

/** Everything that holds at an instant. */
export function effectiveHolds(holding: HoldRecord, at: Ms): readonly DesktopHold[] {
  return holdsOf(holding)
    .filter(([, { goneSince }]) => goneSince === null || at - goneSince < HOLD_RELEASE_DELAY)
    .map(([hold]) => hold);
}

/** How long until the next hold ends by having settled; `null` while none is about to. */
export function untilRelease(holding: HoldRecord, at: Ms): Ms | null {
  const waits = holdsOf(holding)
    .map(([, { goneSince }]) => (goneSince === null ? null : goneSince + HOLD_RELEASE_DELAY - at))
    .filter((wait): wait is Ms => wait !== null && wait > 0);
  return waits.length === 0 ? null : Math.min(...waits);
}

function holdsOf(holding: HoldRecord): readonly (readonly [DesktopHold, { readonly goneSince: Ms | null }])[] {
  return DESKTOP_HOLDS.flatMap((hold) => {
    const known = holding[hold];
    return known === undefined ? [] : [[hold, known] as const];
  });
}
